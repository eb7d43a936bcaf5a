// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneSearch.h"

#include "timezone/TextFold.h"
#include "timezone/TimeZoneRanks.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace TimeZoneRanks;
using CatalogLayout::CodeKind;
using CatalogLayout::LabelKind;
using CatalogLayout::numbers;
using CatalogLayout::Section;

namespace
{
// Letters of a search that shall be found within a word. A Chinese character is three bytes, and says more than one.
constexpr qsizetype kShortestInner = 2;
constexpr qsizetype kShortestNear = 4; // what is shorter is one letter away from nearly everything

constexpr QByteArrayView kJapan = "Japan";

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

// A digit or a sign is never mistyped: "Etc/GMT+5" and "Etc/GMT+6" are not one.
bool saysNumber(QByteArrayView words)
{
    return std::ranges::any_of(words, [](char c) { return c == '+' || (c >= '0' && c <= '9'); });
}

bool foundNothing(const std::vector<quint8> &ranks)
{
    // All are None if the first is, and each is like the one before it.
    return ranks.empty() || (ranks[0] == None && std::memcmp(ranks.data(), ranks.data() + 1, ranks.size() - 1) == 0);
}
} // namespace

TimeZoneSearch::TimeZoneSearch(const TimeZoneCatalog &catalog)
    : m_catalog(catalog),
      m_labels(catalog.section(Section::Labels)),
      m_clockStarts(numbers(catalog.m_blob, Section::ClockStart)),
      m_clockZones(numbers(catalog.m_blob, Section::ClockZones)),
      m_codes(numbers(catalog.m_blob, Section::Codes))
{
}

std::vector<quint32> TimeZoneSearch::find(QStringView text, std::span<const quint32> calledSo)
{
    const QByteArray words = foldText(text);
    m_calledSo = calledSo;
    m_places.assign(m_catalog.placeCount(), None);
    if (words.isEmpty())
        return {};
    // A phrase before its words apart, letters as typed before forgiven ones; the first that finds anything is it.
    for (const Near near : {Near::No, Near::Yes}) {
        if (near == Near::Yes && saysNumber(words))
            break;
        rank(words, near, m_places);
        m_calledSo = {}; // not its words apart
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
        if (zones[m_catalog.zoneOf(place)])
            places.push_back(place);
    }
    return places;
}

void TimeZoneSearch::rank(const QByteArray &words, Near near, Ranks &places)
{
    rankNames(words, near, places);
    rankLabels(words, near);
    if (near == Near::No)
        rankCodes(words, places);
    spreadLabels(places);
}

void TimeZoneSearch::rankNames(const QByteArray &words, Near near, Ranks &places) const
{
    const TextScript typed = textScript(words);
    if (near == Near::Yes && typed.bytes.size() >= kShortestNear && m_catalog.m_names.has(typed.script)) {
        m_catalog.m_names.index(typed.script).findNear(typed.bytes, [&](quint32 place, bool whole) {
            improve(places[place], whole ? kNearWhole : kNearBeginning);
        });
    } else if (near == Near::No && m_catalog.m_names.has(typed.script)) {
        m_catalog.m_names.index(typed.script)
            .find(typed.bytes, typed.bytes.size() >= kShortestInner,
                [&](quint32 place, TextMatch match) { improve(places[place], nameRank(place, match)); });
    }
    if (near == Near::Yes || typed.script != Script::Katakana)
        return;
    // Japanese places are found by how they are read, too, as nobody's list has all their names in Katakana.
    m_catalog.m_latinNames.find(romanized(words), false, [&](quint32 place, TextMatch match) {
        if (m_catalog.countryText(place) == kJapan)
            improve(places[place], nameRank(place, match));
    });
}

// "hawaii" is Honolulu before it is "Hawaii Standard Time". The database's old names of no place, "PST8PDT" and such,
// come last: they are found by name only where nothing else is.
quint8 TimeZoneSearch::nameRank(quint32 place, TextMatch match) const
{
    if (m_catalog.hasCountry(place))
        return kNames[std::size_t(match)];
    const QString id = m_catalog.zoneId(place);
    const bool isKept = id.contains(u'/') || id == u"UTC";
    return isKept && match == TextMatch::Whole ? quint8(WholeName) : quint8(Last);
}

void TimeZoneSearch::rankLabels(const QByteArray &words, Near near)
{
    m_countries.assign(m_catalog.m_countryName.size(), None);
    m_regions.assign(m_catalog.m_regionName.size(), None);
    m_zones.assign(m_catalog.zoneCount(), None);
    m_zonePlaces.assign(m_catalog.zoneCount(), None);
    const TextScript typed = textScript(words);
    if (!m_labels.has(typed.script))
        return;
    const TextIndex labels = m_labels.index(typed.script);
    if (near == Near::No) {
        labels.find(typed.bytes, typed.bytes.size() >= kShortestInner,
            [&](quint32 owner, TextMatch match) { rankLabel(owner, match); });
    } else if (typed.bytes.size() >= kShortestNear) {
        labels.findNear(typed.bytes,
            [&](quint32 owner, bool whole) { rankLabel(owner, whole ? TextMatch::Whole : TextMatch::Beginning); });
    }
}

void TimeZoneSearch::rankLabel(quint32 owner, TextMatch match)
{
    const quint32 target = owner / CatalogLayout::kLabelKinds;
    const auto quality = std::size_t(match);
    switch (LabelKind(owner % CatalogLayout::kLabelKinds)) {
    case LabelKind::Country:
        improve(m_countries[target], kCountries[quality]);
        break;
    case LabelKind::Region:
        improve(m_regions[target], kRegions[quality]);
        break;
    case LabelKind::Id:
        improve(m_zonePlaces[target], kIds[quality]);
        break;
    case LabelKind::Clock:
        rankClock(target, kClocks[quality], match == TextMatch::Whole ? WholeClockRest : None);
        break;
    }
}

// Codes count as a whole only: "ma" is Massachusetts in "cambridge ma", and nothing in "maastricht".
void TimeZoneSearch::rankCodes(QByteArrayView words, Ranks &places)
{
    rankCalled(m_calledSo);
    if (words.size() > CatalogLayout::kLongestCode)
        return;
    const quint64 first = CatalogLayout::codeOf(words, CodeKind(0), 0);
    const quint32 begin
        = CatalogLayout::partitionPoint(0, m_codes.size(), [&](quint32 code) { return m_codes.large(code) < first; });
    for (quint32 code = begin; code < m_codes.size() && m_codes.large(code) >> 24 == first >> 24; ++code) {
        const quint32 target = m_codes.large(code) & 0xfffff;
        switch (CodeKind(m_codes.large(code) >> 20 & 0xf)) {
        case CodeKind::Country:
            improve(m_countries[target], WholeLabel);
            break;
        case CodeKind::Region:
            improve(m_regions[target], WholeCode);
            break;
        case CodeKind::Airport:
            improve(places[target], WholeCode);
            break;
        case CodeKind::Clock:
            rankClock(target, WholeClock, m_calledSo.empty() ? WholeClockRest : None);
            break;
        case CodeKind::OtherClock:
            rankClock(target, WholeCode, m_calledSo.empty() ? WholeClockRest : None);
            break;
        }
    }
}

void TimeZoneSearch::rankClock(quint32 clock, quint8 rank, quint8 rest)
{
    const quint32 first = m_clockZones[m_clockStarts[clock]];
    if (m_calledSo.empty() || std::ranges::find(m_calledSo, first) != m_calledSo.end())
        improve(m_zonePlaces[first], rank);
    for (quint32 zone = m_clockStarts[clock]; rest != None && zone < m_clockStarts[clock + 1]; ++zone)
        improve(m_zones[m_clockZones[zone]], rest);
}

void TimeZoneSearch::rankCalled(std::span<const quint32> zones)
{
    for (const quint32 zone : zones) {
        improve(m_zonePlaces[zone], WholeLabel);
        improve(m_zones[zone], ZoneWithAbbreviation);
    }
}

// Gives places the ranks of their country, region and zone.
void TimeZoneSearch::spreadLabels(Ranks &places) const
{
    const bool toAll = !foundNothing(m_countries) || !foundNothing(m_regions) || !foundNothing(m_zones);
    if (toAll) {
        Ranks areas(m_catalog.m_areaZone.size());
        for (quint32 area = 0; area < areas.size(); ++area) {
            quint8 rank = std::min(m_regions[m_catalog.m_areaRegion[area]], m_countries[m_catalog.m_areaCountry[area]]);
            areas[area] = std::min(restOf(rank), m_zones[m_catalog.m_areaZone[area]]);
        }
        for (quint32 place = 0; place < m_catalog.placeCount(); ++place)
            improve(places[place], areas[m_catalog.areaOf(place)]);
        for (quint32 zone = 0; zone < m_catalog.zoneCount(); ++zone) {
            const quint32 place = m_catalog.m_zonePlace[zone];
            const quint32 area = m_catalog.areaOf(place);
            improve(places[place],
                std::min(m_regions[m_catalog.m_areaRegion[area]], m_countries[m_catalog.m_areaCountry[area]]));
        }
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
