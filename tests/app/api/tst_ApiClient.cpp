// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What exactly is on the wire, and where the token never goes.
#include "CallRecord.h"
#include "FaultServer.h"
#include "TestRunner.h"
#include "api/ApiClient.h"
#include "base/Version.h"

#include <QHostInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSet>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Fault = FaultServer::Kind;

namespace
{
ServerAddress addressOf(const QUrl &url)
{
    return *ServerAddress::parse(url.toString()).value;
}

AccountAccess accountOf(const QUrl &url, std::optional<qint64> userId = {})
{
    return {.server = addressOf(url), .token = *Token::parse(u"secret-token"_s).value, .userId = userId};
}
} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void update();
    void updateBody_data();
    void updateBody();
    void readProfile_data();
    void readProfile();
    void signIn_data();
    void signIn();
    void withoutToken();
    void oneConnection();
    void noCookieComesBack();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void otherNetworkLetsCallsEnd();
    void loopbackPassesTheProxyBy_data();
    void loopbackPassesTheProxyBy();
    void callKeepsItsAccount();
    void compressedAnswer();
    void compressedEndlessAnswer();
    void untrustedCertificate();
    void connectLimitCoversTheHandshake();

private:
    std::unique_ptr<FaultServer> m_proxy;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void TestApiClient::initTestCase()
{
    // Before anything asks for the system's proxy: some platforms look once.
    m_proxy = std::make_unique<FaultServer>();
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(m_proxy->serverPort());
    for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qputenv(name, address);
    for (const char *name : {"no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

void TestApiClient::init()
{
    m_client = std::make_unique<ApiClient>();
    m_server = std::make_unique<FaultServer>();
    m_client->setAccount(accountOf(m_server->baseUrl()));
}

void TestApiClient::update()
{
    CallRecord record(m_client->updateUser(42, {{u"companyName"_s, u""_s}, {u"name"_s, u"Jan Jansen"_s}}));
    QTRY_VERIFY(!record.reply());
    QVERIFY(!record.error());
    QCOMPARE(m_server->requests().size(), 1);
    const FaultServer::Request &request = m_server->requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/v1/api/users/42"));
    QCOMPARE(request.body, QByteArray(R"({"companyName":"","name":"Jan Jansen"})"));

    const QHash<QByteArray, QByteArray> &headers = request.headers;
    QCOMPARE(headers.value("x-jwt-token"), QByteArray("secret-token"));
    QCOMPARE(headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(headers.value("user-agent"), QByteArray("ei-profile-editor/") + kVersion);
    QCOMPARE(headers.value("content-length"), QByteArray::number(request.body.size()));
    QCOMPARE(headers.value("host"), "127.0.0.1:" + QByteArray::number(m_server->serverPort()));
    const QList<QByteArray> names = headers.keys();
    const QSet<QByteArray> expected{"accept", "accept-encoding", "accept-language", "connection", "content-length",
        "content-type", "host", "user-agent", "x-jwt-token"};
    QCOMPARE(QSet<QByteArray>(names.begin(), names.end()), expected);
    QCOMPARE(request.raw.count("secret-token"), 1);
}

void TestApiClient::updateBody_data()
{
    QTest::addColumn<QJsonObject>("changes");

    QTest::newRow("experiments") << QJsonObject{{u"experiments"_s, QJsonArray{u"a"_s, u"b"_s}}};
    QTest::newRow("no experiment") << QJsonObject{{u"experiments"_s, QJsonArray()}};
    QTest::newRow("beyond ASCII") << QJsonObject{{u"name"_s, u"日本語 😀 \u202E"_s}};
    QTest::newRow("control characters") << QJsonObject{{u"name"_s, u"a\"\\\n\t"_s + QChar(0) + u"b"_s}};
    QTest::newRow("40,000 characters") << QJsonObject{{u"name"_s, QString(40'000, u'x')}};
    QTest::newRow("a megabyte") << QJsonObject{{u"name"_s, QString(1'000'000, u'é')}};
}

void TestApiClient::updateBody()
{
    QFETCH(const QJsonObject, changes);
    CallRecord record(m_client->updateUser(7, changes));
    QTRY_VERIFY(!record.reply());
    QVERIFY(!record.error());
    QCOMPARE(m_server->count("POST"), 1);
    QCOMPARE(QJsonDocument::fromJson(m_server->requests().constFirst().body).object(), changes);
}

void TestApiClient::readProfile_data()
{
    QTest::addColumn<qint64>("userId"); // -1: oneself
    QTest::addColumn<QByteArray>("target");

    QTest::newRow("oneself") << qint64(-1) << QByteArray("/v1/api/user?excludeProjects=true");
    QTest::newRow("another user") << qint64(42) << QByteArray("/v1/api/users/42");
    QTest::newRow("large id") << qint64(9'007'199'254'740'993) << QByteArray("/v1/api/users/9007199254740993");
}

void TestApiClient::readProfile()
{
    QFETCH(const qint64, userId);
    m_client->setAccount(accountOf(m_server->baseUrl(), userId < 0 ? std::nullopt : std::optional(userId)));
    m_server->setDefault({Fault::Answer, R"({"success":true,"name":"Jan"})"});
    CallRecord record(m_client->readProfile());
    QTRY_VERIFY(!record.reply());
    QVERIFY(!record.error());
    QCOMPARE(record.json().value("name"_L1), QJsonValue(u"Jan"_s));
    const FaultServer::Request &request = m_server->requests().constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QTEST(request.target, "target");
    QCOMPARE(request.headers.value("x-jwt-token"), QByteArray("secret-token"));
    QVERIFY(request.body.isEmpty());
}

void TestApiClient::signIn_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("body");

    const QJsonObject plain{{u"username"_s, u"jan@example.com"_s}, {u"password"_s, u"pä\"ss"_s}};
    QJsonObject withCode = plain;
    withCode.insert("totpToken"_L1, u"012345"_s);
    QTest::newRow("without code") << QString() << plain;
    QTest::newRow("with code") << u"012345"_s << withCode;
}

void TestApiClient::signIn()
{
    QFETCH(const QString, code);
    FaultServer other; // the account's server is not the one that is signed in to
    CallRecord record(m_client->signIn(addressOf(other.baseUrl()), u"jan@example.com"_s, u"pä\"ss"_s, code));
    QTRY_VERIFY(!record.reply());
    QVERIFY(!record.error());
    const FaultServer::Request &request = other.requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/v1/api-login"));
    QTEST(QJsonDocument::fromJson(request.body).object(), "body");
    QVERIFY(!request.headers.contains("x-jwt-token"));
    QVERIFY(!request.raw.contains("secret-token"));
    QCOMPARE(m_server->connections(), 0);
}

void TestApiClient::withoutToken()
{
    m_client->setAccount({.server = addressOf(m_server->baseUrl()), .token = {}, .userId = {}});
    CallRecord read(m_client->readProfile());
    CallRecord write(m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}));
    QTRY_VERIFY(!read.reply() && !write.reply());
    for (const CallRecord *record : {&read, &write}) {
        QCOMPARE(record->finishedCount(), 1);
        QCOMPARE(record->error()->kind, Kind::NotSignedIn);
        QVERIFY(!record->error()->mayHaveArrived);
    }
    QCOMPARE(m_server->connections(), 0);
}

void TestApiClient::oneConnection()
{
    for (int i = 0; i < 3; ++i) {
        CallRecord read(m_client->readProfile());
        QTRY_VERIFY(!read.reply());
        CallRecord write(m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}));
        QTRY_VERIFY(!write.reply());
    }
    QCOMPARE(m_server->count("GET"), 3);
    QCOMPARE(m_server->count("POST"), 3);
    QCOMPARE(m_server->connections(), 1);
}

void TestApiClient::noCookieComesBack()
{
    m_server->setDefault({.extraHeaders = "Set-Cookie: jwt=evil; Path=/\r\n"});
    for (int i = 0; i < 2; ++i) {
        CallRecord read(m_client->readProfile());
        QTRY_VERIFY(!read.reply());
        CallRecord write(m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}));
        QTRY_VERIFY(!write.reply());
    }
    QCOMPARE(m_server->requests().size(), 4);
    for (const FaultServer::Request &request : m_server->requests())
        QVERIFY(!request.headers.contains("cookie"));
}

void TestApiClient::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sameOrigin");

    for (const int status : {301, 302, 303, 307, 308}) {
        for (const bool sameOrigin : {false, true})
            QTest::addRow("%d, %s", status, sameOrigin ? "same origin" : "elsewhere") << status << sameOrigin;
    }
}

void TestApiClient::redirectIsNotFollowed()
{
    QFETCH(const int, status);
    QFETCH(const bool, sameOrigin);
    FaultServer other;
    const QByteArray location = (sameOrigin ? *m_server : other).baseUrl().toEncoded() + "/api/user";
    m_server->setDefault({Fault::Raw,
        "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + location
            + "\r\nContent-Length: 0\r\n\r\n"});
    CallRecord read(m_client->readProfile());
    CallRecord write(m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}));
    QTRY_VERIFY(!read.reply() && !write.reply());
    for (const CallRecord *record : {&read, &write}) {
        QCOMPARE(record->error()->kind, Kind::NotUnderstood);
        QCOMPARE(record->error()->httpStatus, status);
        QVERIFY(record->error()->details.contains(QString::fromLatin1(location)));
    }
    QVERIFY(!read.error()->mayHaveArrived);
    QCOMPARE(write.error()->mayHaveArrived, status != 307 && status != 308);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(other.connections(), 0);
}

void TestApiClient::otherNetworkLetsCallsEnd()
{
    const auto networks = [this] { return m_client->findChildren<QNetworkAccessManager *>().size(); };
    NetworkSettings direct;
    direct.proxy = NetworkSettings::Proxy::None;
    m_server->setDefault({.kind = Fault::Hold});
    CallRecord before(m_client->readProfile());
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_client->setNetwork(direct);
    CallRecord after(m_client->readProfile());
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(networks(), 2);
    m_server->release();
    QTRY_VERIFY(!before.reply() && !after.reply());
    QVERIFY(!before.error() && !after.error());
    QTRY_COMPARE(networks(), 1); // with its connections
    m_client->setNetwork({});
    QTRY_COMPARE(networks(), 0);
}

void TestApiClient::loopbackPassesTheProxyBy_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("by address") << u"127.0.0.1"_s;
    QTest::newRow("by name") << u"localhost"_s;
}

void TestApiClient::loopbackPassesTheProxyBy()
{
    QFETCH(const QString, host);
    const QNetworkProxyQuery elsewhere(QUrl(u"http://studio.example.org/"_s));
    if (QNetworkProxyFactory::systemProxyForQuery(elsewhere).constFirst().port() != m_proxy->serverPort())
        QSKIP("This platform's proxy does not come from the environment.");
    if (QHostInfo::fromName(host).addresses().isEmpty())
        QSKIP("This machine has no file that tells where localhost is.");
    QUrl base = m_server->baseUrl();
    base.setHost(host);
    m_client->setAccount(accountOf(base));
    CallRecord read(m_client->readProfile());
    QTRY_VERIFY(!read.reply());
    QVERIFY(!read.error());
    CallRecord write(m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}));
    QTRY_VERIFY(!write.reply());
    QVERIFY(!write.error());
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_proxy->connections(), 0);
}

void TestApiClient::callKeepsItsAccount()
{
    FaultServer other;
    CallRecord record(m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}));
    m_client->setAccount(accountOf(other.baseUrl()));
    QTRY_VERIFY(!record.reply());
    QVERIFY(!record.error());
    QCOMPARE(m_server->count("POST"), 1);
    QCOMPARE(other.connections(), 0);
}

void TestApiClient::compressedAnswer()
{
    // qCompress() puts its own four bytes before the zlib stream (RFC 9110, section 8.4.1.2).
    const QByteArray packed = qCompress(R"({"success":true,"name":"Jan"})").mid(4);
    m_server->setDefault({.body = packed, .extraHeaders = "Content-Encoding: deflate\r\n"});
    CallRecord record(m_client->readProfile());
    QTRY_VERIFY(!record.reply());
    QVERIFY(!record.error());
    QCOMPARE(record.json().value("name"_L1), QJsonValue(u"Jan"_s));
}

void TestApiClient::compressedEndlessAnswer()
{
    const QByteArray packed = qCompress(QByteArray(256 * 1024 * 1024, ' ')).mid(4);
    m_server->setDefault({.body = packed, .extraHeaders = "Content-Encoding: deflate\r\n"});
    CallRecord record(m_client->readProfile());
    QTRY_VERIFY_WITH_TIMEOUT(!record.reply(), 20'000);
    QCOMPARE(record.error()->kind, Kind::TooLarge);
    QVERIFY2(record.error()->details.contains(u"16 MiB"_s), qPrintable(record.error()->details));
}

void TestApiClient::untrustedCertificate()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty() || !QSslSocket::supportsSsl())
        QSKIP("No openssl to make a certificate with, or no TLS.");
    const QTemporaryDir folder;
    const QString keyName = folder.filePath(u"key.pem"_s);
    const QString certificateName = folder.filePath(u"certificate.pem"_s);
    QProcess process;
    process.start(openssl,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
            u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=studio.test/O=Nobody"_s, u"-keyout"_s, keyName, u"-out"_s,
            certificateName});
    QVERIFY(process.waitForFinished());
    QFile keyFile(keyName);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateName));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));

    QUrl url(u"https://127.0.0.1/v1"_s);
    url.setPort(server.serverPort());
    m_client->setAccount(accountOf(url));
    CallRecord record(m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}));
    QTRY_VERIFY(!record.reply());
    QCOMPARE(record.finishedCount(), 1);
    QCOMPARE(record.error()->kind, Kind::Tls);
    QVERIFY(!record.error()->mayHaveArrived);
    const QString details = record.error()->details;
    QVERIFY2(details.contains(u"self-signed"_s), qPrintable(details));
    QVERIFY2(details.contains(u"Certificate for: studio.test"_s), qPrintable(details));
    QVERIFY2(details.contains(u"Issued by: studio.test"_s), qPrintable(details));
    QVERIFY(!server.hasPendingConnections()); // no handshake has succeeded
}

void TestApiClient::connectLimitCoversTheHandshake()
{
    // A listener that never says anything holds the handshake up; the total limit would be much too long.
    m_server->setDefault({Fault::Silent});
    QUrl url = m_server->baseUrl();
    url.setScheme(u"https"_s);
    m_client->setAccount(accountOf(url));
    m_client->setTimeLimits({.connect = 300ms, .total = 30s});
    CallRecord record(m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(!record.reply(), 20'000);
    QCOMPARE(record.error()->kind, Kind::TimedOut);
    QVERIFY(!record.error()->mayHaveArrived);
    QCOMPARE(m_server->startsOf("POST"), 0);
}

CORE_TEST(TestApiClient)
#include "tst_ApiClient.moc"
