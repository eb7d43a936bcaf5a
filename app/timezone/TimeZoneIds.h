// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The names of the tz database, zones and links alike. The program carries them itself: distributions leave old names
// out, so what the local system knows says nothing about what a server accepts. Read on first use.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <span>

struct TimeZonePlace {
    QString name;
    QString country; // empty for a zone of no country, such as UTC
};

// A zone whose rules a recent version of the tz database changed; the last such change counts.
struct TimeZoneChange {
    QLatin1StringView id;
    QLatin1StringView version;  // "2026b"
    QLatin1StringView firstDay; // of the other offset, in UTC: "2026-11-01"
};

// Whether the tz database has this name, spelt exactly so.
[[nodiscard]] bool isTimeZoneId(QStringView id);

// Every name in the order of its bytes: about 450 zones and 150 links.
[[nodiscard]] std::span<const QLatin1StringView> timeZoneIds();

// The present name of a zone: "Europe/Kyiv" for "Europe/Kiev", the id itself where it is no old name, empty where it is
// unknown. A link that the database files under a country ("Europe/Bratislava") is that country's present name. UTC is
// "UTC", not the database's "Etc/UTC".
[[nodiscard]] QLatin1StringView canonicalTimeZoneId(QStringView id);

// What people call a zone's place, in English: "Kolkata", "India" for "Asia/Calcutta" too. Empty where it is unknown.
[[nodiscard]] TimeZonePlace timeZonePlace(QStringView id);

// The name whose rules this one has in the tz database; a system that has dropped the old names has that one still.
// Empty for an unknown id.
[[nodiscard]] QLatin1StringView timeZoneRulesId(QStringView id);

// The version of the tz database that the names come from, and the zones that got other rules in the versions up to it.
[[nodiscard]] QLatin1StringView timeZoneTablesVersion();
[[nodiscard]] std::span<const TimeZoneChange> timeZoneChanges();
