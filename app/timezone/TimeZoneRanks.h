// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How good a find is. Only TimeZoneSearch ranks.
#pragma once

#include "timezone/TextIndex.h"

#include <array>

namespace TimeZoneRanks
{
enum Rank : quint8 {
    WholeClock,   // "pacific time" is Los Angeles, whatever else is called so
    WholeCountry, // "lebanon" is Beirut before it is a town in Pennsylvania
    WholeName,    // "york" is York before it is New York
    WholeLabel,   // an id or an abbreviation, letter by letter
    WholeCountryRest,
    WholeCode, // an airport's, or an abbreviation that others have first
    WholeClockRest,
    WholeRegion,
    WholeRegionRest,
    NameBeginning,
    ClockBeginning,
    NameWord,
    CountryBeginning,
    CountryBeginningRest,
    CountryWord,
    CountryWordRest,
    RegionBeginning,
    RegionBeginningRest,
    RegionWord,
    RegionWordRest,
    ZoneWithAbbreviation, // every other place that the abbreviation holds for
    IdBeginning,
    IdWord,
    ClockWord,
    NameInner,
    CountryInner,
    CountryInnerRest,
    IdInner,
    Last = IdInner,
    None = 0xff
};
// Who types a country or region wants one of its zones: the places that a zone is named after come first, the rest
// behind them, one rank lower or, of a whole country, behind the places that are called so.
[[nodiscard]] constexpr quint8 restOf(quint8 rank)
{
    return rank == None ? rank : rank == WholeCountry ? quint8(WholeCountryRest) : quint8(rank + 1);
}

// Where letters had to be forgiven, a word that ends with the search comes before one that goes on.
constexpr quint8 kNearWhole = WholeName;
constexpr quint8 kNearBeginning = NameBeginning;
constexpr quint8 kRankCount = Last + 1;

// By TextMatch.
constexpr std::array<quint8, 4> kNames = {WholeName, NameBeginning, NameWord, NameInner};
constexpr std::array<quint8, 4> kCountries = {WholeCountry, CountryBeginning, CountryWord, CountryInner};
constexpr std::array<quint8, 4> kRegions = {WholeRegion, RegionBeginning, RegionWord, None};
constexpr std::array<quint8, 4> kIds = {WholeLabel, IdBeginning, IdWord, IdInner};
constexpr std::array<quint8, 4> kClocks = {WholeClock, ClockBeginning, ClockWord, None};
} // namespace TimeZoneRanks
