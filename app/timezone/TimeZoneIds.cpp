// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneIds.h"

#include <QResource>

#include <algorithm>
#include <vector>

// Outside of any namespace, as the macro asks.
static void initializeResource()
{
    Q_INIT_RESOURCE(timezones);
}

namespace
{
// Views into the program's own read-only data, index by index the same name.
struct Table {
    std::vector<QLatin1StringView> ids;
    std::vector<QLatin1StringView> canonical;
};

Table read()
{
    initializeResource();
    const QResource resource(QStringLiteral(":/timezones/ids.txt"));
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    const QLatin1StringView text(reinterpret_cast<const char *>(resource.data()), resource.size());

    Table table;
    table.ids.reserve(640);
    table.canonical.reserve(640);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(u'\n', start);
        const QLatin1StringView line = text.sliced(start, end - start);
        const qsizetype tab = line.indexOf(u'\t');
        table.ids.push_back(tab < 0 ? line : line.first(tab));
        table.canonical.push_back(tab < 0 ? line : line.sliced(tab + 1));
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
    return !canonicalTimeZoneId(id).isEmpty();
}

std::span<const QLatin1StringView> timeZoneIds()
{
    return table().ids;
}

QLatin1StringView canonicalTimeZoneId(QStringView id)
{
    const auto &ids = table().ids;
    const auto found = std::ranges::lower_bound(ids, id, [](auto a, auto b) { return a < b; });
    if (found == ids.end() || *found != id)
        return {};
    return table().canonical[static_cast<std::size_t>(found - ids.begin())];
}
