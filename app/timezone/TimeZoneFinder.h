// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a search finds among the places of the world: names, UTC offsets, labels that hold both, and what clocks are
// called. Offsets and abbreviations are those of the computer's own tz database, at the moment of the finder's clock.
#pragma once

#include "timezone/TimeZoneRules.h"
#include "timezone/TimeZoneSearch.h"

#include <QDateTime>
#include <QHash>

#include <functional>
#include <vector>

class OffsetQuery;

class TimeZoneFinder
{
public:
    using Clock = std::function<QDateTime()>;

    // The catalog outlives the finder.
    explicit TimeZoneFinder(const TimeZoneCatalog &catalog);

    // Where "now" comes from; the system's clock unless a test has another. What was learnt is learnt anew.
    void setClock(Clock clock);
    [[nodiscard]] QDateTime now() const { return m_clock(); }

    // The rules of an id, kept for the next time.
    [[nodiscard]] const TimeZoneRules &rules(const QString &id) const;

    // Numbers of places in the catalog, the best first.
    [[nodiscard]] std::vector<quint32> find(const QString &query);

    // Reads what the clocks of some more zones are called. Whether there are more of them. What is not learnt when an
    // abbreviation is searched for is learnt then.
    bool learnZones();

private:
    [[nodiscard]] std::vector<quint32> named(const QString &name);
    [[nodiscard]] std::vector<quint32> fitted(
        const std::vector<quint32> &places, const OffsetQuery &offset, int years) const;
    [[nodiscard]] std::vector<quint32> zonesCalled(const QString &query);
    [[nodiscard]] std::vector<bool> zonesAt(const OffsetQuery &offset) const;

    const TimeZoneCatalog &m_catalog;
    TimeZoneSearch m_search;
    Clock m_clock;
    mutable QHash<QString, TimeZoneRules> m_rules;
    QHash<QString, std::vector<quint32>> m_called; // zones by what their clocks are called
    quint32 m_learnt = 0;                          // zones below this number are in it
};
