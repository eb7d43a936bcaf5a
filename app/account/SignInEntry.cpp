// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/SignInEntry.h"

#include "base/PastedText.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// ASCII instead of its full-width forms (U+FF01 to U+FF5E, in the order of ASCII).
QString halfWidth(QString text)
{
    for (QChar &c : text) {
        if (c >= u'！' && c <= u'～')
            c = QChar(c.unicode() - u'！' + u'!');
    }
    return text;
}

// An e-mail address, without what a mail program, a list or a page puts around it.
QString bareAddress(QString text)
{
    static const QRegularExpression inAngles(u"^[^<>]*<([^<>]+)>$"_s);
    while (text.endsWith(u',') || text.endsWith(u';'))
        text = trimmedOfInvisible(text.chopped(1));
    if (const QRegularExpressionMatch match = inAngles.match(text); match.hasMatch())
        text = match.captured(1);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = QUrl::fromPercentEncoding(text.sliced(7).section(u'?', 0, 0).toUtf8());
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return withoutQuotes(text.trimmed());
}
} // namespace

Parsed<QString> SignInEntry::user(const QString &input)
{
    QString text = withoutQuotes(trimmedOfInvisible(input));
    if (const QString ascii = halfWidth(text); ascii.contains(u'@'))
        text = bareAddress(ascii);
    if (text.isEmpty())
        return {{}, tr("Enter your e-mail address or user name, or a token.")};
    if (text.contains(u'@') && std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
        return {{},
            tr("An e-mail address has no blanks inside. Enter one address alone, without the text "
               "around it.")};
    return {text, {}};
}

Parsed<QString> SignInEntry::password(const QString &input)
{
    if (input.isEmpty())
        return {{}, tr("Enter your password, or a token.")};
    if (std::ranges::any_of(input, isLineBreak))
        return {{},
            tr("The password has a line break in it, which came with what was pasted and cannot be "
               "seen. Nothing was sent. Sign in without it, or paste the password again.")};
    return {input, {}};
}

QString SignInEntry::withoutLineBreaks(const QString &password)
{
    QString text = password;
    text.removeIf(isLineBreak);
    return text;
}

Parsed<QString> SignInEntry::code(const QString &input)
{
    QString digits;
    for (const QChar c : input) {
        const bool isBetween = c.isSpace() || c.category() == QChar::Other_Format
            || c.category() == QChar::Punctuation_Dash || c == u'−' || c == u'.' || c == u'·';
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (!isBetween)
            return {{},
                tr("A code from an authenticator app has digits only. Enter the code alone, without "
                   "the text around it.")};
    }
    if (digits.isEmpty())
        return {{}, tr("Enter the code from your authenticator app.")};
    return {digits, {}};
}
