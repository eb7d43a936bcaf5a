// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Finds places by what people type: a city in several languages, a country, a region, an id old or new, what a clock is
// called, the code of an airport. Each place is given a rank, the smaller the better; places of one rank come in the
// catalogue's order, the largest first.
#pragma once

#include "timezone/ScriptIndexes.h"
#include "timezone/TimeZoneCatalog.h"

#include <span>
#include <vector>

class TimeZoneSearch
{
public:
    // `catalog` must outlive the search.
    explicit TimeZoneSearch(const TimeZoneCatalog &catalog);

    // The places that `text` finds, the best first. Where nothing has its letters, one wrong, missing, doubled or
    // swapped letter is forgiven in each word, but never a digit or a sign. `calledSo` are zones whose clocks are
    // called by the whole text, as by "CET"; what a table says of such an abbreviation only tells which of them comes
    // first.
    [[nodiscard]] std::vector<quint32> find(QStringView text, std::span<const quint32> calledSo = {});

    // The places of the zones for which `zones` is true, the largest first.
    [[nodiscard]] std::vector<quint32> placesIn(const std::vector<bool> &zones) const;

private:
    using Ranks = std::vector<quint8>; // one for each of something; None where it was not found

    enum class Near { No, Yes };

    void rank(const QByteArray &words, Near near, Ranks &places);
    void rankNames(const QByteArray &words, Near near, Ranks &places) const;
    [[nodiscard]] quint8 nameRank(quint32 place, TextMatch match) const;
    void rankLabels(const QByteArray &words, Near near);
    void rankLabel(quint32 owner, TextMatch match);
    void rankCodes(QByteArrayView words, Ranks &places);
    void rankClock(quint32 clock, quint8 rank, quint8 rest);
    void rankCalled(std::span<const quint32> zones);
    void spreadLabels(Ranks &places) const;
    void rankEachWord(const QByteArray &words, Near near);
    [[nodiscard]] std::vector<quint32> inOrder() const;

    const TimeZoneCatalog &m_catalog;
    ScriptIndexes m_labels;
    CatalogLayout::Numbers m_clockStarts;
    CatalogLayout::Numbers m_clockZones;
    CatalogLayout::Numbers m_codes;
    std::span<const quint32> m_calledSo; // while it searches
    Ranks m_places;
    Ranks m_word; // of places, for one word of several
    Ranks m_countries;
    Ranks m_regions;
    Ranks m_zones;      // all places of the zone
    Ranks m_zonePlaces; // the one place that the zone is named after
};
