// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every place that the picker knows, with its zone: about 27,600 towns and at least one place for each zone. Reads
// tables that lie in the program (see CatalogLayout.h), so that making a catalogue costs nothing.
#pragma once

#include "timezone/ScriptIndexes.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

class TimeZoneCatalog
{
public:
    // The tables of the program; `blob` must outlive the catalogue.
    TimeZoneCatalog();
    explicit TimeZoneCatalog(QByteArrayView blob);

    // Places are numbers below placeCount(), in the order of their population, the largest first.
    [[nodiscard]] quint32 placeCount() const { return m_placeName.size(); }
    [[nodiscard]] QString name(quint32 place) const;
    [[nodiscard]] QString country(quint32 place) const; // empty for none, as of "UTC"
    [[nodiscard]] QString title(quint32 place) const;   // "Portland, Maine, United States"
    [[nodiscard]] QString zoneId(quint32 place) const;
    [[nodiscard]] double latitude(quint32 place) const // degrees, north positive
    {
        return m_placeLatitude[place] / 100.0 - 90;
    }
    [[nodiscard]] double longitude(quint32 place) const // degrees, east positive
    {
        return m_placeLongitude[place] / 100.0 - 180;
    }
    [[nodiscard]] bool hasCountry(quint32 place) const { return countryOf(place) != 0; }

    // Zones are numbers below zoneCount(), in the order of their ids. Each has one place that it is named after.
    [[nodiscard]] quint32 zoneCount() const { return m_zoneId.size(); }
    [[nodiscard]] QString zone(quint32 zone) const { return text(m_zoneId[zone]); }
    [[nodiscard]] quint32 placeOfZone(quint32 zone) const { return m_zonePlace[zone]; }
    [[nodiscard]] quint32 zoneOf(quint32 place) const { return m_areaZone[areaOf(place)]; }

    // The place that this id is named after; an old name leads to the same place. Nothing for an unknown id.
    [[nodiscard]] std::optional<quint32> placeOfId(const QString &id) const;

    // The place that is nearest along a great circle. Of places no farther from the nearest one than `tolerance` (in
    // kilometres), those of the country of `near` come first, then the larger.
    [[nodiscard]] quint32 nearest(
        double latitude, double longitude, double tolerance = 0, std::optional<quint32> near = std::nullopt) const;

    // Rings of land in degrees, longitude first; a point is on land if it is inside an odd number of them.
    [[nodiscard]] QList<QList<QPointF>> coastline() const;

private:
    friend class TimeZoneSearch;

    [[nodiscard]] QString text(quint32 offset) const { return QString::fromUtf8(m_texts.data() + offset); }

    [[nodiscard]] QByteArrayView section(CatalogLayout::Section section) const;
    [[nodiscard]] QByteArrayView countryText(quint32 place) const // UTF-8
    {
        return QByteArrayView(m_texts.data() + m_countryName[countryOf(place)]);
    }
    [[nodiscard]] quint32 areaOf(quint32 place) const { return m_placeArea[place] & ~CatalogLayout::kShowRegion; }
    [[nodiscard]] quint32 countryOf(quint32 place) const { return m_areaCountry[areaOf(place)]; }

    QByteArrayView m_blob;
    CatalogLayout::Numbers m_texts;
    CatalogLayout::Numbers m_placeName;
    CatalogLayout::Numbers m_placeArea;
    CatalogLayout::Numbers m_placeLatitude;
    CatalogLayout::Numbers m_placeLongitude;
    CatalogLayout::Numbers m_areaCountry;
    CatalogLayout::Numbers m_areaRegion;
    CatalogLayout::Numbers m_areaZone;
    CatalogLayout::Numbers m_countryName;
    CatalogLayout::Numbers m_regionName;
    CatalogLayout::Numbers m_zoneId;
    CatalogLayout::Numbers m_zonePlace;
    ScriptIndexes m_names;
    TextIndex m_latinNames;
};
