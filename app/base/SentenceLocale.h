// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The one locale of all that is shown: words, lists, numbers and dates are those of the language that the sentences are
// in, whatever the system's is; only whether a day has 12 or 24 hours is the system's custom.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

class SentenceLocale
{
    Q_DECLARE_TR_FUNCTIONS(SentenceLocale)

public:
    [[nodiscard]] static QLocale get();

    // For whatever asks for a QLocale(), such as Qt's own widgets. Call it before any window is made.
    static void makeDefault();

    // "28 March", with the year where it is not that of `today`.
    [[nodiscard]] static QString day(QDate day, QDate today);

    // "14:31", or "2:31 PM" where that is the custom of `custom`.
    [[nodiscard]] static QString time(QTime time, const QLocale &custom = QLocale::system());

    // "28 March, 14:31", in this computer's time zone.
    [[nodiscard]] static QString moment(
        const QDateTime &moment, QDate today = QDate::currentDate(), const QLocale &custom = QLocale::system());
};
