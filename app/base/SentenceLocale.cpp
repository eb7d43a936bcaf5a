// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/SentenceLocale.h"

QLocale SentenceLocale::get()
{
    return QLocale(tr("en", "The name of this translation's language, as in QLocale"));
}

void SentenceLocale::makeDefault()
{
    QLocale::setDefault(get());
}

QString SentenceLocale::day(QDate day, QDate today)
{
    //: A date in a sentence, in the letters of QDate::toString: first without the year, then with it
    return get().toString(day, day.year() == today.year() ? tr("d MMMM") : tr("d MMMM yyyy"));
}

QString SentenceLocale::time(QTime time, const QLocale &custom)
{
    const bool halfDays = custom.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return get().toString(time, halfDays ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

QString SentenceLocale::moment(const QDateTime &moment, QDate today, const QLocale &custom)
{
    const QDateTime local = moment.toLocalTime();
    //: %1 is a day, %2 a time of that day
    return tr("%1, %2", "day and time").arg(day(local.date(), today), time(local.time(), custom));
}
