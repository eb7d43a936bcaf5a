// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A click on a city chooses its zone, zoom and drag keep what is pointed at, and it is dark where it is night.
#include "TestRunner.h"
#include "timezone/TimeZoneCatalog.h"
#include "ui/timezone/WorldMap.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class TestWorldMap : public QObject
{
    Q_OBJECT

private slots:
    void clickOnACityChoosesItsZone_data();
    void clickOnACityChoosesItsZone();
    void onlyAClickChooses();
    void degreesAndPixelsAreInverse();
    void wheelKeepsThePlaceUnderThePointer();
    void zoomStaysInBounds();
    void dragMovesTheMap();
    void markedPlaceComesIntoView();
    void hoverNamesThePlace();
    void nightIsDarker_data();
    void nightIsDarker();

private:
    static void sendMouse(WorldMap &map, QEvent::Type type, QPointF at, Qt::MouseButton button = Qt::LeftButton);
    static void click(WorldMap &map, QPointF at);

    const TimeZoneCatalog m_catalog;
};

void TestWorldMap::sendMouse(WorldMap &map, QEvent::Type type, QPointF at, Qt::MouseButton button)
{
    const bool isMove = type == QEvent::MouseMove;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : button;
    QMouseEvent event(type, at, map.mapToGlobal(at), isMove ? Qt::NoButton : button, held, Qt::NoModifier);
    QApplication::sendEvent(&map, &event);
}

void TestWorldMap::click(WorldMap &map, QPointF at)
{
    sendMouse(map, QEvent::MouseButtonPress, at);
    sendMouse(map, QEvent::MouseButtonRelease, at);
}

void TestWorldMap::clickOnACityChoosesItsZone_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("wholePixels"); // as an old mouse reports them

    QTest::newRow("the whole world") << QSize(1000, 500) << 1.0 << false;
    QTest::newRow("zoomed in") << QSize(1000, 500) << 4.0 << true;
    QTest::newRow("small, zoomed in") << QSize(560, 210) << 16.0 << true;
}

void TestWorldMap::clickOnACityChoosesItsZone()
{
    QFETCH(QSize, size);
    QFETCH(double, zoom);
    QFETCH(bool, wholePixels);
    WorldMap map(m_catalog, [](quint32) { return QString(); });
    map.resize(size);
    map.grab(); // with it comes the resize event
    map.zoomBy(zoom);
    QSignalSpy chosen(&map, &WorldMap::placeChosen);
    for (quint32 place = 0; place < 100; ++place) { // the largest come first
        map.setMarked(place);
        map.setMarked(std::nullopt); // it is in view now, and nothing is preferred
        const QPointF at = map.toPixels({m_catalog.longitude(place), m_catalog.latitude(place)});
        QVERIFY(QRectF(map.rect()).contains(at));
        click(map, wholePixels ? QPointF(at.toPoint()) : at);
        QCOMPARE(chosen.size(), qsizetype(place + 1));
        const auto found = chosen.last().front().value<quint32>();
        QVERIFY2(m_catalog.zoneId(found) == m_catalog.zoneId(place),
            qPrintable(m_catalog.title(place) + u" is "_s + m_catalog.title(found)));
    }
}

void TestWorldMap::onlyAClickChooses()
{
    WorldMap map(m_catalog, [](quint32) { return QString(); });
    map.resize(560, 210);
    QSignalSpy chosen(&map, &WorldMap::placeChosen);
    sendMouse(map, QEvent::MouseMove, {100, 100}, Qt::NoButton);
    sendMouse(map, QEvent::MouseButtonPress, {100, 100}, Qt::RightButton);
    sendMouse(map, QEvent::MouseButtonRelease, {100, 100}, Qt::RightButton);
    sendMouse(map, QEvent::MouseButtonRelease, {100, 100}); // pressed elsewhere
    sendMouse(map, QEvent::MouseButtonPress, {100, 100});
    sendMouse(map, QEvent::MouseMove, {200, 100});
    sendMouse(map, QEvent::MouseButtonRelease, {200, 100}); // a drag
    QCOMPARE(chosen.size(), 0);
    click(map, {100, 100});
    QCOMPARE(chosen.size(), 1);
}

void TestWorldMap::degreesAndPixelsAreInverse()
{
    WorldMap map(m_catalog, [](quint32) { return QString(); });
    map.resize(800, 400);
    map.zoomBy(3);
    for (const QPointF degrees : {QPointF(0, 0), QPointF(-87.9, 43), QPointF(178, -18), QPointF(4.9, 52.4)}) {
        const QPointF back = map.toDegrees(map.toPixels(degrees));
        QVERIFY(qAbs(back.x() - degrees.x()) < 1e-9 && qAbs(back.y() - degrees.y()) < 1e-9);
    }
    QVERIFY(map.toPixels({10, 0}).x() > map.toPixels({0, 0}).x()); // east is right
    QVERIFY(map.toPixels({0, 10}).y() < map.toPixels({0, 0}).y()); // north is up
}

void TestWorldMap::wheelKeepsThePlaceUnderThePointer()
{
    WorldMap map(m_catalog, [](quint32) { return QString(); });
    map.resize(1000, 500);
    const QPointF pointer(520, 260);
    const QPointF before = map.toDegrees(pointer);
    QWheelEvent wheel(
        pointer, map.mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map, &wheel);
    QVERIFY(map.zoom() > 1.5);
    QVERIFY(QLineF(before, map.toDegrees(pointer)).length() < 1e-6);
}

void TestWorldMap::zoomStaysInBounds()
{
    WorldMap map(m_catalog, [](quint32) { return QString(); });
    map.resize(1000, 500);
    map.zoomBy(0.01);
    QCOMPARE(map.zoom(), 1.0);
    map.zoomBy(1000);
    QVERIFY(map.zoom() > 1 && map.zoom() < 100);
    map.resetZoom();
    QCOMPARE(map.zoom(), 1.0);
    QVERIFY(qAbs(map.toDegrees({0, 0}).x() + 180) < 1e-9);
}

void TestWorldMap::dragMovesTheMap()
{
    WorldMap map(m_catalog, [](quint32) { return QString(); });
    map.resize(1000, 500);
    map.zoomBy(4);
    const QPointF start(500, 250);
    const QPointF held = map.toDegrees(start);
    sendMouse(map, QEvent::MouseButtonPress, start);
    sendMouse(map, QEvent::MouseMove, start + QPointF(60, 30));
    sendMouse(map, QEvent::MouseButtonRelease, start + QPointF(60, 30));
    QVERIFY(QLineF(held, map.toDegrees(start + QPointF(60, 30))).length() < 1e-6);
}

void TestWorldMap::markedPlaceComesIntoView()
{
    WorldMap map(m_catalog, [](quint32) { return QString(); });
    map.resize(560, 210);
    map.zoomBy(8);
    for (const QString &id : {u"Pacific/Auckland"_s, u"America/Anchorage"_s, u"Africa/Johannesburg"_s}) {
        const quint32 place = *m_catalog.placeOfId(id);
        map.setMarked(place);
        const QPointF at = map.toPixels({m_catalog.longitude(place), m_catalog.latitude(place)});
        QVERIFY2(QRectF(map.rect()).contains(at), qPrintable(id));
    }
}

void TestWorldMap::hoverNamesThePlace()
{
    std::optional<quint32> named;
    WorldMap map(m_catalog, [&](quint32 place) {
        named = place;
        return m_catalog.title(place);
    });
    map.resize(1000, 500);
    map.grab();
    QVERIFY(!named);
    const quint32 tokyo = *m_catalog.placeOfId(u"Asia/Tokyo"_s);
    const QPointF at = map.toPixels({m_catalog.longitude(tokyo), m_catalog.latitude(tokyo)});
    sendMouse(map, QEvent::MouseMove, at, Qt::NoButton);
    map.grab();
    QCOMPARE(named, tokyo);
    named.reset();
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&map, &leave);
    map.grab();
    QVERIFY(!named);
}

void TestWorldMap::nightIsDarker_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QPointF>("day"); // open sea, longitude and latitude
    QTest::addColumn<QPointF>("night");

    const QPointF atlantic(-30, 30);
    const QPointF pacific(175, 30);
    const QDateTime noon(QDate(2026, 3, 20), QTime(13, 0), QTimeZone::utc());
    const QDateTime midnight(QDate(2026, 3, 20), QTime(1, 0), QTimeZone::utc());
    QTest::newRow("light, noon") << QColor(Qt::white) << QColor(Qt::black) << noon << atlantic << pacific;
    QTest::newRow("light, midnight") << QColor(Qt::white) << QColor(Qt::black) << midnight << pacific << atlantic;
    QTest::newRow("dark, noon") << QColor(0x1d2025) << QColor(Qt::white) << noon << atlantic << pacific;
    const QDateTime june(QDate(2026, 6, 21), QTime(23, 0), QTimeZone::utc());
    QTest::newRow("the white nights") << QColor(Qt::white) << QColor(Qt::black) << june << QPointF(-5, 75) << atlantic;
    const QDateTime december(QDate(2026, 12, 21), QTime(12, 0), QTimeZone::utc());
    QTest::newRow("the polar night") << QColor(Qt::white) << QColor(Qt::black) << december << atlantic
                                     << QPointF(-5, 75);
}

void TestWorldMap::nightIsDarker()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QDateTime, moment);
    QFETCH(QPointF, day);
    QFETCH(QPointF, night);
    WorldMap map(m_catalog, [](quint32) { return QString(); });
    QPalette palette = map.palette();
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, base);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, text);
    map.setPalette(palette);
    map.resize(1000, 500);
    map.setMoment(moment);
    const QImage image = map.grab().toImage();
    QVERIFY(image.pixelColor(map.toPixels(night).toPoint()).lightness()
        < image.pixelColor(map.toPixels(day).toPoint()).lightness());
}

WINDOW_TEST(TestWorldMap)
#include "tst_WorldMap.moc"
