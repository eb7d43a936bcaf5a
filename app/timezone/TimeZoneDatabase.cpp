// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneDatabase.h"

#include "timezone/TimeZoneIds.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Where the systems keep the database: zic's own text begins with "# version 2026f", BSD and macOS have a file for it.
QString readVersion()
{
    for (const QLatin1StringView folder : {"/usr/share/zoneinfo/"_L1, "/usr/lib/zoneinfo/"_L1}) {
        for (const QLatin1StringView name : {"tzdata.zi"_L1, "+VERSION"_L1}) {
            QFile file(folder + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString line = QString::fromLatin1(file.readLine(40)).trimmed();
            const QString version = line.sliced(line.lastIndexOf(u' ') + 1);
            if (version.size() >= 5 && version.first(4).toInt() > 0)
                return version;
        }
    }
    return {};
}
} // namespace

TimeZoneDatabase::TimeZoneDatabase() : m_systemVersion(readVersion())
{
}

QString TimeZoneDatabase::tableVersion()
{
    return QString(timeZoneTablesVersion());
}

QDate TimeZoneDatabase::newestRule()
{
    QDate newest;
    for (const TimeZoneChange &change : timeZoneChanges())
        newest = std::max(newest, QDate::fromString(QString(change.firstDay), Qt::ISODate));
    return newest;
}

bool TimeZoneDatabase::isOutdated(QStringView id) const
{
    const QLatin1StringView zone = canonicalTimeZoneId(id);
    return !m_systemVersion.isEmpty() && std::ranges::any_of(timeZoneChanges(), [&](const TimeZoneChange &change) {
        return change.id == zone && change.version > m_systemVersion;
    });
}
