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
};

struct Table {
    std::vector<QLatin1StringView> ids;
    std::vector<Row> rows; // one for each id

    [[nodiscard]] const Row *row(QStringView id) const
    {
        const auto found = std::ranges::lower_bound(ids, id, [](auto a, auto b) { return a < b; });
        return found == ids.end() || *found != id ? nullptr : &rows[static_cast<std::size_t>(found - ids.begin())];
    }
};

std::array<QByteArrayView, 4> columns(QByteArrayView line)
{
    std::array<QByteArrayView, 4> result;
    for (QByteArrayView &column : result) {
        const qsizetype tab = line.indexOf('\t');
        column = tab < 0 ? line : line.first(tab);
        line = tab < 0 ? QByteArrayView() : line.sliced(tab + 1);
    }
    return result;
}

Table read()
{
    initializeResource();
    const QResource resource(QStringLiteral(":/timezones/ids.txt"));
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    const QByteArrayView text(resource.data(), resource.size());

    Table table;
    table.ids.reserve(640);
    table.rows.reserve(640);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const auto [id, canonical, place, country] = columns(text.sliced(start, end - start));
        table.ids.emplace_back(id);
        table.rows.push_back({QLatin1StringView(canonical.isEmpty() ? id : canonical), place, country});
        start = end + 1;
    }
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
