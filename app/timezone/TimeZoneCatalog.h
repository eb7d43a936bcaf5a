// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every place that the picker knows, with its zone: about 7,500 cities and at least one place for each zone. Reads
// tables that lie in the program (see CatalogLayout.h), so that making a catalogue costs nothing.
#pragma once

#include "timezone/CatalogLayout.h"

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
    [[nodiscard]] double latitude(quint32 place) const
    {
        return m_placeLatitude[place] / 100.0;
    } // degrees, north positive
    [[nodiscard]] double longitude(quint32 place) const
    {
        return m_placeLongitude[place] / 100.0;
    } // degrees, east positive
    [[nodiscard]] quint32 population(quint32 place) const
    {
        return m_placePopulation[place];
    } // 0 where it is not known
    [[nodiscard]] bool hasCountry(quint32 place) const { return m_placeCountry[place] != 0; }

    // Zones are numbers below zoneCount(), in the order of their ids. Each has one place that it is named after.
    [[nodiscard]] quint32 zoneCount() const { return m_zoneId.size(); }
    [[nodiscard]] QString zone(quint32 zone) const { return text(m_zoneId[zone]); }
    [[nodiscard]] quint32 placeOfZone(quint32 zone) const { return m_zonePlace[zone]; }
    [[nodiscard]] quint32 zoneOf(quint32 place) const { return m_placeZone[place]; }

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

    QByteArrayView m_blob;
    CatalogLayout::Array<char> m_texts;
    CatalogLayout::Array<quint32> m_placeName;
    CatalogLayout::Array<quint16> m_placeCountry;
    CatalogLayout::Array<quint16> m_placeRegion;
    CatalogLayout::Array<quint16> m_placeZone;
    CatalogLayout::Array<qint16> m_placeLatitude;
    CatalogLayout::Array<qint16> m_placeLongitude;
    CatalogLayout::Array<quint32> m_placePopulation;
    CatalogLayout::Array<quint8> m_placeFlags;
    CatalogLayout::Array<quint32> m_countryName;
    CatalogLayout::Array<quint32> m_regionName;
    CatalogLayout::Array<quint32> m_zoneId;
    CatalogLayout::Array<quint32> m_zonePlace;
};
