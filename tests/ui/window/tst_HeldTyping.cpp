// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is typed into a field of the form after a sign-in has appeared above it is asked about before it is kept.
#include "Profiles.h"
#include "SessionFixture.h"
#include "TestRunner.h"
#include "VisibleWidget.h"
#include "ui/message/MessageBar.h"
#include "ui/window/FormPage.h"
#include "ui/window/HeldTyping.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHeldTyping : public QObject
{
    Q_OBJECT

private slots:
    static void asks();
    static void asksAgain();
    static void answer_data();
    static void answer();
    static void asksNothing_data();
    static void asksNothing();
};

namespace
{
struct Form {
    Form() : fixture(QString())
    {
        fixture.model.setServerProfile(fullProfile());
        page.resize(800, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        job()->setFocus();
    }

    [[nodiscard]] QLineEdit *job() const { return visibleWidget<QLineEdit>(page, u"Job title"_s); }
    [[nodiscard]] bool isAsked() const { return visibleWidget<QAbstractButton>(page, u"Take it out"_s); }
    void answer(const QString &button) const
    {
        QTest::mouseClick(visibleWidget<QAbstractButton>(page, button), Qt::LeftButton);
    }

    SessionFixture fixture;
    FormPage page{fixture.model, fixture.core.recentTimeZones};
    HeldTyping held{fixture.model, fixture.work, page};
};
} // namespace

void TestHeldTyping::asks()
{
    Form form;
    QTest::keyClicks(form.job(), u"before"_s);
    form.held.begin();
    QVERIFY(!form.isAsked());
    QTest::keyClicks(form.job(), u"geheim"_s);
    QTRY_VERIFY(form.isAsked());
    QVERIFY(form.page.messages().accessibleName().contains(u"“Job title”"_s));
}

void TestHeldTyping::asksAgain()
{
    Form form;
    form.held.begin();
    QTest::keyClicks(form.job(), u"geheim"_s);
    QTRY_VERIFY(form.isAsked());
    form.page.messages().clear();
    QVERIFY(!form.isAsked());
    form.held.remind();
    QVERIFY(form.isAsked());
}

void TestHeldTyping::answer_data()
{
    QTest::addColumn<QString>("before"); // typed before the sign-in appeared
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("left");
    QTest::newRow("keep it") << QString() << u"Keep it"_s << u"Engineergeheim"_s;
    QTest::newRow("take it out") << QString() << u"Take it out"_s << u"Engineer"_s;
    QTest::newRow("take it out of an edit") << u" of"_s << u"Take it out"_s << u"Engineer of"_s;
}

void TestHeldTyping::answer()
{
    QFETCH(const QString, before);
    QFETCH(const QString, button);
    Form form;
    QSignalSpy takenOut(&form.held, &HeldTyping::takenOut);
    QTest::keyClick(form.job(), Qt::Key_End);
    QTest::keyClicks(form.job(), before);
    form.held.begin();
    QTest::keyClicks(form.job(), u"geheim"_s);
    QTRY_VERIFY(form.isAsked());
    form.answer(button);
    QVERIFY(!form.isAsked());
    QTEST(form.job()->text(), "left");
    QCOMPARE(takenOut.size(), button == u"Take it out"_s ? 1 : 0);
    // It is settled: what is typed now is no more asked about.
    form.job()->setFocus();
    QTest::keyClicks(form.job(), u"more"_s);
    QVERIFY(!form.isAsked());
}

void TestHeldTyping::asksNothing_data()
{
    QTest::addColumn<bool>("isElsewhere"); // the focus, when the sign-in appears
    QTest::addColumn<bool>("leaves");      // the focus, before anything is typed
    QTest::newRow("no field has the focus") << true << false;
    QTest::newRow("the field was left first") << false << true;
}

void TestHeldTyping::asksNothing()
{
    QFETCH(const bool, isElsewhere);
    QFETCH(const bool, leaves);
    Form form;
    auto *button = visibleWidget<QPushButton>(form.page, u"Revert all"_s);
    button->setEnabled(true);
    if (isElsewhere)
        button->setFocus();
    form.held.begin();
    if (leaves)
        button->setFocus();
    form.job()->setFocus();
    QTest::keyClicks(form.job(), u"typed"_s);
    QVERIFY(form.fixture.model.isModified(kJob));
    QVERIFY(!form.isAsked());
}

WINDOW_TEST(TestHeldTyping)
#include "tst_HeldTyping.moc"
