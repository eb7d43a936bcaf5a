// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The whole table of failures: every network error of Qt, and every HTTP status from 400 to 599 as a server sends it,
// with its kind, its sentence, what is known of a write, and whether anything is tried by itself.
#include "CallRecord.h"
#include "FaultServer.h"
#include "TestRunner.h"
#include "api/ApiClient.h"
#include "api/ErrorText.h"
#include "api/Failure.h"

#include <QMetaEnum>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Next = Failure::Next;
using Network = QNetworkReply::NetworkError;

class TestFailure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void status_data();
    void status();
    void network_data();
    void network();
    void certificateWantedByAPage();
    void kind_data();
    void kind();

private:
    FaultServer m_server;
    ApiClient m_client;
};

namespace
{
constexpr bool kByItself = true;
constexpr bool kNotByItself = false;
constexpr bool kMayHaveArrived = true;
constexpr bool kNotArrived = false;

struct Row {
    int first;
    int last;
    Kind kind;
    const char *sentence; // its beginning
    Next next;
    bool isLookedFor;
    bool mayHaveArrived;
};

// The first one that fits.
constexpr Row kStatuses[] = {
    {401, 401, Kind::FrontLogin, "Something in front of Studio wants a login of its own (HTTP 401).", Next::Settle,
        kNotByItself, kNotArrived},
    {402, 402, Kind::NotUnderstood, "Something in front of Studio wants to be paid first", Next::Settle, kNotByItself,
        kNotArrived},
    {403, 403, Kind::NotUnderstood, "Something in front of Studio forbids the request", Next::Settle, kNotByItself,
        kNotArrived},
    {404, 404, Kind::NotUnderstood, "There is nothing at this address, or something", Next::Settle, kNotByItself,
        kNotArrived},
    {407, 407, Kind::ProxyLogin, "A proxy on the way wants a login", Next::Settle, kNotByItself, kNotArrived},
    {408, 408, Kind::NotUnderstood, "The server gave up waiting for the request", Next::Again, kByItself, kNotArrived},
    {410, 410, Kind::NotUnderstood, "There is nothing at this address any more", Next::Settle, kNotByItself,
        kNotArrived},
    {413, 413, Kind::NotUnderstood, "What was sent is more than the server, or", Next::Shorten, kNotByItself,
        kNotArrived},
    {414, 414, Kind::NotUnderstood, "The address or the token is too long", Next::Settle, kNotByItself, kNotArrived},
    {425, 425, Kind::NotUnderstood, "The server does not take the request yet", Next::Again, kByItself, kNotArrived},
    {429, 429, Kind::TryLater, "The server has had too many requests", Next::Later, kByItself, kNotArrived},
    {431, 431, Kind::NotUnderstood, "The address or the token is too long", Next::Settle, kNotByItself, kNotArrived},
    {451, 451, Kind::NotUnderstood, "Something in front of Studio forbids the request", Next::Settle, kNotByItself,
        kNotArrived},
    {494, 494, Kind::NotUnderstood, "The address or the token is too long", Next::Settle, kNotByItself, kNotArrived},
    {495, 496, Kind::ClientCertificate, "The server wants a certificate of yours", Next::Settle, kNotByItself,
        kNotArrived},
    {400, 499, Kind::NotUnderstood, "The server, or something in front of it, does not take the request", Next::Settle,
        kNotByItself, kNotArrived},
    {500, 500, Kind::NotUnderstood, "The server failed", Next::Again, kByItself, kMayHaveArrived},
    {502, 502, Kind::NotUnderstood, "Something in front of Studio got no proper answer from it", Next::Again, kByItself,
        kMayHaveArrived},
    {503, 503, Kind::TryLater, "The server is not available for the moment", Next::Later, kByItself, kMayHaveArrived},
    {504, 504, Kind::NotUnderstood, "Something in front of Studio got no answer from it in time", Next::Again,
        kByItself, kMayHaveArrived},
    {507, 507, Kind::NotUnderstood, "The server has no room left", Next::Later, kByItself, kMayHaveArrived},
    {511, 511, Kind::FrontLogin, "The network wants you to sign in to it first", Next::Settle, kByItself,
        kMayHaveArrived},
    {521, 523, Kind::NotUnderstood, "Something in front of Studio could not reach it", Next::Again, kByItself,
        kMayHaveArrived},
    {524, 524, Kind::NotUnderstood, "Something in front of Studio got no answer from it in time", Next::Again,
        kByItself, kMayHaveArrived},
    {529, 529, Kind::TryLater, "The server has too much to do", Next::Later, kByItself, kMayHaveArrived},
    {530, 530, Kind::NotUnderstood, "Something in front of Studio could not reach it", Next::Again, kByItself,
        kMayHaveArrived},
    {598, 599, Kind::NotUnderstood, "Something in front of Studio got no answer from it in time", Next::Again,
        kByItself, kMayHaveArrived},
    {500, 599, Kind::NotUnderstood, "The server did not give a proper answer", Next::Again, kByItself, kMayHaveArrived},
};

struct NetworkRow {
    Network error;
    Kind kind;
    const char *sentence;
    Next next = Next::Again;
    bool isLookedFor = kByItself;
};

constexpr const char *kNoStudio = "The server's answer was not understood. Check whether it is a Studio.";

constexpr NetworkRow kNetwork[] = {
    {Network::NoError, Kind::NotUnderstood, kNoStudio},
    {Network::ConnectionRefusedError, Kind::NotConnected, "The server refused the connection."},
    {Network::RemoteHostClosedError, Kind::NotConnected, "The server closed the connection before it answered."},
    {Network::HostNotFoundError, Kind::NotConnected, "The server was not found. Check its name and your network."},
    {Network::TimeoutError, Kind::TimedOut, "The server did not answer in time."},
    {Network::OperationCanceledError, Kind::NotConnected, "The connection was given up before the server answered."},
    {Network::SslHandshakeFailedError, Kind::Tls, "The secure connection to the server could not be trusted: why."},
    {Network::TemporaryNetworkFailureError, Kind::NotConnected, "This computer lost its network."},
    {Network::NetworkSessionFailedError, Kind::NotConnected, "This computer has no network."},
    {Network::BackgroundRequestNotAllowedError, Kind::NotConnected,
        "The system does not allow the connection for the moment."},
    {Network::TooManyRedirectsError, Kind::NotUnderstood, kNoStudio, Next::Settle, kNotByItself},
    {Network::InsecureRedirectError, Kind::NotUnderstood, kNoStudio, Next::Settle, kNotByItself},
    {Network::UnknownNetworkError, Kind::NotConnected, "The server could not be reached (why)."},
    {Network::ProxyConnectionRefusedError, Kind::NotConnected, "The proxy refused the connection. Check its address"},
    {Network::ProxyConnectionClosedError, Kind::NotConnected, "The proxy closed the connection before it answered."},
    {Network::ProxyNotFoundError, Kind::NotConnected, "The proxy was not found. Check its name and your network."},
    {Network::ProxyTimeoutError, Kind::NotConnected, "The proxy did not answer in time."},
    {Network::ProxyAuthenticationRequiredError, Kind::ProxyLogin, "The proxy wants a user name and a password.",
        Next::Settle, kNotByItself},
    {Network::UnknownProxyError, Kind::NotConnected, "The proxy did not let the connection through."},
    {Network::ContentAccessDenied, Kind::NotUnderstood, kNoStudio},
    {Network::ContentOperationNotPermittedError, Kind::NotUnderstood, kNoStudio},
    {Network::ContentNotFoundError, Kind::NotUnderstood, kNoStudio},
    {Network::AuthenticationRequiredError, Kind::NotUnderstood, kNoStudio},
    {Network::ContentReSendError, Kind::NotConnected, "The server closed the connection before it answered."},
    {Network::ContentConflictError, Kind::NotUnderstood, kNoStudio},
    {Network::ContentGoneError, Kind::NotUnderstood, kNoStudio},
    {Network::UnknownContentError, Kind::NotUnderstood, kNoStudio},
    {Network::ProtocolUnknownError, Kind::NotUnderstood, kNoStudio, Next::Settle, kNotByItself},
    {Network::ProtocolInvalidOperationError, Kind::NotUnderstood, kNoStudio},
    {Network::ProtocolFailure, Kind::NotUnderstood, kNoStudio},
    {Network::InternalServerError, Kind::NotUnderstood, kNoStudio},
    {Network::OperationNotImplementedError, Kind::NotUnderstood, kNoStudio},
    {Network::ServiceUnavailableError, Kind::NotUnderstood, kNoStudio},
    {Network::UnknownServerError, Kind::NotUnderstood, kNoStudio},
};

// What is to stand after the sentence.
QString afterSave(Next next)
{
    switch (next) {
    case Next::Again:
        return u"Nothing was saved; your changes are still here. Save tries again."_s;
    case Next::Later:
        return u"Nothing was saved; your changes are still here. Save again later."_s;
    case Next::Shorten:
        return u"Nothing was saved; your changes are still here. They would be refused again as they are: shorten "
               "them."_s;
    case Next::Settle:
        return u"Nothing was saved; your changes are still here. Save again when that is settled."_s;
    }
    Q_UNREACHABLE();
}
} // namespace

void TestFailure::initTestCase()
{
    m_client.setAccount({.server = *ServerAddress::parse(m_server.baseUrl().toString()).value,
        .token = *Token::parse(u"secret.token"_s).value,
        .userId = {}});
}

void TestFailure::status_data()
{
    QTest::addColumn<int>("status");
    for (int status = 400; status < 600; ++status)
        QTest::addRow("%d", status) << status;
}

void TestFailure::status()
{
    QFETCH(const int, status);
    const Row &row = *std::ranges::find_if(
        kStatuses, [status](const Row &each) { return each.first <= status && status <= each.last; });
    const QByteArray page
        = "HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nGone";
    m_server.setDefault({.kind = FaultServer::Kind::Raw, .body = page});
    const int writes = m_server.count("POST");

    const CallRecord read(m_client.readProfile());
    QVERIFY(read.ends());
    const CallRecord write(m_client.updateUser(42, {{u"name"_s, u"Jan"_s}}));
    QVERIFY(write.ends());
    QCOMPARE(m_server.count("POST"), writes + 1);

    for (const ApiError &error : {*read.error(), *write.error()}) {
        QCOMPARE(error.kind, row.kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(Failure::of(error).next, row.next);
        QCOMPARE(Failure::of(error).isLookedFor, row.isLookedFor);
        QVERIFY(error.isNoAnswer());
    }
    QVERIFY(!read.error()->mayHaveArrived);
    QCOMPARE(write.error()->mayHaveArrived, row.mayHaveArrived);
    QCOMPARE(m_client.mayCallUnasked(), row.kind != Kind::ProxyLogin);

    const QString loaded = ErrorText::of(*read.error(), ErrorText::Call::Load).sentence();
    QVERIFY2(loaded.startsWith(QLatin1StringView(row.sentence)), qPrintable(loaded));
    QVERIFY2(loaded.contains(u"(HTTP %1)"_s.arg(status)), qPrintable(loaded));
    QVERIFY2(loaded.contains(u"The profile was not read."_s), qPrintable(loaded));
    const QString saved = ErrorText::of(*write.error(), ErrorText::Call::Save).sentence();
    QVERIFY2(saved.startsWith(QLatin1StringView(row.sentence)), qPrintable(saved));
    QVERIFY2(
        saved.endsWith(row.mayHaveArrived ? u"saving again first looks whether they arrived."_s : afterSave(row.next)),
        qPrintable(saved));
    const QString signedIn = ErrorText::of(*write.error(), ErrorText::Call::SignIn).sentence();
    QVERIFY2(!signedIn.contains(u"not signed in"_s), qPrintable(signedIn));
}

void TestFailure::network_data()
{
    QTest::addColumn<Network>("error");
    const auto errors = QMetaEnum::fromType<Network>();
    for (int i = 0; i < errors.keyCount(); ++i)
        QTest::newRow(errors.key(i)) << static_cast<Network>(errors.value(i));
}

void TestFailure::network()
{
    QFETCH(const Network, error);
    const auto *const row = std::ranges::find(kNetwork, error, &NetworkRow::error);
    QVERIFY2(row != std::end(kNetwork), "a network error without a row");
    const Failure failure = Failure::ofNetwork(error);
    QCOMPARE(failure.kind, row->kind);
    QCOMPARE(failure.next, row->next);
    QCOMPARE(failure.isLookedFor, row->isLookedFor);
    const QString sentence
        = ErrorText::of({.kind = failure.kind, .details = u"why"_s, .networkError = error}, ErrorText::Call::Save)
              .sentence();
    QVERIFY2(sentence.startsWith(QLatin1StringView(row->sentence)), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(afterSave(row->next)), qPrintable(sentence));
}

// nginx sends its own status 496 out as 400.
void TestFailure::certificateWantedByAPage()
{
    m_server.setDefault({.kind = FaultServer::Kind::Raw,
        .body = "HTTP/1.1 400 No\r\nContent-Length: 48\r\n\r\n<title>400 No required SSL certificate was sent\n"});
    const CallRecord write(m_client.updateUser(42, {{u"name"_s, u"Jan"_s}}));
    QVERIFY(write.ends());
    QCOMPARE(write.error()->kind, Kind::ClientCertificate);
    QVERIFY(!write.error()->mayHaveArrived);
    QCOMPARE(ErrorText::of(*write.error(), ErrorText::Call::Save).sentence(),
        u"The server wants a certificate of yours. "_s + afterSave(Next::Settle));
}

void TestFailure::kind_data()
{
    QTest::addColumn<Kind>("kind");
    const auto kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        QTest::newRow(kinds.key(i)) << static_cast<Kind>(kinds.value(i));
}

// Whoever refuses the person's login, or wants something of theirs, is not asked again by itself.
void TestFailure::kind()
{
    QFETCH(const Kind, kind);
    const bool isTriedByItself = kind == Kind::NotConnected || kind == Kind::TimedOut || kind == Kind::Tls
        || kind == Kind::NotUnderstood || kind == Kind::TryLater;
    ApiError error{.kind = kind};
    if (kind == Kind::FrontLogin)
        error.httpStatus = 401;
    if (kind == Kind::TryLater)
        error.httpStatus = 503;
    if (kind == Kind::ProxyLogin)
        error.networkError = Network::ProxyAuthenticationRequiredError;
    if (error.isNoAnswer())
        QCOMPARE(Failure::of(error).isLookedFor, isTriedByItself);
    QCOMPARE(Failure::of(error).kind, kind);
    QVERIFY(Failure::of(error).sentence);
}

CORE_TEST(TestFailure)
#include "tst_Failure.moc"
