// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Network settings over restarts: the password is in the keychain and nowhere else.
#include "FakeKeychain.h"
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
    void aLateAnswerDoesNotUndoAChange();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"network.json"_s); }
    [[nodiscard]] static NetworkSettings withLogin();

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
    QCOMPARE(keychain.calls.size(), 1);
    settings.proxyPassword = Secret("anders");
    store.change(settings);
    QCOMPARE(keychain.calls.size(), 2);
}

void TestNetworkStore::saysWhatItCannotRead()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"authorityFile": "/nonexistent.pem"})");
    file.close();
    FakeKeychain keychain;
    NetworkStore store(path(), keychain);
    const QSignalSpy problems(&store, &NetworkStore::problem);
    const QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().first().toString().contains(u"/nonexistent.pem"_s));
    QCOMPARE(ready.size(), 1);
}

void TestNetworkStore::aLateAnswerDoesNotUndoAChange()
{
    FakeKeychain keychain;
    {
        NetworkStore store(path(), keychain);
        store.change(withLogin());
    }
    keychain.hangs = true;
    NetworkStore store(path(), keychain);
    const QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    store.change(NetworkSettings());
    keychain.release();
    QCOMPARE(store.settings(), NetworkSettings());
    QCOMPARE(ready.size(), 1);
}

QTEST_GUILESS_MAIN(TestNetworkStore)
#include "tst_NetworkStore.moc"
