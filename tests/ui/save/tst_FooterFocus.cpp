// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the focus goes when a button of the footer has done its work and has no more to do: back to the work. The mouse
// does not move it at all; and a double click is one click, for by its second half the button means the opposite.
#include "Desk.h"
#include "TestRunner.h"

#include <QApplication>

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
    void doubleClickCancelsOnce();
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
    QCOMPARE(QApplication::focusWidget(), company);
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
    QCOMPARE(QApplication::focusWidget(), save); // it is "Cancel" now
    desk.text(u"Name"_s)->setFocus();
    QTRY_VERIFY(!save->isEnabled());
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

void TestFooterFocus::doubleClickCancelsOnce()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Company"_s), u"Acme"_s);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.saver.isBusy());
    doubleClick(desk.button(u"Cancel"_s));
    QVERIFY(!desk.saver.isBusy()); // what was read before the update is given up
    QTRY_VERIFY(desk.button(u"Save changes"_s)->isEnabled());
    QCOMPARE(desk.updates(), QStringList());
    QCOMPARE(desk.model.modifiedCount(), 1);
}

WINDOW_TEST(TestFooterFocus)
#include "tst_FooterFocus.moc"
