// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The time zones that the person picked last, kept from one start to the next.
#pragma once

#include "base/JsonFile.h"

#include <QStringList>

class RecentTimeZones
{
public:
    static constexpr qsizetype kMaximum = 4;

    // The file need not exist, and is read when it is first asked for. An empty path: nothing is kept.
    explicit RecentTimeZones(const QString &path) : m_file(path) { }

    // The latest first. Ids that the tz database does not have are left out, whoever wrote them.
    [[nodiscard]] const QStringList &ids();

    void add(const QString &id);
    void flush() { m_file.flush(); }

private:
    JsonFile m_file;
    QStringList m_ids;
    bool m_isRead = false;
};
