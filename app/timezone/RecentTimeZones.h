// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The time zones that the person picked last, kept from one start to the next.
#pragma once

#include "JsonFile.h"

#include <QStringList>

class RecentTimeZones
{
public:
    static constexpr qsizetype kMaximum = 4;

    // Reads the file, which need not exist.
    explicit RecentTimeZones(const QString &path = defaultPath());

    // The latest first. Ids that the tz database does not have are left out, whoever wrote them.
    [[nodiscard]] const QStringList &ids() const { return m_ids; }

    void add(const QString &id);
    void flush() { m_file.flush(); }

    [[nodiscard]] static QString defaultPath();

private:
    JsonFile m_file;
    QStringList m_ids;
};
