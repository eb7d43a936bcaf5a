// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Whatever the system's locale is, what is shown is in the language of the sentences around it.
#include "TestRunner.h"
#include "base/SentenceLocale.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestSentenceLocale : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void says_data();
    void says();
    void momentIsLocal();
    void isWhatOthersAskFor();
};

// A computer in Cairo, which has digits, names of months and commas of its own.
void TestSentenceLocale::init()
{
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    QVERIFY(arabic.toString(2026) != u"2026"_s);
    QLocale::setDefault(arabic);
}

void TestSentenceLocale::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestSentenceLocale::says_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");

    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    const QDateTime night(QDate(2026, 1, 2), QTime(0, 5));
    const auto time = [&](const QLocale &custom) { return SentenceLocale::time(night.time(), custom); };
    QTest::newRow("time, C") << time(QLocale::c()) << u"00:05"_s;
    QTest::newRow("time, half days") << time(american) << u"12:05 AM"_s;
    QTest::newRow("time, German") << time(german) << u"00:05"_s;
    QTest::newRow("time, Arabic") << time(arabic) << u"12:05 AM"_s;
    QTest::newRow("day of this year") << SentenceLocale::day(night.date(), QDate(2026, 12, 31)) << u"2 January"_s;
    QTest::newRow("day of another year") << SentenceLocale::day(night.date(), QDate(2027, 1, 1)) << u"2 January 2026"_s;
    QTest::newRow("moment") << SentenceLocale::moment(night, night.date(), german) << u"2 January, 00:05"_s;
    QTest::newRow("moment, Arabic") << SentenceLocale::moment(night, {}, arabic) << u"2 January 2026, 12:05 AM"_s;
    QTest::newRow("list") << SentenceLocale::get().createSeparatedList({u"Name"_s, u"Company"_s})
                          << u"Name and Company"_s;
}

void TestSentenceLocale::says()
{
    QFETCH(const QString, said);
    QFETCH(const QString, expected);
    QCOMPARE(said, expected);
}

void TestSentenceLocale::momentIsLocal()
{
    const QDateTime utc(QDate(2026, 1, 2), QTime(0, 5), QTimeZone("Asia/Kolkata")); // the tests' own zone is UTC
    QCOMPARE(SentenceLocale::moment(utc, utc.date(), QLocale::c()), u"1 January, 18:35"_s);
}

void TestSentenceLocale::isWhatOthersAskFor()
{
    SentenceLocale::makeDefault();
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(u"%L1"_s.arg(1234), u"1,234"_s);
}

CORE_TEST(TestSentenceLocale)
#include "tst_SentenceLocale.moc"
