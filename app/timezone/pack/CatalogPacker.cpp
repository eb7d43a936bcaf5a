// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/pack/CatalogPacker.h"

#include "timezone/TextFold.h"

#include <algorithm>

using namespace CatalogLayout;

QByteArray CatalogPacker::pack(const PlaceTables &tables)
{
    CatalogPacker packer(tables);
    packer.addZones();
    packer.addCountries();
    packer.addRegions();
    packer.addPlaces();
    packer.addCoastline();
    packer.addIndex(Section::NameTexts, packer.m_names);
    packer.addIndex(Section::LabelTexts, packer.m_labels);

    QByteArray header(kHeaderSize, '\0');
    qToLittleEndian(kMagic, header.data());
    QByteArray body;
    for (int section = 0; section < int(Section::Count); ++section) {
        char *entry = header.data() + 4 + section * 8;
        qToLittleEndian(quint32(kHeaderSize + body.size()), entry);
        qToLittleEndian(packer.m_sizes[section], entry + 4);
        body += packer.m_sections[section];
    }
    return header + body;
}

void CatalogPacker::addZones()
{
    QStringList ids = m_tables.canonical.values();
    ids.sort();
    ids.removeDuplicates();
    for (const QString &id : ids) {
        const quint32 zone = quint32(m_zones.size());
        m_zones.insert(id, zone);
        append(Section::ZoneId, text(id));
        for (const QString &abbreviation : m_tables.abbreviations.value(id))
            addLabel(abbreviation, LabelKind::Abbreviation, zone);
    }
    for (auto id = m_tables.canonical.begin(); id != m_tables.canonical.end(); ++id)
        addLabel(id.key(), LabelKind::Id, m_zones.value(id.value()));
}

void CatalogPacker::addCountries()
{
    append(Section::CountryName, text(QString()));
    for (const PlaceTables::Country &country : m_tables.countries) {
        const quint32 number = m_sizes[int(Section::CountryName)];
        m_countries.insert(country.code, number);
        append(Section::CountryName, text(country.names.front()));
        for (const QString &name : country.names)
            addLabel(name, LabelKind::Country, number);
    }
}

void CatalogPacker::addRegions()
{
    append(Section::RegionName, text(QString()));
    for (const PlaceTables::Place &place : m_tables.places) {
        const std::pair key(place.country, place.region);
        if (place.region.isEmpty() || m_regions.contains(key))
            continue;
        const quint32 number = m_sizes[int(Section::RegionName)];
        m_regions.insert(key, number);
        append(Section::RegionName, text(place.region));
        addLabel(place.region, LabelKind::Region, number);
    }
}

void CatalogPacker::addPlaces()
{
    QHash<std::pair<QByteArray, QString>, int> namesakes;
    for (const PlaceTables::Place &place : m_tables.places)
        ++namesakes[{foldText(place.name), place.country}];

    std::vector<quint32> placeOfZone(std::size_t(m_zones.size()), 0);
    for (const PlaceTables::Place &place : m_tables.places) {
        const quint32 number = m_sizes[int(Section::PlaceName)];
        const quint32 zone = m_zones.value(place.zone);
        const bool isHamlet = place.population == 0; // "Center, North Dakota": its name alone says nothing
        const bool showRegion = isHamlet || namesakes.value({foldText(place.name), place.country}) > 1;
        append(Section::PlaceName, text(place.name));
        append(Section::PlaceCountry, quint16(m_countries.value(place.country)));
        append(Section::PlaceRegion, quint16(m_regions.value({place.country, place.region})));
        append(Section::PlaceZone, quint16(zone));
        append(Section::PlaceLatitude, qint16(qRound(place.latitude * 100)));
        append(Section::PlaceLongitude, qint16(qRound(place.longitude * 100)));
        append(Section::PlacePopulation, place.population);
        append(Section::PlaceFlags, quint8((place.isZonePlace ? kIsZonePlace : 0) | (showRegion ? kShowRegion : 0)));
        if (place.isZonePlace)
            placeOfZone[zone] = number;
        m_names.add(place.name, number);
        for (const QString &name : place.otherNames)
            m_names.add(name, number);
    }
    for (const quint32 place : placeOfZone)
        append(Section::ZonePlace, place);
}

void CatalogPacker::addCoastline()
{
    for (const QList<QPointF> &ring : m_tables.coastline) {
        append(Section::CoastRings, m_sizes[int(Section::CoastPoints)] / 2);
        for (const QPointF &point : ring) {
            append(Section::CoastPoints, qint16(qRound(point.x() * 100)));
            append(Section::CoastPoints, qint16(qRound(point.y() * 100)));
        }
    }
}

void CatalogPacker::addLabel(QStringView text, LabelKind kind, quint32 target)
{
    m_labels.add(text, m_labelCount++);
    append(Section::LabelTarget, quint32(kind) << 24 | target);
}

void CatalogPacker::addIndex(Section first, TextIndexPacker &index)
{
    index.finish();
    const int section = int(first);
    m_sections[section] = index.texts();
    m_sizes[section] = quint32(index.texts().size());
    const std::vector<quint32> *arrays[] = {&index.starts(), &index.owners(), &index.wordStarts(), &index.wordOwners()};
    for (int i = 0; i < 4; ++i) {
        for (const quint32 value : *arrays[i])
            append(Section(section + 1 + i), value);
    }
}

quint32 CatalogPacker::text(const QString &text)
{
    const auto known = m_texts.constFind(text);
    if (known != m_texts.cend())
        return *known;
    QByteArray &texts = m_sections[int(Section::Texts)];
    const quint32 offset = quint32(texts.size());
    m_texts.insert(text, offset);
    texts += text.toUtf8() + '\0';
    m_sizes[int(Section::Texts)] = quint32(texts.size());
    return offset;
}
