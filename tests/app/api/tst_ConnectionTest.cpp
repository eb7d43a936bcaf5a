// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A test of network settings says what was reached, through what, and sends no token.
#include "ConnectProxy.h"
#include "FaultServer.h"
#include "TestCertificates.h"
#include "TestRunner.h"
#include "TlsServer.h"
#include "api/ConnectionTest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { init(); }
    void saysWhatIsOnTheWay_data();
    void saysWhatIsOnTheWay();
    void saysThatAProxyDoesNotAcceptTheLogin();
    void saysWhatAnswersInsteadOfStudio_data();
    void saysWhatAnswersInsteadOfStudio();
    void theLatestTestCounts();

private:
    static ConnectionTest::Report test(const QString &server, const NetworkSettings &settings);

    TestCertificates m_certificates;
};

void TestConnectionTest::init()
{
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
        qunsetenv(variable);
}

ConnectionTest::Report TestConnectionTest::test(const QString &server, const NetworkSettings &settings)
{
    ConnectionTest test;
    ConnectionTest::Report report{.text = u"the test did not end"_s};
    connect(&test, &ConnectionTest::finished, &test, [&](const ConnectionTest::Report &said) { report = said; });
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(*ServerAddress::parse(server).value, settings);
    static_cast<void>(finished.wait(20'000)); // what it says when it did not end
    return report;
}

void TestConnectionTest::saysWhatIsOnTheWay_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isFromEnvironment");
    QTest::newRow("no login") << QString() << false;
    QTest::newRow("login") << u"jan"_s << false;
    QTest::newRow("environment") << QString() << true;
}

void TestConnectionTest::saysWhatIsOnTheWay()
{
    QFETCH(const QString, user);
    QFETCH(const bool, isFromEnvironment);
    const TlsServer server(m_certificates.good());
    ConnectProxy proxy(server.port());
    NetworkSettings settings;
    settings.authorityFile = m_certificates.authorityFile();
    QCOMPARE(settings.readAuthorities(), QString());
    if (isFromEnvironment) {
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    } else {
        settings.proxy = NetworkSettings::Proxy::Manual;
        settings.proxyHost = u"127.0.0.1"_s;
        settings.proxyPort = proxy.port();
        settings.proxyUser = user;
        settings.proxyPassword = Secret("geheim");
    }
    if (!user.isEmpty())
        proxy.setLogin("jan:geheim");
    const ConnectionTest::Report report = test(u"https://studio.example.test"_s, settings);
    QVERIFY2(report.isReached, qPrintable(report.text));
    QStringList parts{u"studio.example.test was reached, and answers as a Studio does."_s,
        u"The proxy 127.0.0.1:%1 is on the way."_s.arg(proxy.port()),
        user.isEmpty() ? u"It is given no login."_s : u"It is given the login of “jan”."_s,
        u"encrypted with TLS 1.3; the certificate is that of good, issued by Acme Test Authority, valid until "_s};
    if (isFromEnvironment)
        parts += u"The environment names it, in https_proxy."_s;
    for (const QString &part : std::as_const(parts))
        QVERIFY2(report.text.contains(part), qPrintable(report.text));
    QVERIFY(!server.received().toLower().contains("x-jwt-token"));
    QVERIFY(!report.text.contains(u"geheim"_s));
}

void TestConnectionTest::saysThatAProxyDoesNotAcceptTheLogin()
{
    ConnectProxy proxy(1);
    proxy.setLogin("jan:geheim");
    const ConnectionTest::Report report = test(u"https://studio.example.test"_s,
        {.proxy = NetworkSettings::Proxy::Manual,
            .proxyHost = u"127.0.0.1"_s,
            .proxyPort = proxy.port(),
            .proxyUser = u"jan"_s,
            .proxyPassword = Secret("wrong")});
    QVERIFY(!report.isReached);
    QVERIFY2(report.text.startsWith(u"studio.example.test was not reached. The proxy did not accept the user name or "
                                    "password."_s),
        qPrintable(report.text));
    QCOMPARE(proxy.logins(), 1);
}

void TestConnectionTest::saysWhatAnswersInsteadOfStudio_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isReached");
    QTest::addColumn<QString>("part");
    const QByteArray end = "\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("Studio without a token")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 34\r\n\r\n{\"success\":false,\"error\":\"No JWT\"}") << true
        << u"was reached, and answers as a Studio does. It is on this computer, which no proxy is asked for. The "
           "connection is not encrypted."_s;
    QTest::newRow("login") << "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"Intranet\"" + end << false
                           << u"answers, but not as a Studio does. Something in front of Studio wants a login of its "
                              "own (HTTP 401): “Intranet”."_s;
    QTest::newRow("gateway") << "HTTP/1.1 502 No" + end << false << u"(HTTP 502)."_s;
}

void TestConnectionTest::saysWhatAnswersInsteadOfStudio()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isReached);
    QFETCH(const QString, part);
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::Raw, .body = answer});
    const ConnectionTest::Report report = test(server.baseUrl().toString(), {});
    QCOMPARE(report.isReached, isReached);
    QVERIFY2(report.text.contains(part), qPrintable(report.text));
    QCOMPARE(server.requests().size(), 1);
}

void TestConnectionTest::theLatestTestCounts()
{
    FaultServer silent;
    silent.setDefault({.kind = FaultServer::Kind::Silent});
    FaultServer server;
    server.setDefault({.body = R"({"success":false})"});
    ConnectionTest test;
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(*ServerAddress::parse(silent.baseUrl().toString()).value, {});
    QTRY_COMPARE(silent.requests().size(), 1);
    test.start(*ServerAddress::parse(server.baseUrl().toString()).value, {});
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.size(), 1);
}

CORE_TEST(TestConnectionTest)
#include "tst_ConnectionTest.moc"
