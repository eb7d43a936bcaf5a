// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneCatalog.h"

#include "timezone/CatalogData.h"
#include "timezone/TimeZoneIds.h"
#include "timezone/TimeZoneText.h"

#include <QtMath>

#include <algorithm>

using CatalogLayout::Section;

namespace
{
constexpr double kEarthRadius = 6371; // kilometres

QByteArrayView programData()
{
    return {kCatalogData, qsizetype(kCatalogDataSize)};
}
} // namespace

TimeZoneCatalog::TimeZoneCatalog() : TimeZoneCatalog(programData())
{
}

TimeZoneCatalog::TimeZoneCatalog(QByteArrayView blob)
    : m_blob(blob),
      m_texts(CatalogLayout::array<char>(blob, Section::Texts)),
      m_placeName(CatalogLayout::array<quint32>(blob, Section::PlaceName)),
      m_placeCountry(CatalogLayout::array<quint16>(blob, Section::PlaceCountry)),
      m_placeRegion(CatalogLayout::array<quint16>(blob, Section::PlaceRegion)),
      m_placeZone(CatalogLayout::array<quint16>(blob, Section::PlaceZone)),
      m_placeLatitude(CatalogLayout::array<qint16>(blob, Section::PlaceLatitude)),
      m_placeLongitude(CatalogLayout::array<qint16>(blob, Section::PlaceLongitude)),
      m_placePopulation(CatalogLayout::array<quint32>(blob, Section::PlacePopulation)),
      m_placeFlags(CatalogLayout::array<quint8>(blob, Section::PlaceFlags)),
      m_countryName(CatalogLayout::array<quint32>(blob, Section::CountryName)),
      m_regionName(CatalogLayout::array<quint32>(blob, Section::RegionName)),
      m_zoneId(CatalogLayout::array<quint32>(blob, Section::ZoneId)),
      m_zonePlace(CatalogLayout::array<quint32>(blob, Section::ZonePlace))
{
    Q_ASSERT(qFromLittleEndian<quint32>(blob.data()) == CatalogLayout::kMagic);
}

QString TimeZoneCatalog::name(quint32 place) const
{
    return text(m_placeName[place]);
}

QString TimeZoneCatalog::country(quint32 place) const
{
    return text(m_countryName[m_placeCountry[place]]);
}

QString TimeZoneCatalog::title(quint32 place) const
{
    const bool showRegion = (m_placeFlags[place] & CatalogLayout::kShowRegion) != 0 && m_placeRegion[place] != 0;
    const QString city
        = showRegion ? TimeZoneText::place(name(place), text(m_regionName[m_placeRegion[place]])) : name(place);
    return TimeZoneText::place(city, country(place));
}

QString TimeZoneCatalog::zoneId(quint32 place) const
{
    return zone(m_placeZone[place]);
}

std::optional<quint32> TimeZoneCatalog::placeOfId(const QString &id) const
{
    const QLatin1StringView canonical = canonicalTimeZoneId(id);
    const auto before
        = [&](quint32 number) { return QByteArrayView(m_texts.data() + m_zoneId[number]) < QByteArrayView(canonical); };
    const quint32 found = CatalogLayout::partitionPoint(0, zoneCount(), before);
    if (found == zoneCount() || zone(found) != canonical)
        return std::nullopt;
    return m_zonePlace[found];
}

quint32 TimeZoneCatalog::nearest(double latitude, double longitude, double tolerance, std::optional<quint32> near) const
{
    // Half of the squared chord: grows with the distance and needs no arc function for each place.
    const double phi = qDegreesToRadians(latitude);
    const double lambda = qDegreesToRadians(longitude);
    const auto haversine = [&](quint32 place) {
        const double psi = qDegreesToRadians(this->latitude(place));
        const double a = qSin((phi - psi) / 2);
        const double b = qSin((lambda - qDegreesToRadians(this->longitude(place))) / 2);
        return a * a + qCos(phi) * qCos(psi) * b * b;
    };
    std::vector<double> distances(placeCount());
    for (quint32 place = 0; place < placeCount(); ++place)
        distances[place]
            = hasCountry(place) ? haversine(place) : 2; // beyond any: an offset is no place to choose on a map
    const double least = *std::ranges::min_element(distances);
    const double angle = 2 * qAsin(qSqrt(least)) + tolerance / kEarthRadius;
    const double limit = qPow(qSin(qMin(angle, M_PI) / 2), 2) + 1e-12;

    std::optional<quint32> best;
    for (quint32 place = 0; place < placeCount(); ++place) {
        if (distances[place] > limit)
            continue;
        if (near && m_placeCountry[place] == m_placeCountry[*near])
            return place; // the first is the largest
        if (!best)
            best = place;
    }
    return best.value_or(0);
}

QList<QList<QPointF>> TimeZoneCatalog::coastline() const
{
    const auto starts = CatalogLayout::array<quint32>(m_blob, Section::CoastRings);
    const auto points = CatalogLayout::array<qint16>(m_blob, Section::CoastPoints);
    QList<QList<QPointF>> rings;
    for (quint32 ring = 0; ring < starts.size(); ++ring) {
        const quint32 end = ring + 1 < starts.size() ? starts[ring + 1] : points.size() / 2;
        QList<QPointF> line;
        for (quint32 point = starts[ring]; point < end; ++point)
            line.append({points[point * 2] / 100.0, points[point * 2 + 1] / 100.0});
        rings.append(line);
    }
    return rings;
}
