// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/pack/PlaceTables.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
QStringList split(const QString &names)
{
    return names.split(u';', Qt::SkipEmptyParts);
}

// Calls row(cells) for each line; cells that are not there are empty.
template <typename Row> bool readTable(const QString &path, Row row)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        cells.resize(qMax<qsizetype>(cells.size(), 9));
        row(cells);
    }
    return true;
}

QList<QPointF> readRing(const QString &line)
{
    QList<QPointF> ring;
    for (const QString &point : line.split(u' ')) {
        const QStringList degrees = point.split(u',');
        ring.append({degrees.value(0).toDouble(), degrees.value(1).toDouble()});
    }
    return ring;
}
} // namespace

std::optional<PlaceTables> PlaceTables::read(const QString &folder)
{
    PlaceTables tables;
    const QDir dir(folder);
    const bool complete = readTable(dir.filePath(u"places.txt"_s), [&](const QStringList &cells) {
        tables.places.append({cells[0], cells[1], cells[2], cells[3].toDouble(), cells[4].toDouble(), cells[5].toUInt(),
            cells[6] == u"*", split(cells[7]), split(cells[8])});
    }) && readTable(dir.filePath(u"countries.txt"_s), [&](const QStringList &cells) {
        tables.countries.append({cells[0], QStringList(cells[1]) + split(cells[2])});
    }) && readTable(dir.filePath(u"regions.txt"_s), [&](const QStringList &cells) {
        tables.regions.append({cells[0], cells[1], cells[2], split(cells[3])});
    }) && readTable(dir.filePath(u"clocks.txt"_s), [&](const QStringList &cells) {
        tables.clocks.append({QStringList(cells[0]) + split(cells[1]), split(cells[2]), split(cells[3])});
    }) && readTable(dir.filePath(u"ids.txt"_s), [&](const QStringList &cells) {
        tables.canonical.insert(cells[0], cells[1].isEmpty() ? cells[0] : cells[1]);
    }) && readTable(dir.filePath(u"coastline.txt"_s), [&](const QStringList &cells) {
        tables.coastline.append(readRing(cells[0]));
    });
    return complete ? std::optional(tables) : std::nullopt;
}
