// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneRules.h"

#include "timezone/TimeZoneIds.h"

#include <algorithm>

namespace
{
// A name that is newer than our table. QTimeZone also takes "UTC+05:30" and POSIX rules for names; they are none.
bool looksLikeId(QStringView id)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-' || c == u'+' || c == u'/';
    };
    return id.contains(u'/') && !id.startsWith(u'/') && std::ranges::all_of(id, allowed);
}

QTimeZone zoneOf(const QString &id)
{
    const QLatin1StringView canonical = canonicalTimeZoneId(id);
    if (canonical.isEmpty())
        return looksLikeId(id) ? QTimeZone(id.toLatin1()) : QTimeZone();
    if (const QTimeZone zone(id.toLatin1()); zone.isValid())
        return zone;
    if (const QTimeZone zone(QByteArray(canonical.data(), canonical.size())); zone.isValid())
        return zone;
    for (const QLatin1StringView other : timeZoneIds()) {
        if (canonicalTimeZoneId(QString(other)) != canonical)
            continue;
        if (const QTimeZone zone(QByteArray(other.data(), other.size())); zone.isValid())
            return zone;
    }
    return {};
}

TimeZoneRules::Change::Kind kindOf(int offsetBefore, bool summerBefore, const QTimeZone::OffsetData &after)
{
    using Kind = TimeZoneRules::Change::Kind;
    const bool forward = after.offsetFromUtc > offsetBefore;
    if (forward && !summerBefore && after.daylightTimeOffset > 0)
        return Kind::SummerTimeBegins;
    if (!forward && summerBefore && after.daylightTimeOffset == 0)
        return Kind::SummerTimeEnds;
    return forward ? Kind::Forward : Kind::Back;
}
} // namespace

TimeZoneRules::TimeZoneRules(const QString &id) : m_zone(zoneOf(id))
{
}

std::optional<TimeZoneRules::Change> TimeZoneRules::nextChange(const QDateTime &after) const
{
    const int before = m_zone.offsetFromUtc(after);
    bool summer = m_zone.daylightTimeOffset(after) > 0;
    QTimeZone::OffsetData next = m_zone.nextTransition(after);
    while (next.atUtc.isValid() && next.offsetFromUtc == before) {
        summer = next.daylightTimeOffset > 0;
        next = m_zone.nextTransition(next.atUtc);
    }
    if (!next.atUtc.isValid())
        return std::nullopt;
    const QDate day = next.atUtc.toOffsetFromUtc(before).addSecs(-1).date();
    return Change{kindOf(before, summer, next), next.atUtc, day};
}
