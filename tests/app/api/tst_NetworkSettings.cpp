// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Proxies and certificates as a private host has them: what goes which way, what is trusted, and what is said of the
// rest.
#include "CallRecord.h"
#include "ConnectProxy.h"
#include "FaultServer.h"
#include "TestCertificates.h"
#include "TestRunner.h"
#include "TlsServer.h"
#include "api/ApiClient.h"
#include "api/CertificateText.h"
#include "api/ErrorText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Proxy = NetworkSettings::Proxy;

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void isThereAgain();
    void hasSocks();
    void goesThroughAProxyByIpv6();
    void takesNoNonsense_data();
    void takesNoNonsense();
    void says_data();
    void says();
    void readsAuthorities_data();
    void readsAuthorities();
    void waitsForNoPipe();

    void trusts_data();
    void trusts();
    void saysWhyWeakCertificatesAreNotTrusted();
    void namesProxyAndServerThatAreNotFound();
    void addsToTheSystemsAuthorities();
    void goesThroughTheProxy_data();
    void goesThroughTheProxy();
    void saysWhatIsWrongWithTheProxy_data();
    void saysWhatIsWrongWithTheProxy();
    void neverSendsLoopbackThroughAProxy_data();
    void neverSendsLoopbackThroughAProxy();
    void followsTheSystem();
    void usesOneConnection();
    void changesWayAtOnce();

private:
    [[nodiscard]] NetworkSettings withAuthority() const;
    // Reads the profile of "https://HOST:PORT/v1"; what became of it.
    static std::unique_ptr<CallRecord> readProfile(ApiClient &client, const QString &host, quint16 port);

    std::unique_ptr<TestCertificates> m_certificates;
};

namespace
{
constexpr auto kProxyVariables = {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY"};

NetworkSettings manualProxy(quint16 port)
{
    NetworkSettings settings;
    settings.proxy = Proxy::Manual;
    settings.proxyHost = u"127.0.0.1"_s;
    settings.proxyPort = port;
    return settings;
}
} // namespace

void TestNetworkSettings::initTestCase()
{
    cleanup();
    m_certificates = std::make_unique<TestCertificates>();
}

void TestNetworkSettings::cleanup()
{
    for (const char *variable : kProxyVariables)
        qunsetenv(variable);
}

NetworkSettings TestNetworkSettings::withAuthority() const
{
    NetworkSettings settings;
    settings.authorityFile = m_certificates->authorityFile();
    if (const QString problem = settings.readAuthorities(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    settings.addSystemAuthorities();
    return settings;
}

std::unique_ptr<CallRecord> TestNetworkSettings::readProfile(ApiClient &client, const QString &host, quint16 port)
{
    client.setAccount({.server = *ServerAddress::parse(u"https://%1:%2"_s.arg(host).arg(port)).value,
        .token = *Token::parse(u"secret.token"_s).value,
        .userId = {}});
    auto call = std::make_unique<CallRecord>(client.readProfile());
    if (!QTest::qWaitFor([&] { return call->finishedCount() > 0; }, 20'000))
        qWarning("the call did not end");
    return call;
}

void TestNetworkSettings::isThereAgain()
{
    NetworkSettings settings = manualProxy(3128);
    settings.proxyUser = u"jan"_s;
    settings.proxyPassword = Secret("geheim");
    settings.authorityFile = u"/etc/acme.pem"_s;
    QVERIFY(!QJsonDocument(settings.toJson()).toJson().contains("geheim"));
    NetworkSettings again = *NetworkSettings::fromJson(settings.toJson());
    QVERIFY(again != settings);
    again.proxyPassword = settings.proxyPassword;
    QCOMPARE(again, settings);
    QCOMPARE(settings.passwordKey(), u"proxy jan@127.0.0.1:3128"_s);
    QCOMPARE(NetworkSettings().passwordKey(), QString());
    settings.proxyHost = u"[fd00::1]"_s;
    QCOMPARE(settings.passwordKey(), u"proxy jan@fd00::1:3128"_s);
}

void TestNetworkSettings::hasSocks()
{
    NetworkSettings settings = manualProxy(1080);
    settings.proxyKind = NetworkSettings::ProxyKind::Socks5;
    settings.proxyUser = u"jan"_s;
    settings.proxyPassword = Secret("geheim");
    QCOMPARE(settings.passwordKey(), u"SOCKS proxy jan@127.0.0.1:1080"_s);
    QCOMPARE(NetworkSettings::fromJson(settings.toJson())->proxyKind, NetworkSettings::ProxyKind::Socks5);
    QNetworkAccessManager network;
    settings.applyTo(network);
    const QNetworkProxy proxy
        = network.proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(u"https://studio.example.test"_s))).first();
    QCOMPARE(proxy, QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1080, u"jan"_s, u"geheim"_s));
    QVERIFY(proxy.capabilities() & QNetworkProxy::HostNameLookupCapability); // the proxy looks names up
}

void TestNetworkSettings::goesThroughAProxyByIpv6()
{
    const TlsServer server(m_certificates->good());
    ConnectProxy proxy(server.port(), QHostAddress::LocalHostIPv6);
    if (proxy.port() == 0)
        QSKIP("this system has no IPv6");
    NetworkSettings settings = manualProxy(proxy.port());
    settings.authorityFile = m_certificates->authorityFile();
    QCOMPARE(settings.readAuthorities(), QString());
    for (const QString &host : {u"::1"_s, u"[::1]"_s}) {
        settings.proxyHost = host;
        QCOMPARE(settings.problem(), QString());
        ApiClient client;
        client.setNetwork(settings);
        QVERIFY(!readProfile(client, u"studio.example.test"_s, 443)->error());
    }
    qputenv("https_proxy", "http://[::1]:" + QByteArray::number(proxy.port()));
    settings.proxy = Proxy::System;
    ApiClient client;
    client.setNetwork(settings);
    QVERIFY(!readProfile(client, u"studio.example.test"_s, 443)->error());
    QCOMPARE(proxy.targets().size(), 3);
}

void TestNetworkSettings::takesNoNonsense_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("unknown way") << QJsonObject{{u"proxy"_s, u"Pigeon"_s}};
    QTest::newRow("unknown kind") << QJsonObject{{u"proxyKind"_s, u"Pigeon"_s}};
    QTest::newRow("way of a wrong type") << QJsonObject{{u"proxy"_s, 1}};
    QTest::newRow("host of a wrong type") << QJsonObject{{u"proxyHost"_s, 2}};
    QTest::newRow("user of a wrong type") << QJsonObject{{u"proxyUser"_s, QJsonArray()}};
    QTest::newRow("port of a wrong type") << QJsonObject{{u"proxyPort"_s, u"x"_s}};
    QTest::newRow("authority of a wrong type") << QJsonObject{{u"authorityFile"_s, true}};
    QTest::newRow("no host") << QJsonObject{{u"proxy"_s, u"Manual"_s}};
    QTest::newRow("port out of range") << QJsonObject{{u"proxyPort"_s, 70000}};
    QTest::newRow("negative port") << QJsonObject{{u"proxyPort"_s, -1}};
}

void TestNetworkSettings::takesNoNonsense()
{
    QFETCH(const QJsonObject, json);
    QCOMPARE(NetworkSettings::fromJson(json), std::nullopt);
    QCOMPARE(NetworkSettings::fromJson({}), NetworkSettings());
}

void TestNetworkSettings::says_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("part"); // empty: all is well
    QTest::newRow("name") << u"proxy.example.com"_s << 8080 << QString();
    QTest::newRow("address") << u"10.0.0.1"_s << 8080 << QString();
    QTest::newRow("capitals") << u"Proxy.Example.com"_s << 8080 << QString();
    QTest::newRow("IPv6 address") << u"fd00::1"_s << 8080 << QString();
    QTest::newRow("IPv6 address in brackets") << u"[fd00::1]"_s << 8080 << QString();
    QTest::newRow("IPv6 address with port") << u"[fd00::1]:3128"_s << 8080 << u"without the port"_s;
    QTest::newRow("brackets alone") << u"[]"_s << 8080 << u"is no name of a proxy"_s;
    QTest::newRow("none") << QString() << 8080 << u"Enter the name"_s;
    QTest::newRow("whole address") << u"http://proxy.example.com"_s << 8080 << u"without “http://”"_s;
    QTest::newRow("with port") << u"proxy.example.com:3128"_s << 8080 << u"without the port"_s;
    QTest::newRow("with login") << u"jan:pw@proxy.example.com"_s << 8080 << u"is no name of a proxy"_s;
    QTest::newRow("port 0") << u"proxy.example.com"_s << 0 << u"Enter the port"_s;
}

void TestNetworkSettings::says()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QString, part);
    NetworkSettings settings = manualProxy(static_cast<quint16>(port));
    settings.proxyHost = host;
    QCOMPARE(settings.problem().isEmpty(), part.isEmpty());
    QVERIFY2(settings.problem().contains(part), qPrintable(settings.problem()));
    settings.proxy = Proxy::System;
    QCOMPARE(settings.problem(), QString());
}

void TestNetworkSettings::readsAuthorities_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("part");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("good") << m_certificates->authorityFile() << QString();
    QTest::newRow("missing") << u"/nonexistent/ca.pem"_s << u"could not be read"_s;
    QTest::newRow("no certificate") << QCoreApplication::applicationFilePath() << u"holds no certificate"_s;
}

void TestNetworkSettings::readsAuthorities()
{
    QFETCH(const QString, file);
    QFETCH(const QString, part);
    NetworkSettings settings;
    settings.authorityFile = file;
    const QString problem = settings.readAuthorities();
    QCOMPARE(problem.isEmpty(), part.isEmpty());
    QVERIFY2(problem.contains(part), qPrintable(problem));
    QCOMPARE(settings.authorities.isEmpty(), !part.isEmpty() || file.isEmpty());
}

// Opening a pipe that nobody writes to would never end.
void TestNetworkSettings::waitsForNoPipe()
{
    const QTemporaryDir folder;
    NetworkSettings settings;
    settings.authorityFile = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(settings.authorityFile), 0600), 0);
    const QString problem = settings.readAuthorities();
    QVERIFY2(problem.contains(u"is not a file"_s), qPrintable(problem));
    settings.authorityFile = folder.path();
    QVERIFY(settings.readAuthorities().contains(u"is not a file"_s));
}

void TestNetworkSettings::trusts_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("withAuthority");
    QTest::addColumn<QString>("sentencePart"); // empty: it is trusted
    QTest::newRow("extra authority") << u"good"_s << true << QString();
    QTest::newRow("unknown authority") << u"good"_s << false << u"issuer certificate"_s;
    QTest::newRow("self-signed") << u"self"_s << true << u"self-signed"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"expired"_s;
    QTest::newRow("another name") << u"other"_s << true << u"host name"_s;
}

void TestNetworkSettings::trusts()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, withAuthority);
    QFETCH(const QString, sentencePart);
    const TlsServer server(certificate == u"good" ? m_certificates->good()
            : certificate == u"self"              ? m_certificates->selfSigned()
            : certificate == u"expired"           ? m_certificates->expired()
                                                  : m_certificates->forAnotherName());
    ApiClient client;
    client.setNetwork(withAuthority ? this->withAuthority() : NetworkSettings());
    const auto call = readProfile(client, u"127.0.0.1"_s, server.port());
    if (sentencePart.isEmpty()) {
        QVERIFY(!call->error());
        QVERIFY(server.received().contains("x-jwt-token: secret.token"));
        return;
    }
    QVERIFY(call->error());
    QCOMPARE(call->error()->kind, Kind::Tls);
    const QString sentence = ErrorText::of(*call->error(), ErrorText::Call::Load).text;
    QVERIFY2(sentence.contains(sentencePart), qPrintable(sentence));
    QVERIFY(server.received().isEmpty());
}

// Qt has no error for it, and says "Unknown error".
void TestNetworkSettings::saysWhyWeakCertificatesAreNotTrusted()
{
    const auto said = [](const QSslCertificate &certificate) {
        return CertificateText::facts({QSslError(QSslError::UnspecifiedError, certificate)});
    };
    const QString shortKey = said(m_certificates->withShortKey().certificate);
    QVERIFY2(shortKey.startsWith(u"its key has 1024 bits, which is too short\nCertificate for: short\n"_s),
        qPrintable(shortKey));
    const QString oldSignature = said(m_certificates->withOldSignature().certificate);
    QVERIFY2(oldSignature.startsWith(u"its certificate is signed with ecdsa-with-SHA1, which can be forged\n"_s),
        qPrintable(oldSignature));
    QVERIFY(said(m_certificates->good().certificate).startsWith(u"the system gives no reason\n"_s));
    QVERIFY(!said(QSslCertificate()).contains(u"Unknown error"_s));
}

// Qt 6.4 says of both that the server was not found; 6.8 knows which.
void TestNetworkSettings::namesProxyAndServerThatAreNotFound()
{
    NetworkSettings settings = manualProxy(3128);
    settings.proxyHost = u"proxy.invalid"_s;
    ApiClient client;
    client.setNetwork(settings);
    const auto call = readProfile(client, u"studio.example.test"_s, 443);
    QVERIFY(call->error());
    const QString sentence = ErrorText::of(*call->error(), ErrorText::Call::Load).text;
    QVERIFY2(sentence.contains(u"proxy.invalid:3128"_s), qPrintable(sentence));
    const bool isKnownWhich = call->error()->networkError == QNetworkReply::ProxyNotFoundError;
    QCOMPARE(sentence.contains(u"studio.example.test"_s), !isKnownWhich);
}

void TestNetworkSettings::addsToTheSystemsAuthorities()
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QNetworkRequest request;
    withAuthority().applyTo(request, NetworkSettings::Server::Other);
    const QList<QSslCertificate> trusted = request.sslConfiguration().caCertificates();
    QCOMPARE(trusted.size(), system.size() + 1);
    for (const QSslCertificate &authority : system)
        QVERIFY(trusted.contains(authority));
    if (system.isEmpty())
        QSKIP("this system has no list of authorities");
}

void TestNetworkSettings::goesThroughTheProxy_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("without login") << QString() << QByteArray();
    QTest::newRow("with login") << u"jan"_s << QByteArray("geheim: \xc3\xa4");
}

// The host's name is nobody's: only the proxy knows a way to it. The extra authority counts there too.
void TestNetworkSettings::goesThroughTheProxy()
{
    QFETCH(const QString, user);
    QFETCH(const QByteArray, password);
    const TlsServer server(m_certificates->good());
    ConnectProxy proxy(server.port());
    NetworkSettings settings = manualProxy(proxy.port());
    settings.authorityFile = m_certificates->authorityFile();
    QCOMPARE(settings.readAuthorities(), QString());
    if (!user.isEmpty()) {
        // Qt writes a login in Latin-1.
        proxy.setLogin(user.toLatin1() + ':' + QString::fromUtf8(password).toLatin1());
        settings.proxyUser = user;
        settings.proxyPassword = Secret(password);
    }
    ApiClient client;
    client.setNetwork(settings);
    const auto call = readProfile(client, u"studio.example.test"_s, 443);
    QVERIFY(!call->error());
    QCOMPARE(proxy.targets(), QByteArrayList{"studio.example.test:443"});
    QVERIFY(server.received().contains("x-jwt-token: secret.token"));
    QVERIFY(!proxy.everything().contains("secret.token")); // the tunnel is encrypted
    QVERIFY(!server.received().toLower().contains("proxy-authorization"));
}

void TestNetworkSettings::saysWhatIsWrongWithTheProxy_data()
{
    QTest::addColumn<int>("refusal");
    QTest::addColumn<bool>("wantsLogin");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QStringList>("sentenceParts");
    QTest::newRow("refuses") << 403 << false << QString() << true
                             << QStringList(u"could not be reached (Proxy denied connection)"_s);
    QTest::newRow("cannot reach it") << 502 << false << QString() << true
                                     << QStringList(u"The proxy did not let the connection through. The"_s);
    QTest::newRow("wants a login") << 0 << true << QString() << true
                                   << QStringList(u"The proxy wants a user name and a password."_s);
    QTest::newRow("wants another login") << 0 << true << u"eve"_s << true
                                         << QStringList(u"The proxy did not accept the user name or password."_s);
    QTest::newRow("is not there") << 0 << false << QString() << false
                                  << QStringList(u"The proxy refused the connection"_s);
    // As tinyproxy does where the login is wrong.
    QTest::newRow("answers a login with 401")
        << 401 << true << u"eve"_s << true << QStringList(u"It may not accept the user name or password."_s);
}

void TestNetworkSettings::saysWhatIsWrongWithTheProxy()
{
    QFETCH(const int, refusal);
    QFETCH(const bool, wantsLogin);
    QFETCH(const QString, user);
    QFETCH(const bool, isThere);
    QFETCH(const QStringList, sentenceParts); // one of them
    auto proxy = std::make_unique<ConnectProxy>(quint16(1));
    proxy->setRefusal(refusal, refusal == 401 ? ConnectProxy::Refusal::OfLogins : ConnectProxy::Refusal::OfAll);
    if (wantsLogin)
        proxy->setLogin("jan:geheim");
    NetworkSettings settings = manualProxy(proxy->port());
    settings.proxyUser = user;
    if (!isThere)
        proxy.reset();
    ApiClient client;
    client.setNetwork(settings);
    const auto call = readProfile(client, u"studio.example.test"_s, 443);
    QVERIFY(call->error());
    const bool isLogin = wantsLogin || !user.isEmpty();
    QCOMPARE(call->error()->kind, isLogin ? Kind::ProxyLogin : Kind::NotConnected);
    QCOMPARE(client.mayCallUnasked(), !isLogin);
    QCOMPARE(call->error()->gaveLogin, !user.isEmpty());
    const QString sentence = ErrorText::of(*call->error(), ErrorText::Call::Load).text;
    const auto isPart = [&sentence](const QString &part) { return sentence.contains(part); };
    QVERIFY2(std::ranges::any_of(sentenceParts, isPart), qPrintable(sentence));
}

void TestNetworkSettings::neverSendsLoopbackThroughAProxy_data()
{
    QTest::addColumn<bool>("isManual");
    QTest::newRow("manual proxy") << true;
    QTest::newRow("system's proxy") << false;
}

void TestNetworkSettings::neverSendsLoopbackThroughAProxy()
{
    QFETCH(const bool, isManual);
    const FaultServer server;
    const FaultServer listener; // where the proxy should be
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(listener.serverPort()));
    ApiClient client;
    if (isManual)
        client.setNetwork(manualProxy(listener.serverPort()));
    client.setAccount({.server = *ServerAddress::parse(server.baseUrl().toString()).value,
        .token = *Token::parse(u"secret.token"_s).value,
        .userId = {}});
    const CallRecord call(client.readProfile());
    QTRY_COMPARE(call.finishedCount(), 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(listener.connections(), 0);
}

void TestNetworkSettings::followsTheSystem()
{
    const TlsServer server(m_certificates->good());
    const ConnectProxy proxy(server.port());
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    ApiClient client;
    client.setNetwork(withAuthority());
    QVERIFY(!readProfile(client, u"studio.example.test"_s, 443)->error());
    QCOMPARE(proxy.targets().size(), 1);

    NetworkSettings none = withAuthority();
    none.proxy = Proxy::None;
    client.setNetwork(none);
    const auto call = readProfile(client, u"studio.example.test"_s, 443);
    QVERIFY(call->error()); // nobody but the proxy knows the name
    QCOMPARE(call->error()->kind, Kind::NotConnected);
    QCOMPARE(proxy.targets().size(), 1);
}

// A read, the write and the read after it.
void TestNetworkSettings::usesOneConnection()
{
    const FaultServer server;
    ApiClient client;
    client.setAccount({.server = *ServerAddress::parse(server.baseUrl().toString()).value,
        .token = *Token::parse(u"secret.token"_s).value,
        .userId = {}});
    for (int i = 0; i < 3; ++i) {
        const CallRecord call(i == 1 ? client.updateUser(42, {{u"name"_s, u"Jan"_s}}) : client.readProfile());
        QTRY_VERIFY(!call.reply());
        QVERIFY(!call.error());
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 1);
}

// The next call goes the new way, and one that is under way ends as it began.
void TestNetworkSettings::changesWayAtOnce()
{
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::Hold});
    ApiClient client;
    client.setAccount({.server = *ServerAddress::parse(server.baseUrl().toString()).value,
        .token = *Token::parse(u"secret.token"_s).value,
        .userId = {}});
    const CallRecord call(client.readProfile());
    QTRY_COMPARE(server.requests().size(), 1);
    NetworkSettings none;
    none.proxy = Proxy::None;
    client.setNetwork(none);
    server.release();
    QTRY_VERIFY(!call.reply());
    QVERIFY(!call.error());
    const CallRecord next(client.readProfile());
    QTRY_COMPARE(server.connections(), 2);
}

CORE_TEST(TestNetworkSettings)
#include "tst_NetworkSettings.moc"
