// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What clients see on the wire: one answer a request, in order, and each way to fail as the bytes that it stands for.
#include "HttpConnection.h"
#include "HttpResponse.h"
#include "HttpServer.h"
#include "RawClient.h"
#include "TestRunner.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QPointer>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>

#include <cerrno>
#include <memory>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;

class TestHttpServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void loopbackOnly();
    void portInUse();
    void keepAlive();
    void closesWhenAsked();
    void pipelinedInOrder();
    void longPipeline();
    void continues();
    void unreadable();
    void largeBody();
    void byteByByte();
    void endless();
    void ends_data();
    void ends();
    void clientLeavesBeforeTheAnswer();
    void tellsHowItEnded();

private:
    // Answers each request with its target.
    void echo();

    std::unique_ptr<HttpServer> m_server;
};

namespace
{
HttpResponse text(const QByteArray &body)
{
    return {200, "text/plain", body, {}};
}
} // namespace

void TestHttpServer::init()
{
    m_server = std::make_unique<HttpServer>();
    QVERIFY(m_server->listen(0));
}

void TestHttpServer::echo()
{
    connect(m_server.get(), &HttpServer::requestReceived, this,
        [](HttpConnection *connection, const HttpRequest &request) { connection->send(text(request.target)); });
}

void TestHttpServer::loopbackOnly()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address == QHostAddress(QHostAddress::LocalHost))
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, m_server->port());
        QVERIFY2(!socket.waitForConnected(), qPrintable(address.toString()));
    }
}

void TestHttpServer::portInUse()
{
    HttpServer second;
    QVERIFY(!second.listen(m_server->port()));
    QVERIFY(!second.errorString().isEmpty());
}

void TestHttpServer::keepAlive()
{
    echo();
    RawClient client(m_server->port());
    QCOMPARE(client.call(RawClient::request("GET", "/1")).body, "/1");
    QCOMPARE(client.call(RawClient::request("POST", "/2", "body")).body, "/2");
    QVERIFY(client.isOpen());
}

void TestHttpServer::closesWhenAsked()
{
    echo();
    RawClient client(m_server->port());
    const RawClient::Answer answer = client.call(RawClient::request("GET", "/1", {}, "Connection: close\r\n"));
    QCOMPARE(answer.body, "/1");
    QVERIFY(answer.head.contains("Connection: close"));
    QVERIFY(client.waitForEnd());
}

void TestHttpServer::pipelinedInOrder()
{
    // The first answer is late: the second must wait for it, and the second request is not even handed out before.
    QStringList order;
    const QObject scope; // the connection ends with what its lambda captures
    connect(m_server.get(), &HttpServer::requestReceived, &scope,
        [&order](HttpConnection *connection, const HttpRequest &request) {
            order += QString::fromLatin1(request.target);
            if (request.target != "/late") {
                connection->send(text(request.target));
                return;
            }
            QTimer::singleShot(50ms, connection, [connection, &order] {
                order += QStringLiteral("answered");
                connection->send(text("late"));
            });
        });
    RawClient client(m_server->port());
    client.send(RawClient::request("GET", "/late"));
    QTRY_VERIFY(!order.isEmpty());
    client.send(RawClient::request("POST", "/2", "b") + "GET /3 HT");
    QCOMPARE(client.takeAnswer().body, "late");
    QCOMPARE(client.takeAnswer().body, "/2");
    QCOMPARE(order, QStringList({QStringLiteral("/late"), QStringLiteral("answered"), QStringLiteral("/2")}));
    QCOMPARE(client.call("TP/1.1\r\n\r\n").body, "/3");
}

void TestHttpServer::longPipeline()
{
    echo();
    constexpr int kCount = 20'000;
    RawClient client(m_server->port());
    client.send(RawClient::request("GET", "/x").repeated(kCount));
    const QByteArray answer = text("/x").toBytes(true);
    QVERIFY(client.waitForBytes(answer.size() * kCount));
    QCOMPARE(client.received().size(), answer.size() * kCount);
}

void TestHttpServer::continues()
{
    connect(m_server.get(), &HttpServer::requestReceived, this,
        [](HttpConnection *connection, const HttpRequest &request) { connection->send(text(request.body)); });
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    QCOMPARE(client.takeAnswer().head, "HTTP/1.1 100 Continue");
    QCOMPARE(client.call("body").body, "body");
}

void TestHttpServer::unreadable()
{
    echo();
    RawClient client(m_server->port());
    const RawClient::Answer answer = client.call("NONSENSE\r\n\r\n");
    QCOMPARE(answer.status, 400);
    QVERIFY(client.waitForEnd());
}

void TestHttpServer::largeBody()
{
    connect(
        m_server.get(), &HttpServer::requestReceived, this, [](HttpConnection *connection, const HttpRequest &request) {
            connection->send(text(QByteArray::number(request.body.size())));
        });
    RawClient client(m_server->port());
    const QByteArray body(HttpParser::kMaximumBody, 'a');
    QCOMPARE(client.call(RawClient::request("POST", "/", body)).body, QByteArray::number(body.size()));
    QCOMPARE(client.call(RawClient::request("POST", "/", "a")).body, "1");
}

void TestHttpServer::byteByByte()
{
    connect(m_server.get(), &HttpServer::requestReceived, this,
        [](HttpConnection *connection, const HttpRequest &) { connection->sendInPieces(text("drip"), 1, 1ms); });
    RawClient client(m_server->port());
    QCOMPARE(client.call(RawClient::request("GET", "/")).body, "drip");
    QCOMPARE(client.call(RawClient::request("GET", "/")).body, "drip"); // the connection is still good
}

void TestHttpServer::endless()
{
    QPointer<HttpConnection> served;
    const QObject scope;
    connect(m_server.get(), &HttpServer::requestReceived, &scope,
        [&served](HttpConnection *connection, const HttpRequest &) {
            served = connection;
            connection->sendEndlessly(text("start"), QByteArray(1000, 'x'));
        });
    RawClient client(m_server->port());
    client.send(RawClient::request("GET", "/"));
    QVERIFY(client.waitForBytes(8 * 1024 * 1024));
    QVERIFY(client.received().contains("Transfer-Encoding: chunked\r\n\r\n5\r\nstart\r\n3e8\r\nxxx"));
    client.leave();
    QTRY_VERIFY(served.isNull());
}

void TestHttpServer::ends_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void TestHttpServer::ends()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, reset);
    connect(
        m_server.get(), &HttpServer::requestReceived, this, [reset](HttpConnection *connection, const HttpRequest &) {
            reset ? connection->reset() : connection->close();
        });

    // QTcpSocket tells both with the same words, so the system is asked.
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto closeAtEnd = qScopeGuard([fd] { ::close(fd); });
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_server->port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = RawClient::request("POST", "/", "body");
    QCOMPARE(::send(fd, request.constData(), static_cast<size_t>(request.size()), 0), request.size());

    char byte = 0;
    ssize_t count = -1;
    int error = EAGAIN;
    QVERIFY(QTest::qWaitFor([&] {
        count = ::recv(fd, &byte, 1, MSG_DONTWAIT);
        error = count < 0 ? errno : 0;
        return error != EAGAIN;
    }));
    QCOMPARE(count, reset ? -1 : 0);
    QCOMPARE(error, reset ? ECONNRESET : 0);
#else
    QSKIP("needs the system's own sockets");
#endif
}

void TestHttpServer::clientLeavesBeforeTheAnswer()
{
    QPointer<HttpConnection> served;
    const auto answered = std::make_shared<bool>(false);
    const QObject scope;
    connect(m_server.get(), &HttpServer::requestReceived, &scope, [&](HttpConnection *connection, const HttpRequest &) {
        served = connection;
        QTimer::singleShot(1h, connection, [answered] { *answered = true; });
    });
    RawClient client(m_server->port());
    client.send(RawClient::request("GET", "/"));
    QTRY_VERIFY(!served.isNull());
    client.leave();
    QTRY_VERIFY(served.isNull());
    QVERIFY(!*answered);
}

void TestHttpServer::tellsHowItEnded()
{
    QStringList ends;
    const QObject scope;
    connect(m_server.get(), &HttpServer::requestReceived, &scope,
        [&](HttpConnection *connection, const HttpRequest &request) {
            connect(
                connection, &HttpConnection::ended, &scope,
                [&ends](HttpConnection::Ending ending, const HttpResponse &sent) {
                    ends += QStringLiteral("%1 %2").arg(int(ending)).arg(sent.status);
                },
                Qt::SingleShotConnection);
            if (request.target == "/close")
                connection->close();
            else
                connection->send(text("x"));
        });
    RawClient client(m_server->port());
    QCOMPARE(client.call(RawClient::request("GET", "/")).status, 200);
    QCOMPARE(client.call(RawClient::request("GET", "/")).status, 200);
    QCOMPARE(client.call(RawClient::request("GET", "/close")).status, 0);
    QCOMPARE(ends, QStringList({QStringLiteral("0 200"), QStringLiteral("0 200"), QStringLiteral("1 0")}));
}

CORE_TEST(TestHttpServer)
#include "tst_HttpServer.moc"
