// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every id of the tz database has the offsets that Python's zoneinfo has, and the next change of a clock is said as it
// is.
#include "TestRunner.h"
#include "timezone/TimeZoneIds.h"
#include "timezone/TimeZoneRules.h"
#include "timezone/TimeZoneText.h"

#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestTimeZoneRules : public QObject
{
    Q_OBJECT

private slots:
    void offsetsAreThoseOfZoneinfo();
    void nextChange_data();
    void nextChange();
    void validity_data();
    void validity();
    void words_data();
    void words();
};

void TestTimeZoneRules::offsetsAreThoseOfZoneinfo()
{
    QStringList arguments(QStringLiteral(SOURCE_DIR "/timezone_offsets.py"));
    QList<QDateTime> moments;
    // Twenty moments from 2024 to 2030, in every season and at every time of day.
    for (int i = 0; i < 20; ++i) {
        moments.append(QDateTime(QDate(2024, 1, 5), QTime(0, 7), QTimeZone::utc()).addDays(i * 128).addSecs(i * 5000));
        arguments.append(QString::number(moments.last().toSecsSinceEpoch()));
    }
    QCOMPARE(moments.last().date().year(), 2030);

    QProcess python;
    python.start(u"/usr/bin/python3"_s, arguments);
    if (!python.waitForStarted())
        QSKIP("there is no Python to compare with");
    for (const QLatin1StringView id : timeZoneIds())
        python.write(QByteArray(id.data(), id.size()) + '\n');
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());

    const QByteArrayList lines = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(timeZoneIds().size()));
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        const TimeZoneRules rules(QString::fromLatin1(words.front()));
        QVERIFY2(rules.isValid(), words.front().constData());
        for (qsizetype i = 0; i < moments.size(); ++i)
            QVERIFY2(rules.offset(moments[i]) == words.value(i + 1).toInt(), line.constData());
    }
}

void TestTimeZoneRules::nextChange_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("now");
    QTest::addColumn<QString>("sentence");

    // In the past, of which all versions of the tz database say the same.
    const QDate winter(2024, 12, 1);
    const QDate summer(2024, 7, 1);
    QTest::newRow("north, winter") << u"Europe/Amsterdam"_s << winter << u"summer time begins on 30 March 2025"_s;
    QTest::newRow("north, summer") << u"Europe/Amsterdam"_s << summer << u"summer time ends on 27 October"_s;
    QTest::newRow("west of Greenwich") << u"America/Chicago"_s << winter << u"summer time begins on 9 March 2025"_s;
    QTest::newRow("south, summer") << u"Australia/Sydney"_s << winter << u"summer time ends on 6 April 2025"_s;
    QTest::newRow("south, winter") << u"Australia/Sydney"_s << summer << u"summer time begins on 6 October"_s;
    QTest::newRow("half an hour") << u"Australia/Lord_Howe"_s << winter << u"summer time ends on 6 April 2025"_s;
    QTest::newRow("at midnight") << u"America/Asuncion"_s << QDate(2024, 2, 1) << u"summer time ends on 23 March"_s;
    QTest::newRow("winter is the exception") << u"Europe/Dublin"_s << summer << u"the clock goes back on 27 October"_s;
    QTest::newRow("Ramadan") << u"Africa/Casablanca"_s << QDate(2025, 1, 15) << u"the clock goes back on 23 February"_s;
    QTest::newRow("after Ramadan") << u"Africa/Casablanca"_s << QDate(2025, 3, 10)
                                   << u"the clock goes forward on 6 April"_s;
    QTest::newRow("no more, since some weeks")
        << u"America/Asuncion"_s << QDate(2026, 1, 1) << u"no change of the clock since 6 October 2024"_s;
    QTest::newRow("no more, since years") << u"America/Mexico_City"_s << winter << u"the clock does not change"_s;
    QTest::newRow("no more, since 1951") << u"Asia/Tokyo"_s << winter << u"the clock does not change"_s;
    QTest::newRow("fixed") << u"Etc/GMT+5"_s << winter << u"the clock does not change"_s;
    QTest::newRow("an old name") << u"US/Central"_s << winter << u"summer time begins on 9 March 2025"_s;
}

void TestTimeZoneRules::nextChange()
{
    QFETCH(QString, id);
    QFETCH(QDate, now);
    QFETCH(QString, sentence);
    QCOMPARE(TimeZoneText::nextChange(TimeZoneRules(id), now.startOfDay(QTimeZone::utc())), sentence);
}

void TestTimeZoneRules::validity_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("valid");

    QTest::newRow("zone") << u"Europe/Amsterdam"_s << true;
    QTest::newRow("unknown") << u"Mars/Olympus"_s << false;
    QTest::newRow("UTC") << u"UTC"_s << true;
    QTest::newRow("Qt's own") << u"UTC+05:30"_s << false;
    QTest::newRow("a POSIX rule") << u"CET-1CEST,M3.5.0,M10.5.0/3"_s << false;
    QTest::newRow("a short POSIX rule") << u"<+01>-1"_s << false;
    QTest::newRow("a path") << u"/etc/localtime"_s << false;
    QTest::newRow("a way up") << u"../zoneinfo/UTC"_s << false;
    QTest::newRow("not Latin") << u"Азия/Москва"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestTimeZoneRules::validity()
{
    QFETCH(QString, id);
    QFETCH(bool, valid);
    QCOMPARE(TimeZoneRules(id).isValid(), valid);
}

void TestTimeZoneRules::words_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");

    QTest::newRow("ahead") << TimeZoneText::offset(19800) << u"UTC+05:30"_s;
    QTest::newRow("behind") << TimeZoneText::offset(-12600) << u"UTC−03:30"_s;
    QTest::newRow("none") << TimeZoneText::offset(0) << u"UTC+00:00"_s;
    QTest::newRow("far") << TimeZoneText::offset(50400) << u"UTC+14:00"_s;
    QTest::newRow("place") << TimeZoneText::title(u"Europe/Amsterdam"_s) << u"Amsterdam, Netherlands"_s;
    QTest::newRow("old name") << TimeZoneText::title(u"Asia/Calcutta"_s) << u"Kolkata, India (Asia/Calcutta)"_s;
    QTest::newRow("name is the country's") << TimeZoneText::title(u"Asia/Singapore"_s) << u"Singapore"_s;
    QTest::newRow("no country") << TimeZoneText::title(u"UTC"_s) << u"Coordinated Universal Time"_s;
    QTest::newRow("unknown") << TimeZoneText::title(u"Mars/Olympus"_s) << u"Mars/Olympus"_s;
    QTest::newRow("unknown, hidden") << TimeZoneText::title(u"Mars\u202eOlympus"_s) << u"Mars[U+202E]Olympus"_s;
    QTest::newRow("spoken, unknown") << TimeZoneText::spoken(u"Mars/Olympus"_s, u"UTC+01:00"_s)
                                     << u"Mars/Olympus, UTC+01:00"_s;
}

void TestTimeZoneRules::words()
{
    QFETCH(QString, said);
    QFETCH(QString, expected);
    QCOMPARE(said, expected);
}

CORE_TEST(TestTimeZoneRules)
#include "tst_TimeZoneRules.moc"
