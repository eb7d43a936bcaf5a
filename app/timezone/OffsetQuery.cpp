// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/OffsetQuery.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
// The text with plain signs and digits: any dash is a minus, any digit is 0 to 9, a fraction is a decimal.
QString plain(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (c.digitValue() >= 0 && c.category() == QChar::Number_DecimalDigit)
            result += QChar(u'0' + c.digitValue());
        else if (c.category() == QChar::Punctuation_Dash || code == u'\u2212' || code == u'\u207b')
            result += u'-';
        else if (code == u'\uff0b' || code == u'\ufe62' || code == u'\u207a' || code == u'±')
            result += u'+';
        else if (code == u'½')
            result += ".5"_L1;
        else if (code == u'¼')
            result += ".25"_L1;
        else if (code == u'¾')
            result += ".75"_L1;
        else if (code == u'\uff1a' || code == u'\u2236')
            result += u':';
        else if (code == u',' || code == u'\u066b' || code == u'\uff0c' || code == u'\uff0e')
            result += u'.';
        else if (code >= u'\uff21' && code <= u'\uff5a')
            result += QChar(code - u'\uff21' + u'A'); // full-width letters
        else if (c.category() != QChar::Other_Format)
            result += c.isSpace() ? QChar(u' ') : c;
    }
    return result;
}
} // namespace

std::optional<OffsetQuery> OffsetQuery::parse(QStringView text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"[(\\[]?\\s*(?<zone>utc?|gmt|z)?\\s*(?<sign>[+-]|plus\\b|minus\\b)?\\s*"
                                            "(?:(?<hours>\\d{1,2})(?:(?:\\s*(?::|h(?:ours?|rs?)?)\\s*|\\s(?=\\d\\d))(?<"
                                            "clock>\\d{0,2})(?::(?:00?)?)?\\s*m?(?:in)?"
                                            "|\\s*\\.(?<fraction>\\d{0,2})0*|\\s+(?<quarters>1/2|1/4|3/4))?"
                                            "|(?<digits>\\d{3,4}))"
                                            "\\s*(?:h(?:ours?|rs?)?)?\\s*(?<behind>utc|gmt)?\\s*[)\\]]?"_s),
        QRegularExpression::CaseInsensitiveOption);
    // More digits than an offset has: never a name that was mistyped.
    static const QRegularExpression tooMuch(
        QRegularExpression::anchoredPattern(u"[(\\[]?\\s*(?:utc?|gmt|z)?\\s*[+-]?[\\d\\s.:/]*\\d[\\d\\s.:/]*[)\\]]?"_s),
        QRegularExpression::CaseInsensitiveOption);
    const QString words = plain(text).trimmed();
    const QRegularExpressionMatch match = pattern.match(words);
    OffsetQuery query;
    if (!match.hasMatch()) {
        if (!tooMuch.match(words).hasMatch())
            return std::nullopt;
        query.m_hours = kImpossible;
        query.m_bare = words.front().isDigit();
        return query;
    }
    const QString sign = match.captured(u"sign"_s).toLower();
    query.m_sign = sign == u"-" || sign == u"minus" ? -1 : 1;
    query.m_bare
        = sign.isEmpty() && match.capturedView(u"zone"_s).isEmpty() && match.capturedView(u"behind"_s).isEmpty();
    if (const QString digits = match.captured(u"digits"_s); !digits.isEmpty()) {
        query.m_hours = digits.chopped(2).toInt();
        query.m_minutes = digits.last(2);
        return query;
    }
    query.m_hours = match.capturedView(u"hours"_s).toInt();
    query.m_minutes = match.captured(u"clock"_s);
    if (match.hasCaptured(u"fraction"_s)) {
        query.m_kind = Minutes::Fraction;
        query.m_minutes = match.captured(u"fraction"_s);
    } else if (const QString quarters = match.captured(u"quarters"_s); !quarters.isEmpty()) {
        query.m_kind = Minutes::Fraction;
        query.m_minutes = quarters == u"1/2" ? u"5"_s : quarters == u"1/4" ? u"25"_s : u"75"_s;
    }
    return query;
}

bool OffsetQuery::matches(int offset) const
{
    const int minutes = offset / 60 * m_sign;
    if (minutes < 0 || minutes / 60 != m_hours)
        return false;
    const int rest = minutes % 60;
    if (m_minutes.isEmpty())
        return rest == 0;
    if (u"%1"_s.arg(rest, 2, 10, QChar(u'0')).startsWith(m_minutes))
        return true;
    // Who writes "5.5" or "5.75" means parts of an hour; who writes "5.30" means minutes, as no clock has 0.3 hours.
    return m_kind == Minutes::Fraction && rest % 15 == 0
        && u"%1"_s.arg(rest * 100 / 60, 2, 10, QChar(u'0')).startsWith(m_minutes);
}
