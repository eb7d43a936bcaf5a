// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the focus goes when a button of the footer has done its work and has no more to do: back to the work.
#include "Desk.h"

#include <QApplication>

using namespace Qt::StringLiterals;

class TestFooterFocus : public QObject
{
    Q_OBJECT

private slots:
    void goesBackToTheLastEditor_data();
    void goesBackToTheLastEditor();
    void staysWhereItIs();
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

QTEST_MAIN(TestFooterFocus)
#include "tst_FooterFocus.moc"
