// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// That the core is wired: what is chosen in one part reaches the others, and whoever listens to the session, in
// whatever order and however late, finds the same.
#include "SessionFixture.h"
#include "TestRunner.h"
#include "core/DemoSession.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changedProxyReachesTheClient();
    void lateListenersFindTheSame();
    void demoHasNetworkSettings();

private:
    [[nodiscard]] ServerAddress address() const { return *ServerAddress::parse(m_server->baseUrl().toString()).value; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
};

namespace
{
// What a listener to the session can read in it and around it.
QString found(const SessionFixture &f, const QString &signal)
{
    const OpeningState::State state = f.session.state();
    const QStringList words{signal,
        QString::fromLatin1(QMetaEnum::fromType<OpeningState::Shown>().valueToKey(int(state.shown))),
        QString::fromLatin1(QMetaEnum::fromType<OpeningState::Attempt>().valueToKey(int(state.attempt))),
        f.session.openKey(), QString::number(int(f.session.custody().place)),
        f.session.lastKnown() ? u"last known"_s : u"present"_s, QString::number(int(f.session.isReading())),
        QString::fromUtf8(QJsonDocument(f.model.changes()).toJson(QJsonDocument::Compact))};
    return words.join(u' ');
}

// `late`: it looks when control is back in the event loop.
void listen(SessionFixture &f, QStringList &heard, bool late)
{
    const auto hear = [&f, &heard, late](const QString &signal) {
        const auto note = [&f, &heard, signal] { heard += found(f, signal); };
        if (late)
            QMetaObject::invokeMethod(&f.session, note, Qt::QueuedConnection);
        else
            note();
    };
    const AccountSession *session = &f.session;
    QObject::connect(session, &AccountSession::profileRead, session, [hear] { hear(u"profileRead"_s); });
    QObject::connect(session, &AccountSession::readFailed, session, [hear] { hear(u"readFailed"_s); });
    QObject::connect(session, &AccountSession::saveFinished, session, [hear] { hear(u"saveFinished"_s); });
    QObject::connect(session, &AccountSession::signInNeeded, session, [hear] { hear(u"signInNeeded"_s); });
}
} // namespace

void TestCore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>();
    m_server->setDefault(profile(42, "Jan Jansen"));
}

void TestCore::changedProxyReachesTheClient()
{
    SessionFixture f(m_folder->path());
    FaultServer proxy;
    proxy.setDefault({.kind = FaultServer::Kind::Close});
    f.core.network.change(
        {.proxy = NetworkSettings::Proxy::Manual, .proxyHost = u"127.0.0.1"_s, .proxyPort = proxy.serverPort()});
    f.session.accept(ServerAddress(), token(u"secret.token"_s)); // not of this computer, which no proxy is asked for
    QTRY_VERIFY(proxy.connections() > 0);
}

// A listener that hears a turn of the event loop later, as a window would whose slots come last, reads what one reads
// that hears at once: first with a network, then through a save and an expiry, then at a start without one.
void TestCore::lateListenersFindTheSame()
{
    QHash<QString, Secret> secrets;
    {
        QStringList early;
        QStringList late;
        SessionFixture f(m_folder->path());
        listen(f, early, false);
        listen(f, late, true);
        f.session.accept(address(), token(u"secret.token"_s));
        QTRY_COMPARE(f.place(), Custody::Place::Keychain);
        QTRY_COMPARE(late.size(), 1);
        secrets = f.keychain.secrets;

        f.edit("jobTitle"_L1, u"Boss"_s);
        m_server->enqueue(profile(42, "Jan Jansen"));
        m_server->enqueue({.body = R"({"success":false,"error":"No"})"});
        f.saver.save();
        QTRY_COMPARE(late.size(), 2);
        m_server->enqueue(kExpired);
        f.session.reload();
        QTRY_COMPARE(late.size(), 4);
        f.session.reload();
        QTRY_COMPARE(late.size(), 5);
        // Where the token is kept is told by the keychain, after the profile has come.
        early.removeFirst();
        late.removeFirst();
        QCOMPARE(late, early);
        f.work.flush();
    }
    m_server->setDefault({.kind = FaultServer::Kind::Reset});
    QStringList early;
    QStringList late;
    SessionFixture f(m_folder->path());
    f.keychain.secrets = secrets;
    listen(f, late, true);
    listen(f, early, false);
    f.session.start({}, {});
    QTRY_COMPARE(late.size(), 1);
    QVERIFY2(early[0].contains(u"OnLastKnown Failed"_s) && early[0].contains(u"Boss"_s), qPrintable(early[0]));
    QCOMPARE(late, early);
}

// The menu entry for them waits until they are read, also where the simulator never starts.
void TestCore::demoHasNetworkSettings()
{
    SessionFixture f({});
    DemoSession demo(f.core);
    demo.start({});
    QVERIFY(f.core.network.isRead());
}

CORE_TEST(TestCore)
#include "tst_Core.moc"
