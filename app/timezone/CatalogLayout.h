// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How the tables of the catalogue lie in the program: arrays one after another, read in place. The packer writes them
// when the program is built; both see only this file.
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace CatalogLayout
{
// A text is its offset in Texts, where it ends with a zero byte. A search text is folded (see foldText()).
enum class Section : quint32 {
    Texts,
    PlaceName,     // text; places are in the order of their population, the largest first
    PlaceCountry,  // number of the country, 0 for none
    PlaceRegion,   // number of the region, 0 for none
    PlaceZone,     // number of the zone
    PlaceLatitude, // hundredths of a degree
    PlaceLongitude,
    PlacePopulation,
    PlaceFlags,
    CountryName, // text
    RegionName,  // text
    ZoneId,      // text; zones are in the order of their ids' bytes
    ZonePlace,   // the place that the zone is named after
    LabelTarget, // what a label stands for: kind in the upper 8 bits, number below
    NameTexts,   // five arrays of a TextIndex over the names of places
    NameStarts,
    NameOwners,
    NameWordStarts,
    NameWordOwners,
    LabelTexts, // the same over labels: names of countries and regions, ids, abbreviations
    LabelStarts,
    LabelOwners,
    LabelWordStarts,
    LabelWordOwners,
    CoastRings,  // number of the first point of each ring
    CoastPoints, // longitude and latitude in turn, hundredths of a degree
    Count
};

enum class LabelKind : quint32 { Country, Region, Id, Abbreviation };

constexpr quint8 kIsZonePlace = 1;
constexpr quint8 kShowRegion = 2; // without its region a person would not know which place it is

constexpr quint32 kMagic = 0x315a5450; // "PTZ1"

// The blob begins with the magic number; then, for each section, its offset in bytes and its number of elements.
constexpr qsizetype kHeaderSize = 4 + qsizetype(Section::Count) * 8;

// An array in the blob. Its elements are little-endian and may lie at any address.
template <typename T> class Array
{
public:
    Array() = default;
    Array(const char *data, quint32 size) : m_data(data), m_size(size) { }

    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] T operator[](quint32 index) const
    {
        Q_ASSERT(index < m_size);
        return qFromLittleEndian<T>(m_data + index * sizeof(T));
    }
    [[nodiscard]] const char *data() const { return m_data; }

private:
    const char *m_data = nullptr;
    quint32 m_size = 0;
};

// The first number from `first` on, and below `last`, that does not come before what is looked for; `last` if all do.
// (std::views::iota would do, but clang 14, which the checks are made with, cannot read it.)
template <typename Before> [[nodiscard]] quint32 partitionPoint(quint32 first, quint32 last, const Before &before)
{
    while (first < last) {
        const quint32 middle = first + (last - first) / 2;
        if (before(middle))
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

template <typename T> [[nodiscard]] Array<T> array(QByteArrayView blob, Section section)
{
    const char *entry = blob.data() + 4 + qsizetype(section) * 8;
    return {blob.data() + qFromLittleEndian<quint32>(entry), qFromLittleEndian<quint32>(entry + 4)};
}
} // namespace CatalogLayout
