// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/OffsetQuery.h"

#include <QRegularExpression>

std::optional<OffsetQuery> OffsetQuery::parse(QStringView text)
{
    // Hours and minutes with a colon, in four digits, or in three.
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(
            QStringLiteral("(?:utc|gmt|z)?\\s*([+\\-\u2212\u2013])\\s*(\\d{1,2}?)(?::([0-5]?\\d?)|([0-5]\\d))?\\s*h?")),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    OffsetQuery query;
    query.m_sign = match.capturedView(1) == u"+" ? 1 : -1;
    query.m_hours = match.capturedView(2).toInt();
    const QStringView minutes = match.capturedView(3).isEmpty() ? match.capturedView(4) : match.capturedView(3);
    query.m_firstMinute = minutes.toInt() * (minutes.size() == 1 ? 10 : 1);
    query.m_lastMinute = query.m_firstMinute + (minutes.size() == 1 ? 9 : 0);
    if (query.m_hours > 14)
        return std::nullopt;
    return query;
}

bool OffsetQuery::matches(int offset) const
{
    const int minutes = offset / 60 * m_sign;
    return minutes >= m_hours * 60 + m_firstMinute && minutes <= m_hours * 60 + m_lastMinute;
}
