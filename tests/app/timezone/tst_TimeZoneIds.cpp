// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The bundled names are the tz database's, all of them, and links lead to zones.
#include "TestRunner.h"
#include "timezone/TimeZoneIds.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestTimeZoneIds : public QObject
{
    Q_OBJECT

private slots:
    void known_data();
    void known();
    void orderedAndComplete();
    void linksLeadToZones();
    void place_data();
    void place();
};

void TestTimeZoneIds::known_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("canonical"); // empty: not an id

    QTest::newRow("zone") << u"Europe/Amsterdam"_s << u"Europe/Amsterdam"_s;
    QTest::newRow("link") << u"Asia/Calcutta"_s << u"Asia/Kolkata"_s;
    QTest::newRow("renamed") << u"Europe/Kiev"_s << u"Europe/Kyiv"_s;
    QTest::newRow("three parts") << u"America/Indiana/Knox"_s << u"America/Indiana/Knox"_s;
    QTest::newRow("link to three parts") << u"America/Indianapolis"_s << u"America/Indiana/Indianapolis"_s;
    QTest::newRow("country link") << u"US/Pacific"_s << u"America/Los_Angeles"_s;
    QTest::newRow("UTC") << u"UTC"_s << u"UTC"_s;
    QTest::newRow("Etc/UTC") << u"Etc/UTC"_s << u"UTC"_s;
    QTest::newRow("Zulu") << u"Zulu"_s << u"UTC"_s;
    QTest::newRow("GMT") << u"GMT"_s << u"Etc/GMT"_s;
    QTest::newRow("fixed") << u"Etc/GMT+5"_s << u"Etc/GMT+5"_s;
    QTest::newRow("country's name") << u"Europe/Bratislava"_s << u"Europe/Bratislava"_s;
    QTest::newRow("place, not clock") << u"Iceland"_s << u"Atlantic/Reykjavik"_s;
    QTest::newRow("first") << u"Africa/Abidjan"_s << u"Africa/Abidjan"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("other case") << u"europe/amsterdam"_s << u""_s;
    QTest::newRow("part") << u"Europe"_s << u""_s;
    QTest::newRow("prefix") << u"Europe/Amster"_s << u""_s;
    QTest::newRow("longer") << u"Europe/Amsterdam "_s << u""_s;
    QTest::newRow("Qt's own") << u"UTC+05:30"_s << u""_s;
    QTest::newRow("line break") << u"Africa/Abidjan\nAfrica/Accra"_s << u""_s;
    QTest::newRow("link with its zone") << u"Zulu\tUTC"_s << u""_s;
    QTest::newRow("not Latin") << u"Азия/Москва"_s << u""_s;
    QTest::newRow("unknown") << u"Mars/Olympus"_s << u""_s;
}

void TestTimeZoneIds::known()
{
    QFETCH(QString, id);
    QFETCH(QString, canonical);
    QCOMPARE(isTimeZoneId(id), !canonical.isEmpty());
    QCOMPARE(QString(canonicalTimeZoneId(id)), canonical);
}

void TestTimeZoneIds::orderedAndComplete()
{
    const auto ids = timeZoneIds();
    QVERIFY(ids.size() > 590);
    QVERIFY(std::ranges::is_sorted(ids, [](auto a, auto b) { return a < b; }));
    QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
}

void TestTimeZoneIds::linksLeadToZones()
{
    qsizetype zones = 0;
    for (const QLatin1StringView id : timeZoneIds()) {
        const QString zone = canonicalTimeZoneId(QString(id));
        QVERIFY2(!zone.isEmpty(), id.data());
        QCOMPARE(QString(canonicalTimeZoneId(zone)), zone);
        QVERIFY2(!timeZonePlace(QString(id)).name.isEmpty(), id.data());
        zones += zone == id ? 1 : 0;
    }
    QVERIFY(zones > 440);
}

void TestTimeZoneIds::place_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");

    QTest::newRow("zone") << u"Europe/Amsterdam"_s << u"Amsterdam"_s << u"Netherlands"_s;
    QTest::newRow("link") << u"Asia/Calcutta"_s << u"Kolkata"_s << u"India"_s;
    QTest::newRow("diacritics") << u"America/Sao_Paulo"_s << u"São Paulo"_s << u"Brazil"_s;
    QTest::newRow("three parts") << u"America/Argentina/Rio_Gallegos"_s << u"Río Gallegos"_s << u"Argentina"_s;
    QTest::newRow("no country") << u"Zulu"_s << u"Coordinated Universal Time"_s << u""_s;
    QTest::newRow("sign of a fixed offset") << u"Etc/GMT+5"_s << u"Fixed offset UTC−05:00"_s << u""_s;
    QTest::newRow("unknown") << u"Mars/Olympus"_s << u""_s << u""_s;
}

void TestTimeZoneIds::place()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, country);
    QCOMPARE(timeZonePlace(id).name, name);
    QCOMPARE(timeZonePlace(id).country, country);
}

CORE_TEST(TestTimeZoneIds)
#include "tst_TimeZoneIds.moc"
