// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The names of the tz database, zones and links alike. The program carries them itself: distributions leave old names
// out, so what the local system knows says nothing about what a server accepts. Read on first use.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

// Whether the tz database has this name, spelt exactly so.
[[nodiscard]] bool isTimeZoneId(QStringView id);

// Every name in the order of its bytes: about 450 zones and 150 links.
[[nodiscard]] std::span<const QLatin1StringView> timeZoneIds();

// The zone that a link stands for ("Europe/Kiev" -> "Europe/Kyiv"), a zone itself, or empty for a name that is unknown.
// UTC is the one exception to the database's choice, which is "Etc/UTC".
[[nodiscard]] QLatin1StringView canonicalTimeZoneId(QStringView id);
