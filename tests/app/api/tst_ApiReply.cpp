// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One call ends once, whatever the server does to it, and a write is on the wire once.
#include "CallRecord.h"
#include "FaultServer.h"
#include "TestRunner.h"
#include "TimeIsUp.h"
#include "api/ApiClient.h"
#include "api/ErrorText.h"

#include <QNetworkReply>
#include <QPointer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Fault = FaultServer::Kind;

namespace
{
// Long enough for a loaded machine to send on loopback, short enough to wait for.
constexpr ApiReply::TimeLimits kShort{.connect = 5s, .total = 700ms};

void openAccount(ApiClient &client, const QUrl &baseUrl)
{
    client.setAccount({.server = *ServerAddress::parse(baseUrl.toString()).value,
        .token = *Token::parse(u"secret-token"_s).value,
        .userId = {}});
}
} // namespace

class TestApiReply : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void compressed_data();
    void compressed();
    void fault_data();
    void fault();
    void interimResponse_data();
    void interimResponse();
    void longAnswerIsParsedElsewhere_data();
    void longAnswerIsParsedElsewhere();
    void abortBeforeSending_data();
    void abortBeforeSending();
    void abortAfterSending_data();
    void abortAfterSending();
    void abortOfACallThatNeverLeaves();
    void abortInFinished();
    void abortWithTheAnswerThere();
    void deletion_data();
    void deletion();
    void clientGoesFirst();
    void connectLimitEndsWithTheRequest_data();
    void connectLimitEndsWithTheRequest();
    void nobodyListens();

private:
    ApiReply *call(bool isWrite);
    void warmUp(); // leaves a connection open
    void probe();  // a read that succeeds: whatever was to be sent again has been by then

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void TestApiReply::init()
{
    m_client = std::make_unique<ApiClient>();
    m_server = std::make_unique<FaultServer>();
    openAccount(*m_client, m_server->baseUrl());
}

ApiReply *TestApiReply::call(bool isWrite)
{
    return isWrite ? m_client->updateUser(42, {{u"name"_s, u"Jan"_s}}) : m_client->readProfile();
}

void TestApiReply::warmUp()
{
    CallRecord first(m_client->readProfile());
    // Not ends(): Qt's network thread takes a moment more to have its connection free.
    QTRY_VERIFY(!first.reply());
    QVERIFY(!first.error());
    QCOMPARE(m_server->connections(), 1);
}

void TestApiReply::probe()
{
    m_client->setTimeLimits({});
    m_server->setDefault({});
    CallRecord last(m_client->readProfile());
    QVERIFY(last.ends());
    QVERIFY(!last.error());
}

void TestApiReply::fault_data()
{
    QTest::addColumn<FaultServer::Behaviour>("behaviour");
    QTest::addColumn<Kind>("readKind");
    QTest::addColumn<Kind>("writeKind");
    QTest::addColumn<bool>("mayHaveArrived"); // of a write
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<bool>("isKeptAlive");

    const auto rows = [](const char *name, const FaultServer::Behaviour &behaviour, Kind readKind, Kind writeKind,
                          bool mayHaveArrived) {
        for (const bool isWrite : {false, true}) {
            for (const bool isKeptAlive : {false, true})
                QTest::addRow("%s, %s, %s", name, isWrite ? "write" : "read", isKeptAlive ? "kept alive" : "fresh")
                    << behaviour << readKind << writeKind << mayHaveArrived << isWrite << isKeptAlive;
        }
    };
    const QByteArray head("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n");
    const QByteArray page("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
    rows("FIN", {Fault::Close}, Kind::NotConnected, Kind::OutcomeUnknown, true);
    rows("RST", {Fault::Reset}, Kind::NotConnected, Kind::OutcomeUnknown, true);
    rows("silent", {Fault::Silent}, Kind::TimedOut, Kind::OutcomeUnknown, true);
    rows("drip", {Fault::Drip, head + "Content-Length: 99999\r\n\r\n" + QByteArray(10'000, ' ')}, Kind::TimedOut,
        Kind::OutcomeUnknown, true);
    rows("cut off in the head", {Fault::RawThenClose, "HTTP/1.1 200 OK\r\nContent-Ty"}, Kind::NotConnected,
        Kind::OutcomeUnknown, true);
    rows("cut off in the body", {Fault::RawThenClose, head + "Content-Length: 17\r\n\r\n{\"success\":"},
        Kind::NotConnected, Kind::OutcomeUnknown, true);
    rows("cut off where it looks whole", {Fault::RawThenClose, head + "Content-Length: 99\r\n\r\n{\"success\":true}"},
        Kind::NotConnected, Kind::OutcomeUnknown, true);
    rows("cut off in a chunk",
        {Fault::RawThenClose, head + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"success\":true,"}, Kind::NotConnected,
        Kind::OutcomeUnknown, true);
    rows("waits for ever in the body", {Fault::Raw, head + "Content-Length: 99\r\n\r\n{\"success\":true}"},
        Kind::TimedOut, Kind::OutcomeUnknown, true);
    // Qt takes what is no HTTP for a connection that broke.
    rows("garbage", {Fault::Raw, QByteArray("\x15\x03\x01\0\x02\x02\n garbage\r\n\r\n", 20)}, Kind::NotConnected,
        Kind::OutcomeUnknown, true);
    rows("another protocol", {Fault::Raw, "SSH-2.0-OpenSSH_9.2\r\n"}, Kind::NotConnected, Kind::OutcomeUnknown, true);
    rows("endless", {Fault::Endless}, Kind::TooLarge, Kind::TooLarge, true);
    rows("page of a gateway", {Fault::Raw, page}, Kind::NotUnderstood, Kind::NotUnderstood, true);
    rows("refusal", {Fault::Answer, R"({"success":false,"error":"No."})"}, Kind::Refused, Kind::Refused, false);
}

void TestApiReply::compressed_data()
{
    QTest::addColumn<int>("mebibytes");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("below the bound") << 15 << true; // Qt's own is 10 MiB at 40:1
    QTest::newRow("above the bound") << 17 << false;
    QTest::newRow("far above it") << 300 << false;
}

// The editor's own bound is the only one, and has a sentence of its own.
void TestApiReply::compressed()
{
    QFETCH(const int, mebibytes);
    QFETCH(const bool, isTaken);
    const QByteArray json
        = R"({"success":true,"id":42,"pad":")" + QByteArray(qsizetype(mebibytes) * 1024 * 1024, 'x') + R"("})";
    const QByteArray zlib = qCompress(json).sliced(4); // without Qt's own length
    m_server->setDefault(
        {.kind = Fault::Answer, .body = zlib, .extraHeaders = QByteArray("Content-Encoding: deflate\r\n")});
    const CallRecord record(call(false));
    QVERIFY(record.ends());
    if (isTaken) {
        QVERIFY(!record.error());
        QCOMPARE(record.json().value("pad"_L1).toString().size(), qsizetype(mebibytes) * 1024 * 1024);
        return;
    }
    QVERIFY(record.error());
    QCOMPARE(record.error()->kind, Kind::TooLarge);
    const QString sentence = ErrorText::of(*record.error(), ErrorText::Call::Load).text;
    QVERIFY2(
        sentence.startsWith(u"The server's answer is longer than 16 MiB and was cut off."_s), qPrintable(sentence));
}

void TestApiReply::fault()
{
    QFETCH(const FaultServer::Behaviour, behaviour);
    QFETCH(const Kind, readKind);
    QFETCH(const Kind, writeKind);
    QFETCH(const bool, mayHaveArrived);
    QFETCH(const bool, isWrite);
    QFETCH(const bool, isKeptAlive);
    if (isKeptAlive)
        warmUp();
    const bool endsInTheBody = behaviour.kind == Fault::Raw && readKind == Kind::TimedOut;
    m_server->setDefault(behaviour);

    QSignalSpy received(m_server.get(), &FaultServer::requestReceived);
    CallRecord record(call(isWrite));
    if (readKind == Kind::TimedOut) {
        QSignalSpy answered(record.reply()->findChild<QNetworkReply *>(), &QNetworkReply::metaDataChanged);
        QVERIFY(received.wait());
        QVERIFY(!endsInTheBody || !answered.isEmpty() || answered.wait());
        QVERIFY(timeIsUp(*record.reply(), u"total"_s));
    }
    QVERIFY(record.ends());
    QCOMPARE(record.finishedCount(), 1);
    QVERIFY(record.error());
    QCOMPARE(record.error()->kind, isWrite ? writeKind : readKind);
    QCOMPARE(record.error()->mayHaveArrived, isWrite && mayHaveArrived);
    QVERIFY(record.json().isEmpty());
    QVERIFY(!record.error()->details.isEmpty());
    QVERIFY(!record.error()->details.contains(u"secret-token"_s));
    if (isKeptAlive && isWrite)
        QCOMPARE(m_server->requests().constLast().connection, 1);
    QVERIFY(m_server->bytesSent() < 4 * ApiReply::kMaximumSize);

    probe();
    QCOMPARE(m_server->startsOf("POST"), isWrite ? 1 : 0);
    QCOMPARE(record.finishedCount(), 1);
}

void TestApiReply::interimResponse_data()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::addColumn<bool>("withTheAnswer"); // in the same bytes
    QTest::addColumn<bool>("isWrite");
    for (const bool isWrite : {false, true}) {
        for (const bool withTheAnswer : {false, true}) {
            for (const char *status : {"100 Continue", "102 Processing", "103 Early Hints"})
                QTest::addRow("%s, %s, %s", status, isWrite ? "write" : "read", withTheAnswer ? "answered" : "alone")
                    << "HTTP/1.1 " + QByteArray(status) + "\r\nLink: </a.css>\r\n\r\n"
                    << withTheAnswer << isWrite;
        }
    }
}

// Qt may take it for the answer: a read is then repeated once, a write never.
void TestApiReply::interimResponse()
{
    QFETCH(const QByteArray, interim);
    QFETCH(const bool, withTheAnswer);
    QFETCH(const bool, isWrite);
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n"
                              R"({"success":true})";
    if (!withTheAnswer)
        m_client->setTimeLimits(kShort); // a newer Qt waits for what follows
    m_server->enqueue({Fault::Raw, interim + (withTheAnswer ? answer : QByteArray())});
    CallRecord record(call(isWrite));
    QVERIFY(record.ends());
    if (isWrite) {
        QCOMPARE(m_server->count("POST"), 1);
        QVERIFY(!record.error() || record.error()->mayHaveArrived);
    } else if (withTheAnswer || m_server->count("GET") == 2) {
        QVERIFY(!record.error());
        QCOMPARE(record.json().value("success"_L1), true);
    }
    probe();
    QCOMPARE(m_server->count("POST"), isWrite ? 1 : 0);
    QVERIFY(m_server->count("GET") <= 3);
}

void TestApiReply::longAnswerIsParsedElsewhere_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<bool>("isAborted"); // when the answer is there
    for (const bool isWrite : {false, true}) {
        for (const bool isAborted : {false, true})
            QTest::addRow("%s, %s", isWrite ? "write" : "read", isAborted ? "aborted" : "left alone")
                << isWrite << isAborted;
    }
}

void TestApiReply::longAnswerIsParsedElsewhere()
{
    QFETCH(const bool, isWrite);
    QFETCH(const bool, isAborted);
    QThreadPool &threads = *QThreadPool::globalInstance();
    const int usual = threads.maxThreadCount();
    threads.setMaxThreadCount(1);
    QSemaphore mayGoOn;
    threads.start([&] { mayGoOn.acquire(); });
    const auto goOn = qScopeGuard([&] {
        mayGoOn.release();
        threads.waitForDone();
        threads.setMaxThreadCount(usual);
    });
    m_server->setDefault({.body = R"({"success":true,"name":")" + QByteArray(1024 * 1024, 'x') + R"("})"});

    CallRecord record(call(isWrite));
    const QPointer<QNetworkReply> network = record.reply()->findChild<QNetworkReply *>();
    QTRY_VERIFY(!network || network->isFinished());
    QCoreApplication::processEvents();
    QCOMPARE(record.finishedCount(), 0); // for the other thread has not begun
    mayGoOn.release();
    if (isAborted)
        record.reply()->abort();
    QVERIFY(record.ends());
    QCOMPARE(record.finishedCount(), 1);
    QVERIFY(!record.error());
    QCOMPARE(record.json().value("name"_L1).toString().size(), 1024 * 1024);
}

void TestApiReply::abortBeforeSending_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<bool>("isKeptAlive");

    QTest::newRow("read, fresh") << false << false;
    QTest::newRow("read, kept alive") << false << true;
    QTest::newRow("write, fresh") << true << false;
    QTest::newRow("write, kept alive") << true << true;
}

void TestApiReply::abortBeforeSending()
{
    QFETCH(const bool, isWrite);
    QFETCH(const bool, isKeptAlive);
    if (isKeptAlive)
        warmUp();
    CallRecord record(call(isWrite));
    record.reply()->abort();
    QCOMPARE(record.finishedCount(), 1);
    QCOMPARE(record.error()->kind, Kind::Cancelled);
    QVERIFY(!record.error()->mayHaveArrived);
    QVERIFY(record.ends());
    probe();
    // On a connection that is up, Qt's network thread may have sent the head by then; without its body, which is read
    // in this thread, no server can apply it.
    QCOMPARE(m_server->count("POST"), 0);
    QCOMPARE(record.finishedCount(), 1);
}

void TestApiReply::abortAfterSending_data()
{
    abortBeforeSending_data();
}

void TestApiReply::abortAfterSending()
{
    QFETCH(const bool, isWrite);
    QFETCH(const bool, isKeptAlive);
    if (isKeptAlive)
        warmUp();
    m_server->setDefault({Fault::Silent});
    QSignalSpy received(m_server.get(), &FaultServer::requestReceived);
    CallRecord record(call(isWrite));
    QVERIFY(received.wait());
    record.reply()->abort();
    QCOMPARE(record.finishedCount(), 1);
    QCOMPARE(record.error()->kind, isWrite ? Kind::OutcomeUnknown : Kind::Cancelled);
    QCOMPARE(record.error()->mayHaveArrived, isWrite);
    QVERIFY(record.ends());
    probe();
    QCOMPARE(m_server->startsOf("POST"), isWrite ? 1 : 0);
    QCOMPARE(record.finishedCount(), 1);
}

void TestApiReply::abortOfACallThatNeverLeaves()
{
    m_client->setAccount({});
    CallRecord record(m_client->readProfile());
    QCOMPARE(record.finishedCount(), 0); // not before control is back in the event loop
    record.reply()->abort();
    QCOMPARE(record.error()->kind, Kind::Cancelled);
    QVERIFY(record.ends());
    QCOMPARE(record.finishedCount(), 1);
}

void TestApiReply::abortInFinished()
{
    ApiReply *reply = call(true);
    CallRecord record(reply);
    connect(reply, &ApiReply::finished, this, [reply] { reply->abort(); });
    QVERIFY(record.ends());
    QCOMPARE(record.finishedCount(), 1);
    QVERIFY(!record.error());
}

void TestApiReply::abortWithTheAnswerThere()
{
    // The network is done, the call's own finished() still queued: what happened is the answer, not the abort.
    ApiReply *reply = call(true);
    CallRecord record(reply);
    auto *network = reply->findChild<QNetworkReply *>();
    QVERIFY(network);
    connect(network, &QNetworkReply::finished, reply, [reply] { reply->abort(); });
    QVERIFY(record.ends());
    QCOMPARE(record.finishedCount(), 1);
    QVERIFY(!record.error());
    QCOMPARE(record.json().value("success"_L1), QJsonValue(true));
}

void TestApiReply::deletion_data()
{
    QTest::addColumn<bool>("isSent");
    QTest::newRow("before sending") << false;
    QTest::newRow("after sending") << true;
}

void TestApiReply::deletion()
{
    QFETCH(const bool, isSent);
    m_server->setDefault({Fault::Silent});
    QSignalSpy received(m_server.get(), &FaultServer::requestReceived);
    QSignalSpy disconnected(m_server.get(), &FaultServer::disconnected);
    CallRecord record(call(true));
    if (isSent)
        QVERIFY(received.wait());
    delete record.reply();
    if (isSent)
        QVERIFY(!disconnected.isEmpty() || disconnected.wait());
    probe();
    QCOMPARE(record.finishedCount(), 0);
    QCOMPARE(m_server->startsOf("POST"), isSent ? 1 : 0);
}

void TestApiReply::clientGoesFirst()
{
    m_server->setDefault({Fault::Silent});
    QSignalSpy received(m_server.get(), &FaultServer::requestReceived);
    CallRecord record(call(true));
    QVERIFY(received.wait());
    m_client.reset();
    QVERIFY(!record.reply());
    QCOMPARE(record.finishedCount(), 0);
}

void TestApiReply::connectLimitEndsWithTheRequest_data()
{
    abortBeforeSending_data();
}

void TestApiReply::connectLimitEndsWithTheRequest()
{
    QFETCH(const bool, isWrite);
    QFETCH(const bool, isKeptAlive);
    if (isKeptAlive)
        warmUp();
    m_server->setDefault({Fault::Hold});
    QSignalSpy received(m_server.get(), &FaultServer::requestReceived);
    CallRecord record(call(isWrite));
    QVERIFY(received.wait());
    QTRY_VERIFY(!record.reply()->findChild<QTimer *>(u"connect"_s)->isActive());
    m_server->release();
    QVERIFY(record.ends());
    QCOMPARE(record.finishedCount(), 1);
    QVERIFY(!record.error());
}

void TestApiReply::nobodyListens()
{
    const QUrl url = m_server->baseUrl();
    m_server->close();
    openAccount(*m_client, url);
    for (const bool isWrite : {false, true}) {
        CallRecord record(call(isWrite));
        QVERIFY(record.ends());
        QCOMPARE(record.finishedCount(), 1);
        QCOMPARE(record.error()->kind, Kind::NotConnected);
        QCOMPARE(record.error()->networkError, QNetworkReply::ConnectionRefusedError);
        QVERIFY(!record.error()->mayHaveArrived);
    }
}

CORE_TEST(TestApiReply)
#include "tst_ApiReply.moc"
