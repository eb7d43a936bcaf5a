// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneIds.h"

#include <QByteArrayView>
#include <QResource>

#include <algorithm>
#include <array>
#include <vector>

// Outside of any namespace, as the macro asks.
static void initializeResource()
{
    Q_INIT_RESOURCE(timezones);
}

namespace
{
// Views into the program's own read-only data.
struct Row {
    QLatin1StringView canonical;
    QByteArrayView place; // UTF-8, as country; both empty for a link
    QByteArrayView country;
    QLatin1StringView rules;
};

struct Table {
    std::vector<QLatin1StringView> ids;
    std::vector<Row> rows; // one for each id
    std::vector<TimeZoneChange> changes;
    QLatin1StringView version;

    [[nodiscard]] const Row *row(QStringView id) const
    {
        const auto found = std::ranges::lower_bound(ids, id, [](auto a, auto b) { return a < b; });
        return found == ids.end() || *found != id ? nullptr : &rows[static_cast<std::size_t>(found - ids.begin())];
    }
};

std::array<QByteArrayView, 5> columns(QByteArrayView line)
{
    std::array<QByteArrayView, 5> result;
    for (QByteArrayView &column : result) {
        const qsizetype tab = line.indexOf('\t');
        column = tab < 0 ? line : line.first(tab);
        line = tab < 0 ? QByteArrayView() : line.sliced(tab + 1);
    }
    return result;
}

// Calls row(columns) for each line.
template <typename Row> void readLines(const QString &name, Row row)
{
    const QResource resource(name);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    const QByteArrayView text(resource.data(), resource.size());
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        row(columns(text.sliced(start, end - start)));
        start = end + 1;
    }
}

Table read()
{
    initializeResource();
    Table table;
    table.ids.reserve(640);
    table.rows.reserve(640);
    readLines(QStringLiteral(":/timezones/ids.txt"), [&](const auto &cells) {
        const auto [id, canonical, place, country, rules] = cells;
        table.ids.emplace_back(id);
        table.rows.push_back({QLatin1StringView(canonical.isEmpty() ? id : canonical), place, country,
            QLatin1StringView(rules.isEmpty() ? id : rules)});
    });
    readLines(QStringLiteral(":/timezones/changes.txt"), [&](const auto &cells) {
        if (cells[0].isEmpty())
            table.version = QLatin1StringView(cells[1]);
        else
            table.changes.push_back(
                {QLatin1StringView(cells[0]), QLatin1StringView(cells[1]), QLatin1StringView(cells[2])});
    });
    return table;
}

const Table &table()
{
    static const Table table = read();
    return table;
}
} // namespace

bool isTimeZoneId(QStringView id)
{
    return table().row(id) != nullptr;
}

std::span<const QLatin1StringView> timeZoneIds()
{
    return table().ids;
}

QLatin1StringView canonicalTimeZoneId(QStringView id)
{
    const Row *row = table().row(id);
    return row ? row->canonical : QLatin1StringView();
}

TimeZonePlace timeZonePlace(QStringView id)
{
    const Row *row = table().row(id);
    if (row && row->place.isEmpty())
        row = table().row(QString(row->canonical));
    return row ? TimeZonePlace{QString::fromUtf8(row->place), QString::fromUtf8(row->country)} : TimeZonePlace();
}

QLatin1StringView timeZoneRulesId(QStringView id)
{
    const Row *row = table().row(id);
    return row ? row->rules : QLatin1StringView();
}

QLatin1StringView timeZoneTablesVersion()
{
    return table().version;
}

std::span<const TimeZoneChange> timeZoneChanges()
{
    return table().changes;
}
