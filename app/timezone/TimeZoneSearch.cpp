// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneSearch.h"

#include "timezone/TextFold.h"

#include <algorithm>
#include <array>
#include <cstring>

using CatalogLayout::LabelKind;

namespace
{
enum Rank : quint8 {
    WholeName,  // "york" is York before it is New York
    WholeLabel, // a country, an id or an abbreviation, letter by letter
    WholeCountryRest,
    NameBeginning,
    NameWord,
    CountryBeginning,
    CountryBeginningRest,
    CountryWord,
    CountryWordRest,
    WholeRegion,
    WholeRegionRest,
    RegionBeginning,
    RegionBeginningRest,
    RegionWord,
    RegionWordRest,
    ZoneWithAbbreviation, // every other place that the abbreviation holds for
    IdBeginning,
    IdWord,
    NameInner,
    CountryInner,
    CountryInnerRest,
    IdInner,
    Last = IdInner,
    None = 0xff
};
// Who types a country or region wants one of its zones: the places that a zone is named after come first, the rest
// behind them, one rank lower.
constexpr quint8 kRest = 1;

// Where letters had to be forgiven, a word that ends with the search comes before one that goes on.
constexpr quint8 kNearWhole = WholeName;
constexpr quint8 kNearBeginning = NameBeginning;
constexpr quint8 kRankCount = Last + 1;

constexpr qsizetype kShortestInner = 2; // bytes
constexpr qsizetype kShortestNear = 4;  // bytes; what is shorter is one letter away from nearly everything

constexpr std::array<quint8, 4> kNameRanks = {WholeName, NameBeginning, NameWord, NameInner};
constexpr std::array<quint8, 4> kCountryRanks = {WholeLabel, CountryBeginning, CountryWord, CountryInner};
constexpr std::array<quint8, 4> kRegionRanks = {WholeRegion, RegionBeginning, RegionWord, None};
constexpr std::array<quint8, 4> kIdRanks = {WholeLabel, IdBeginning, IdWord, IdInner};

void improve(quint8 &rank, quint8 found)
{
    rank = std::min(rank, found);
}

// Calls found(number, rank) for all that have one. Mostly few of many have, so eight are looked at in one go.
template <typename Found> void forEachRanked(const std::vector<quint8> &ranks, Found found)
{
    constexpr std::size_t kStep = sizeof(quint64);
    std::size_t number = 0;
    while (number < ranks.size()) {
        if (number + kStep <= ranks.size()) {
            quint64 step = 0;
            std::memcpy(&step, &ranks[number], kStep);
            if (step == ~quint64(0)) {
                number += kStep;
                continue;
            }
        }
        const std::size_t end = std::min(number + kStep, ranks.size());
        for (; number < end; ++number) {
            if (ranks[number] != None)
                found(number, ranks[number]);
        }
    }
}

bool foundNothing(const std::vector<quint8> &ranks)
{
    // All are None if the first is, and each is like the one before it.
    return ranks.empty() || (ranks[0] == None && std::memcmp(ranks.data(), ranks.data() + 1, ranks.size() - 1) == 0);
}
} // namespace

TimeZoneSearch::TimeZoneSearch(const TimeZoneCatalog &catalog)
    : m_catalog(catalog),
      m_names(catalog.m_blob, CatalogLayout::Section::NameTexts),
      m_labels(catalog.m_blob, CatalogLayout::Section::LabelTexts),
      m_labelTargets(CatalogLayout::array<quint32>(catalog.m_blob, CatalogLayout::Section::LabelTarget))
{
}

std::vector<quint32> TimeZoneSearch::find(QStringView text)
{
    const QByteArray words = foldText(text);
    m_places.assign(m_catalog.placeCount(), None);
    if (words.isEmpty())
        return {};
    // A phrase before its words apart, letters as typed before forgiven ones; the first that finds anything is it.
    for (const Near near : {Near::No, Near::Yes}) {
        rank(words, near, m_places);
        if (foundNothing(m_places))
            rankEachWord(words, near);
        if (!foundNothing(m_places))
            break;
    }
    return inOrder();
}

std::vector<quint32> TimeZoneSearch::placesIn(const std::vector<bool> &zones) const
{
    std::vector<quint32> places;
    for (quint32 place = 0; place < m_catalog.placeCount(); ++place) {
        if (zones[m_catalog.m_placeZone[place]])
            places.push_back(place);
    }
    return places;
}

void TimeZoneSearch::rank(QByteArrayView words, Near near, Ranks &places)
{
    rankNames(words, near, places);
    rankLabels(words, near);
    spreadLabels(places);
}

void TimeZoneSearch::rankNames(QByteArrayView words, Near near, Ranks &places) const
{
    if (near == Near::No) {
        m_names.find(words, words.size() >= kShortestInner,
            [&](quint32 place, TextMatch match) { improve(places[place], nameRank(place, match)); });
    } else if (words.size() >= kShortestNear) {
        m_names.findNear(
            words, [&](quint32 place, bool whole) { improve(places[place], whole ? kNearWhole : kNearBeginning); });
    }
}

// "hawaii" is Honolulu before it is "Hawaii Standard Time".
quint8 TimeZoneSearch::nameRank(quint32 place, TextMatch match) const
{
    const bool isPlace = m_catalog.hasCountry(place) || match == TextMatch::Whole;
    return isPlace ? kNameRanks[std::size_t(match)] : quint8(Last);
}

void TimeZoneSearch::rankLabels(QByteArrayView words, Near near)
{
    m_countries.assign(m_catalog.m_countryName.size(), None);
    m_regions.assign(m_catalog.m_regionName.size(), None);
    m_zones.assign(m_catalog.zoneCount(), None);
    m_zonePlaces.assign(m_catalog.zoneCount(), None);
    if (near == Near::No) {
        m_labels.find(
            words, words.size() >= kShortestInner, [&](quint32 label, TextMatch match) { rankLabel(label, match); });
    } else if (words.size() >= kShortestNear) {
        m_labels.findNear(words,
            [&](quint32 label, bool whole) { rankLabel(label, whole ? TextMatch::Whole : TextMatch::Beginning); });
    }
}

void TimeZoneSearch::rankLabel(quint32 label, TextMatch match)
{
    const quint32 target = m_labelTargets[label] & 0xffffff;
    const auto quality = std::size_t(match);
    switch (LabelKind(m_labelTargets[label] >> 24)) {
    case LabelKind::Country:
        improve(m_countries[target], kCountryRanks[quality]);
        break;
    case LabelKind::Region:
        improve(m_regions[target], kRegionRanks[quality]);
        break;
    case LabelKind::Id:
        improve(m_zonePlaces[target], kIdRanks[quality]);
        break;
    case LabelKind::Abbreviation:
        if (match == TextMatch::Whole) {
            improve(m_zonePlaces[target], WholeLabel);
            improve(m_zones[target], ZoneWithAbbreviation);
        }
        break;
    }
}

// Gives places the ranks of their country, region and zone.
void TimeZoneSearch::spreadLabels(Ranks &places) const
{
    const bool toAll = !foundNothing(m_countries) || !foundNothing(m_regions) || !foundNothing(m_zones);
    for (quint32 place = 0; toAll && place < m_catalog.placeCount(); ++place) {
        const quint16 zone = m_catalog.m_placeZone[place];
        quint8 ofRegion
            = std::min(m_regions[m_catalog.m_placeRegion[place]], m_countries[m_catalog.m_placeCountry[place]]);
        if (ofRegion != None && (m_catalog.m_placeFlags[place] & CatalogLayout::kIsZonePlace) == 0)
            ofRegion += kRest;
        improve(places[place], std::min(ofRegion, m_zones[zone]));
    }
    for (quint32 zone = 0; zone < m_catalog.zoneCount(); ++zone)
        improve(places[m_catalog.m_zonePlace[zone]], m_zonePlaces[zone]);
}

// "portland maine", "york new": every word has to be found, each on its own.
void TimeZoneSearch::rankEachWord(const QByteArray &words, Near near)
{
    const QByteArrayList list = words.split(' ');
    if (list.size() < 2)
        return;
    Ranks all(m_catalog.placeCount(), 0);
    for (const QByteArray &word : list) {
        m_word.assign(m_catalog.placeCount(), None);
        rank(word, Near::No, m_word);
        if (near == Near::Yes && foundNothing(m_word))
            rank(word, Near::Yes, m_word);
        std::ranges::transform(all, m_word, all.begin(), [](quint8 a, quint8 b) { return std::max(a, b); });
    }
    m_places = std::move(all);
}

std::vector<quint32> TimeZoneSearch::inOrder() const
{
    std::array<quint32, kRankCount + 1> ends = {}; // where the places of each rank begin, then where they end
    forEachRanked(m_places, [&](std::size_t, quint8 rank) { ++ends[rank + 1]; });
    for (std::size_t rank = 1; rank < ends.size(); ++rank)
        ends[rank] += ends[rank - 1];
    std::vector<quint32> places(ends.back());
    forEachRanked(m_places, [&](std::size_t place, quint8 rank) { places[ends[rank]++] = quint32(place); });
    return places;
}
