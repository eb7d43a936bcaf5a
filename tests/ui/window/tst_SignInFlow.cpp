// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The sign-in in the window: what is typed into it goes where it was typed for and nowhere else, and it comes and goes
// with the account that it is about.
#include "Desk.h"
#include "TestRunner.h"

#include "ui/form/ProfileForm.h"
#include "ui/signin/SignInPage.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QString kUser = u"E-mail or user name"_s;
const QString kPassword = u"Password"_s;
const QString kCode = u"Authentication code"_s;

ServerAddress addressOf(const StudioSimulator &simulator)
{
    return *ServerAddress::parse(simulator.baseUrl().toString()).value;
}

// Another server, with an account of its own.
struct Elsewhere {
    Elsewhere()
    {
        if (!simulator.listen(0))
            qFatal("the simulator cannot listen");
    }
    [[nodiscard]] Token token() const
    {
        ApiClient client;
        SignIn signIn(client);
        QSignalSpy signedIn(&signIn, &SignIn::signedIn);
        signIn.start(addressOf(simulator), u"demo@example.com"_s, u"demo"_s, {});
        return signedIn.wait() ? signedIn.at(0).at(0).value<Token>() : Token();
    }
    [[nodiscard]] ServerAddress server() const { return addressOf(simulator); }

    StudioSimulator simulator{*scenario(u"ok"_s)};
};

void enter(const Desk &desk, const QString &user, const QString &password)
{
    desk.text(kUser)->setText(user);
    desk.text(kPassword)->setFocus();
    QTest::keyClicks(desk.text(kPassword), password);
}

// All that is said in the window.
QString said(const Desk &desk)
{
    QString sentences;
    const auto bars = desk.window.findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible())
            sentences += bar->accessibleName() + u'\n';
    }
    return sentences;
}
} // namespace

class TestSignInFlow : public QObject
{
    Q_OBJECT

private slots:
    void aboveTheFormItLeavesRoom();
    void newsDoNotChangeWhatIsTyped_data();
    void newsDoNotChangeWhatIsTyped();
    void passwordStaysForItsServer();
    void cancelForgets();
    void saveKeyLeadsToTheSignIn();
    void caretStaysInTheForm();
    void askedForCallLeadsToThePassword_data();
    void askedForCallLeadsToThePassword();
    void keyAfterTheCallKeepsTheCaret();
    void readInTheBackgroundKeepsTheCaret();
    void whatIsTypedBesideTheSignInIsAskedAbout_data();
    void whatIsTypedBesideTheSignInIsAskedAbout();
    void unansweredIsAskedAgainAfterTheSignIn();
    void codeDoesNotTakeTheCaret();
    void focusStaysWithTheSignIn_data();
    void focusStaysWithTheSignIn();
    void codeIsForOneUser_data();
    void codeIsForOneUser();
    void goesWithItsAccount_data();
    void goesWithItsAccount();
    void messagesGoWithTheirAccount_data();
    void messagesGoWithTheirAccount();
    void readInTheBackgroundLeavesWhatIsTyped();
};

void TestSignInFlow::newsDoNotChangeWhatIsTyped_data()
{
    QTest::addColumn<bool>("isTyped"); // or the page has only been opened
    QTest::newRow("half typed") << true;
    QTest::newRow("just opened") << false;
}

// A sign-in for another server is begun when the open account's token ends: that waits, and comes after it.
void TestSignInFlow::newsDoNotChangeWhatIsTyped()
{
    QFETCH(const bool, isTyped);
    const Elsewhere other;
    Desk desk;
    QVERIFY(desk.open());
    addAccount(desk);
    desk.text(u"Server"_s)->setText(other.simulator.baseUrl().toString());
    if (isTyped)
        enter(desk, u"demo@example.com"_s, u"geheim"_s);
    emit desk.session.signInNeeded(expiry(desk));
    QVERIFY(desk.text(u"Token"_s)); // it is still the whole page
    QCOMPARE(desk.text(u"Server"_s)->text(), other.simulator.baseUrl().toString());
    QCOMPARE(desk.text(kPassword)->text(), isTyped ? u"geheim"_s : QString());
    QVERIFY2(said(desk).contains(u"You are not signed in any more."_s), qPrintable(said(desk)));

    press(desk, u"Cancel"_s);
    QVERIFY(desk.text(kPassword));
    QVERIFY(!desk.text(u"Token"_s));
    QCOMPARE(desk.text(kPassword)->text(), QString());
    QVERIFY2(said(desk).contains(u"You are not signed in any more."_s), qPrintable(said(desk)));
    press(desk, u"Cancel"_s);
    QVERIFY(!desk.text(kPassword)); // it comes back once
}

void TestSignInFlow::passwordStaysForItsServer()
{
    Elsewhere other;
    Desk desk;
    QVERIFY(desk.open());
    emit desk.session.signInNeeded(expiry(desk));
    enter(desk, u"demo@example.com"_s, u"demo"_s);
    emit desk.session.signInNeeded({.server = other.server(), .user = u"jan"_s});
    press(desk, u"Sign in"_s);
    QTRY_VERIFY(!desk.text(kPassword));
    QVERIFY(other.simulator.log().requests().isEmpty());

    // Nothing is typed: the page is for whom it is asked.
    emit desk.session.signInNeeded(expiry(desk));
    emit desk.session.signInNeeded({.server = other.server(), .user = u"jan"_s});
    QCOMPARE(desk.text(kUser)->text(), u"jan"_s);
    QCOMPARE(ServerAddress::parse(desk.text(u"Server"_s)->text()).value, other.server());
}

void TestSignInFlow::cancelForgets()
{
    Desk desk;
    QVERIFY(desk.open());
    addAccount(desk);
    enter(desk, u"mfa@example.com"_s, u"demo"_s);
    desk.text(u"Token"_s)->setText(u"A372jdhe"_s);
    press(desk, u"Cancel"_s);
    addAccount(desk);
    QCOMPARE(desk.text(kPassword)->text(), QString());
    QCOMPARE(desk.text(u"Token"_s)->text(), QString());
}

// Ctrl+S while one has to sign in first: it is there already, with what is typed and what it says.
void TestSignInFlow::saveKeyLeadsToTheSignIn()
{
    Desk desk;
    QVERIFY(desk.open());
    QLineEdit *job = desk.text(u"Job title"_s);
    job->setFocus();
    QTest::keyClicks(job, u"x"_s);
    emit desk.session.signInNeeded(expiry(desk));
    enter(desk, u"mia"_s, u"geheim"_s);
    press(desk, u"Sign in"_s);
    QTRY_VERIFY2(said(desk).contains(u"refused the sign-in"_s), qPrintable(said(desk)));
    job->setFocus();
    QTest::keyClick(job, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), desk.text(kPassword));
    QCOMPARE(desk.text(kUser)->text(), u"mia"_s);
    QCOMPARE(desk.text(kPassword)->text(), u"geheim"_s);
    QVERIFY2(said(desk).contains(u"refused the sign-in"_s), qPrintable(said(desk)));
    QVERIFY(desk.updates().isEmpty());
}

// Somebody who types goes on typing there: the rest of the word is no password.
void TestSignInFlow::caretStaysInTheForm()
{
    Desk desk;
    QVERIFY(desk.open());
    QLineEdit *job = desk.text(u"Job title"_s);
    job->setFocus();
    QTest::keyClicks(job, u"Bo"_s);
    emit desk.session.signInNeeded(expiry(desk));
    QVERIFY(desk.text(kPassword));
    QVERIFY(!said(desk).isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"ss"_s);
    QVERIFY(job->text().contains(u"Boss"_s));
    QCOMPARE(desk.text(kPassword)->text(), QString());

    press(desk, u"Cancel"_s);
    desk.button(u"Review changes"_s)->setFocus(); // no text is typed there
    emit desk.session.signInNeeded(expiry(desk));
    QCOMPARE(QApplication::focusWidget(), desk.text(kPassword));
}

void TestSignInFlow::askedForCallLeadsToThePassword_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("Ctrl+S") << u"save"_s;
    QTest::newRow("Ctrl+R") << u"reload"_s;
}

// The password that is typed next is in the password, and nowhere else.
void TestSignInFlow::askedForCallLeadsToThePassword()
{
    QFETCH(const QString, call);
    Desk desk;
    QVERIFY(desk.open());
    QLineEdit *job = desk.text(u"Job title"_s);
    job->setFocus();
    if (call == u"save"_s)
        QTest::keyClicks(job, u"Boss"_s);
    const QString typed = job->text();
    desk.play("expired-token");
    QTest::keyClick(job, call == u"save"_s ? Qt::Key_S : Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(desk.text(kPassword));
    QCOMPARE(QApplication::focusWidget(), desk.text(kPassword));
    QTest::keyClicks(QApplication::focusWidget(), u"geheim"_s);
    QCOMPARE(desk.text(kPassword)->text(), u"geheim"_s);
    QCOMPARE(job->text(), typed);
}

void TestSignInFlow::keyAfterTheCallKeepsTheCaret()
{
    Desk desk;
    QVERIFY(desk.open());
    QLineEdit *job = desk.text(u"Job title"_s);
    type(job, u"Bo"_s);
    desk.play("expired-token");
    QTest::keyClick(job, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClicks(job, u"s"_s); // goes on with the word
    QTRY_VERIFY(desk.text(kPassword));
    QCOMPARE(QApplication::focusWidget(), job);
}

// A call that has ended asks for no focus later on.
void TestSignInFlow::readInTheBackgroundKeepsTheCaret()
{
    Desk desk;
    QVERIFY(desk.open());
    QLineEdit *job = desk.text(u"Job title"_s);
    job->setFocus();
    QSignalSpy loaded(&desk.session, &AccountSession::profileRead);
    QTest::keyClick(job, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(loaded.size(), 1);
    desk.play("expired-token");
    desk.session.reload();
    QTRY_VERIFY(desk.text(kPassword));
    QCOMPARE(QApplication::focusWidget(), job);
}

void TestSignInFlow::whatIsTypedBesideTheSignInIsAskedAbout_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("answer");
    for (const QString &before : {QString(), u"Boss"_s}) {
        for (const QString &answer : {u"Take it out"_s, u"Keep it"_s, u"Close message"_s})
            QTest::newRow(qPrintable(answer + u' ' + before)) << before << answer;
    }
}

// It may be the password: the person sees it before it is on the disk.
void TestSignInFlow::whatIsTypedBesideTheSignInIsAskedAbout()
{
    QFETCH(const QString, before);
    QFETCH(const QString, answer);
    Desk desk;
    QVERIFY(desk.open());
    QLineEdit *job = desk.text(u"Job title"_s);
    job->setFocus();
    if (!before.isEmpty())
        type(job, before);
    const QString shown = job->text();
    emit desk.session.signInNeeded(expiry(desk));
    QVERIFY(!said(desk).contains(u"Job title"_s));
    job->end(false);
    QTest::keyClicks(QApplication::focusWidget(), u"geheim"_s);
    QCOMPARE(job->text(), shown + u"geheim"_s);
    QVERIFY2(said(desk).contains(u"“Job title”"_s), qPrintable(said(desk)));
    press(desk, answer);
    QVERIFY(!said(desk).contains(u"Job title"_s));
    const bool isOut = answer == u"Take it out"_s;
    QCOMPARE(job->text(), isOut ? shown : shown + u"geheim"_s);
    QCOMPARE(desk.model.modifiedCount(), isOut && before.isEmpty() ? 0 : 1);
    QCOMPARE(QApplication::focusWidget(), isOut ? desk.text(kPassword) : job);
    job->setFocus();
    QTest::keyClicks(job, u"x"_s); // where the person can be seen to look
    QVERIFY(!said(desk).contains(u"Job title"_s));
}

void TestSignInFlow::unansweredIsAskedAgainAfterTheSignIn()
{
    Desk desk;
    QVERIFY(desk.open());
    QLineEdit *job = desk.text(u"Job title"_s);
    job->setFocus();
    emit desk.session.signInNeeded(expiry(desk));
    QTest::keyClicks(job, u"geheim"_s);
    QVERIFY(said(desk).contains(u"“Job title”"_s));
    enter(desk, u"demo@example.com"_s, u"demo"_s);
    const QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    press(desk, u"Sign in"_s);
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY2(said(desk).contains(u"“Job title”"_s), qPrintable(said(desk)));
    press(desk, u"Take it out"_s);
    QCOMPARE(desk.model.modifiedCount(), 0);
    QVERIFY2(said(desk).isEmpty(), qPrintable(said(desk)));
}

void TestSignInFlow::codeDoesNotTakeTheCaret()
{
    Desk desk;
    QVERIFY(desk.open());
    emit desk.session.signInNeeded(expiry(desk));
    enter(desk, u"mfa@example.com"_s, u"demo"_s);
    press(desk, u"Sign in"_s);
    desk.text(u"Job title"_s)->setFocus();
    QTRY_VERIFY(desk.text(kCode));
    QCOMPARE(QApplication::focusWidget(), desk.text(u"Job title"_s));
}

void TestSignInFlow::focusStaysWithTheSignIn_data()
{
    QTest::addColumn<bool>("byButton");
    QTest::newRow("button") << true;
    QTest::newRow("Return") << false;
}

// A password that is typed again never lands in a field that shows it.
void TestSignInFlow::focusStaysWithTheSignIn()
{
    QFETCH(const bool, byButton);
    Desk desk;
    QVERIFY(desk.open());
    addAccount(desk);
    enter(desk, u"demo@example.com"_s, u"wrong"_s);
    QWidget *pressed = byButton ? static_cast<QWidget *>(desk.button(u"Sign in"_s)) : desk.text(kPassword);
    pressed->setFocus();
    QTest::keyClick(pressed, byButton ? Qt::Key_Space : Qt::Key_Return);
    QVERIFY(desk.signIn.isRunning());
    QCOMPARE(QApplication::focusWidget(), pressed);
    QTRY_VERIFY(!desk.signIn.isRunning());
    QCOMPARE(QApplication::focusWidget(), desk.text(kPassword));
    QCOMPARE(desk.text(kPassword)->selectedText().size(), 5);
    const QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    QTest::keyClicks(desk.text(kPassword), u"demo"_s);
    QTest::keyClick(desk.text(kPassword), Qt::Key_Return);
    QTRY_COMPARE(shown.size(), 1);
}

void TestSignInFlow::codeIsForOneUser_data()
{
    QTest::addColumn<QString>("changed");
    QTest::newRow("user") << kUser;
    QTest::newRow("server") << u"Server"_s;
    QTest::newRow("opened again") << QString();
}

void TestSignInFlow::codeIsForOneUser()
{
    QFETCH(const QString, changed);
    Desk desk;
    QVERIFY(desk.open());
    addAccount(desk);
    enter(desk, u"mfa@example.com"_s, u"demo"_s);
    press(desk, u"Sign in"_s);
    QTRY_VERIFY(desk.text(kCode));
    desk.text(kCode)->setText(u"111111"_s);
    const QLineEdit *code = desk.text(kCode);
    if (changed.isEmpty()) {
        press(desk, u"Cancel"_s);
        addAccount(desk);
        QCOMPARE(desk.text(kPassword)->text(), QString());
        enter(desk, u"demo@example.com"_s, u"demo"_s);
    } else {
        QLineEdit *field = desk.text(changed);
        field->setText(changed == kUser ? u"demo@example.com"_s : field->text() + u'/');
    }
    QVERIFY(!desk.text(kCode));
    QCOMPARE(code->text(), QString());
    if (changed == u"Server"_s)
        return;
    const QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    press(desk, u"Sign in"_s);
    QTRY_COMPARE(shown.size(), 1); // no code is asked for
}

void TestSignInFlow::goesWithItsAccount_data()
{
    QTest::addColumn<bool>("isAnother");
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("another account comes") << true << false;
    QTest::newRow("another account comes while it runs") << true << true;
    QTest::newRow("the token is taken again") << false << false;
}

void TestSignInFlow::goesWithItsAccount()
{
    QFETCH(const bool, isAnother);
    QFETCH(const bool, isRunning);
    const Elsewhere other;
    const Token token = other.token();
    Desk desk;
    QVERIFY(desk.open());
    emit desk.session.signInNeeded(expiry(desk));
    enter(desk, u"demo@example.com"_s, u"de"_s);
    QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    if (isAnother)
        desk.session.accept(other.server(), token);
    else
        desk.session.reload();
    if (isRunning)
        press(desk, u"Sign in"_s);
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(!desk.text(kPassword));
    QVERIFY(!desk.signIn.isRunning());
    QTest::keyClicks(QApplication::focusWidget(), u"mo"_s); // the rest of the password
    QCOMPARE(desk.model.modifiedCount(), 0);
    QCOMPARE(desk.client.account().server == other.server(), isAnother);
    QVERIFY2(said(desk).isEmpty(), qPrintable(said(desk)));
    addAccount(desk);
    QCOMPARE(desk.text(kPassword)->text(), QString());
}

void TestSignInFlow::messagesGoWithTheirAccount_data()
{
    QTest::addColumn<QString>("news"); // of the account that comes
    QTest::newRow("no news") << QString();
    QTest::newRow("news") << u"Something is wrong with the other account."_s;
}

void TestSignInFlow::messagesGoWithTheirAccount()
{
    QFETCH(const QString, news);
    const Elsewhere other;
    const Token token = other.token();
    Desk desk;
    QVERIFY(desk.open());
    emit desk.session.problem(u"Something is wrong with Jan's account."_s);
    QVERIFY(!said(desk).isEmpty());
    QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    desk.session.accept(other.server(), token);
    if (!news.isEmpty()) // as of a draft that cannot be read
        connect(&desk.session, &AccountSession::custodyChanged, &desk.work, [&] { emit desk.work.problem(news); });
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(said(desk).trimmed(), news);
}

void TestSignInFlow::readInTheBackgroundLeavesWhatIsTyped()
{
    Desk desk;
    QVERIFY(desk.open());
    addAccount(desk);
    enter(desk, u"mfa@example.com"_s, u"de"_s);
    QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    desk.session.reload();
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(desk.text(kPassword)->text(), u"de"_s);
    QCOMPARE(QApplication::focusWidget(), desk.text(kPassword));
}

// Nobody works on in a form of which one row is left.
void TestSignInFlow::aboveTheFormItLeavesRoom()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Job title"_s, u"Boss"_s);
    desk.play("expired-token");
    press(desk, u"Save changes"_s);
    QTRY_VERIFY(desk.text(kPassword));
    const auto *page = desk.window.findChild<SignInPage *>();
    QTRY_COMPARE(page->height(), page->widget()->sizeHint().height());
    const auto *form = desk.window.findChild<ProfileForm *>();
    QTRY_VERIFY2(form->height() > page->height(), qPrintable(u"%1 and %2"_s.arg(form->height()).arg(page->height())));
    const int height = page->height();
    desk.play("ok");
    desk.text(kPassword)->setText(u"wrong"_s);
    press(desk, u"Sign in"_s);
    QTRY_VERIFY(said(desk).contains(u"refused the sign-in"_s));
    QTRY_VERIFY(page->height() <= height); // that sentence is no longer
}

WINDOW_TEST(TestSignInFlow)
#include "tst_SignInFlow.moc"
