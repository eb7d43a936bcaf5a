// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A server that comes back is noticed, whatever it says then, and nobody is asked for more than that.
#include "FaultServer.h"
#include "TestRunner.h"
#include "api/ApiClient.h"
#include "api/ConnectionWatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionWatch : public QObject
{
    Q_OBJECT

private slots:
    void noticesAnyAnswer_data();
    void noticesAnyAnswer();
    void goesOnWhileThereIsNone();
    void asksNotBeforeTheServerWants();
    void endsWhereSomethingHasToBeSettled_data();
    void endsWhereSomethingHasToBeSettled();
    void endsWithoutAToken();
    void endsWhenItIsStopped();
};

namespace
{
void open(ApiClient &client, const QUrl &url)
{
    client.setAccount({.server = *ServerAddress::parse(url.toString()).value,
        .token = *Token::parse(u"token"_s).value,
        .userId = {}});
}
} // namespace

void TestConnectionWatch::noticesAnyAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a profile") << QByteArray(R"({"success":true,"id":42})");
    QTest::newRow("a refusal") << QByteArray(R"({"success":false,"error":"No"})");
    QTest::newRow("an expired token") << QByteArray(R"({"success":false,"error":"Your JWT token has expired"})");
}

void TestConnectionWatch::noticesAnyAnswer()
{
    QFETCH(const QByteArray, answer);
    FaultServer server;
    server.setDefault({.body = answer});
    ApiClient client;
    open(client, server.baseUrl());
    ConnectionWatch watch(client, {.first = 1ms, .longest = 2ms});
    QSignalSpy back(&watch, &ConnectionWatch::back);
    watch.start();
    watch.start();
    QVERIFY(back.wait());
    QVERIFY(!watch.isRunning());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.count("GET"), 1);
}

void TestConnectionWatch::goesOnWhileThereIsNone()
{
    FaultServer server;
    const QByteArray page = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
    server.setDefault({.kind = FaultServer::Kind::Raw, .body = page});
    ApiClient client;
    open(client, server.baseUrl());
    ConnectionWatch watch(client, {.first = 1ms, .longest = 2ms});
    QSignalSpy back(&watch, &ConnectionWatch::back);
    watch.start();
    QTRY_VERIFY(server.requests().size() > 5);
    QCOMPARE(back.size(), 0);
    server.setDefault({.body = R"({"success":true,"id":42})"});
    QVERIFY(back.wait());
}

void TestConnectionWatch::asksNotBeforeTheServerWants()
{
    FaultServer server;
    const QByteArray busy = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n";
    server.setDefault({.kind = FaultServer::Kind::Raw, .body = busy});
    ApiClient client;
    open(client, server.baseUrl());
    ConnectionWatch watch(client, {.first = 1ms, .longest = 2ms});
    watch.start();
    QTRY_COMPARE(watch.wait(), 1h);
    QVERIFY(watch.isRunning());
    QCOMPARE(server.requests().size(), 1);
    watch.stop();
    watch.start(2h);
    QCOMPARE(watch.wait(), 2h);
}

void TestConnectionWatch::endsWhereSomethingHasToBeSettled_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("a proxy's login") << QByteArray("407 Login");
    QTest::newRow("a front's login") << QByteArray("401 Login");
    QTest::newRow("no such address") << QByteArray("404 Not found");
}

void TestConnectionWatch::endsWhereSomethingHasToBeSettled()
{
    QFETCH(const QByteArray, status);
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::Raw, .body = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n"});
    ApiClient client;
    open(client, server.baseUrl());
    ConnectionWatch watch(client, {.first = 1ms, .longest = 2ms});
    const QSignalSpy back(&watch, &ConnectionWatch::back);
    watch.start();
    QTRY_VERIFY(!watch.isRunning());
    QCOMPARE(server.requests().size(), 1);
    if (!client.mayCallUnasked()) { // and whoever starts it again does not ask either
        watch.start();
        QTRY_VERIFY(!watch.isRunning());
        QCOMPARE(server.requests().size(), 1);
    }
    QCOMPARE(back.size(), 0);
}

void TestConnectionWatch::endsWithoutAToken()
{
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::Close});
    ApiClient client;
    open(client, server.baseUrl());
    ConnectionWatch watch(client, {.first = 1ms, .longest = 2ms});
    QSignalSpy back(&watch, &ConnectionWatch::back);
    watch.start();
    QTRY_VERIFY(!server.requests().isEmpty());
    client.setAccount({.server = client.account().server, .token = {}, .userId = {}}); // signed out
    QTRY_VERIFY(!watch.isRunning());
    QCOMPARE(back.size(), 0);
}

void TestConnectionWatch::endsWhenItIsStopped()
{
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::Silent});
    ApiClient client;
    open(client, server.baseUrl());
    ConnectionWatch watch(client, {.first = 1ms, .longest = 2ms});
    QSignalSpy gone(&server, &FaultServer::disconnected);
    watch.start();
    QTRY_COMPARE(server.requests().size(), 1);
    watch.stop();
    QVERIFY(gone.size() == 1 || gone.wait());
    QVERIFY(!watch.isRunning());
    QCOMPARE(server.requests().size(), 1);
}

CORE_TEST(TestConnectionWatch)
#include "tst_ConnectionWatch.moc"
