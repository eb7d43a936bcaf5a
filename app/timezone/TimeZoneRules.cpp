// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneRules.h"

#include "timezone/TimeZoneIds.h"

#include <algorithm>

namespace
{
constexpr int kChangesAYear = 4; // Morocco has had as many

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
    // The name whose rules it has comes first: without a file, QTimeZone takes "CET" for a POSIX rule of no offset.
    const QString rules(timeZoneRulesId(id));
    for (const QString &name : {rules, id, QString(canonical)}) {
        if (const QTimeZone zone(name.toLatin1()); zone.isValid())
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

QStringList TimeZoneRules::abbreviations(const QDateTime &at) const
{
    QStringList names;
    const auto add = [&](const QString &name) {
        const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
        if (!names.contains(name) && std::ranges::all_of(name, isLetter))
            names.append(name);
    };
    add(m_zone.abbreviation(at));
    QTimeZone::OffsetData next = m_zone.nextTransition(at);
    for (int i = 0; i < kChangesAYear && next.atUtc.isValid() && next.atUtc < at.addYears(1); ++i) {
        add(next.abbreviation);
        next = m_zone.nextTransition(next.atUtc);
    }
    return names;
}

QList<int> TimeZoneRules::offsets(const QDateTime &from, const QDateTime &to) const
{
    QList<int> offsets = {m_zone.offsetFromUtc(from)};
    QTimeZone::OffsetData next = m_zone.nextTransition(from);
    for (; next.atUtc.isValid() && next.atUtc < to; next = m_zone.nextTransition(next.atUtc)) {
        if (!offsets.contains(next.offsetFromUtc))
            offsets.append(next.offsetFromUtc);
    }
    return offsets;
}

QDate TimeZoneRules::lastChange(const QDateTime &before) const
{
    QTimeZone::OffsetData last = m_zone.previousTransition(before);
    while (last.atUtc.isValid()) {
        const int offsetBefore = m_zone.offsetFromUtc(last.atUtc.addSecs(-1));
        if (offsetBefore != last.offsetFromUtc)
            return last.atUtc.toOffsetFromUtc(last.offsetFromUtc).date();
        last = m_zone.previousTransition(last.atUtc);
    }
    return {};
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
