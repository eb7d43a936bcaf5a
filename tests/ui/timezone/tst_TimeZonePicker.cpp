// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The picker by keyboard alone, what a screen reader hears of it, and the map as another way to the same list.
#include "TestRunner.h"
#include "timezone/TimeZoneModel.h"
#include "ui/style/Theme.h"
#include "ui/timezone/TimeZonePicker.h"
#include "ui/timezone/WorldMap.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeZonePicker : public QObject
{
    Q_OBJECT

private slots:
    void picksWithEnter_data();
    void picksWithEnter();
    void keysMoveThroughTheList();
    void screenReaderHearsCountAndRow();
    void nothingFoundIsASentence();
    void offsetOfNobodyIsASentence();
    void footSaysWhichRules();
    void enterOnNothingPicksNothing();
    void screenReaderSeesNoMap();
    void mapPicks();
    void keysZoomTheMap();
    void mapGoesWhereThereIsNoRoom();
    void followsTheAppearanceWhileOpen();
    void titlesBeginWhereTheirCaptionsDo();

private:
    struct Open {
        explicit Open(const QString &present = {}, const QString &typed = {});
        TimeZonePicker picker;
        QLineEdit *search;
        QListView *list;
        WorldMap *map;
        QSignalSpy picked;
    };
};

TestTimeZonePicker::Open::Open(const QString &present, const QString &typed)
    : picker(present, {}),
      search(picker.findChild<QLineEdit *>()),
      list(picker.findChild<QListView *>()),
      map(picker.findChild<WorldMap *>()),
      picked(&picker, &TimeZonePicker::picked)
{
    picker.openAt(QRect(100, 20, 500, 30), QString());
    QTest::keyClicks(search, typed);
}

void TestTimeZonePicker::picksWithEnter_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("picked");

    QTest::newRow("city") << u"Europe/Amsterdam"_s << u"milwaukee"_s << u"America/Chicago"_s;
    QTest::newRow("offset") << u""_s << u"+5:45"_s << u"Asia/Kathmandu"_s;
    QTest::newRow("old id") << u""_s << u"Asia/Calcutta"_s << u"Asia/Kolkata"_s;
    QTest::newRow("present value") << u"Asia/Tokyo"_s << u""_s << u"Asia/Tokyo"_s;
    QTest::newRow("present value under its old name") << u"Asia/Calcutta"_s << u""_s << u"Asia/Kolkata"_s;
    QTest::newRow("present value that no table knows") << u"Mars/Olympus"_s << u""_s << u"Mars/Olympus"_s;
    QTest::newRow("this computer's") << u""_s << u""_s << u"UTC"_s;
}

void TestTimeZonePicker::picksWithEnter()
{
    QFETCH(QString, present);
    QFETCH(QString, typed);
    QFETCH(QString, picked);
    Open open(present, typed);
    QTest::keyClick(open.search, Qt::Key_Return);
    QCOMPARE(open.picked.size(), 1);
    QCOMPARE(open.picked.front().front().toString(), picked);
    QVERIFY(!open.picker.isVisible());
}

void TestTimeZonePicker::keysMoveThroughTheList()
{
    Open open;
    const auto row = [&] { return open.list->currentIndex().row(); };
    QCOMPARE(row(), 0);
    QTest::keyClick(open.search, Qt::Key_Down);
    QCOMPARE(row(), 1);
    QTest::keyClick(open.search, Qt::Key_Up);
    QCOMPARE(row(), 0);
    QTest::keyClick(open.search, Qt::Key_PageDown);
    QVERIFY(row() > 1);
    QTest::keyClick(open.search, Qt::Key_End);
    QCOMPARE(row(), open.picker.model()->rowCount() - 1);
    QTest::keyClick(open.search, Qt::Key_PageUp);
    QVERIFY(row() < open.picker.model()->rowCount() - 1);
    QTest::keyClick(open.search, Qt::Key_Home);
    QCOMPARE(row(), 0);
    // "Not set" is a row like any other.
    while (open.list->currentIndex().data().toString() != u"Not set" && row() < 5)
        QTest::keyClick(open.search, Qt::Key_Down);
    QTest::keyClick(open.search, Qt::Key_Enter);
    QCOMPARE(open.picked.size(), 1);
    QCOMPARE(open.picked.front().front().toString(), QString());
}

void TestTimeZonePicker::screenReaderHearsCountAndRow()
{
    Open open(QString(), u"portland"_s);
    const QString results = u"%1 results: "_s.arg(open.picker.model()->rowCount());
    const auto heard = [&] { return open.search->accessibleDescription(); };
    QVERIFY2(heard().startsWith(results + u"Portland, Oregon, United States, UTC"_s), qPrintable(heard()));
    QTest::keyClick(open.search, Qt::Key_Down);
    QVERIFY2(heard().startsWith(results + u"Portland, Maine, United States, UTC"_s), qPrintable(heard()));
    QTest::keyClicks(open.search, u" oregon"_s);
    QVERIFY2(heard().startsWith(u"1 result: Portland, Oregon, United States, UTC"), qPrintable(heard()));
}

void TestTimeZonePicker::nothingFoundIsASentence()
{
    Open open(QString(), u"qwertzuiop"_s);
    const QString sentence = u"No city, country or time zone is called “qwertzuiop”."_s;
    QVERIFY(!open.list->isVisible());
    const auto labels = open.picker.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; }));
    QVERIFY2(open.search->accessibleDescription().contains(sentence), qPrintable(open.search->accessibleDescription()));
    open.search->clear();
    QVERIFY(open.list->isVisible());
}

void TestTimeZonePicker::offsetOfNobodyIsASentence()
{
    Open open(QString(), u"UTC+15"_s);
    QVERIFY(!open.list->isVisible());
    QVERIFY2(open.search->accessibleDescription().contains(u"No time zone is at “UTC+15” now."),
        qPrintable(open.search->accessibleDescription()));
    QTest::keyClick(open.search, Qt::Key_Return);
    QCOMPARE(open.picked.size(), 0);
}

void TestTimeZonePicker::footSaysWhichRules()
{
    Open open;
    const QString version = TimeZoneDatabase::tableVersion();
    const auto labels = open.picker.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(version); }));
}

void TestTimeZonePicker::enterOnNothingPicksNothing()
{
    Open open(QString(), u"qwertzuiop"_s);
    QTest::keyClick(open.search, Qt::Key_Return);
    QCOMPARE(open.picked.size(), 0);
    QVERIFY(open.picker.isVisible());
    QTest::keyClick(open.search, Qt::Key_Escape);
    QVERIFY(!open.picker.isVisible());
}

void TestTimeZonePicker::screenReaderSeesNoMap()
{
    Open open;
    QVERIFY(open.map->isVisible());
    QAccessibleInterface *picker = QAccessible::queryAccessibleInterface(&open.picker);
    QStringList names;
    for (int i = 0; i < picker->childCount(); ++i) {
        QVERIFY(!qobject_cast<WorldMap *>(picker->child(i)->object()));
        QCOMPARE(picker->indexOfChild(picker->child(i)), i);
        names.append(picker->child(i)->text(QAccessible::Name));
    }
    QVERIFY(names.contains(u"Search time zones"_s));
    QVERIFY(names.contains(u"Time zones"_s));
}

void TestTimeZonePicker::mapPicks()
{
    Open open(u"Europe/Amsterdam"_s);
    const TimeZoneCatalog &catalog = open.picker.model()->catalog();
    const quint32 sydney = *catalog.placeOfId(u"Australia/Sydney"_s);
    const QPointF at = open.map->toPixels({catalog.longitude(sydney), catalog.latitude(sydney)});
    QTest::mouseClick(open.map, Qt::LeftButton, Qt::NoModifier, at.toPoint());
    QCOMPARE(open.picked.size(), 1);
    QCOMPARE(open.picked.front().front().toString(), u"Australia/Sydney"_s);
}

void TestTimeZonePicker::keysZoomTheMap()
{
    Open open;
    QTest::keyClick(open.search, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(open.map->zoom() > 1);
    QTest::keyClick(
        open.search, Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier); // as an American keyboard has it
    QTest::keyClick(open.search, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(open.map->zoom() > 1);
    QTest::keyClick(open.search, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(open.map->zoom(), 1.0);
    QCOMPARE(open.search->text(), QString());
}

void TestTimeZonePicker::mapGoesWhereThereIsNoRoom()
{
    const Open roomy;
    const QRect screen = roomy.picker.screen()->availableGeometry();
    QVERIFY(roomy.map->isVisible());
    QVERIFY(screen.contains(roomy.picker.geometry()));

    TimeZonePicker narrow({}, {});
    constexpr int kRoom = 220; // pixels, above and below
    narrow.openAt(QRect(screen.left(), screen.top() + kRoom, 500, screen.height() - 2 * kRoom), QString());
    QVERIFY(!narrow.findChild<WorldMap *>()->isVisible());
    QVERIFY(narrow.findChild<QListView *>()->isVisible());
    QVERIFY(screen.contains(narrow.geometry()));
}

void TestTimeZonePicker::followsTheAppearanceWhileOpen()
{
    Theme::apply(Theme::Appearance::Light);
    const Open open;
    QVERIFY(!Theme::isDark(open.picker.palette()) && !Theme::isDark(open.list->palette()));
    Theme::apply(Theme::Appearance::Dark);
    QVERIFY(Theme::isDark(open.picker.palette()) && Theme::isDark(open.list->palette()));
    Theme::apply(Theme::Appearance::Light);
}

// From right to left too: the title is laid out by itself.
void TestTimeZonePicker::titlesBeginWhereTheirCaptionsDo()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Open open({}, u"milwaukee"_s);
    QStyleOptionViewItem option;
    option.initFrom(open.list);
    option.widget = open.list;
    option.rect = QRect(0, 0, 400, open.list->sizeHintForRow(0));
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    open.list->itemDelegate()->paint(&painter, option, open.list->model()->index(0, 0));
    painter.end();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const auto lastInk = [&](int top, int bottom) {
        for (int x = image.width() - 1; x > 0; --x) {
            for (int y = top; y < bottom; ++y) {
                if (image.pixel(x, y) != image.pixel(image.width() - 1, y))
                    return x;
            }
        }
        return 0;
    };
    const int middle = image.height() / 2;
    const int title = lastInk(0, middle);
    const int caption = lastInk(middle, image.height());
    QVERIFY2(caption > 300 && qAbs(title - caption) <= 3, qPrintable(u"%1 and %2"_s.arg(title).arg(caption)));
}

WINDOW_TEST(TestTimeZonePicker)
#include "tst_TimeZonePicker.moc"
