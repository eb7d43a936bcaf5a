// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Requests come out whole however their bytes are split; what is malformed or too large is named by its HTTP status.
#include "HttpParser.h"
#include "TestRunner.h"

#include <QTest>

class TestHttpParser : public QObject
{
    Q_OBJECT

private slots:
    void whole_data();
    void whole();
    void pipelined();
    void wrong_data();
    void wrong();
    void nothingAfterAnError();
    void keepsAlive_data();
    void keepsAlive();
    void expectContinue_data();
    void expectContinue();
    void headersAndTarget();
};

void TestHttpParser::whole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");

    const QByteArray get = "GET / HTTP/1.1\r\n";
    const QByteArray post = "POST / HTTP/1.1\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray none = "";
    QTest::newRow("no headers") << get + "\r\n" << QByteArray("GET") << none;
    QTest::newRow("headers") << get + "Host: a\r\nX-Empty:\r\n\r\n" << QByteArray("GET") << none;
    QTest::newRow("empty line before") << "\r\n" + get + "\r\n" << QByteArray("GET") << none;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("GET") << none;
    QTest::newRow("empty body") << post + "Content-Length: 0\r\n\r\n" << QByteArray("POST") << none;
    QTest::newRow("body") << post + "content-length: 5\r\n\r\na\r\n\r\n"
                          << QByteArray("POST") << QByteArray("a\r\n\r\n");
    QTest::newRow("no length, no body") << post + "\r\n" << QByteArray("POST") << none;
    QTest::newRow("chunks") << chunked + "3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"
                            << QByteArray("POST") << QByteArray("abc0123456789");
    QTest::newRow("no chunks") << chunked + "0\r\n\r\n" << QByteArray("POST") << none;
    QTest::newRow("chunk extension") << chunked + "1;a=b\r\nx\r\n0;c\r\n\r\n" << QByteArray("POST") << QByteArray("x");
    QTest::newRow("trailers") << chunked + "1\r\nx\r\n0\r\nA: b\r\nC: d\r\n\r\n"
                              << QByteArray("POST") << QByteArray("x");
    QTest::newRow("coding in capitals") << post + "TRANSFER-ENCODING: Chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"
                                        << QByteArray("POST") << QByteArray("x");
}

void TestHttpParser::whole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);

    // In two pieces, cut at every place, and byte by byte.
    for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
        HttpParser parser;
        parser.append(bytes.left(cut));
        QVERIFY(!parser.next());
        parser.append(bytes.mid(cut));
        const std::optional<HttpRequest> request = parser.next();
        QVERIFY(request);
        QCOMPARE(request->method, method);
        QCOMPARE(request->body, body);
        QVERIFY(!parser.next());
        QCOMPARE(parser.error(), 0);
    }
    HttpParser parser;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QVERIFY(!parser.next());
        parser.append(bytes.mid(i, 1));
    }
    QCOMPARE(parser.next().value_or(HttpRequest()).body, body);
}

void TestHttpParser::pipelined()
{
    HttpParser parser;
    parser.append(
        "POST /1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nGETPOST /2 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
        "1\r\na\r\n0\r\n\r\nGET /3 HTTP/1.1\r\n\r\nGET /4");
    const HttpRequest first = parser.next().value_or(HttpRequest());
    QCOMPARE(first.target, "/1");
    QCOMPARE(first.body, "GET");
    const HttpRequest second = parser.next().value_or(HttpRequest());
    QCOMPARE(second.target, "/2");
    QCOMPARE(second.body, "a");
    const HttpRequest third = parser.next().value_or(HttpRequest());
    QCOMPARE(third.target, "/3");
    QCOMPARE(third.body, QByteArray());
    QVERIFY(third.headers.isEmpty());
    QVERIFY(!parser.next());
    parser.append(" HTTP/1.1\r\n\r\n");
    QCOMPARE(parser.next().value_or(HttpRequest()).target, "/4");
}

void TestHttpParser::wrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const QByteArray post = "POST / HTTP/1.1\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray big = QByteArray::number(HttpParser::kMaximumBody + 1);
    QTest::newRow("garbage") << QByteArray("garbage\r\n") << 400;
    QTest::newRow("binary") << QByteArray("\x16\x03\x01\x02\x00\x01\n", 7) << 400;
    QTest::newRow("two words") << QByteArray("GET /\r\n") << 400;
    QTest::newRow("four words") << QByteArray("GET / / HTTP/1.1\r\n") << 400;
    QTest::newRow("method") << QByteArray("G(T / HTTP/1.1\r\n") << 400;
    QTest::newRow("no method") << QByteArray(" / HTTP/1.1\r\n") << 400;
    QTest::newRow("absolute target") << QByteArray("GET http://a/ HTTP/1.1\r\n") << 400;
    QTest::newRow("control in target") << QByteArray("GET /\x01 HTTP/1.1\r\n") << 400;
    QTest::newRow("version") << QByteArray("GET / HTTP/2.0\r\n") << 505;
    QTest::newRow("no version") << QByteArray("GET / FTP/1.1\r\n") << 400;
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\n") << 400;
    QTest::newRow("lone line feed") << QByteArray("\n") << 400;
    QTest::newRow("bare line feed in a header") << post + "A: b\n" << 400;
    QTest::newRow("no colon") << post + "Header\r\n" << 400;
    QTest::newRow("space before colon") << post + "A : b\r\n" << 400;
    QTest::newRow("no name") << post + ": b\r\n" << 400;
    QTest::newRow("folded") << post + "A: b\r\n c\r\n" << 400;
    QTest::newRow("length is no number") << post + "Content-Length: x\r\n\r\n" << 400;
    QTest::newRow("length is negative") << post + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("length has a sign") << post + "Content-Length: +1\r\n\r\n" << 400;
    QTest::newRow("length is empty") << post + "Content-Length:\r\n\r\n" << 400;
    QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
    QTest::newRow("length and coding") << post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
    QTest::newRow("unknown coding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501;
    QTest::newRow("body too large") << post + "Content-Length: " + big + "\r\n\r\n" << 413;
    QTest::newRow("length overflows") << post + "Content-Length: 99999999999999999999\r\n\r\n" << 413;
    QTest::newRow("chunk is no number") << chunked + "x\r\n" << 400;
    QTest::newRow("chunk without size") << chunked + "\r\n" << 400;
    QTest::newRow("chunk is longer") << chunked + "1\r\nab\r\n" << 400;
    QTest::newRow("chunk too large") << chunked + QByteArray::number(HttpParser::kMaximumBody + 1, 16) + "\r\n" << 413;
    QTest::newRow("chunk size overflows") << chunked + "ffffffffffffffffff\r\n" << 413;
    QTest::newRow("chunks too large together")
        << chunked + "1\r\na\r\n" + QByteArray::number(HttpParser::kMaximumBody, 16) + "\r\n"
        << 413;
    QTest::newRow("line without end") << QByteArray(HttpParser::kMaximumHead + 1, 'a') << 431;
    QTest::newRow("head without end") << post + QByteArray("A: b\r\n").repeated(HttpParser::kMaximumHead / 6) << 431;
    QTest::newRow("trailers without end")
        << chunked + "0\r\n" + QByteArray("A: b\r\n").repeated(HttpParser::kMaximumHead / 6) << 431;
}

void TestHttpParser::wrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpParser parser;
    parser.append(bytes);
    QVERIFY(!parser.next());
    QCOMPARE(parser.error(), status);
}

void TestHttpParser::nothingAfterAnError()
{
    HttpParser parser;
    parser.append("garbage\r\n");
    QVERIFY(!parser.next());
    parser.append("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(!parser.next());
    QCOMPARE(parser.error(), 400);
}

void TestHttpParser::keepsAlive_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("keepsAlive");

    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: close\r\n") << false;
    QTest::newRow("1.1 among others") << QByteArray("1.1") << QByteArray("Connection: te, Close\r\n") << false;
    QTest::newRow("1.1 keep-alive") << QByteArray("1.1") << QByteArray("Connection: Keep-Alive\r\n") << true;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Connection: Keep-Alive\r\n") << true;
}

void TestHttpParser::keepsAlive()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);
    QFETCH(bool, keepsAlive);
    HttpParser parser;
    parser.append("GET / HTTP/" + version + "\r\n" + connection + "\r\n");
    const std::optional<HttpRequest> request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->keepsAlive(), keepsAlive);
}

void TestHttpParser::expectContinue_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expected");

    const QByteArray expect = "POST / HTTP/1.1\r\nExpect: 100-continue\r\n";
    QTest::newRow("waits") << expect + "Content-Length: 1\r\n\r\n" << true;
    QTest::newRow("waits with chunks") << expect + "Transfer-Encoding: chunked\r\n\r\n" << true;
    QTest::newRow("did not wait") << expect + "Content-Length: 2\r\n\r\na" << false;
    QTest::newRow("head not there") << expect + "Content-Length: 1\r\n" << false;
    QTest::newRow("does not expect") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\n") << false;
}

void TestHttpParser::expectContinue()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, expected);
    HttpParser parser;
    parser.append(bytes);
    QVERIFY(!parser.next());
    QCOMPARE(parser.takeContinue(), expected);
    QVERIFY(!parser.takeContinue()); // once only
}

void TestHttpParser::headersAndTarget()
{
    HttpParser parser;
    parser.append("GET /v1/api/user?a=b&c=%20 HTTP/1.1\r\nX-JWT-Token:  t o\t\r\nA: 1\r\na: 2\r\nEmpty:\r\n\r\n");
    const HttpRequest request = parser.next().value_or(HttpRequest());
    QCOMPARE(request.path(), "/v1/api/user");
    QCOMPARE(request.query(), "a=b&c=%20");
    QCOMPARE(request.header("x-jwt-token"), "t o");
    QCOMPARE(request.header("a"), "1, 2");
    QVERIFY(!request.header("empty").isNull());
    QVERIFY(request.header("empty").isEmpty());
    QVERIFY(request.header("absent").isNull());
    QCOMPARE(request.headers.size(), 4);

    parser.append("GET /plain HTTP/1.1\r\n\r\n");
    const HttpRequest plain = parser.next().value_or(HttpRequest());
    QCOMPARE(plain.path(), "/plain");
    QCOMPARE(plain.query(), QByteArray());
}

CORE_TEST(TestHttpParser)
#include "tst_HttpParser.moc"
