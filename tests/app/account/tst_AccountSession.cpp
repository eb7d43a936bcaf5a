// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How accounts come to be open, stay open over a restart, and take turns: with which token, and with whose edits.
#include "SessionFixture.h"
#include "TestRunner.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Place = Custody::Place;
using Problem = TokenStore::Problem;

Q_DECLARE_METATYPE(Custody::Place)

class TestAccountSession : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void startsWithNobody();
    void keepsTheTokenOfASignIn();
    void isSignedInAfterARestart();
    void startsOnTheServerThatWasAskedFor();
    void neverKeepsAGivenToken();
    void learnsWhatBecameOfASaveOnTheWay();
    void goesOnWithoutAKeychain_data();
    void goesOnWithoutAKeychain();
    void asksForSignInWhenTheKeychainFails_data();
    void asksForSignInWhenTheKeychainFails();
    void doesNotWaitForEver();
    void doesNotBelieveABrokenToken();

    void signsOut();
    void saysThatTheTokenIsStillThere();
    void signsOutWhileTheTokenIsBeingStored();
    void storesLate_data();
    void storesLate();
    void forgets();
    void forgettingAsksTheKeychainAgain_data();
    void forgettingAsksTheKeychainAgain();
    void forgetsWhatIsBeingOpened_data();
    void forgetsWhatIsBeingOpened();

private:
    [[nodiscard]] ServerAddress address() const { return *ServerAddress::parse(m_server->baseUrl().toString()).value; }
    [[nodiscard]] Account jan(bool inKeychain) const
    {
        return {.server = address(),
            .userId = 42,
            .name = u"Jan Jansen"_s,
            .email = u"jan@example.com"_s,
            .inKeychain = inKeychain};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
};

void TestAccountSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>();
    m_server->setDefault(profile(42, "Jan Jansen"));
}

void TestAccountSession::startsWithNobody()
{
    SessionFixture f(m_folder->path());
    f.session.start({}, {});
    QCOMPARE(f.requests.size(), 1);
    QVERIFY(f.requests[0].server.isProduction());
    QVERIFY(f.requests[0].sentence.isEmpty());
    QVERIFY(!f.requests[0].keepsForm);
    QVERIFY(!f.session.isSignedIn());
    QVERIFY(f.keychain.calls.isEmpty());
}

void TestAccountSession::keepsTheTokenOfASignIn()
{
    SessionFixture f(m_folder->path());
    f.session.start(address(), {});
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), Place::Keychain);
    QCOMPARE(f.keychain.secrets.value(jan(true).key()).bytes(), "secret.token");
    QCOMPARE(f.accounts.accounts(), QList{jan(true)});
    QCOMPARE(f.session.openKey(), jan(true).key());
    QCOMPARE(f.session.custody().text(), u"token kept in the keychain"_s);
    QCOMPARE(m_server->requests().last().headers.value("x-jwt-token"), "secret.token");
}

void TestAccountSession::isSignedInAfterARestart()
{
    FakeKeychain keychain;
    {
        SessionFixture f(m_folder->path());
        f.session.accept(address(), token(u"secret.token"_s));
        QTRY_COMPARE(f.place(), Place::Keychain);
        keychain.secrets = f.keychain.secrets;
    }
    SessionFixture f(m_folder->path());
    f.keychain.secrets = keychain.secrets;
    f.session.start({}, {});
    QVERIFY(f.session.isWaitingForKeychain());
    QTRY_COMPARE(f.loads, 1);
    QVERIFY(!f.session.isWaitingForKeychain());
    QCOMPARE(f.place(), Place::Keychain);
    QVERIFY(f.requests.isEmpty());
    QCOMPARE(m_server->requests().last().headers.value("x-jwt-token"), "secret.token");
    QCOMPARE(f.keychain.calls, QStringList{u"read "_s + jan(true).key()}); // it is there already
}

void TestAccountSession::startsOnTheServerThatWasAskedFor()
{
    {
        AccountStore accounts(AccountFolders(m_folder->filePath(u"accounts"_s)));
        accounts.remember(jan(false));
    }
    SessionFixture f(m_folder->path());
    f.session.start(ServerAddress(), 7);
    QCOMPARE(f.requests.size(), 1);
    QVERIFY(f.requests[0].server.isProduction());
    QVERIFY(f.requests[0].user.isEmpty());

    SessionFixture other(m_folder->path());
    other.session.start(address(), {});
    QCOMPARE(other.requests.size(), 1);
    QCOMPARE(other.requests[0].server, address());
    QCOMPARE(other.requests[0].user, u"jan@example.com"_s);
    QVERIFY(other.keychain.calls.isEmpty()); // signed out: the keychain is not bothered
}

void TestAccountSession::neverKeepsAGivenToken()
{
    SessionFixture f(m_folder->path());
    f.session.openGiven({.server = address(), .token = token(u"given"_s), .userId = {}});
    QTRY_COMPARE(f.loads, 1);
    QCOMPARE(f.place(), Place::Given);
    QVERIFY(f.keychain.calls.isEmpty());
    QVERIFY(f.accounts.accounts().isEmpty());
    QCOMPARE(f.session.openKey(), QString());
}

void TestAccountSession::learnsWhatBecameOfASaveOnTheWay()
{
    SessionFixture f(m_folder->path());
    f.session.openGiven({.server = address(), .token = token(u"given.token"_s), .userId = {}});
    QTRY_COMPARE(f.loads, 1);
    m_server->enqueue(profile(42, "Jan Jansen"));
    // The update, and the read that was to decide about it, however often Qt repeats that.
    m_server->setDefault({FaultServer::Kind::Close});
    f.model.setEditedValue("name"_L1, u"Jan J. Jansen"_s);
    f.saver.save();
    QTRY_COMPARE(f.saver.state(), SaveState::State::Unknown);
    m_server->setDefault(profile(42, "Jan J. Jansen"));
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), Place::Keychain); // the same person's, and kept like any other
    QCOMPARE(f.saver.state(), SaveState::State::Idle);
    QCOMPARE(f.model.modifiedCount(), 0);
    QCOMPARE(m_server->count("POST"), 1);
}

void TestAccountSession::goesOnWithoutAKeychain_data()
{
    QTest::addColumn<TokenStore::Problem>("problem");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Problem problem, const QString &reason) {
        QTest::newRow(name) << problem << u"token for this session only: "_s + reason;
    };
    row("none", Problem::NoKeychain, u"this desktop has no keychain"_s);
    row("locked", Problem::Locked, u"the keychain is locked"_s);
    row("cancelled", Problem::NotUnlocked, u"the keychain is locked"_s);
    row("denied", Problem::Denied, u"the keychain refused access"_s);
    row("no answer", Problem::NoAnswer, u"the keychain did not answer"_s);
    row("other", Problem::Other, u"the keychain reported an error"_s);
}

void TestAccountSession::goesOnWithoutAKeychain()
{
    QFETCH(const TokenStore::Problem, problem);
    QFETCH(const QString, text);
    SessionFixture f(m_folder->path());
    f.keychain.problem = problem;
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), Place::Session);
    QCOMPARE(f.session.custody().text(), text);
    QVERIFY(!f.session.custody().advice().isEmpty());
    QVERIFY(f.session.isSignedIn());
    QVERIFY(!f.accounts.accounts().constFirst().inKeychain);

    // Within the session switching back asks for nothing.
    QVERIFY(f.session.switchTo(jan(false).key()));
    QTRY_COMPARE(f.loads, 2);
    QVERIFY(f.requests.isEmpty());
    QCOMPARE(f.session.custody().text(), text);
}

void TestAccountSession::asksForSignInWhenTheKeychainFails_data()
{
    QTest::addColumn<TokenStore::Problem>("problem");
    QTest::addColumn<QString>("part");
    QTest::newRow("gone") << Problem::NotFound << u"no token for jan@example.com on 127.0.0.1"_s;
    QTest::newRow("none") << Problem::NoKeychain << u"has no keychain"_s;
    QTest::newRow("locked") << Problem::Locked << u"is locked"_s;
    QTest::newRow("cancelled") << Problem::NotUnlocked << u"its password window was cancelled"_s;
    QTest::newRow("denied") << Problem::Denied << u"refused access"_s;
    QTest::newRow("no answer") << Problem::NoAnswer << u"did not answer"_s;
    QTest::newRow("other") << Problem::Other << u"details of the keychain"_s;
}

void TestAccountSession::asksForSignInWhenTheKeychainFails()
{
    QFETCH(const TokenStore::Problem, problem);
    QFETCH(const QString, part);
    SessionFixture f(m_folder->path());
    f.accounts.remember(jan(true));
    f.keychain.problem = problem;
    f.session.start({}, {});
    QTRY_COMPARE(f.requests.size(), 1);
    QCOMPARE(f.requests[0].server, address());
    QCOMPARE(f.requests[0].user, u"jan@example.com"_s);
    QVERIFY2(f.requests[0].sentence.contains(part), qPrintable(f.requests[0].sentence));
    QVERIFY(m_server->requests().isEmpty());
}

void TestAccountSession::doesNotWaitForEver()
{
    SessionFixture f(m_folder->path());
    f.accounts.remember(jan(true));
    f.keychain.secrets.insert(jan(true).key(), Secret("late"));
    f.keychain.hangs = true;
    f.session.start({}, {});
    QVERIFY(f.session.isWaitingForKeychain());
    f.session.cancel();
    QCOMPARE(f.requests.size(), 1);
    QVERIFY(!f.session.isWaitingForKeychain());
    QVERIFY(f.requests.constLast().sentence.contains(u"did not wait for the keychain"_s));
    f.keychain.release();
    QCoreApplication::processEvents();
    QVERIFY(!f.session.isReading()); // the late answer opens nothing
}

void TestAccountSession::doesNotBelieveABrokenToken()
{
    SessionFixture f(m_folder->path());
    f.accounts.remember(jan(true));
    f.keychain.secrets.insert(jan(true).key(), Secret("two\r\nlines"));
    f.session.start({}, {});
    QTRY_COMPARE(f.requests.size(), 1);
    QVERIFY(m_server->requests().isEmpty());
}

void TestAccountSession::signsOut()
{
    SessionFixture f(m_folder->path());
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), Place::Keychain);
    f.edit("name"_L1, u"Jan J."_s);
    QVERIFY(f.session.signOut());
    QCOMPARE(f.requests.size(), 1);
    QCOMPARE(f.requests[0].user, u"jan@example.com"_s);
    QCOMPARE(f.requests[0].sentence,
        u"Signed out. Your 1 unsaved change is kept, and there again when this account is opened."_s);
    QTRY_VERIFY(f.keychain.secrets.isEmpty());
    QVERIFY(!f.session.isSignedIn());
    QVERIFY(f.client.account().token.isEmpty());
    QVERIFY(!f.model.isLoaded());
    QVERIFY(f.problems.isEmpty());
    f.accounts.flush();

    SessionFixture restarted(m_folder->path());
    restarted.session.start({}, {});
    QCOMPARE(restarted.requests.size(), 1);
    QVERIFY(restarted.keychain.calls.isEmpty());

    // The edits are the account's, not the sign-in's.
    f.session.accept(address(), token(u"second.token"_s));
    QTRY_COMPARE(f.place(), Place::Keychain);
    QCOMPARE(f.model.changes(), (QJsonObject{{u"name"_s, u"Jan J."_s}}));
}

void TestAccountSession::saysThatTheTokenIsStillThere()
{
    SessionFixture f(m_folder->path());
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), Place::Keychain);
    f.keychain.problem = Problem::Locked;
    QVERIFY(f.session.signOut());
    QTRY_COMPARE(f.problems.size(), 1);
    QVERIFY(f.problems[0].contains(u"still in the keychain"_s));
    QVERIFY(!f.accounts.accounts().constFirst().inKeychain); // signed out is signed out
}

void TestAccountSession::signsOutWhileTheTokenIsBeingStored()
{
    SessionFixture f(m_folder->path());
    f.keychain.hangs = true;
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), Place::Storing);
    QCOMPARE(f.session.custody().text(), QString());
    emit f.keychain.passwordAsked(u"another"_s);
    QCOMPARE(f.session.custody().text(), QString());
    emit f.keychain.passwordAsked(jan(true).key());
    QCOMPARE(f.session.custody().text(), u"waiting for the keychain's password window"_s);
    QVERIFY(f.session.signOut());
    QCOMPARE(f.keychain.calls.last(), u"remove "_s + jan(true).key());
    f.keychain.release();
    QCOMPARE(f.place(), Place::Nowhere);
    QVERIFY(!f.accounts.accounts().constFirst().inKeychain);
}

void TestAccountSession::storesLate_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("nothing happened meanwhile") << QString() << true;
    QTest::newRow("signed out") << u"sign out"_s << false;
    QTest::newRow("forgotten") << u"forget"_s << false;
}

// Given up is not stopped: the keychain stores the token whenever somebody types its password.
void TestAccountSession::storesLate()
{
    QFETCH(const QString, meanwhile);
    QFETCH(const bool, isKept);
    SessionFixture f(m_folder->path());
    f.keychain.hangs = true;
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), Place::Storing);
    f.keychain.giveUp();
    QCOMPARE(f.place(), Place::Session);
    QVERIFY(!f.accounts.accounts().constFirst().inKeychain);

    f.keychain.hangs = false; // for other calls, which overtake the one that hangs
    if (meanwhile == u"sign out"_s)
        QVERIFY(f.session.signOut());
    else if (meanwhile == u"forget"_s)
        QVERIFY(f.session.forget(jan(false).key()));
    QCoreApplication::processEvents();
    f.keychain.release();
    QCoreApplication::processEvents();
    QCOMPARE(f.keychain.secrets.contains(jan(true).key()), isKept);
    QCOMPARE(f.place(), isKept ? Place::Keychain : Place::Nowhere);
    QCOMPARE(f.accounts.account(jan(true).key()).value_or(jan(false)).inKeychain, isKept);
    QVERIFY(f.problems.isEmpty());
}

void TestAccountSession::forgets()
{
    SessionFixture f(m_folder->path());
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), Place::Keychain);
    f.edit("name"_L1, u"Jan J."_s);
    QVERIFY(!f.session.forget(u"unknown"_s));
    QVERIFY(f.session.forget(jan(true).key()));
    QVERIFY(f.accounts.accounts().isEmpty());
    QVERIFY(f.drafts.draft(jan(true).key()).edits.isEmpty());
    QTRY_VERIFY(f.keychain.secrets.isEmpty());
    QCOMPARE(f.requests.size(), 1);
    QVERIFY(f.requests[0].user.isEmpty());
}

void TestAccountSession::forgettingAsksTheKeychainAgain_data()
{
    QTest::addColumn<TokenStore::Problem>("atSignIn");
    QTest::addColumn<TokenStore::Problem>("atSignOut");
    QTest::addColumn<TokenStore::Problem>("atRemoval");
    QTest::addColumn<QString>("told"); // by the removal; empty: nothing
    QTest::newRow("taken out already") << Problem::None << Problem::None << Problem::None << QString();
    QTest::newRow("locked at the sign-out") << Problem::None << Problem::Locked << Problem::None << QString();
    QTest::newRow("locked both times") << Problem::None << Problem::Locked << Problem::Locked << u"Whether"_s;
    QTest::newRow("never kept, since locked") << Problem::Locked << Problem::Locked << Problem::Locked << u"Whether"_s;
    QTest::newRow("never kept, since there is none")
        << Problem::NoKeychain << Problem::NoKeychain << Problem::NoKeychain << QString();
}

// Signed out is not taken out: what is left in the keychain goes with the account.
void TestAccountSession::forgettingAsksTheKeychainAgain()
{
    QFETCH(const TokenStore::Problem, atSignIn);
    QFETCH(const TokenStore::Problem, atSignOut);
    QFETCH(const TokenStore::Problem, atRemoval);
    QFETCH(const QString, told);
    SessionFixture f(m_folder->path());
    f.keychain.problem = atSignIn;
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_COMPARE(f.place(), atSignIn == Problem::None ? Place::Keychain : Place::Session);
    f.keychain.problem = atSignOut;
    QVERIFY(f.session.signOut());
    QCoreApplication::processEvents();
    f.problems.clear();
    f.keychain.problem = atRemoval;
    QVERIFY(f.session.forget(jan(false).key()));
    QCOMPARE(f.keychain.calls.last(), u"remove "_s + jan(false).key());
    QCoreApplication::processEvents();
    if (atRemoval == Problem::None)
        QVERIFY(f.keychain.secrets.isEmpty());
    QCOMPARE(f.problems.size(), told.isEmpty() ? 0 : 1);
    QVERIFY(told.isEmpty() || f.problems[0].startsWith(told));
}

void TestAccountSession::forgetsWhatIsBeingOpened_data()
{
    QTest::addColumn<bool>("inKeychain");
    QTest::addColumn<bool>("isRenamed");
    QTest::newRow("while the keychain is asked") << true << false;
    QTest::newRow("while the profile is read") << false << false;
    QTest::newRow("while the profile is read, and renamed in another window") << false << true;
}

void TestAccountSession::forgetsWhatIsBeingOpened()
{
    QFETCH(const bool, inKeychain);
    QFETCH(const bool, isRenamed);
    {
        SessionFixture f(m_folder->path());
        f.session.accept(address(), token(u"secret.token"_s));
        QTRY_COMPARE(f.place(), Place::Keychain);
    }
    SessionFixture f(m_folder->path());
    f.keychain.secrets.insert(jan(true).key(), token(u"secret.token"_s).secret());
    f.keychain.hangs = inKeychain;
    m_server->setDefault({.kind = FaultServer::Kind::Hold});
    f.session.start({}, {});
    if (!inKeychain)
        QTRY_COMPARE(m_server->requests().size(), 2);
    if (isRenamed) {
        Account renamed = jan(true);
        renamed.name = u"Jan J. Jansen"_s;
        f.accounts.remember(renamed);
    }
    QVERIFY(f.session.forget(jan(true).key()));
    QCOMPARE(f.requests.size(), 1); // somebody has to sign in
    f.keychain.release();
    m_server->release();
    f.session.reload();
    QTRY_VERIFY(!f.session.isReading());
    QVERIFY(f.accounts.accounts().isEmpty());
    QVERIFY(!f.model.isLoaded());
    QVERIFY(!f.session.isSignedIn());
}

CORE_TEST(TestAccountSession)
#include "tst_AccountSession.moc"
