// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A time zone in words: the form's row, the picker's rows and the map say it the same way.
#pragma once

#include "timezone/TimeZoneDatabase.h"
#include "timezone/TimeZoneRules.h"

#include <QCoreApplication>

class TimeZoneText
{
    Q_DECLARE_TR_FUNCTIONS(TimeZoneText)

public:
    // "Amsterdam, Netherlands". An old name keeps its spelling in view: "Kolkata, India (Asia/Calcutta)". An id that no
    // table knows is its own title.
    [[nodiscard]] static QString title(const QString &id);
    [[nodiscard]] static QString place(const QString &name, const QString &country);

    // "UTC+05:30", with a minus sign where it is behind.
    [[nodiscard]] static QString offset(int seconds);

    // "UTC+01:00 · 14:31", from an offset and a time of day.
    [[nodiscard]] static QString offsetAndTime(const QString &offset, const QString &time);

    // "Amsterdam, Netherlands, UTC+01:00, 14:31", in a sentence.
    [[nodiscard]] static QString placeAndTime(const QString &title, const QString &offset, const QString &time);

    // "Europe/Amsterdam · summer time ends on 25 October", from an id and one of the sentences below.
    [[nodiscard]] static QString caption(const QString &id, const QString &change);

    // "Amsterdam, Netherlands (Europe/Amsterdam), UTC+01:00", for those who hear it.
    [[nodiscard]] static QString spoken(const QString &id, const QString &offset);

    // "summer time ends on 25 October", and the same from the other side: "no change of the clock until 25 October". A
    // clock that has no change ahead but had one in the last two years: "no change of the clock since 8 March".
    [[nodiscard]] static QString nextChange(const TimeZoneRules &rules, const QDateTime &now);
    [[nodiscard]] static QString noChangeUntil(const TimeZoneRules &rules, const QDateTime &now);

    // Which version of the tz database this computer's rules are of and which one the tables know, with the day of the
    // newest rule: what the picker's foot says.
    [[nodiscard]] static QString rulesOf(const TimeZoneDatabase &database);

    // Said of a zone whose rules are known to have changed after the version of the tz database that this computer has.
    [[nodiscard]] static QString outdated(const QString &systemVersion);

private:
    [[nodiscard]] static QString noChange(const TimeZoneRules &rules, const QDateTime &now);
    [[nodiscard]] static QString withId(const QString &place, const QString &id);
};
