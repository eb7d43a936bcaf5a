// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Which version of the tz database this computer has and which one the program's tables were made from, and so whether
// this computer's rules of a zone may be out of date. Versions are those of the tz project, "2026f".
#pragma once

#include <QDate>
#include <QLatin1StringView>
#include <QString>

class TimeZoneDatabase
{
public:
    // Reads the version of this computer's database; empty where the system has one that does not tell it.
    TimeZoneDatabase();
    explicit TimeZoneDatabase(QString systemVersion) : m_systemVersion(std::move(systemVersion)) { }

    [[nodiscard]] const QString &systemVersion() const { return m_systemVersion; }
    [[nodiscard]] static QString tableVersion();

    // The first day, in UTC, of the latest rule that the tables know of.
    [[nodiscard]] static QDate newestRule();

    // Whether the rules of this id are known to have changed after this computer's version.
    [[nodiscard]] bool isOutdated(QStringView id) const;

private:
    QString m_systemVersion;
};
