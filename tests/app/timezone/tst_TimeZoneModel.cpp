// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The rows of the picker: what is offered without a search, what a row says, and what choosing it sends.
#include "TestRunner.h"
#include "timezone/TextFold.h"
#include "timezone/TimeZoneIds.h"
#include "timezone/TimeZoneModel.h"
#include "timezone/TimeZoneText.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestTimeZoneModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void suggestions_data();
    void suggestions();
    void everyZoneIsListed();
    void rows_data();
    void rows();
    void chosenIds();
    void offsetsOfTheMoment_data();
    void offsetsOfTheMoment();
    void noOtherOffset_data();
    void noOtherOffset();
    void abbreviations_data();
    void abbreviations();
    void outdatedRulesAreMarked();
    void foldedQueryIsTheSame();
    void followsTheMinute();
    void followsTheSystemZone();

private:
    static QStringList firstTitles(const TimeZoneModel &model, int count);
};

QStringList TestTimeZoneModel::firstTitles(const TimeZoneModel &model, int count)
{
    QStringList titles;
    for (int row = 0; row < qMin(count, model.rowCount()); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

void TestTimeZoneModel::init()
{
    qputenv("TZ", "Europe/Amsterdam");
}

void TestTimeZoneModel::suggestions_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QStringList>("recent");
    QTest::addColumn<QStringList>("titles");

    const QString amsterdam = u"Amsterdam, Netherlands"_s;
    const QString utc = u"Coordinated Universal Time"_s;
    const QString notSet = u"Not set"_s;
    QTest::newRow("nothing set") << "Europe/Amsterdam"_ba << u""_s << QStringList()
                                 << QStringList{amsterdam, utc, notSet};
    QTest::newRow("set") << "Europe/Amsterdam"_ba << u"Asia/Tokyo"_s << QStringList()
                         << QStringList{u"Tokyo, Japan"_s, amsterdam, utc, notSet};
    QTest::newRow("set to this computer's")
        << "Europe/Amsterdam"_ba << u"Europe/Amsterdam"_s << QStringList() << QStringList{amsterdam, utc, notSet};
    QTest::newRow("old name") << "Europe/Amsterdam"_ba << u"Asia/Calcutta"_s << QStringList()
                              << QStringList{u"Kolkata, India (Asia/Calcutta)"_s, amsterdam, utc, notSet};
    QTest::newRow("unknown") << "Europe/Amsterdam"_ba << u"Mars/Olympus"_s << QStringList()
                             << QStringList{u"Mars/Olympus"_s, amsterdam, utc, notSet};
    QTest::newRow("recent") << "Europe/Amsterdam"_ba << u"Asia/Tokyo"_s
                            << QStringList{u"Europe/Paris"_s, u"Asia/Tokyo"_s, u"UTC"_s}
                            << QStringList{u"Tokyo, Japan"_s, amsterdam, u"Paris, France"_s, utc, notSet};
    QTest::newRow("the system's is an old name")
        << "US/Pacific"_ba << u""_s << QStringList() << QStringList{u"Los Angeles, United States"_s, utc, notSet};
    QTest::newRow("the system's is none")
        << "CET-1CEST,M3.5.0,M10.5.0/3"_ba << u""_s << QStringList() << QStringList{utc, notSet};
}

void TestTimeZoneModel::suggestions()
{
    QFETCH(QByteArray, system);
    QFETCH(QString, present);
    QFETCH(QStringList, recent);
    QFETCH(QStringList, titles);
    qputenv("TZ", system);
    TimeZoneModel model;
    model.setPresent(present, recent);
    QCOMPARE(firstTitles(model, int(titles.size())), titles);
    QCOMPARE(model.index(int(titles.size())).data().toString(), u"Abidjan, Côte d’Ivoire"_s);
}

void TestTimeZoneModel::everyZoneIsListed()
{
    TimeZoneModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSet<QString> listed;
    for (int row = 0; row < model.rowCount(); ++row)
        listed.insert(model.index(row).data(TimeZoneModel::IdRole).toString());
    for (const QLatin1StringView name : timeZoneIds()) {
        const QString zone(canonicalTimeZoneId(QString(name)));
        const auto place = model.catalog().placeOfId(zone);
        QVERIFY2(listed.contains(zone) || !model.catalog().hasCountry(*place), name.data());
    }
}

void TestTimeZoneModel::rows_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("sentence"); // the first row, read aloud

    QTest::newRow("result")
        << u""_s << u"milwaukee"_s
        << u"Milwaukee, United States, UTC−06:00, 06:00, America/Chicago · summer time begins on 9 March 2025"_s;
    QTest::newRow("present value")
        << u"Asia/Tokyo"_s << u""_s
        << u"Tokyo, Japan, UTC+09:00, 21:00, Present value · Asia/Tokyo · the clock does not change"_s;
    QTest::newRow("old name")
        << u"Asia/Calcutta"_s << u""_s
        << u"Kolkata, India (Asia/Calcutta), UTC+05:30, 17:30, Present value, an old name of Asia/Kolkata"_s;
    QTest::newRow("unknown") << u"Mars/Olympus"_s << u""_s
                             << u"Mars/Olympus, Present value; in no table of time zones, it is kept as it is"_s;
    QTest::newRow("this computer") << u""_s << u""_s
                                   << u"Amsterdam, Netherlands, UTC+01:00, 13:00, "
                                      "This computer · Europe/Amsterdam · summer time begins on 30 March 2025"_s;
}

void TestTimeZoneModel::rows()
{
    QFETCH(QString, present);
    QFETCH(QString, query);
    QFETCH(QString, sentence);
    TimeZoneModel model;
    // In the past, of which all versions of the tz database say the same.
    model.setClock([] { return QDateTime(QDate(2024, 12, 1), QTime(12, 0), QTimeZone::utc()); });
    model.setPresent(present);
    model.setQuery(query);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), sentence);
}

// The present value's row sends the zone's present name; an unknown one is sent as it is.
void TestTimeZoneModel::chosenIds()
{
    TimeZoneModel model;
    const auto chosen = [&](const QString &present, const QString &query) {
        model.setPresent(present);
        model.setQuery(query);
        return model.index(0).data(TimeZoneModel::IdRole).toString();
    };
    QCOMPARE(chosen(u"Asia/Calcutta"_s, u""_s), u"Asia/Kolkata"_s);
    QCOMPARE(chosen(u"Asia/Calcutta"_s, u"calcutta"_s), u"Asia/Kolkata"_s);
    QCOMPARE(chosen(u"Etc/UTC"_s, u""_s), u"UTC"_s);
    QCOMPARE(chosen(u"Mars/Olympus"_s, u""_s), u"Mars/Olympus"_s);
    QCOMPARE(chosen(u"Asia/Tokyo"_s, u""_s), u"Asia/Tokyo"_s);
    model.setPresent({});
    for (int row = 0; row < 4; ++row) {
        if (model.index(row).data().toString() == u"Not set")
            QCOMPARE(model.index(row).data(TimeZoneModel::IdRole).toString(), QString());
    }
}

void TestTimeZoneModel::offsetsOfTheMoment_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("title");

    const QDate winter(2024, 12, 1);
    const QDate summer(2024, 7, 1);
    QTest::newRow("no summer time") << u"+5:30"_s << winter << u"Mumbai, India"_s;
    QTest::newRow("no summer time, in summer") << u"UTC+5:30"_s << summer << u"Mumbai, India"_s;
    QTest::newRow("winter in New York") << u"UTC-5"_s << winter << u"New York, United States"_s;
    QTest::newRow("summer in New York") << u"utc-4"_s << summer << u"New York, United States"_s;
    QTest::newRow("what New York leaves in summer") << u"-5"_s << summer << u"Lima, Peru"_s;
    QTest::newRow("no summer time, winter in Paris") << u"gmt+1"_s << winter << u"Lagos, Nigeria"_s;
    QTest::newRow("winter in London") << u"gmt+0"_s << winter << u"London, United Kingdom"_s;
    QTest::newRow("what London leaves in summer") << u"gmt+0"_s << summer << u"Abidjan, Côte d’Ivoire"_s;
    QTest::newRow("summer in Sydney") << u"+11"_s << winter << u"Sydney, Australia"_s;
    QTest::newRow("winter in Sydney") << u"+10"_s << summer << u"Sydney, Australia"_s;
    QTest::newRow("three quarters") << u"+5:45"_s << winter << u"Kathmandu, Nepal"_s;
    QTest::newRow("half-typed") << u"+5:4"_s << winter << u"Kathmandu, Nepal"_s;
    QTest::newRow("half an hour behind") << u"-3:30"_s << winter << u"St. John’s, Canada"_s;
    QTest::newRow("as it is shown") << u"UTC−03:00"_s << winter << u"São Paulo, Brazil"_s;
    QTest::newRow("far") << u"+14"_s << winter << u"Kiritimati, Kiribati"_s;
    QTest::newRow("nowhere") << u"+7:20"_s << winter << u""_s;
}

void TestTimeZoneModel::offsetsOfTheMoment()
{
    QFETCH(QString, query);
    QFETCH(QDate, day);
    QFETCH(QString, title);
    TimeZoneModel model;
    model.setClock([day] { return QDateTime(day, QTime(12, 0), QTimeZone::utc()); });
    model.setQuery(query);
    QCOMPARE(model.index(0).data().toString(), title);
}

// What looks like an offset is answered with places at this offset or with none, also where a name could be meant.
void TestTimeZoneModel::noOtherOffset_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("offset"); // minutes; more than a day: nothing is found

    constexpr int none = 10000;
    QTest::newRow("half") << u"UTC+5.5"_s << 330;
    QTest::newRow("half, GMT") << u"GMT+5.5"_s << 330;
    QTest::newRow("half, alone") << u"5.5"_s << 330;
    QTest::newRow("half, comma") << u"UTC+5,5"_s << 330;
    QTest::newRow("half, h") << u"+5h30"_s << 330;
    QTest::newRow("half, fraction") << u"UTC+5½"_s << 330;
    QTest::newRow("behind") << u"UTC\u22129:30"_s << -570;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("zero behind UTC") << u"UTC 0"_s << 0;
    QTest::newRow("too far") << u"UTC+15"_s << none;
    QTest::newRow("too far behind") << u"GMT-13"_s << none;
    QTest::newRow("nobody's minutes") << u"UTC+5:15"_s << none;
    QTest::newRow("nobody's part") << u"GMT+5.6"_s << none;
    QTest::newRow("too many minutes") << u"+5:75"_s << none;
    QTest::newRow("too many digits") << u"+05300"_s << none;
}

void TestTimeZoneModel::noOtherOffset()
{
    QFETCH(QString, query);
    QFETCH(int, offset);
    TimeZoneModel model;
    model.setClock([] { return QDateTime(QDate(2024, 12, 1), QTime(12, 0), QTimeZone::utc()); });
    model.setQuery(query);
    QCOMPARE(model.rowCount() > 0, qAbs(offset) < 24 * 60);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row).data(TimeZoneModel::OffsetRole).toString(), TimeZoneText::offset(offset * 60));
}

void TestTimeZoneModel::abbreviations_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");

    QTest::newRow("CET") << u"CET"_s << u"Paris, France"_s;
    QTest::newRow("JST") << u"jst"_s << u"Tokyo, Japan"_s;
    QTest::newRow("IST") << u"IST"_s << u"Kolkata, India"_s;
    QTest::newRow("AEST") << u"aest"_s << u"Sydney, Australia"_s;
    QTest::newRow("PST") << u"PST"_s << u"Los Angeles, United States"_s;
    QTest::newRow("PDT in winter") << u"pdt"_s << u"Los Angeles, United States"_s;
    QTest::newRow("EST") << u"EST"_s << u"New York, United States"_s;
    QTest::newRow("NZST in summer") << u"nzst"_s << u"Auckland, New Zealand"_s;
}

// Whoever is found by an abbreviation has it in the computer's own rules.
void TestTimeZoneModel::abbreviations()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    const QDateTime now(QDate(2024, 12, 1), QTime(12, 0), QTimeZone::utc());
    TimeZoneModel model;
    model.setClock([&now] { return now; });
    model.setQuery(query);
    QCOMPARE(model.index(0).data().toString(), title);
    const auto has = [&](const QString &id) { return TimeZoneRules(id).abbreviations(now).contains(query.toUpper()); };
    int zones = 0;
    for (quint32 zone = 0; zone < model.catalog().zoneCount(); ++zone)
        zones += has(model.catalog().zone(zone)) ? 1 : 0;
    QVERIFY(zones > 0);
    for (int row = 0; row < zones; ++row) {
        const QString id = model.index(row).data(TimeZoneModel::IdRole).toString();
        QVERIFY2(has(id), qPrintable(id));
    }
}

void TestTimeZoneModel::outdatedRulesAreMarked()
{
    const auto caption = [](const QString &version, const QString &query) {
        TimeZoneModel model(nullptr, TimeZoneDatabase(version));
        model.setQuery(query);
        return model.index(0).data(TimeZoneModel::CaptionRole).toString();
    };
    const QString mark = u"this computer’s rules are of 2025b; this zone has changed since"_s;
    QCOMPARE(caption(u"2025b"_s, u"vancouver"_s), u"America/Vancouver · "_s + mark);
    QVERIFY(!caption(u"2025b"_s, u"seattle"_s).contains(mark));
    QVERIFY(!caption(TimeZoneDatabase::tableVersion(), u"vancouver"_s).contains(u"has changed since"_s));
    QVERIFY(!caption(QString(), u"vancouver"_s).contains(u"has changed since"_s));
}

void TestTimeZoneModel::foldedQueryIsTheSame()
{
    TimeZoneModel model;
    model.setQuery(u"berlin"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setQuery(u" berlin "_s);
    QCOMPARE(reset.size(), 0);
    model.setQuery(QString());
    QCOMPARE(reset.size(), 1);
}

void TestTimeZoneModel::followsTheMinute()
{
    TimeZoneModel model;
    model.setQuery(u"tokyo"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy minute(&model, &TimeZoneModel::minuteBegan);
    model.setClock([] { return QDateTime(QDate(2024, 12, 31), QTime(14, 59), QTimeZone::utc()); });
    QCOMPARE(model.index(0).data(TimeZoneModel::TimeRole).toString(), u"23:59"_s);
    model.setClock([] { return QDateTime(QDate(2024, 12, 31), QTime(15, 0), QTimeZone::utc()); });
    QCOMPARE(model.index(0).data(TimeZoneModel::TimeRole).toString(), u"00:00"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(minute.size(), 2);
}

void TestTimeZoneModel::followsTheSystemZone()
{
    TimeZoneModel model;
    QCOMPARE(model.index(0).data(TimeZoneModel::IdRole).toString(), u"Europe/Amsterdam"_s);
    qputenv("TZ", "America/New_York");
    model.setClock([] { return QDateTime::currentDateTimeUtc(); }); // as a minute later
    QCOMPARE(model.index(0).data(TimeZoneModel::IdRole).toString(), u"America/New_York"_s);
}

CORE_TEST(TestTimeZoneModel)
#include "tst_TimeZoneModel.moc"
