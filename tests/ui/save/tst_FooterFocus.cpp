// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the focus goes when a button of the footer has done its work and has no more to do: back to the work. The mouse
// does not move it at all. A second press, by whatever means, is part of the first: it neither sends again nor cancels.
#include "Desk.h"
#include "TestRunner.h"
#include "TimeIsUp.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace
{
// The events that a double click is made of.
void doubleClick(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::mouseDClick(widget, Qt::LeftButton);
    QTest::mouseRelease(widget, Qt::LeftButton);
}
} // namespace

class TestFooterFocus : public QObject
{
    Q_OBJECT

private slots:
    void goesBackToTheLastEditor_data();
    void goesBackToTheLastEditor();
    void staysWhereItIs();
    void staysWhenTheMousePresses_data();
    void staysWhenTheMousePresses();
    void doubleClickSavesOnce();
    void secondPressHitsNothing_data();
    void secondPressHitsNothing();
    void cancelHasItsOwnPlace();
    void refusedSaveGetsTheFocusBack();
    void statusSaysWhatASaveDoes();
};

void TestFooterFocus::goesBackToTheLastEditor_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("save") << u"Save changes"_s;
    QTest::newRow("revert all") << u"Revert all"_s;
}

void TestFooterFocus::goesBackToTheLastEditor()
{
    QFETCH(const QString, button);
    Desk desk;
    QVERIFY(desk.open());
    QLineEdit *company = desk.text(u"Company"_s);
    company->setFocus();
    QTest::keyClicks(company, u"Acme"_s);
    QAbstractButton *pressed = desk.button(button);
    pressed->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pressed, Qt::Key_Space);
    QTRY_VERIFY(!pressed->isEnabled());
    QTRY_COMPARE(QApplication::focusWidget(), company);
    QCOMPARE(company->text(), desk.model.serverValue("companyName"_L1).toString());
}

// A save that somebody typed on during takes nobody's focus.
void TestFooterFocus::staysWhereItIs()
{
    Desk desk;
    QVERIFY(desk.open());
    QTest::keyClicks(desk.text(u"Company"_s), u"Acme"_s);
    QAbstractButton *save = desk.button(u"Save changes"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QVERIFY(desk.saver.isBusy());
    QVERIFY(!save->isEnabled());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Saving 1 change…"_s);
    desk.text(u"Name"_s)->setFocus();
    QTRY_VERIFY(!desk.saver.isBusy());
    QCOMPARE(QApplication::focusWidget(), desk.text(u"Name"_s));
}

void TestFooterFocus::staysWhenTheMousePresses_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("saved") << u"ok"_s;
    QTest::newRow("refused") << u"refuse"_s;
}

void TestFooterFocus::staysWhenTheMousePresses()
{
    QFETCH(const QString, scenario);
    Desk desk;
    QVERIFY(desk.open());
    desk.play(scenario.toLatin1());
    QLineEdit *company = desk.text(u"Company"_s);
    type(company, u"Acme"_s);
    QTest::mouseClick(desk.button(u"Save changes"_s), Qt::LeftButton);
    QVERIFY(desk.saver.isBusy());
    QCOMPARE(QApplication::focusWidget(), company);
    QTest::keyClicks(company, u" two"_s); // its space presses no button
    QTRY_VERIFY(!desk.saver.isBusy());
    QCOMPARE(QApplication::focusWidget(), company);
    QTest::keyClicks(company, u" words"_s);
    QCOMPARE(company->text(), u"Acme two words"_s);
    QCOMPARE(desk.updates().size(), 1);
}

void TestFooterFocus::doubleClickSavesOnce()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Company"_s), u"Acme"_s);
    doubleClick(desk.button(u"Save changes"_s));
    QVERIFY(desk.saver.isBusy());
    QTRY_COMPARE(desk.model.modifiedCount(), 0);
    QCOMPARE(desk.updates().size(), 1);
}

void TestFooterFocus::secondPressHitsNothing_data()
{
    QTest::addColumn<QString>("scenario"); // during the save, or after it
    QTest::addColumn<QString>("press");
    for (const char *scenario : {"slow", "ok"}) {
        for (const char *press : {"click", "space", "shortcut", "assistive technology"})
            QTest::addRow("%s, %s", press, scenario) << QString::fromLatin1(scenario) << QString::fromLatin1(press);
    }
}

void TestFooterFocus::secondPressHitsNothing()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, press);
    Desk desk;
    QVERIFY(desk.open());
    if (scenario == "slow"_L1)
        desk.playSlow();
    QLineEdit *company = desk.text(u"Company"_s);
    type(company, u"Acme"_s);
    QAbstractButton *save = desk.button(u"Save changes"_s);
    const QPoint place = save->mapTo(&desk.window, save->rect().center());
    if (press == "space"_L1)
        save->setFocus(Qt::TabFocusReason);
    const auto pressOnce = [&] {
        if (press == "click"_L1)
            QTest::mouseClick(desk.window.windowHandle(), Qt::LeftButton, Qt::NoModifier, place);
        else if (press == "space"_L1)
            QTest::keyClick(desk.window.windowHandle(), Qt::Key_Space);
        else if (press == "shortcut"_L1)
            QTest::keyClick(desk.window.windowHandle(), Qt::Key_S, Qt::ControlModifier);
        else
            QAccessible::queryAccessibleInterface(save)->actionInterface()->doAction(
                QAccessibleActionInterface::pressAction());
    };
    QSignalSpy states(&desk.saver, &ProfileSaver::stateChanged);
    QSignalSpy finished(&desk.saver, &ProfileSaver::finished);
    pressOnce();
    QTRY_VERIFY(!states.isEmpty());
    if (scenario == "slow"_L1) {
        QVERIFY(!save->isEnabled());
        QCOMPARE(save->text(), u"Saving…"_s);
        QVERIFY(!desk.button(u"Cancel"_s));
    } else {
        QTRY_COMPARE(finished.size(), 1);
    }
    pressOnce();
    desk.play("ok");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15'000);
    QVERIFY(!desk.saver.isBusy());
    QCOMPARE(desk.updates().size(), 1);
    QCOMPARE(company->text(), u"Acme"_s); // a press of Space is no text either
    QCOMPARE(desk.model.modifiedCount(), 0);
    QCOMPARE(save->text(), u"&Save changes"_s);
}

void TestFooterFocus::cancelHasItsOwnPlace()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Company"_s), u"Acme"_s);
    desk.play("silent");
    QList<QAbstractButton *> others;
    QList<QRect> places;
    for (const QString &name : {u"Revert all"_s, u"Review changes"_s, u"Save changes"_s}) {
        others += desk.button(name);
        places += others.constLast()->geometry();
    }
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.button(u"Cancel"_s));
    QVERIFY(timeIsUp(desk.window, u"cancelDelay"_s));
    QTRY_VERIFY(desk.button(u"Cancel"_s));
    QAbstractButton *cancel = desk.button(u"Cancel"_s);
    QTRY_VERIFY(cancel->width() > 0 && cancel->x() > 0);
    for (qsizetype i = 0; i < others.size(); ++i) {
        QCOMPARE(others.at(i)->geometry(), places.at(i));
        QVERIFY(!cancel->geometry().intersects(places.at(i)));
    }
    doubleClick(cancel);
    QVERIFY(!desk.saver.isBusy()); // what was read before the update is given up
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(desk.button(u"Save changes"_s)->isEnabled());
    QCOMPARE(desk.updates(), QStringList());
    QCOMPARE(desk.model.modifiedCount(), 1);
}

void TestFooterFocus::refusedSaveGetsTheFocusBack()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("refuse");
    type(desk.text(u"Company"_s), u"Acme"_s);
    QAbstractButton *save = desk.button(u"Save changes"_s);
    save->setFocus(Qt::TabFocusReason);
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(!desk.saver.isBusy());
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_Space); // still of the first press
    QVERIFY(!desk.saver.isBusy());
    static_cast<void>(timeIsUp(desk.window, u"pressDelay"_s)); // it may be over already
    QTRY_COMPARE(QApplication::focusWidget(), save);
    QCOMPARE(desk.updates().size(), 1);
}

void TestFooterFocus::statusSaysWhatASaveDoes()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.playSlow();
    type(desk.text(u"Company"_s), u"Acme"_s);
    type(desk.text(u"Job title"_s), u"Boss"_s);
    const auto status = [&](const QString &text) { return desk.find<QLabel>(text) != nullptr; };
    QVERIFY(status(u"2 unsaved changes"_s));
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(status(u"Saving 2 changes…"_s));
    type(desk.text(u"Name"_s), u"Jan J."_s);
    QVERIFY(status(u"Saving 2 changes…"_s)); // what is typed meanwhile is not of it
    QVERIFY(timeIsUp(desk.window, u"patience"_s));
    QTRY_VERIFY(status(u"Waiting for the server…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(status(u"Checking what was saved…"_s), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(status(u"1 unsaved change"_s), 15'000);
}

WINDOW_TEST(TestFooterFocus)
#include "tst_FooterFocus.moc"
