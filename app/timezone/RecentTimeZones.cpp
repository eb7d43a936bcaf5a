// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/RecentTimeZones.h"

#include "timezone/TimeZoneIds.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kKey = "recentTimeZones"_L1;
}

const QStringList &RecentTimeZones::ids()
{
    if (std::exchange(m_isRead, true))
        return m_ids;
    const QJsonArray stored = m_file.read().json.value(kKey).toArray();
    for (const QJsonValue &value : stored) {
        const QString id = value.toString();
        if (isTimeZoneId(id) && !m_ids.contains(id) && m_ids.size() < kMaximum)
            m_ids.append(id);
    }
    return m_ids;
}

void RecentTimeZones::add(const QString &id)
{
    if (!isTimeZoneId(id) || ids().value(0) == id)
        return;
    m_ids.removeAll(id);
    m_ids.prepend(id);
    m_ids.resize(qMin(m_ids.size(), kMaximum));
    m_file.write({{kKey, QJsonArray::fromStringList(m_ids)}});
}
