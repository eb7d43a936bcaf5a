// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneCatalog.h"

#include "timezone/CatalogData.h"
#include "timezone/FoldedName.h"
#include "timezone/TimeZoneIds.h"
#include "timezone/TimeZoneText.h"

#include <QtMath>

#include <algorithm>

using CatalogLayout::Numbers;
using CatalogLayout::numbers;
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
      m_texts(numbers(blob, Section::Texts)),
      m_placeName(numbers(blob, Section::PlaceName)),
      m_placeArea(numbers(blob, Section::PlaceArea)),
      m_placeLatitude(numbers(blob, Section::PlaceLatitude)),
      m_placeLongitude(numbers(blob, Section::PlaceLongitude)),
      m_areaCountry(numbers(blob, Section::AreaCountry)),
      m_areaRegion(numbers(blob, Section::AreaRegion)),
      m_areaZone(numbers(blob, Section::AreaZone)),
      m_countryName(numbers(blob, Section::CountryName)),
      m_regionName(numbers(blob, Section::RegionName)),
      m_zoneId(numbers(blob, Section::ZoneId)),
      m_zonePlace(numbers(blob, Section::ZonePlace)),
      m_names(section(Section::Names)),
      m_latinNames(m_names.index(Script::Latin))
{
    Q_ASSERT(qFromLittleEndian<quint32>(blob.data()) == CatalogLayout::kMagic);
}

QByteArrayView TimeZoneCatalog::section(Section section) const
{
    const Numbers bytes = numbers(m_blob, section);
    return {bytes.data(), qsizetype(bytes.size())};
}

QString TimeZoneCatalog::name(quint32 place) const
{
    const quint32 name = m_placeName[place];
    return name & CatalogLayout::kFolded ? unfoldedName(m_latinNames.text(name & ~CatalogLayout::kFolded)) : text(name);
}

QString TimeZoneCatalog::country(quint32 place) const
{
    return text(m_countryName[countryOf(place)]);
}

QString TimeZoneCatalog::title(quint32 place) const
{
    const QString region = text(m_regionName[m_areaRegion[areaOf(place)]]);
    const bool showRegion = (m_placeArea[place] & CatalogLayout::kShowRegion) != 0 && !region.isEmpty();
    const QString city = showRegion ? TimeZoneText::place(name(place), region) : name(place);
    return TimeZoneText::place(city, country(place));
}

QString TimeZoneCatalog::zoneId(quint32 place) const
{
    return zone(zoneOf(place));
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
    // Half of the squared chord: grows with the distance and needs no arc function for each place. One that differs by
    // too many degrees of latitude is too far away whatever its longitude.
    const double phi = qDegreesToRadians(latitude);
    const double lambda = qDegreesToRadians(longitude);
    const auto haversine = [&](quint32 place) {
        const double psi = qDegreesToRadians(this->latitude(place));
        const double a = qSin((phi - psi) / 2);
        const double b = qSin((lambda - qDegreesToRadians(this->longitude(place))) / 2);
        return a * a + qCos(phi) * qCos(psi) * b * b;
    };
    const auto angleOf = [](double half) { return 2 * qAsin(qSqrt(qMin(half, 1.0))); };
    double nearest = M_PI;
    for (quint32 place = 0; place < placeCount(); ++place) {
        if (qAbs(qDegreesToRadians(this->latitude(place)) - phi) < nearest
            && hasCountry(place)) // an offset is no place
            nearest = qMin(nearest, angleOf(haversine(place)));
    }
    const double limit = qMin(nearest + tolerance / kEarthRadius, M_PI) + 1e-9;

    std::optional<quint32> best;
    for (quint32 place = 0; place < placeCount(); ++place) {
        const bool isFar = qAbs(qDegreesToRadians(this->latitude(place)) - phi) > limit;
        if (isFar || !hasCountry(place) || angleOf(haversine(place)) > limit)
            continue;
        if (near && countryOf(place) == countryOf(*near))
            return place; // the first is the largest
        if (!best)
            best = place;
    }
    return best.value_or(0);
}

QList<QList<QPointF>> TimeZoneCatalog::coastline() const
{
    const Numbers starts = numbers(m_blob, Section::CoastRings);
    const Numbers longitudes = numbers(m_blob, Section::CoastLongitude);
    const Numbers latitudes = numbers(m_blob, Section::CoastLatitude);
    QList<QList<QPointF>> rings;
    for (quint32 ring = 0; ring < starts.size(); ++ring) {
        const quint32 end = ring + 1 < starts.size() ? starts[ring + 1] : latitudes.size();
        QList<QPointF> line;
        for (quint32 point = starts[ring]; point < end; ++point) {
            line.append({int(longitudes[point]) / 100.0 - 180 - CatalogLayout::kCoastMargin / 100.0,
                latitudes[point] / 100.0 - 90});
        }
        rings.append(line);
    }
    return rings;
}
