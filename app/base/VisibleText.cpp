// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/VisibleText.h"

using namespace Qt::StringLiterals;

namespace
{
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them the bidirectional overrides and isolates
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}
} // namespace

QString visibleText(const QString &text, qsizetype maximumLength, LineBreaks lineBreaks)
{
    QString visible;
    visible.reserve(maximumLength > 0 ? qMin(maximumLength, text.size()) : text.size());
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (maximumLength > 0 && length++ == maximumLength)
            return visible + u'…';
        const QChar unit = text.at(i);
        if (unit == u'\n' && lineBreaks == LineBreaks::Kept) {
            visible += unit;
        } else if (unit == u'\n' || unit == u'\r' || unit == u'\t') {
            visible += u' ';
        } else {
            const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            const char32_t c = isPair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : unit.unicode();
            if (!isPair && unit.isSurrogate())
                visible += QChar(QChar::ReplacementCharacter);
            else if (isInvisible(c))
                visible += u"[U+%1]"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
            else
                visible += QStringView(text).mid(i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }
    }
    return visible;
}
