// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/Token.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
constexpr qsizetype kMaximumSize = 16 * 1024; // bytes; more than any server takes as a header

QString tr(const char *source)
{
    return QCoreApplication::translate("Token", source);
}
} // namespace

Token::Parsed Token::parse(const QString &input)
{
    const QString text = input.trimmed();
    if (text.isEmpty())
        return {{}, tr("Enter a token.")};
    if (text.size() > kMaximumSize)
        return {{}, tr("This is too long for a token. Copy the token alone, without the text around it.")};
    const bool isVisibleAscii = std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (!isVisibleAscii)
        return {
            {}, tr("A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.")};
    Parsed parsed;
    parsed.token.m_value = text.toLatin1();
    return parsed;
}
