// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/pack/CatalogPacker.h"

#include "timezone/FoldedName.h"
#include "timezone/TextFold.h"
#include "timezone/pack/NumberArray.h"

#include <algorithm>

using namespace CatalogLayout;

QByteArray CatalogPacker::pack(const PlaceTables &tables)
{
    CatalogPacker packer(tables);
    packer.addZones();
    packer.addCountries();
    packer.addRegions();
    packer.addClocks();
    packer.addPlaces();
    packer.addPlaceNames();
    packer.addCoastline();
    std::ranges::sort(packer.m_numbers[int(Section::Codes)]);

    std::vector<NumberArray::Packed> arrays;
    arrays.reserve(std::size(packer.m_numbers));
    for (const auto &numbers : packer.m_numbers)
        arrays.push_back(NumberArray::pack(numbers));
    arrays[int(Section::Texts)] = NumberArray::pack(packer.m_textBytes);
    arrays[int(Section::Names)] = NumberArray::pack(packer.m_names.pack());
    arrays[int(Section::Labels)] = NumberArray::pack(packer.m_labels.pack());
    QByteArray magic(4, '\0');
    qToLittleEndian(kMagic, magic.data());
    return magic + NumberArray::join(arrays, magic.size());
}

void CatalogPacker::addZones()
{
    QStringList ids = m_tables.canonical.values();
    ids.sort();
    ids.removeDuplicates();
    for (const QString &id : ids) {
        m_zones.insert(id, size(Section::ZoneId));
        append(Section::ZoneId, text(id));
    }
    for (auto id = m_tables.canonical.begin(); id != m_tables.canonical.end(); ++id)
        addLabel(id.key(), LabelKind::Id, m_zones.value(id.value()));
}

void CatalogPacker::addCountries()
{
    append(Section::CountryName, text(QString()));
    for (const PlaceTables::Country &country : m_tables.countries) {
        const quint32 number = size(Section::CountryName);
        m_countries.insert(country.code, number);
        append(Section::CountryName, text(country.names.front()));
        addCode(country.code, CodeKind::Country, number);
        for (const QString &name : country.names)
            addLabel(name, LabelKind::Country, number);
    }
}

void CatalogPacker::addRegions()
{
    append(Section::RegionName, text(QString()));
    for (const PlaceTables::Region &region : m_tables.regions) {
        const quint32 number = size(Section::RegionName);
        m_regions.insert(region.code, number);
        append(Section::RegionName, text(region.name));
        addCode(region.abbreviation, CodeKind::Region, number);
        for (const QString &name : QStringList(region.name) + region.otherNames)
            addLabel(name, LabelKind::Region, number);
    }
}

void CatalogPacker::addClocks()
{
    for (const PlaceTables::Clock &clock : m_tables.clocks) {
        const quint32 number = size(Section::ClockStart);
        append(Section::ClockStart, size(Section::ClockZones));
        for (const QString &zone : clock.zones)
            append(Section::ClockZones, m_zones.value(zone));
        for (const QString &name : clock.names)
            addLabel(name, LabelKind::Clock, number);
        for (const QString &code : clock.codes)
            addCode(code, code.front().isUpper() ? CodeKind::Clock : CodeKind::OtherClock, number);
    }
    append(Section::ClockStart, size(Section::ClockZones));
}

void CatalogPacker::addPlaces()
{
    QHash<std::pair<QByteArray, QString>, int> namesakes;
    const auto named
        = [](const PlaceTables::Place &place) { return std::pair(foldText(place.name), place.area.left(2)); };
    for (const PlaceTables::Place &place : m_tables.places)
        ++namesakes[named(place)];

    std::vector<quint32> placeOfZone(std::size_t(m_zones.size()), 0);
    for (const PlaceTables::Place &place : m_tables.places) {
        const quint32 number = size(Section::PlaceArea);
        const bool isHamlet = place.population == 0; // "Center, North Dakota": its name alone says nothing
        const bool showRegion = isHamlet || namesakes.value(named(place)) > 1;
        append(Section::PlaceArea, areaOf(place) | (showRegion ? kShowRegion : 0));
        append(Section::PlaceLatitude, quint64(qint64(qRound(place.latitude * 100)) + 9000));
        append(Section::PlaceLongitude, quint64(qint64(qRound(place.longitude * 100)) + 18000));
        if (place.isZonePlace)
            placeOfZone[m_zones.value(place.zone)] = number;
        m_names.add(place.name, number);
        for (const QString &name : place.otherNames)
            m_names.add(name, number);
        for (const QString &code : place.codes)
            addCode(code, CodeKind::Airport, number);
    }
    for (const quint32 place : placeOfZone)
        append(Section::ZonePlace, place);
}

// A name that its folded form tells is not written a second time.
void CatalogPacker::addPlaceNames()
{
    const TextIndexPacker::Numbers numbers = m_names.numbers(Script::Latin);
    quint32 number = 0;
    for (const PlaceTables::Place &place : m_tables.places) {
        const QByteArray folded = foldText(place.name);
        append(Section::PlaceName,
            unfoldedName(folded) == place.name ? numbers.at({folded, number}) | kFolded : text(place.name));
        ++number;
    }
}

void CatalogPacker::addCoastline()
{
    for (const QList<QPointF> &ring : m_tables.coastline) {
        append(Section::CoastRings, size(Section::CoastLatitude));
        for (const QPointF &point : ring) {
            append(Section::CoastLongitude, quint64(qint64(qRound(point.x() * 100)) + 18000 + kCoastMargin));
            append(Section::CoastLatitude, quint64(qint64(qRound(point.y() * 100)) + 9000));
        }
    }
}

void CatalogPacker::addLabel(QStringView text, LabelKind kind, quint32 target)
{
    m_labels.add(text, target * kLabelKinds + quint32(kind));
}

void CatalogPacker::addCode(const QString &code, CodeKind kind, quint32 target)
{
    if (!code.isEmpty())
        append(Section::Codes, codeOf(code.toLower().toLatin1(), kind, target));
}

void CatalogPacker::append(Section section, quint64 value)
{
    m_numbers[int(section)].push_back(value);
}

quint32 CatalogPacker::size(Section section) const
{
    return quint32(m_numbers[int(section)].size());
}

quint32 CatalogPacker::areaOf(const PlaceTables::Place &place)
{
    const std::tuple key(m_countries.value(place.area.left(2)), m_regions.value(place.area), m_zones.value(place.zone));
    const auto [area, isNew] = m_areas.try_emplace(key, size(Section::AreaZone));
    if (isNew) {
        append(Section::AreaCountry, std::get<0>(key));
        append(Section::AreaRegion, std::get<1>(key));
        append(Section::AreaZone, std::get<2>(key));
    }
    return area->second;
}

quint32 CatalogPacker::text(const QString &text)
{
    const auto known = m_texts.constFind(text);
    if (known != m_texts.cend())
        return *known;
    const quint32 offset = quint32(m_textBytes.size());
    m_texts.insert(text, offset);
    m_textBytes += text.toUtf8() + '\0';
    return offset;
}
