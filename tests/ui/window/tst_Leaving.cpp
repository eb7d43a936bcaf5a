// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Closing, quitting and reloading in the middle of something: a save, a conflict, a sign-in.
#include "Desk.h"
#include "TestRunner.h"

#include <QAction>
#include <QMessageBox>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The sentence of the bar that is seen.
QString saidInBar(const Desk &desk)
{
    const auto bars = desk.window.findChildren<MessageBar *>();
    const auto seen = std::ranges::find_if(bars, [](const MessageBar *bar) { return bar->isVisible(); });
    return seen == bars.end() ? QString() : (*seen)->accessibleName();
}

bool isAsked(const Desk &desk)
{
    const auto questions = desk.window.findChildren<QMessageBox *>();
    return std::ranges::any_of(questions, &QWidget::isVisible);
}
} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void duringASave_data();
    void duringASave();
    void withAConflictOpen();
    void whatTheServerMadeOfItIsRead();
    void overTheSignInPage_data();
    void overTheSignInPage();
    void halfTypedSignInStays();
    void whileAnotherAccountLoads();
    void newsLeaveTheSignInThatIsTyped();
};

void TestLeaving::duringASave_data()
{
    QTest::addColumn<bool>("quits");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("close") << false << u"The window closes as soon as the changes are saved."_s;
    QTest::newRow("quit") << true << u"The editor quits as soon as the changes are saved."_s;
}

// It waits for the end, without a question.
void TestLeaving::duringASave()
{
    QFETCH(const bool, quits);
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Job title"_s, u"Boss"_s);
    press(desk, u"Save changes"_s);
    QVERIFY(desk.saver.isBusy());
    if (quits)
        QTest::keyClick(&desk.window, Qt::Key_Q, Qt::ControlModifier);
    else
        desk.window.close();
    QVERIFY(desk.window.isVisible());
    QVERIFY(!isAsked(desk));
    QTEST(saidInBar(desk), "sentence");
    QTRY_VERIFY(!desk.window.isVisible());
    QCOMPARE(desk.updates().size(), 1);
    QCOMPARE(desk.model.modifiedCount(), 0);
}

// As the session's end does it; a person has the conflict's dialog in the way.
void TestLeaving::withAConflictOpen()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Company"_s, u"Mine"_s);
    desk.changeOnServer("companyName"_L1, u"Theirs"_s);
    press(desk, u"Save changes"_s);
    QTRY_VERIFY(desk.find<QRadioButton>(u"Keep mine: Company"_s));
    desk.window.close();
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(desk.button(u"Save"_s));
    press(desk, u"Save"_s);
    QVERIFY(desk.window.isVisible());
    QVERIFY(desk.updates().isEmpty());
    desk.find<QRadioButton>(u"Keep mine: Company"_s)->click();
    press(desk, u"Continue"_s);
    QTRY_VERIFY(!desk.window.isVisible());
    QCOMPARE(desk.updates(), QStringList{u"{\"companyName\":\"Mine\"}"_s});
}

void TestLeaving::whatTheServerMadeOfItIsRead()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("ignore-field");
    type(desk, u"Job title"_s, u"Boss"_s);
    desk.window.close();
    QTRY_VERIFY(desk.button(u"Save"_s));
    press(desk, u"Save"_s);
    QTRY_VERIFY2(saidInBar(desk).contains(u"the server ignored the change"_s), qPrintable(saidInBar(desk)));
    QVERIFY(desk.window.isVisible());
}

void TestLeaving::overTheSignInPage_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("sentence"); // empty: it closes
    QTest::newRow("saved") << QByteArray("ok") << QString();
    QTest::newRow("refused") << QByteArray("refuse") << u"Studio refused the change"_s;
}

// Edits are behind it: they can be saved, and what becomes of that is seen.
void TestLeaving::overTheSignInPage()
{
    QFETCH(const QByteArray, scenario);
    QFETCH(const QString, sentence);
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Job title"_s, u"Boss"_s);
    addAccount(desk);
    desk.play(scenario.constData());
    desk.window.close();
    QTRY_VERIFY(isAsked(desk));
    QVERIFY(desk.button(u"Save"_s) && desk.button(u"Discard"_s) && desk.button(u"Stay"_s));
    press(desk, u"Save"_s);
    if (sentence.isEmpty())
        QTRY_VERIFY(!desk.window.isVisible());
    else
        QTRY_VERIFY2(saidInBar(desk).contains(sentence), qPrintable(saidInBar(desk)));
    QCOMPARE(desk.updates().size(), 1);
}

void TestLeaving::halfTypedSignInStays()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Job title"_s, u"Boss"_s);
    emit desk.session.signInNeeded(expiry(desk));
    type(desk, u"Password"_s, u"de"_s);
    desk.window.close();
    QTRY_VERIFY(isAsked(desk));
    press(desk, u"Stay"_s);
    QTRY_VERIFY(!isAsked(desk));
    QVERIFY(desk.window.isVisible());
    QCOMPARE(desk.text(u"Password"_s)->text(), u"de"_s);
    QCOMPARE(desk.model.modifiedCount(), 1);
}

// Nobody knows to which account it would go.
void TestLeaving::whileAnotherAccountLoads()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Job title"_s, u"Boss"_s);
    desk.play("silent");
    desk.session.accept(desk.client.account().server, desk.client.account().token);
    QVERIFY(desk.session.isReading());
    desk.window.close();
    QTRY_VERIFY(isAsked(desk));
    QVERIFY(!desk.button(u"Save"_s));
    press(desk, u"Stay"_s);
    desk.session.cancel();
    QTRY_VERIFY(!desk.session.isReading());
    desk.window.close();
    QTRY_VERIFY(desk.button(u"Save"_s));
}

// As that an account is open in another window.
void TestLeaving::newsLeaveTheSignInThatIsTyped()
{
    Desk desk;
    QVERIFY(desk.open());
    addAccount(desk);
    type(desk, u"Password"_s, u"de"_s);
    desk.window.showProblem(u"Something is wrong."_s);
    QVERIFY(desk.text(u"Password"_s));
    QCOMPARE(desk.text(u"Password"_s)->text(), u"de"_s);
    QCOMPARE(saidInBar(desk), u"Something is wrong."_s);
}

WINDOW_TEST(TestLeaving)
#include "tst_Leaving.moc"
