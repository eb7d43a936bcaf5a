// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneText.h"

#include "base/SentenceLocale.h"
#include "base/VisibleText.h"
#include "timezone/TimeZoneIds.h"

namespace
{
constexpr int kYearsOfNews = 2;
constexpr qsizetype kLongestId = 200; // characters of one that nobody knows; more never fits a line
} // namespace

QString TimeZoneText::title(const QString &id)
{
    const QLatin1StringView canonical = canonicalTimeZoneId(id);
    if (canonical.isEmpty())
        return visibleText(id, kLongestId);
    const TimeZonePlace zone = timeZonePlace(id);
    const QString name = place(zone.name, zone.country);
    return canonical == id ? name : withId(name, id);
}

QString TimeZoneText::place(const QString &name, const QString &country)
{
    //: %1 is a city, %2 its country
    return country.isEmpty() || country == name ? name : tr("%1, %2", "city and country").arg(name, country);
}

QString TimeZoneText::offset(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString TimeZoneText::offsetAndTime(const QString &offset, const QString &time)
{
    //: %1 is a UTC offset, %2 the time of day there
    return tr("%1 · %2", "offset and time").arg(offset, time);
}

QString TimeZoneText::placeAndTime(const QString &title, const QString &offset, const QString &time)
{
    //: %1 is a place, %2 its UTC offset, %3 the time of day there
    return tr("%1, %2, %3").arg(title, offset, time);
}

QString TimeZoneText::caption(const QString &id, const QString &change)
{
    //: %1 is a time zone's id, %2 says when its clock changes
    return tr("%1 · %2", "id and change").arg(id, change);
}

QString TimeZoneText::spoken(const QString &id, const QString &offset)
{
    const TimeZonePlace zone = timeZonePlace(id);
    const QString name = zone.name.isEmpty() ? id : withId(place(zone.name, zone.country), id);
    //: %1 is a place with its time zone's id, %2 the UTC offset
    return tr("%1, %2", "place and offset").arg(name, offset);
}

QString TimeZoneText::withId(const QString &place, const QString &id)
{
    //: %1 is a place, %2 the id of its time zone: "Kolkata, India (Asia/Calcutta)"
    return tr("%1 (%2)").arg(place, id);
}

// Other computers may not know yet of a change that is new, so it is said.
QString TimeZoneText::noChange(const TimeZoneRules &rules, const QDateTime &now)
{
    const QDate today = rules.localTime(now).date();
    const QDate last = rules.lastChange(now);
    return last.isValid() && last > today.addYears(-kYearsOfNews)
        ? tr("no change of the clock since %1").arg(SentenceLocale::day(last, today))
        : tr("the clock does not change");
}

QString TimeZoneText::rulesOf(const TimeZoneDatabase &database)
{
    const QString newest = SentenceLocale::day(TimeZoneDatabase::newestRule(), {});
    if (database.systemVersion().isEmpty())
        //: %1 is a version of the tz database, %2 a date
        return tr("Names of tz database %1, newest rule of %2; this computer’s version is not known")
            .arg(TimeZoneDatabase::tableVersion(), newest);
    //: %1 and %2 are versions of the tz database, %3 is a date
    return tr("This computer’s rules: tz database %1 · names: %2, newest rule of %3")
        .arg(database.systemVersion(), TimeZoneDatabase::tableVersion(), newest);
}

QString TimeZoneText::outdated(const QString &systemVersion)
{
    //: %1 is a version of the tz database, such as 2025b
    return tr("this computer’s rules are of %1; this zone has changed since").arg(systemVersion);
}

QString TimeZoneText::nextChange(const TimeZoneRules &rules, const QDateTime &now)
{
    const auto change = rules.nextChange(now);
    if (!change)
        return noChange(rules, now);
    const QString date = SentenceLocale::day(change->day, rules.localTime(now).date());
    switch (change->kind) {
    case TimeZoneRules::Change::Kind::SummerTimeBegins:
        return tr("summer time begins on %1").arg(date);
    case TimeZoneRules::Change::Kind::SummerTimeEnds:
        return tr("summer time ends on %1").arg(date);
    case TimeZoneRules::Change::Kind::Forward:
        return tr("the clock goes forward on %1").arg(date);
    case TimeZoneRules::Change::Kind::Back:
        return tr("the clock goes back on %1").arg(date);
    }
    Q_UNREACHABLE();
}

QString TimeZoneText::noChangeUntil(const TimeZoneRules &rules, const QDateTime &now)
{
    const auto change = rules.nextChange(now);
    if (!change)
        return noChange(rules, now);
    return tr("no change of the clock until %1").arg(SentenceLocale::day(change->day, rules.localTime(now).date()));
}
