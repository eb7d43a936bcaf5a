// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Network settings over restarts: the password is in the keychain and nowhere else.
#include "FakeKeychain.h"
#include "TestRunner.h"
#include "api/NetworkStore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Problem = TokenStore::Problem;

class TestNetworkStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isReadyAtOnce();
    void isThereAgain();
    void worksWithoutTheKeychain();
    void takesAnOldPasswordOut();
    void saysThatAnOldPasswordIsStillThere();
    void doesNotWritePasswordsTwice();
    void saysWhatItCannotRead();
    void waitsWhereTheChoiceIsLost_data();
    void waitsWhereTheChoiceIsLost();
    void asksAtEachStartUntilAnswered();
    void aChangeWinsOverWhatIsBeingLoaded();
    void aLateAnswerDoesNotUndoAChange_data();
    void aLateAnswerDoesNotUndoAChange();
    void goesOnWithoutThePassword_data();
    void goesOnWithoutThePassword();
    void saysWhyThereIsNoPassword_data();
    void saysWhyThereIsNoPassword();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"network.json"_s); }
    [[nodiscard]] static NetworkSettings withLogin();
    [[nodiscard]] bool writeMissingAuthorities() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

NetworkSettings TestNetworkStore::withLogin()
{
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.proxyHost = u"proxy.example.com"_s;
    settings.proxyUser = u"jan"_s;
    settings.proxyPassword = Secret("geheim");
    return settings;
}

// Settings as a former run left them, with a file of authorities that is not there any more.
bool TestNetworkStore::writeMissingAuthorities() const
{
    QFile file(path());
    return file.open(QIODevice::WriteOnly) && file.write(R"({"authorityFile": "/nonexistent.pem"})") > 0;
}

void TestNetworkStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestNetworkStore::isReadyAtOnce()
{
    FakeKeychain keychain;
    NetworkStore store(path(), keychain);
    const QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    QCOMPARE(ready.size(), 1);
    QCOMPARE(store.settings(), NetworkSettings());
    QVERIFY(keychain.calls.isEmpty());
}

void TestNetworkStore::isThereAgain()
{
    FakeKeychain keychain;
    {
        NetworkStore store(path(), keychain);
        store.load();
        store.change(withLogin());
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("geheim"));

    NetworkStore store(path(), keychain);
    QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    QCOMPARE(ready.size(), 0); // the password is not there yet
    QVERIFY(ready.wait());
    QCOMPARE(store.settings(), withLogin());
}

void TestNetworkStore::worksWithoutTheKeychain()
{
    FakeKeychain keychain;
    keychain.problem = Problem::NoKeychain;
    NetworkStore store(path(), keychain);
    QSignalSpy problems(&store, &NetworkStore::problem);
    store.change(withLogin());
    QVERIFY(problems.wait());
    QVERIFY(problems.first().first().toString().contains(u"only for this session"_s));
    QCOMPARE(store.settings(), withLogin());
    store.flush();

    NetworkStore restarted(path(), keychain);
    QSignalSpy ready(&restarted, &NetworkStore::ready);
    restarted.load();
    QVERIFY(ready.wait());
    QVERIFY(restarted.settings().proxyPassword.isEmpty());
    QCOMPARE(restarted.settings().proxyUser, u"jan"_s);
}

void TestNetworkStore::takesAnOldPasswordOut()
{
    FakeKeychain keychain;
    NetworkStore store(path(), keychain);
    store.change(withLogin());
    QCOMPARE(keychain.secrets.size(), 1);
    store.change(NetworkSettings());
    QVERIFY(keychain.secrets.isEmpty());
}

void TestNetworkStore::saysThatAnOldPasswordIsStillThere()
{
    FakeKeychain keychain;
    NetworkStore store(path(), keychain);
    store.change(withLogin());
    QSignalSpy problems(&store, &NetworkStore::problem);
    keychain.problem = Problem::Locked;
    store.change(NetworkSettings());
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(problems[0][0].toString().contains(u"still in the keychain"_s));
}

void TestNetworkStore::doesNotWritePasswordsTwice()
{
    FakeKeychain keychain;
    NetworkStore store(path(), keychain);
    store.change(withLogin());
    NetworkSettings settings = withLogin();
    settings.authorityFile = u"/nonexistent.pem"_s;
    store.change(settings);
    QCOMPARE(store.settings(), settings);
    QCOMPARE(keychain.calls.size(), 1);
    settings.proxyPassword = Secret("anders");
    store.change(settings);
    QCOMPARE(store.settings(), settings);
    QCOMPARE(keychain.calls.size(), 2);
}

void TestNetworkStore::saysWhatItCannotRead()
{
    QVERIFY(writeMissingAuthorities());
    FakeKeychain keychain;
    NetworkStore store(path(), keychain);
    const QSignalSpy problems(&store, &NetworkStore::problem);
    const QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    QCOMPARE(ready.size(), 0); // the window does not wait for the file
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().first().toString().contains(u"/nonexistent.pem"_s));
}

void TestNetworkStore::waitsWhereTheChoiceIsLost_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("half of it") << QByteArray(R"({"proxy": "Manual", "proxyHo)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no settings") << QByteArray(R"({"proxy": "Pigeon"})");
    QTest::newRow("of a newer version") << QByteArray(R"({"format": 2, "proxy": "Manual"})");
}

// Without the proxy that was chosen, a request would tell others whose it is.
void TestNetworkStore::waitsWhereTheChoiceIsLost()
{
    QFETCH(const QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    FakeKeychain keychain;
    for (const bool chooses : {false, true}) {
        NetworkStore store(path(), keychain);
        const QSignalSpy ready(&store, &NetworkStore::ready);
        QSignalSpy lost(&store, &NetworkStore::lost);
        store.load();
        QCOMPARE(lost.size(), 1);
        QVERIFY(!lost[0][0].toString().isEmpty());
        QCOMPARE(ready.size(), 0);
        if (!chooses)
            continue; // it ends before anybody has answered
        store.change(withLogin());
        QCOMPARE(ready.size(), 1);
        QCOMPARE(store.settings(), withLogin());
    }
}

void TestNetworkStore::asksAtEachStartUntilAnswered()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    FakeKeychain keychain;
    for (const int start : {1, 2, 3, 4}) {
        NetworkStore store(path(), keychain);
        const QSignalSpy ready(&store, &NetworkStore::ready);
        const QSignalSpy lost(&store, &NetworkStore::lost);
        store.load();
        QCOMPARE(lost.size(), start < 4 ? 1 : 0);
        QCOMPARE(ready.size(), start < 4 ? 0 : 1);
        if (start == 3)
            store.goOnWithout();
        QCOMPARE(ready.size(), start < 3 ? 0 : 1);
        QCOMPARE(store.settings(), NetworkSettings());
    }
}

void TestNetworkStore::aChangeWinsOverWhatIsBeingLoaded()
{
    QVERIFY(writeMissingAuthorities());
    FakeKeychain keychain;
    NetworkStore store(path(), keychain);
    const QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    NetworkSettings direct;
    direct.proxy = NetworkSettings::Proxy::None;
    store.change(direct);
    QCOMPARE(store.settings(), direct);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(store.settings(), direct);
}

void TestNetworkStore::aLateAnswerDoesNotUndoAChange_data()
{
    NetworkSettings anew = withLogin();
    anew.proxyPassword = Secret("anders");
    QTest::addColumn<NetworkSettings>("settings");
    QTest::newRow("no proxy") << NetworkSettings();
    QTest::newRow("another password") << anew;
}

void TestNetworkStore::aLateAnswerDoesNotUndoAChange()
{
    QFETCH(const NetworkSettings, settings);
    FakeKeychain keychain;
    {
        NetworkStore store(path(), keychain);
        store.load();
        store.change(withLogin());
    }
    keychain.hangs = true;
    NetworkStore store(path(), keychain);
    const QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    store.change(settings);
    keychain.release();
    QCOMPARE(store.settings(), settings);
    QCOMPARE(ready.size(), 1);
}

void TestNetworkStore::goesOnWithoutThePassword_data()
{
    QTest::addColumn<bool>("byPerson");
    QTest::newRow("the person does not wait") << true;
    QTest::newRow("the keychain is given up") << false;
}

void TestNetworkStore::goesOnWithoutThePassword()
{
    QFETCH(const bool, byPerson);
    FakeKeychain keychain;
    {
        NetworkStore store(path(), keychain);
        store.change(withLogin());
    }
    keychain.hangs = true;
    NetworkStore store(path(), keychain);
    const QSignalSpy ready(&store, &NetworkStore::ready);
    const QSignalSpy waiting(&store, &NetworkStore::waitingForKeychain);
    const QSignalSpy problems(&store, &NetworkStore::problem);
    store.stopWaiting(); // for nothing
    store.load();
    QVERIFY(store.isWaitingForKeychain());
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(ready.size(), 0);
    if (byPerson)
        store.stopWaiting();
    else
        keychain.giveUp();
    QVERIFY(!store.isWaitingForKeychain());
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(ready.size(), 1);
    QVERIFY(store.settings().proxyPassword.isEmpty());
    QCOMPARE(problems.size(), byPerson ? 0 : 1);
    keychain.release();
    QCOMPARE(store.settings(), withLogin()); // late, but good
    QCOMPARE(ready.size(), 1);
}

void TestNetworkStore::saysWhyThereIsNoPassword_data()
{
    QTest::addColumn<TokenStore::Problem>("problem");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("was never kept") << Problem::NotFound << false;
    QTest::newRow("no keychain") << Problem::NoKeychain << true;
    QTest::newRow("locked") << Problem::Locked << true;
    QTest::newRow("denied") << Problem::Denied << true;
    QTest::newRow("no answer") << Problem::NoAnswer << true;
    QTest::newRow("other") << Problem::Other << true;
}

void TestNetworkStore::saysWhyThereIsNoPassword()
{
    QFETCH(const TokenStore::Problem, problem);
    QFETCH(const bool, isTold);
    FakeKeychain keychain;
    {
        NetworkStore store(path(), keychain);
        store.change(withLogin());
    }
    keychain.problem = problem;
    NetworkStore store(path(), keychain);
    const QSignalSpy problems(&store, &NetworkStore::problem);
    QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    QVERIFY(ready.wait());
    QCOMPARE(problems.size(), isTold ? 1 : 0);
    QVERIFY(!isTold || problems[0][0].toString().contains(TokenStore::sentence(problem, u"details of the keychain"_s)));
}

CORE_TEST(TestNetworkStore)
#include "tst_NetworkStore.moc"
