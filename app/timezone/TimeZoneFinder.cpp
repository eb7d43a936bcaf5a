// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneFinder.h"

#include "timezone/OffsetLabel.h"

#include <algorithm>

namespace
{
constexpr qsizetype kMostRules = 1024; // more than there are zones
constexpr qsizetype kShortestAbbreviation = 2;
constexpr qsizetype kLongestAbbreviation = 5;
constexpr int kYearsOfLabels = 25; // lists of zones are copied for long
constexpr quint32 kZonesAStep = 4; // less than a millisecond
} // namespace

TimeZoneFinder::TimeZoneFinder(const TimeZoneCatalog &catalog)
    : m_catalog(catalog),
      m_search(catalog),
      m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
}

void TimeZoneFinder::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_called.clear();
    m_learnt = 0;
}

const TimeZoneRules &TimeZoneFinder::rules(const QString &id) const
{
    const auto known = m_rules.constFind(id);
    if (known != m_rules.cend())
        return *known;
    if (m_rules.size() >= kMostRules)
        m_rules.clear();
    return *m_rules.insert(id, TimeZoneRules(id));
}

std::vector<quint32> TimeZoneFinder::find(const QString &query)
{
    if (const auto offset = OffsetQuery::parse(query)) {
        std::vector<quint32> places = m_search.placesIn(zonesAt(*offset));
        if (!places.empty() || !offset->isBare())
            return places; // an offset is never answered with another one
    }
    const auto label = OffsetLabel::parse(query);
    if (!label)
        return named(query);
    // A label may be older than today's rules, but no place answers to an offset that it never had.
    std::vector<quint32> places = named(label->name);
    for (const int years : {1, kYearsOfLabels}) {
        std::vector<quint32> fitting = fitted(places, label->offset, years);
        if (!fitting.empty())
            return fitting;
    }
    return {};
}

// Of a list of names that are found one by one, the best of each, in the order of the list.
std::vector<quint32> TimeZoneFinder::named(const QString &name)
{
    std::vector<quint32> places = m_search.find(name, zonesCalled(name));
    if (!places.empty())
        return places;
    for (const QString &part : OffsetLabel::parts(name)) {
        const std::vector<quint32> one = m_search.find(part, zonesCalled(part));
        if (!one.empty() && std::ranges::find(places, one.front()) == places.end())
            places.push_back(one.front());
    }
    return places;
}

std::vector<quint32> TimeZoneFinder::fitted(
    const std::vector<quint32> &places, const OffsetQuery &offset, int years) const
{
    enum class Fits : quint8 { Unknown, Yes, No };
    std::vector<Fits> zones(m_catalog.zoneCount(), Fits::Unknown);
    const auto fits = [&](quint32 place) {
        Fits &zone = zones[m_catalog.zoneOf(place)];
        if (zone == Fits::Unknown) {
            const QList<int> offsets
                = rules(m_catalog.zoneId(place)).offsets(now().addYears(-years), now().addYears(1));
            zone = std::ranges::any_of(offsets, [&](int one) { return offset.matches(one); }) ? Fits::Yes : Fits::No;
        }
        return zone == Fits::Yes;
    };
    std::vector<quint32> fitting;
    std::ranges::copy_if(places, std::back_inserter(fitting), fits);
    return fitting;
}

// Abbreviations are those of the computer's own database, now and in the year to come: they change as rules do.
std::vector<quint32> TimeZoneFinder::zonesCalled(const QString &query)
{
    const auto isLetter = [](QChar c) { return c < u'\x80' && c.isLetter(); };
    if (query.size() < kShortestAbbreviation || query.size() > kLongestAbbreviation
        || !std::ranges::all_of(query, isLetter))
        return {};
    while (learnZones()) { }
    return m_called.value(query.toUpper());
}

// Reading the rules of all zones takes longer than a key may, so it is done a few at a time, before they are asked for.
bool TimeZoneFinder::learnZones()
{
    const quint32 end = qMin(m_learnt + kZonesAStep, m_catalog.zoneCount());
    for (; m_learnt < end; ++m_learnt) {
        for (const QString &name : rules(m_catalog.zone(m_learnt)).abbreviations(now()))
            m_called[name].push_back(m_learnt);
    }
    return m_learnt < m_catalog.zoneCount();
}

std::vector<bool> TimeZoneFinder::zonesAt(const OffsetQuery &offset) const
{
    const QDateTime moment = now();
    std::vector<bool> zones(m_catalog.zoneCount());
    for (quint32 zone = 0; zone < m_catalog.zoneCount(); ++zone) {
        const TimeZoneRules &zoneRules = rules(m_catalog.zone(zone));
        zones[zone] = zoneRules.isValid() && offset.matches(zoneRules.offset(moment));
    }
    return zones;
}
