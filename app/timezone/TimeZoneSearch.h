// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Finds places by what people type: a city in several languages, a country, a region, an id old or new, an
// abbreviation. Each place is given a rank, the smaller the better; places of one rank come in the catalogue's order,
// the largest first.
#pragma once

#include "timezone/TextIndex.h"
#include "timezone/TimeZoneCatalog.h"

#include <vector>

class TimeZoneSearch
{
public:
    // `catalog` must outlive the search.
    explicit TimeZoneSearch(const TimeZoneCatalog &catalog);

    // The places that `text` finds, the best first. Where nothing has its letters, one wrong, missing, doubled or
    // swapped letter is forgiven in each word.
    [[nodiscard]] std::vector<quint32> find(QStringView text);

    // The places of the zones for which `zones` is true, the largest first.
    [[nodiscard]] std::vector<quint32> placesIn(const std::vector<bool> &zones) const;

private:
    using Ranks = std::vector<quint8>; // one for each of something; kNone where it was not found

    enum class Near { No, Yes };

    void rank(QByteArrayView words, Near near, Ranks &places);
    void rankNames(QByteArrayView words, Near near, Ranks &places) const;
    [[nodiscard]] quint8 nameRank(quint32 place, TextMatch match) const;
    void rankLabels(QByteArrayView words, Near near);
    void rankLabel(quint32 label, TextMatch match);
    void spreadLabels(Ranks &places) const;
    void rankEachWord(const QByteArray &words, Near near);
    [[nodiscard]] std::vector<quint32> inOrder() const;

    const TimeZoneCatalog &m_catalog;
    TextIndex m_names;
    TextIndex m_labels;
    CatalogLayout::Array<quint32> m_labelTargets;
    Ranks m_places;
    Ranks m_word; // of places, for one word of several
    Ranks m_countries;
    Ranks m_regions;
    Ranks m_zones;      // all places of the zone
    Ranks m_zonePlaces; // the one place that the zone is named after
};
