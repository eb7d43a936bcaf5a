// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The search leaves nothing out: every id and every seventh place of the table is found by its own name.
#include "TestRunner.h"
#include "timezone/TimeZoneIds.h"
#include "timezone/TimeZoneSearch.h"

#include <QTest>

#include <algorithm>

class TestTimeZoneCoverage : public QObject
{
    Q_OBJECT

private slots:
    void everyIdFindsItsZone();
    void everyPlaceIsFoundByItsName();

private:
    const TimeZoneCatalog m_catalog;
    TimeZoneSearch m_search = TimeZoneSearch(m_catalog);
};

void TestTimeZoneCoverage::everyIdFindsItsZone()
{
    for (const QLatin1StringView id : timeZoneIds()) {
        const std::vector<quint32> places = m_search.find(QString(id));
        QVERIFY2(!places.empty(), qPrintable(QString(id)));
        const QString zone(canonicalTimeZoneId(QString(id)));
        // A short id may be an abbreviation too, whose cities come first: "CET".
        const std::size_t most = QStringView(zone).contains(u'/') ? 5 : 100;
        const bool found = std::any_of(places.begin(), places.begin() + qsizetype(std::min(most, places.size())),
            [&](quint32 place) { return m_catalog.zoneId(place) == zone; });
        QVERIFY2(found, qPrintable(QString(id)));
    }
}

void TestTimeZoneCoverage::everyPlaceIsFoundByItsName()
{
    for (quint32 place = 0; place < m_catalog.placeCount(); place += 7) {
        const std::vector<quint32> places = m_search.find(m_catalog.name(place));
        QVERIFY2(std::ranges::find(places, place) != places.end(), qPrintable(m_catalog.title(place)));
    }
}

CORE_TEST(TestTimeZoneCoverage)
#include "tst_TimeZoneCoverage.moc"
