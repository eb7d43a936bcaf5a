// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The proxy variables are read as curl reads them, and one that cannot be used is said to be, never passed over.
#include "CallRecord.h"
#include "ConnectProxy.h"
#include "FaultServer.h"
#include "TestRunner.h"
#include "api/ApiClient.h"
#include "api/EnvironmentProxy.h"
#include "api/ErrorText.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using Variables = QMap<QByteArray, QByteArray>;

class TestEnvironmentProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { init(); }
    void is_data();
    void is();
    void hasALogin();
    void sendsNothingPastAnUnusableOne_data();
    void sendsNothingPastAnUnusableOne();
};

void TestEnvironmentProxy::init()
{
    for (const char *variable :
        {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
        qunsetenv(variable);
}

void TestEnvironmentProxy::is_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy"); // "kind host:port", "direct", "system", "unusable"

    const QString https = u"https://studio.example.test/v1"_s;
    const auto row
        = [&https](const char *name, const Variables &variables, const QString &proxy, const QString &url = {}) {
              QTest::newRow(name) << variables << (url.isEmpty() ? https : url) << proxy;
          };
    row("nothing", {}, u"system"_s);
    row("empty", {{"https_proxy", ""}}, u"system"_s);
    row("no_proxy alone", {{"no_proxy", "*"}}, u"system"_s);
    row("https_proxy", {{"https_proxy", "http://p:3128"}}, u"http p:3128"_s);
    row("HTTPS_PROXY", {{"HTTPS_PROXY", "http://p:3128"}}, u"http p:3128"_s);
    row("small letters first", {{"HTTPS_PROXY", "http://q:1"}, {"https_proxy", "http://p:3128"}}, u"http p:3128"_s);
    row("without a kind", {{"https_proxy", "p:3128"}}, u"http p:3128"_s);
    row("without a port", {{"https_proxy", "p"}}, u"http p:1080"_s);
    row("with a path", {{"https_proxy", "http://p:3128/"}}, u"http p:3128"_s);
    row("capitals", {{"https_proxy", "HTTP://P:3128"}}, u"http p:3128"_s);
    row("IPv6", {{"https_proxy", "http://[::1]:3128"}}, u"http ::1:3128"_s);
    row("all_proxy", {{"all_proxy", "http://p:3128"}}, u"http p:3128"_s);
    row("ALL_PROXY", {{"ALL_PROXY", "socks5h://p"}}, u"socks p:1080"_s);
    row("all_proxy behind https_proxy", {{"all_proxy", "q:1"}, {"https_proxy", "p:3128"}}, u"http p:3128"_s);
    row("http_proxy is not for https", {{"http_proxy", "http://p:3128"}}, u"direct"_s);
    row("http_proxy for http", {{"http_proxy", "http://p:3128"}}, u"http p:3128"_s, u"http://a.test"_s);
    row("HTTP_PROXY counts nowhere", {{"HTTP_PROXY", "http://p:3128"}}, u"system"_s, u"http://a.test"_s);
    row("socks5", {{"https_proxy", "socks5://p:9"}}, u"socks with own names p:9"_s);
    row("socks5h", {{"https_proxy", "socks5h://p:9"}}, u"socks p:9"_s);
    row("socks4", {{"https_proxy", "socks4://p:9"}}, u"unusable"_s);
    row("socks4a", {{"all_proxy", "socks4a://p:9"}}, u"unusable"_s);
    row("to the proxy by TLS", {{"https_proxy", "https://p:9"}}, u"unusable"_s);
    row("no kind that there is", {{"https_proxy", "pigeon://p:9"}}, u"unusable"_s);
    row("no address", {{"https_proxy", "http://"}}, u"unusable"_s);
    row("no port", {{"https_proxy", "http://p:many"}}, u"unusable"_s);
    const auto exempt = [&row](const char *name, const QByteArray &list, bool isExempt, const QString &url = {}) {
        row(name, {{"https_proxy", "p:3128"}, {"no_proxy", list}}, isExempt ? u"direct"_s : u"http p:3128"_s, url);
    };
    exempt("exempt: all", "*", true);
    exempt("exempt: the name", "studio.example.test", true);
    exempt("exempt: the domain", "example.test", true);
    exempt("exempt: with a dot", "a.test, .example.test", true);
    exempt("exempt: spaces", "a.test Example.TEST", true);
    exempt("exempt: half a name", "ample.test", false);
    exempt("exempt: another", "a.test", false);
    exempt("exempt: address", "10.0.0.1", true, u"https://10.0.0.1/v1"_s);
    exempt("exempt: addresses", "10.0.0.0/8", true, u"https://10.1.2.3/v1"_s);
    exempt("exempt: other addresses", "10.0.0.0/8", false, u"https://11.1.2.3/v1"_s);
    exempt("exempt: IPv6", "[fd00::1]", true, u"https://[fd00::1]/v1"_s);
    row("NO_PROXY", {{"https_proxy", "p:3128"}, {"NO_PROXY", "example.test"}}, u"direct"_s);
    row("an unusable one, exempt", {{"https_proxy", "socks4://p"}, {"no_proxy", "example.test"}}, u"direct"_s);
}

void TestEnvironmentProxy::is()
{
    QFETCH(const Variables, variables);
    QFETCH(const QString, url);
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        qputenv(variable.key().constData(), variable.value());
    const EnvironmentProxy environment = EnvironmentProxy::of(QUrl(url));
    QString is = u"system"_s;
    if (!environment.problem.isEmpty()) {
        is = u"unusable"_s;
        QVERIFY(environment.proxy->type() != QNetworkProxy::NoProxy); // nothing goes out directly
        QVERIFY(environment.proxy->hostName().isEmpty());
    } else if (environment.proxy && environment.proxy->type() == QNetworkProxy::NoProxy) {
        is = u"direct"_s;
    } else if (environment.proxy) {
        const bool isHttp = environment.proxy->type() == QNetworkProxy::HttpProxy;
        const bool asksProxy = environment.proxy->capabilities() & QNetworkProxy::HostNameLookupCapability;
        is = (isHttp        ? u"http %1:%2"_s
                : asksProxy ? u"socks %1:%2"_s
                            : u"socks with own names %1:%2"_s)
                 .arg(environment.proxy->hostName())
                 .arg(environment.proxy->port());
    }
    QTEST(is, "proxy");
}

void TestEnvironmentProxy::hasALogin()
{
    qputenv("https_proxy", "http://jan:ge%3Aheim%40@p:3128");
    const EnvironmentProxy environment = EnvironmentProxy::of(QUrl(u"https://studio.example.test"_s));
    QCOMPARE(environment.proxy->user(), u"jan"_s);
    QCOMPARE(environment.proxy->password(), u"ge:heim@"_s);
    QCOMPARE(environment.variable, u"https_proxy"_s);
}

void TestEnvironmentProxy::sendsNothingPastAnUnusableOne_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("part");
    QTest::newRow("kind") << QByteArray("socks4://jan:geheim@p:1")
                          << u"https_proxy names a proxy of the kind socks4, and the editor takes"_s;
    QTest::newRow("address") << QByteArray("http://jan:geheim@:x") << u"https_proxy is no address of a proxy"_s;
}

void TestEnvironmentProxy::sendsNothingPastAnUnusableOne()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, part);
    qputenv("https_proxy", value);
    ApiClient client;
    client.setAccount({.server = *ServerAddress::parse(u"https://studio.example.test"_s).value,
        .token = *Token::parse(u"secret.token"_s).value,
        .userId = {}});
    const CallRecord call(client.readProfile());
    QVERIFY(call.ends());
    QCOMPARE(call.error()->kind, ApiError::Kind::ProxyUnusable);
    const ErrorText text = ErrorText::of(*call.error(), ErrorText::Call::Save);
    QVERIFY2(text.text.contains(part), qPrintable(text.text));
    QVERIFY2(text.text.contains(u"so nothing was sent"_s), qPrintable(text.text));
    QVERIFY(!(text.text + text.details).contains(u"geheim"_s));

    // And where nobody looks at the problem first, Qt reaches nobody either.
    FaultServer server;
    QNetworkAccessManager network;
    network.setProxy(*EnvironmentProxy::of(QUrl(u"https://studio.example.test"_s)).proxy);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(server.baseUrl())));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(server.connections(), 0);
}

CORE_TEST(TestEnvironmentProxy)
#include "tst_EnvironmentProxy.moc"
