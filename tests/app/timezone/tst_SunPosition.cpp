// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Day and night are where the sun puts them, against its position worked out another way: the spherical triangle of the
// hour angle, from Spencer's Fourier series for declination and equation of time (1971), good to a tenth of a degree or
// so.
#include "TestRunner.h"
#include "timezone/SunPosition.h"

#include <QTest>
#include <QTimeZone>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace
{
struct Sun {
    double declination; // degrees
    double overhead;    // the longitude at which it is noon, degrees
};

Sun spencer(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    const double hours = utc.time().msecsSinceStartOfDay() / 3600000.0;
    const double days = utc.date().daysInYear();
    const double g = 2 * M_PI * (utc.date().dayOfYear() - 1 + (hours - 12) / 24) / days;
    const double declination = 0.006918 - 0.399912 * qCos(g) + 0.070257 * qSin(g) - 0.006758 * qCos(2 * g)
        + 0.000907 * qSin(2 * g) - 0.002697 * qCos(3 * g) + 0.00148 * qSin(3 * g);
    const double equation = 229.18
        * (0.000075 + 0.001868 * qCos(g) - 0.032077 * qSin(g) - 0.014615 * qCos(2 * g) - 0.040849 * qSin(2 * g));
    return {qRadiansToDegrees(declination), std::remainder(180 - 15 * hours - equation / 4, 360.0)};
}
} // namespace

class TestSunPosition : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithSpencer();
    void almanac_data();
    void almanac();
    void nightLineIsWhereTheSunSets();
    void nightIsBehindTheLine();
    void equinox();
};

void TestSunPosition::agreesWithSpencer()
{
    for (QDateTime at(QDate(2024, 1, 1), QTime(0, 30), QTimeZone::utc()); at.date().year() < 2031;
         at = at.addSecs(37 * 3600 + 1234)) {
        const SunPosition sun(at);
        const Sun other = spencer(at);
        QVERIFY2(qAbs(sun.latitude() - other.declination) < 0.6, qPrintable(at.toString(Qt::ISODate)));
        QVERIFY2(
            qAbs(std::remainder(sun.longitude() - other.overhead, 360.0)) < 0.6, qPrintable(at.toString(Qt::ISODate)));
        QVERIFY(qAbs(sun.longitude()) <= 180);
    }
}

void TestSunPosition::almanac_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<double>("latitude");

    // The moments of the seasons, from the almanac.
    QTest::newRow("March 2026") << QDateTime(QDate(2026, 3, 20), QTime(14, 46), QTimeZone::utc()) << 0.0;
    QTest::newRow("June 2026") << QDateTime(QDate(2026, 6, 21), QTime(8, 25), QTimeZone::utc()) << 23.436;
    QTest::newRow("September 2026") << QDateTime(QDate(2026, 9, 23), QTime(0, 5), QTimeZone::utc()) << 0.0;
    QTest::newRow("December 2026") << QDateTime(QDate(2026, 12, 21), QTime(20, 50), QTimeZone::utc()) << -23.436;
}

void TestSunPosition::almanac()
{
    QFETCH(QDateTime, at);
    QFETCH(double, latitude);
    QVERIFY(qAbs(SunPosition(at).latitude() - latitude) < 0.02);
}

void TestSunPosition::nightLineIsWhereTheSunSets()
{
    for (int month = 1; month <= 12; ++month) {
        const QDateTime at(QDate(2026, month, 7), QTime(month, 11), QTimeZone::utc());
        const SunPosition sun(at);
        const Sun other = spencer(at);
        for (int longitude = -180; longitude <= 180; longitude += 10) {
            const double phi = qDegreesToRadians(sun.nightLine(longitude));
            const double delta = qDegreesToRadians(other.declination);
            const double hourAngle = qDegreesToRadians(longitude - other.overhead);
            const double height = qAsin(qSin(phi) * qSin(delta) + qCos(phi) * qCos(delta) * qCos(hourAngle));
            QVERIFY(qAbs(qRadiansToDegrees(height)) < 0.8);
        }
    }
}

void TestSunPosition::nightIsBehindTheLine()
{
    for (const int month : {1, 4, 7, 10}) {
        const SunPosition sun(QDateTime(QDate(2027, month, 15), QTime(9, 0), QTimeZone::utc()));
        for (int longitude = -170; longitude <= 170; longitude += 20) {
            const double line = sun.nightLine(longitude);
            const double night = (line + sun.nightPole()) / 2;
            const double day = (line - sun.nightPole()) / 2;
            QVERIFY(sun.heightAt(night, longitude) < 0);
            QVERIFY(sun.heightAt(day, longitude) > 0);
        }
    }
}

void TestSunPosition::equinox()
{
    // The line runs from pole to pole; no longitude is left without one.
    const SunPosition sun(QDateTime(QDate(2026, 3, 20), QTime(14, 46), QTimeZone::utc()));
    for (int longitude = -180; longitude <= 180; ++longitude) {
        const double line = sun.nightLine(longitude);
        QVERIFY(line >= -90 && line <= 90);
    }
}

CORE_TEST(TestSunPosition)
#include "tst_SunPosition.moc"
