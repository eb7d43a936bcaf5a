// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every id leads to a place; every place has a name, a zone and a spot on the map; the nearest place is the nearest.
#include "TestRunner.h"
#include "timezone/CatalogData.h"
#include "timezone/TimeZoneCatalog.h"
#include "timezone/TimeZoneIds.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestTimeZoneCatalog : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheProgram();
    void placesAreWhole();
    void everyIdHasAPlace();
    void placeOfId_data();
    void placeOfId();
    void titles();
    void largestCitiesAreNearest();
    void nearest_data();
    void nearest();
    void coastlineIsOnTheMap();
    void landIsWhereItIs_data();
    void landIsWhereItIs();

private:
    const TimeZoneCatalog m_catalog;
};

void TestTimeZoneCatalog::fitsTheProgram()
{
    QVERIFY2(kCatalogDataSize < 1600 * 1000, qPrintable(QString::number(kCatalogDataSize)));
    QVERIFY(m_catalog.placeCount() >= 27000);
}

void TestTimeZoneCatalog::placesAreWhole()
{
    for (quint32 place = 0; place < m_catalog.placeCount(); ++place) {
        QVERIFY(!m_catalog.name(place).isEmpty());
        QVERIFY2(
            canonicalTimeZoneId(m_catalog.zoneId(place)) == m_catalog.zoneId(place), qPrintable(m_catalog.name(place)));
        QVERIFY(qAbs(m_catalog.latitude(place)) <= 90 && qAbs(m_catalog.longitude(place)) <= 180);
    }
}

void TestTimeZoneCatalog::everyIdHasAPlace()
{
    QSet<quint32> places;
    for (const QLatin1StringView name : timeZoneIds()) {
        const QString id(name);
        const auto place = m_catalog.placeOfId(id);
        QVERIFY2(place, name.data());
        QCOMPARE(m_catalog.zoneId(*place), QString(canonicalTimeZoneId(id)));
        places.insert(*place);
    }
    QCOMPARE(quint32(places.size()), m_catalog.zoneCount());
    for (quint32 zone = 0; zone < m_catalog.zoneCount(); ++zone)
        QVERIFY(places.contains(m_catalog.placeOfZone(zone)));
}

void TestTimeZoneCatalog::placeOfId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title"); // empty: none

    QTest::newRow("zone") << u"Europe/Amsterdam"_s << u"Amsterdam, Netherlands"_s;
    QTest::newRow("old name") << u"Asia/Calcutta"_s << u"Kolkata, India"_s;
    QTest::newRow("first") << u"Africa/Abidjan"_s << u"Abidjan, Côte d’Ivoire"_s;
    QTest::newRow("last") << u"WET"_s << u"Western European Time"_s;
    QTest::newRow("UTC") << u"Etc/UTC"_s << u"Coordinated Universal Time"_s;
    QTest::newRow("hamlet") << u"America/North_Dakota/Center"_s << u"Center, North Dakota, United States"_s;
    QTest::newRow("new zone") << u"America/Coyhaique"_s << u"Coyhaique, Chile"_s;
    QTest::newRow("unknown") << u"Mars/Olympus"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestTimeZoneCatalog::placeOfId()
{
    QFETCH(QString, id);
    QFETCH(QString, title);
    const auto place = m_catalog.placeOfId(id);
    QCOMPARE(place ? m_catalog.title(*place) : QString(), title);
}

// Two places of a country that are called alike are told apart by their regions.
void TestTimeZoneCatalog::titles()
{
    QHash<QString, int> titles;
    for (quint32 place = 0; place < m_catalog.placeCount(); ++place)
        ++titles[m_catalog.title(place)];
    QVERIFY(titles.contains(u"Portland, Maine, United States"_s));
    QVERIFY(titles.contains(u"Portland, Oregon, United States"_s));
    const auto twice = std::count_if(titles.begin(), titles.end(), [](int count) { return count > 1; });
    QVERIFY2(twice < 30, qPrintable(QString::number(twice))); // the source has a few twins without regions
}

void TestTimeZoneCatalog::largestCitiesAreNearest()
{
    for (quint32 place = 0; place < 100; ++place) {
        const quint32 found = m_catalog.nearest(m_catalog.latitude(place), m_catalog.longitude(place));
        QVERIFY2(found == place, qPrintable(m_catalog.title(place) + u" is "_s + m_catalog.title(found)));
    }
}

void TestTimeZoneCatalog::nearest_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("tolerance"); // km
    QTest::addColumn<QString>("near");     // an id of the country to prefer
    QTest::addColumn<QString>("zone");

    QTest::newRow("across the antimeridian") << -17.0 << -179.99 << 0.0 << u""_s << u"Pacific/Fiji"_s;
    QTest::newRow("South Pole") << -90.0 << 0.0 << 0.0 << u""_s << u"Antarctica/McMurdo"_s;
    QTest::newRow("the Gulf of Guinea is no UTC") << 0.0 << 0.0 << 0.0 << u""_s << u"Africa/Accra"_s;
    QTest::newRow("Hong Kong") << 22.30 << 114.17 << 0.0 << u""_s << u"Asia/Hong_Kong"_s;
    QTest::newRow("Shenzhen") << 22.55 << 114.12 << 0.0 << u""_s << u"Asia/Shanghai"_s;
    QTest::newRow("too near to tell: the larger") << 22.55 << 114.12 << 60.0 << u""_s << u"Asia/Shanghai"_s;
    QTest::newRow("too near to tell: the country's")
        << 22.30 << 114.17 << 60.0 << u"Asia/Shanghai"_s << u"Asia/Shanghai"_s;
    QTest::newRow("Detroit") << 42.33 << -83.08 << 15.0 << u""_s << u"America/Detroit"_s;
    QTest::newRow("Windsor, from Canada") << 42.33 << -83.08 << 15.0 << u"America/Toronto"_s << u"America/Toronto"_s;
    QTest::newRow("all the world") << 0.0 << 0.0 << 30000.0 << u""_s << u"Asia/Shanghai"_s;
}

void TestTimeZoneCatalog::nearest()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, tolerance);
    QFETCH(QString, near);
    QFETCH(QString, zone);
    const quint32 found = m_catalog.nearest(latitude, longitude, tolerance, m_catalog.placeOfId(near));
    QVERIFY2(m_catalog.zoneId(found) == zone, qPrintable(m_catalog.title(found)));
}

void TestTimeZoneCatalog::coastlineIsOnTheMap()
{
    const auto rings = m_catalog.coastline();
    QVERIFY(rings.size() > 100);
    for (const QList<QPointF> &ring : rings) {
        QVERIFY(ring.size() >= 4);
        QCOMPARE(ring.front(), ring.back());
        for (qsizetype i = 1; i < ring.size(); ++i) {
            QVERIFY(qAbs(ring[i].y()) <= 90);
            // No line runs over the whole map, but the map's own lower edge does.
            QVERIFY(qAbs(ring[i].x() - ring[i - 1].x()) < 30 || (ring[i].y() == -90 && ring[i - 1].y() == -90));
        }
    }
}

void TestTimeZoneCatalog::landIsWhereItIs_data()
{
    QTest::addColumn<QPointF>("at"); // longitude and latitude
    QTest::addColumn<bool>("land");

    QTest::newRow("Kansas") << QPointF(-98, 38) << true;
    QTest::newRow("the Sahara") << QPointF(5, 24) << true;
    QTest::newRow("Chukotka, west of the antimeridian") << QPointF(178, 67.5) << true;
    QTest::newRow("Chukotka, east of the antimeridian") << QPointF(-177, 67.5) << true;
    QTest::newRow("Antarctica") << QPointF(100, -80) << true;
    QTest::newRow("the Atlantic") << QPointF(-35, 30) << false;
    QTest::newRow("the Pacific") << QPointF(-150, -20) << false;
    QTest::newRow("the Arctic Sea at Alaska's latitude") << QPointF(0, 68.5) << false;
    QTest::newRow("the Caspian Sea") << QPointF(51, 41) << false;
}

void TestTimeZoneCatalog::landIsWhereItIs()
{
    QFETCH(QPointF, at);
    QFETCH(bool, land);
    bool inside = false;
    for (const QList<QPointF> &ring : m_catalog.coastline()) {
        for (qsizetype i = 1; i < ring.size(); ++i) {
            const QPointF a = ring[i - 1];
            const QPointF b = ring[i];
            if ((a.y() > at.y()) != (b.y() > at.y())
                && at.x() < a.x() + (at.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
                inside = !inside;
        }
    }
    QCOMPARE(inside, land);
}

CORE_TEST(TestTimeZoneCatalog)
#include "tst_TimeZoneCatalog.moc"
