// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What may be typed as a server: the CLI's names, whole addresses, and nothing that would carry a token in the clear.
#include "TestRunner.h"
#include "api/ServerAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT

private slots:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void production();
    void url_data();
    void url();
    void origin_data();
    void origin();
    void loopback_data();
    void loopback();
};

void TestServerAddress::accepted_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QUrl>("baseUrl");
    QTest::addColumn<QString>("displayName");

    const auto row = [](const char *name, const QString &input, const QString &baseUrl, const QString &displayName) {
        QTest::newRow(name) << input << QUrl(baseUrl, QUrl::StrictMode) << displayName;
    };
    row("production", u"edgeimpulse.com"_s, u"https://studio.edgeimpulse.com/v1"_s, u"studio.edgeimpulse.com"_s);
    row("studio is not doubled", u"studio.edgeimpulse.com"_s, u"https://studio.edgeimpulse.com/v1"_s,
        u"studio.edgeimpulse.com"_s);
    row("upper case", u"EdgeImpulse.COM"_s, u"https://studio.edgeimpulse.com/v1"_s, u"studio.edgeimpulse.com"_s);
    row("white space around", u" \t edgeimpulse.com \n"_s, u"https://studio.edgeimpulse.com/v1"_s,
        u"studio.edgeimpulse.com"_s);
    row("byte order mark and zero width space around", u"\ufeffedgeimpulse.com\u200b"_s,
        u"https://studio.edgeimpulse.com/v1"_s, u"studio.edgeimpulse.com"_s);
    row("in quotes", u"\"edgeimpulse.com\""_s, u"https://studio.edgeimpulse.com/v1"_s, u"studio.edgeimpulse.com"_s);
    row("in angle brackets", u" <https://ei.example.org/> "_s, u"https://ei.example.org/v1"_s, u"ei.example.org"_s);
    row("private host", u"ei.example.org"_s, u"https://studio.ei.example.org/v1"_s, u"studio.ei.example.org"_s);
    row("name that only starts like studio", u"studios.example.org"_s, u"https://studio.studios.example.org/v1"_s,
        u"studio.studios.example.org"_s);
    row("one word", u"acme"_s, u"https://studio.acme/v1"_s, u"studio.acme"_s);
    row("localhost", u"localhost"_s, u"http://localhost:4800/v1"_s, u"localhost:4800"_s);
    row("LOCALHOST", u"LOCALHOST"_s, u"http://localhost:4800/v1"_s, u"localhost:4800"_s);
    row("loopback address", u"127.0.0.1"_s, u"http://127.0.0.1:4800/v1"_s, u"127.0.0.1:4800"_s);
    row("another loopback address", u"127.1.2.3"_s, u"http://127.1.2.3:4800/v1"_s, u"127.1.2.3:4800"_s);
    row("https URL", u"https://ei.example.org/v1"_s, u"https://ei.example.org/v1"_s, u"ei.example.org"_s);
    row("https URL without /v1", u"https://ei.example.org"_s, u"https://ei.example.org/v1"_s, u"ei.example.org"_s);
    row("https URL with a slash", u"https://ei.example.org/"_s, u"https://ei.example.org/v1"_s, u"ei.example.org"_s);
    row("https URL with /v1/", u"https://ei.example.org/v1/"_s, u"https://ei.example.org/v1"_s, u"ei.example.org"_s);
    row("https URL below a path", u"https://example.org/ei"_s, u"https://example.org/ei/v1"_s, u"example.org"_s);
    row("https URL in capitals", u"HTTPS://EI.example.org/v1"_s, u"https://ei.example.org/v1"_s, u"ei.example.org"_s);
    for (const QString &page : {u"/studio/12345"_s, u"/studio/12345/acquisition/training?page=2#top"_s, u"/login"_s,
             u"/login?next=%2Fstudio"_s, u"/organization/7/data"_s, u"/public/12345/latest"_s})
        row(qPrintable("page of the browser "_L1 + page), "https://ei.example.org"_L1 + page,
            u"https://ei.example.org/v1"_s, u"ei.example.org"_s);
    row("page below a path", u"https://example.org/ei/studio/5"_s, u"https://example.org/ei/v1"_s, u"example.org"_s);
    row("path that is no page", u"https://example.org/studio"_s, u"https://example.org/studio/v1"_s, u"example.org"_s);
    row("API below a page's name", u"https://example.org/login/v1"_s, u"https://example.org/login/v1"_s,
        u"example.org"_s);
    row("https port", u"https://ei.example.org:8443"_s, u"https://ei.example.org:8443/v1"_s, u"ei.example.org:8443"_s);
    row("https own port", u"https://ei.example.org:443"_s, u"https://ei.example.org/v1"_s, u"ei.example.org"_s);
    row("http on loopback", u"http://127.0.0.1:8080/v1"_s, u"http://127.0.0.1:8080/v1"_s, u"127.0.0.1:8080"_s);
    row("http own port", u"http://localhost:80"_s, u"http://localhost/v1"_s, u"localhost"_s);
    row("http on IPv6 loopback", u"http://[::1]:8080"_s, u"http://[::1]:8080/v1"_s, u"[::1]:8080"_s);
    row("https on an IPv6 literal", u"https://[2001:db8::7]/v1"_s, u"https://[2001:db8::7]/v1"_s, u"2001:db8::7"_s);
    row("https on a private address", u"https://192.168.1.20"_s, u"https://192.168.1.20/v1"_s, u"192.168.1.20"_s);
}

void TestServerAddress::accepted()
{
    QFETCH(const QString, input);
    const Parsed<ServerAddress> parsed = ServerAddress::parse(input);
    QVERIFY2(parsed.value, qPrintable(parsed.error));
    QTEST(parsed.value->baseUrl(), "baseUrl");
    QTEST(parsed.value->displayName(), "displayName");
    QVERIFY(parsed.error.isEmpty());
}

void TestServerAddress::refused_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("sentencePart");

    QTest::newRow("empty") << QString() << u"Enter a server"_s;
    QTest::newRow("white space") << u"  \n"_s << u"Enter a server"_s;
    QTest::newRow("plain http") << u"http://ei.example.org"_s << u"its https:// address"_s;
    QTest::newRow("plain http to production") << u"http://studio.edgeimpulse.com/v1"_s << u"its https:// address"_s;
    QTest::newRow("CLI name of another machine") << u"192.168.1.20"_s << u"its https:// address"_s;
    QTest::newRow("host.docker.internal") << u"host.docker.internal"_s << u"its https:// address"_s;
    QTest::newRow("any address") << u"0.0.0.0"_s << u"its https:// address"_s;
    QTest::newRow("name that looks like loopback") << u"http://127.0.0.1.example.org"_s << u"its https:// address"_s;
    QTest::newRow("localhost as a label") << u"http://localhost.example.org"_s << u"its https:// address"_s;
    QTest::newRow("IPv6 beyond this computer") << u"http://[2001:db8::7]"_s << u"its https:// address"_s;
    QTest::newRow("user in front") << u"https://127.0.0.1@ei.example.org"_s << u"user name or password"_s;
    QTest::newRow("password in front") << u"https://jan:secret@ei.example.org"_s << u"user name or password"_s;
    QTest::newRow("another scheme") << u"ftp://ei.example.org"_s << u"not ftp://"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"no valid address"_s;
    QTest::newRow("query") << u"https://ei.example.org/v1?x=1"_s << u"after “?” or “#”"_s;
    QTest::newRow("fragment") << u"https://ei.example.org/v1#x"_s << u"after “?” or “#”"_s;
    QTest::newRow("host and port without scheme") << u"ei.example.org:8443"_s << u"starts with https://"_s;
    QTest::newRow("IPv6 without scheme") << u"::1"_s << u"starts with https://"_s;
    QTest::newRow("host and path without scheme") << u"ei.example.org/v1"_s << u"starts with https://"_s;
    QTest::newRow("space inside") << u"ei example.org"_s << u"starts with https://"_s;
    QTest::newRow("line break inside") << u"https://ei.example.org\r\nx-evil: 1"_s << u"no valid address"_s;
    QTest::newRow("no host") << u"https:///v1"_s << u"no valid address"_s;
    QTest::newRow("port out of range") << u"https://ei.example.org:70000"_s << u"no valid address"_s;
    QTest::newRow("empty label") << u"ei..example.org"_s << u"no valid address"_s;
}

void TestServerAddress::refused()
{
    QFETCH(const QString, input);
    QFETCH(const QString, sentencePart);
    const Parsed<ServerAddress> parsed = ServerAddress::parse(input);
    QVERIFY2(!parsed.value, qPrintable(parsed.value ? parsed.value->baseUrl().toString() : QString()));
    QVERIFY2(parsed.error.contains(sentencePart), qPrintable(parsed.error));
}

void TestServerAddress::production()
{
    QCOMPARE(ServerAddress().baseUrl(), QUrl(u"https://studio.edgeimpulse.com/v1"_s));
    QVERIFY(ServerAddress().isProduction());
    QVERIFY(ServerAddress::parse(u"https://studio.edgeimpulse.com:443/v1/"_s).value->isProduction());
    QVERIFY(!ServerAddress::parse(u"https://studio.edgeimpulse.com:444"_s).value->isProduction());
    QVERIFY(!ServerAddress::parse(u"acme.com"_s).value->isProduction());
}

void TestServerAddress::url_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");

    QTest::newRow("production") << u"edgeimpulse.com"_s << u"https://studio.edgeimpulse.com/v1/api/user?a=b"_s;
    QTest::newRow("port and path") << u"https://example.org:8443/ei"_s
                                   << u"https://example.org:8443/ei/v1/api/user?a=b"_s;
}

void TestServerAddress::url()
{
    QFETCH(const QString, server);
    const ServerAddress address = *ServerAddress::parse(server).value;
    QTEST(address.url(u"/api/user"_s, {{u"a"_s, u"b"_s}}).toString(), "url");
}

void TestServerAddress::origin_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("same");

    QTest::newRow("below") << u"edgeimpulse.com"_s << u"https://studio.edgeimpulse.com/other"_s << true;
    QTest::newRow("own port named") << u"edgeimpulse.com"_s << u"https://studio.edgeimpulse.com:443/v1"_s << true;
    QTest::newRow("other port") << u"edgeimpulse.com"_s << u"https://studio.edgeimpulse.com:444/v1"_s << false;
    QTest::newRow("other scheme") << u"edgeimpulse.com"_s << u"http://studio.edgeimpulse.com/v1"_s << false;
    QTest::newRow("other host") << u"edgeimpulse.com"_s << u"https://studio.edgeimpulse.org/v1"_s << false;
    QTest::newRow("subdomain") << u"edgeimpulse.com"_s << u"https://x.studio.edgeimpulse.com/v1"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:4800"_s << u"http://127.0.0.1:4800/x"_s << true;
    QTest::newRow("loopback, other port") << u"http://127.0.0.1:4800"_s << u"http://127.0.0.1:4801/x"_s << false;
    QTest::newRow("loopback by another name") << u"http://127.0.0.1:4800"_s << u"http://localhost:4800/x"_s << false;
}

void TestServerAddress::origin()
{
    QFETCH(const QString, server);
    QFETCH(const QString, url);
    QTEST(ServerAddress::parse(server).value->hasSameOrigin(QUrl(url, QUrl::StrictMode)), "same");
}

void TestServerAddress::loopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLoopback");

    QTest::newRow("localhost") << u"localhost"_s << true;
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
    QTest::newRow("127.255.255.254") << u"127.255.255.254"_s << true;
    QTest::newRow("::1") << u"::1"_s << true;
    QTest::newRow("0.0.0.0") << u"0.0.0.0"_s << false;
    QTest::newRow("128.0.0.1") << u"128.0.0.1"_s << false;
    QTest::newRow("::") << u"::"_s << false;
    QTest::newRow("127.0.0.1.example.org") << u"127.0.0.1.example.org"_s << false;
    QTest::newRow("localhost.example.org") << u"localhost.example.org"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestServerAddress::loopback()
{
    QFETCH(const QString, host);
    QTEST(ServerAddress::isLoopback(host), "isLoopback");
}

CORE_TEST(TestServerAddress)
#include "tst_ServerAddress.moc"
