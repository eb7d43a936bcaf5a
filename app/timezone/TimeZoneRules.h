// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The tz rules behind an id: its offset at a moment and the next change of its clock. They come from the system's
// database; an id that the system has dropped is looked up under the name whose rules it has.
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <optional>

class TimeZoneRules
{
public:
    struct Change {
        enum class Kind { SummerTimeBegins, SummerTimeEnds, Forward, Back };
        Kind kind;
        QDateTime at; // in UTC
        QDate day;    // of the last second before the change, on that clock
    };

    TimeZoneRules() = default;
    explicit TimeZoneRules(const QString &id);

    // False for an id that neither the tz database nor the system knows; nothing else may be asked then.
    [[nodiscard]] bool isValid() const { return m_zone.isValid(); }

    // Seconds east of UTC.
    [[nodiscard]] int offset(const QDateTime &at) const { return m_zone.offsetFromUtc(at); }
    [[nodiscard]] QDateTime localTime(const QDateTime &at) const { return at.toTimeZone(m_zone); }

    // The next change of the offset after that moment. A change of the zone's abbreviation alone is none.
    [[nodiscard]] std::optional<Change> nextChange(const QDateTime &after) const;

    // The first day on the new offset of the last change before that moment; no date where there was none.
    [[nodiscard]] QDate lastChange(const QDateTime &before) const;

    // Every offset that the clock has between two moments, in seconds.
    [[nodiscard]] QList<int> offsets(const QDateTime &from, const QDateTime &to) const;

    // What the clock is called at that moment and in the year that follows ("CET", "CEST"), where it has a name.
    [[nodiscard]] QStringList abbreviations(const QDateTime &at) const;

private:
    QTimeZone m_zone;
};
