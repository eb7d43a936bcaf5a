// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ManyPlaces.h"

#include "timezone/pack/CatalogPacker.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace
{
// Other letters, but as many and as often the same.
QString rotated(QString name, int steps)
{
    for (QChar &c : name) {
        const QChar first = c.isUpper() ? u'A' : u'a';
        const int letter = c.unicode() - first.unicode();
        if (letter >= 0 && letter < 26)
            c = QChar(first.unicode() + (letter + steps) % 26);
    }
    return name;
}

QString rowOf(
    const PlaceTables::Place &place, const QString &regionName, const QStringList &countryNames, const QStringList &ids)
{
    const QStringList names = QStringList(place.name) + place.otherNames + QStringList(regionName);
    return (names + countryNames + ids).join(u", "_s);
}
} // namespace

ManyPlaces::ManyPlaces(const QString &folder, int copies)
{
    std::optional<PlaceTables> tables = PlaceTables::read(folder);
    if (!tables)
        qFatal("cannot read the tables");
    const QList<PlaceTables::Place> once = tables->places;
    tables->places.clear();
    for (const PlaceTables::Place &place : once) {
        for (int copy = 0; copy < copies; ++copy) {
            PlaceTables::Place other = place;
            other.name = rotated(place.name, copy);
            other.isZonePlace = place.isZonePlace && copy == 0;
            for (QString &name : other.otherNames)
                name = rotated(name, copy);
            tables->places.append(other);
        }
    }
    m_blob = CatalogPacker::pack(*tables);

    QHash<QString, QStringList> countryNames;
    for (const PlaceTables::Country &country : std::as_const(tables->countries))
        countryNames.insert(country.code, country.names);
    QHash<QString, QString> regionNames;
    for (const PlaceTables::Region &region : std::as_const(tables->regions))
        regionNames.insert(region.code, region.name);
    QHash<QString, QStringList> ids;
    for (auto id = tables->canonical.cbegin(); id != tables->canonical.cend(); ++id)
        ids[id.value()].append(id.key());
    for (const PlaceTables::Place &place : std::as_const(tables->places)) {
        const QStringList named = place.isZonePlace ? ids.value(place.zone) : QStringList(place.zone);
        m_rows.append(rowOf(place, regionNames.value(place.area), countryNames.value(place.area.left(2)), named));
    }
}
