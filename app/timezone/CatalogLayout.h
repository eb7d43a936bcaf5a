// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How the tables of the catalogue lie in the program: arrays one after another, read in place. The packer writes them
// when the program is built; both see only this file.
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace CatalogLayout
{
// A text is its offset in Texts, where it ends with a zero byte.
enum class Section : quint32 {
    Texts,
    PlaceName,      // places are in the order of their population, the largest first; see kFolded
    PlaceArea,      // number of the area, with kShowRegion
    PlaceLatitude,  // hundredths of a degree, north of the South Pole
    PlaceLongitude, // hundredths of a degree, east of the antimeridian
    AreaCountry,    // an area is what places share: number of the country, 0 for none
    AreaRegion,     // number of the region, 0 for none
    AreaZone,       // number of the zone
    CountryName,    // text
    RegionName,     // text
    ZoneId,         // text; zones are in the order of their ids' bytes
    ZonePlace,      // the place that the zone is named after
    ClockStart,     // where the zones of a clock begin in ClockZones; one more than there are clocks
    ClockZones,     // the first zone of a clock is the one that is meant before the others
    Codes,          // sorted; see codeOf()
    Names,          // a ScriptIndexes over the names of places
    Labels,         // the same over the names of countries, regions and clocks, and over ids; see LabelKind
    CoastRings,     // number of the first point of each ring
    CoastLongitude, // of a point of a ring, as of a place, with kCoastMargin
    CoastLatitude,
    Count
};

// What a label or a code stands for. A label's owner is the number of its target times kLabelKinds, plus the kind.
enum class LabelKind : quint32 { Country, Region, Id, Clock };
constexpr quint32 kLabelKinds = 4;

enum class CodeKind : quint32 { Country, Region, Airport, Clock, OtherClock };

// The name of a place is a text of its own, or (with this bit) a number of a text in the Latin index of Names, whose
// words all begin with a capital letter.
constexpr quint32 kFolded = 1U << 23;

constexpr quint32 kShowRegion = 1U << 15; // without its region a person would not know which place it is

constexpr int kCoastMargin = 3000; // hundredths of a degree that a ring goes on beyond the antimeridian, at most

constexpr quint32 kMagic = 0x325a5450; // "PTZ2"

// An entry tells where an array lies: its offset in bytes from the beginning of the blob (or of the part that the entry
// is in), its number of elements, and the bytes of each.
constexpr qsizetype kEntrySize = 12;

// The blob begins with the magic number; then comes an entry for each section.
constexpr qsizetype kHeaderSize = 4 + qsizetype(Section::Count) * kEntrySize;

// Behind each array, so that its last element can be read with those behind it.
constexpr qsizetype kPadding = 8;

// Unsigned numbers of one to eight bytes each, little-endian, at any address.
class Numbers
{
public:
    Numbers() = default;
    Numbers(const char *data, quint32 size, quint32 width)
        : m_data(data),
          m_size(size),
          m_width(width),
          m_mask(width == 8 ? ~quint64(0) : (quint64(1) << (8 * width)) - 1)
    {
    }

    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] quint32 operator[](quint32 index) const { return quint32(large(index)); }
    [[nodiscard]] quint64 large(quint32 index) const
    {
        Q_ASSERT(index < m_size);
        return qFromLittleEndian<quint64>(m_data + quint64(index) * m_width) & m_mask;
    }
    [[nodiscard]] const char *data() const { return m_data; }

private:
    const char *m_data = nullptr;
    quint32 m_size = 0;
    quint32 m_width = 1;
    quint64 m_mask = 0xff;
};

// The array that the entry with this number tells of; `entries` is where the entries begin in `part`.
[[nodiscard]] inline Numbers numbers(QByteArrayView part, qsizetype entries, quint32 entry)
{
    const char *at = part.data() + entries + entry * kEntrySize;
    return {part.data() + qFromLittleEndian<quint32>(at), qFromLittleEndian<quint32>(at + 4),
        qFromLittleEndian<quint32>(at + 8)};
}

[[nodiscard]] inline Numbers numbers(QByteArrayView blob, Section section)
{
    return numbers(blob, 4, quint32(section));
}

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

// A code of two to five letters or digits in the upper five bytes, then its kind and its target.
constexpr qsizetype kLongestCode = 5;
[[nodiscard]] inline quint64 codeOf(QByteArrayView letters, CodeKind kind, quint32 target)
{
    quint64 code = 0;
    for (qsizetype i = 0; i < kLongestCode; ++i)
        code = code << 8 | (i < letters.size() ? quint8(letters[i]) : 0);
    return code << 24 | quint64(kind) << 20 | target;
}
} // namespace CatalogLayout
