// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The keychain as the desktop has it: a real gnome-keyring, none, a locked one, and one that hangs or dies. Each call
// is a program of its own, so reading is reading after a restart.
#include "SessionBus.h"
#include "TestRunner.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestKeychainTokenStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatIsWritten();
    void keepsItOverSessions();
    void saysThatItIsLocked();
    void worksOnceUnlocked();
    void saysThatThereIsNone_data();
    void saysThatThereIsNone();
    void givesUp_data() { operations(); }
    void givesUp();
    void saysThatItAsks_data() { operations(); }
    void saysThatItAsks();
    void answersLate();
    void endsWhenItIsTakenOut();
    void saysThatItDied();
    void saysThatItIsDenied_data() { operations(); }
    void saysThatItIsDenied();

private:
    struct Answer {
        QByteArray problem;
        QByteArray line;
    };
    static constexpr int kPatience = 20'000;

    [[nodiscard]] static Answer call(const QProcessEnvironment &environment, const QString &operation,
        const QString &secret = {}, int patience = kPatience,
        const QString &key = u"https://example.com/v1/users/42"_s);
    static void operations();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeychainTokenStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestKeychainTokenStore::Answer TestKeychainTokenStore::call(const QProcessEnvironment &environment,
    const QString &operation, const QString &secret, int patience, const QString &key)
{
    QProcess client;
    client.setProcessEnvironment(environment);
    client.setProcessChannelMode(QProcess::SeparateChannels);
    client.start(QStringLiteral(KEYCHAIN_CLIENT), {operation, key, QString::number(patience), secret});
    // The test's own service has to answer meanwhile, so the event loop has to run.
    if (!QTest::qWaitFor([&] { return client.state() == QProcess::NotRunning; }, 30'000))
        return {"the client hangs", client.readAllStandardError()};
    Answer answer;
    answer.problem = client.readLine().trimmed();
    answer.line = client.readLine().trimmed();
    return answer;
}

void TestKeychainTokenStore::keepsWhatIsWritten()
{
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startKeyring("password"));
    const QProcessEnvironment here = bus.environment();
    QCOMPARE(call(here, u"read"_s).problem, "NotFound");
    QCOMPARE(call(here, u"remove"_s).problem, "None");
    QCOMPARE(call(here, u"write"_s, u"A372jdhe.ad3r4gfrg"_s).problem, "None");
    QCOMPARE(call(here, u"read"_s).line, "A372jdhe.ad3r4gfrg");
    QCOMPARE(call(here, u"write"_s, u"second"_s).problem, "None");
    QCOMPARE(call(here, u"read"_s).line, "second");
    QCOMPARE(call(here, u"read"_s, {}, kPatience, u"https://example.com/v1/users/4"_s).problem, "NotFound");
    QCOMPARE(call(here, u"remove"_s).problem, "None");
    QCOMPARE(call(here, u"read"_s).problem, "NotFound");
}

void TestKeychainTokenStore::keepsItOverSessions()
{
    {
        SessionBus bus(m_folder->path());
        QVERIFY(bus.startKeyring("password"));
        QCOMPARE(call(bus.environment(), u"write"_s, u"A372jdhe.ad3r4gfrg"_s).problem, "None");
    }
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startKeyring("password"));
    QCOMPARE(call(bus.environment(), u"read"_s).line, "A372jdhe.ad3r4gfrg");
}

void TestKeychainTokenStore::saysThatItIsLocked()
{
    {
        SessionBus bus(m_folder->path());
        QVERIFY(bus.startKeyring("password"));
        QCOMPARE(call(bus.environment(), u"write"_s, u"A372jdhe.ad3r4gfrg"_s).problem, "None");
    }
    {
        SessionBus bus(m_folder->path());
        QVERIFY(bus.startKeyring({}));
        QCOMPARE(call(bus.environment(), u"read"_s).problem, "NotUnlocked"); // it cannot ask without a display
        QCOMPARE(call(bus.environment(), u"write"_s, u"x"_s).problem, "NotUnlocked");
        QCOMPARE(call(bus.environment(), u"remove"_s).problem, "Locked"); // which it asks nothing for
    }
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startKeyring("password"));
    QCOMPARE(call(bus.environment(), u"read"_s).line, "A372jdhe.ad3r4gfrg"); // nothing was lost by it
}

void TestKeychainTokenStore::worksOnceUnlocked()
{
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startKeyring({}));
    QVERIFY(call(bus.environment(), u"write"_s, u"x"_s).problem != "None");
    bus.stopKeyring();
    QVERIFY(bus.startKeyring("password"));
    QCOMPARE(call(bus.environment(), u"write"_s, u"x"_s).problem, "None");
}

void TestKeychainTokenStore::saysThatThereIsNone_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("busAddress"); // empty: a bus without the service
    for (const char *operation : {"read", "write", "remove"}) {
        QTest::addRow("%s: no service on the bus", operation) << QString::fromLatin1(operation) << QString();
        QTest::addRow("%s: no bus", operation) << QString::fromLatin1(operation) << u"unix:path=/nonexistent"_s;
    }
}

void TestKeychainTokenStore::saysThatThereIsNone()
{
    QFETCH(const QString, operation);
    QFETCH(const QString, busAddress);
    const SessionBus bus(m_folder->path());
    QProcessEnvironment environment = bus.environment();
    if (!busAddress.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    const Answer answer = call(environment, operation, u"x"_s);
    QCOMPARE(answer.problem, "NoKeychain");
    QVERIFY(!answer.line.isEmpty()); // the keychain's own words, for the details
}

void TestKeychainTokenStore::operations()
{
    QTest::addColumn<QString>("operation");
    QTest::newRow("read") << u"read"_s;
    QTest::newRow("write") << u"write"_s;
    QTest::newRow("remove") << u"remove"_s;
}

void TestKeychainTokenStore::givesUp()
{
    QFETCH(const QString, operation);
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startOwnService(SessionBus::Service::Hangs));
    QCOMPARE(call(bus.environment(), operation, u"x"_s, 300).problem, "NoAnswer");
}

// A person sees why nothing goes on while the keychain's window waits for its password, which nothing is taken out for.
void TestKeychainTokenStore::saysThatItAsks()
{
    QFETCH(const QString, operation);
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startOwnService(SessionBus::Service::Asks));
    const Answer answer = call(bus.environment(), operation, u"x"_s, 2'000);
    QCOMPARE(answer.problem, operation == u"remove"_s ? "NoAnswer" : "asks https://example.com/v1/users/42");
    QCOMPARE(answer.line, operation == u"remove"_s ? "" : "NoAnswer");
}

void TestKeychainTokenStore::answersLate()
{
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startKeyring("password"));
    bus.holdKeyring();
    QProcess client;
    client.setProcessEnvironment(bus.environment());
    client.start(QStringLiteral(KEYCHAIN_CLIENT),
        {u"write-late"_s, u"https://example.com/v1/users/42"_s, u"300"_s, u"A372jdhe.ad3r4gfrg"_s});
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), kPatience);
    QCOMPARE(client.readLine().trimmed(), "NoAnswer");
    client.readLine();
    bus.letKeyringGo();
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), kPatience);
    QCOMPARE(client.readLine().trimmed(), "None");
    QTRY_COMPARE(client.state(), QProcess::NotRunning);
    QCOMPARE(call(bus.environment(), u"read"_s).line, "A372jdhe.ad3r4gfrg");
}

void TestKeychainTokenStore::endsWhenItIsTakenOut()
{
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startKeyring("password"));
    QCOMPARE(call(bus.environment(), u"write"_s, u"A372jdhe.ad3r4gfrg"_s).problem, "None");
    bus.holdKeyring();
    QProcess client;
    client.setProcessEnvironment(bus.environment());
    client.start(QStringLiteral(KEYCHAIN_CLIENT),
        {u"remove-and-leave"_s, u"https://example.com/v1/users/42"_s, QString::number(kPatience)});
    QTRY_VERIFY_WITH_TIMEOUT(client.canReadLine(), kPatience);
    QCOMPARE(client.readLine().trimmed(), "left");
    bus.letKeyringGo();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, kPatience);
    QCOMPARE(call(bus.environment(), u"read"_s).problem, "NotFound");
}

void TestKeychainTokenStore::saysThatItDied()
{
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startOwnService(SessionBus::Service::Dies));
    const Answer answer = call(bus.environment(), u"read"_s);
    QCOMPARE(answer.problem, "NoAnswer");
    QVERIFY(!answer.line.isEmpty());
}

// As the policy of a sandbox does.
void TestKeychainTokenStore::saysThatItIsDenied()
{
    QFETCH(const QString, operation);
    SessionBus bus(m_folder->path());
    QVERIFY(bus.startOwnService(SessionBus::Service::Denies));
    const Answer answer = call(bus.environment(), operation, u"x"_s);
    QCOMPARE(answer.problem, "Denied");
    QVERIFY(!answer.line.isEmpty());
}

CORE_TEST(TestKeychainTokenStore)
#include "tst_KeychainTokenStore.moc"
