// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A server that comes back is noticed, whatever it says then, by one read, and nobody is asked for more than that.
#include "SessionFixture.h"
#include "TestRunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionWatch : public QObject
{
    Q_OBJECT

private slots:
    void firstAnswerIsTheProfile();
    void anyOtherAnswerIsTold_data();
    void anyOtherAnswerIsTold();
    void goesOnWhileThereIsNone();
    void asksNotBeforeTheServerWants();
    void endsWhereSomethingHasToBeSettled_data();
    void endsWhereSomethingHasToBeSettled();
    void endsWithTheAccount();
    void looksForWhatFailedToOpen();
    void lookIsNotAReadOfThePersons();
    void givenUpOpensNothing();
};

namespace
{
const QByteArray kGateway = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
const FaultServer::Behaviour kAway{.kind = FaultServer::Kind::Raw, .body = kGateway};

// A session whose server can go away.
struct Watched {
    Watched() : f({})
    {
        f.core.watch.setPace({.first = 1ms, .longest = 2ms});
        QObject::connect(
            &f.session, &AccountSession::nothingFound, &f.session, [this](const ApiError &) { ++looksInVain; });
    }

    // With a profile in the form, or, if the server is away, without.
    void open()
    {
        f.session.openGiven({.server = *ServerAddress::parse(server.baseUrl().toString()).value,
            .token = token(u"token"_s),
            .userId = {}});
    }

    [[nodiscard]] ConnectionWatch &watch() { return f.core.watch; }

    FaultServer server;
    SessionFixture f;
    int looksInVain = 0;
};

// A profile is in the form, and the server has gone since.
void goAwayOnceLoaded(Watched &w)
{
    w.server.setDefault(profile(42, "Jan"));
    w.open();
    QTRY_COMPARE(w.f.loads, 1);
    w.server.setDefault(kAway);
    w.f.session.reload();
    QTRY_VERIFY(w.looksInVain > 0);
}
} // namespace

void TestConnectionWatch::firstAnswerIsTheProfile()
{
    Watched w;
    goAwayOnceLoaded(w);
    const QSignalSpy reading(&w.f.session, &AccountSession::readingChanged);
    w.server.setDefault(profile(42, "Jan J."));
    QTRY_COMPARE(w.f.loads, 2);
    QCOMPARE(w.f.model.serverValue("name"_L1), QJsonValue(u"Jan J."_s));
    QVERIFY(!w.watch().isRunning());
    QCOMPARE(reading.size(), 0);
}

void TestConnectionWatch::anyOtherAnswerIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("a refusal") << QByteArray(R"({"success":false,"error":"No"})") << ApiError::Kind::Refused;
    QTest::newRow("an expired token") << QByteArray(R"({"success":false,"error":"Your JWT token has expired"})")
                                      << ApiError::Kind::NotSignedIn;
}

void TestConnectionWatch::anyOtherAnswerIsTold()
{
    QFETCH(const QByteArray, answer);
    Watched w;
    w.server.setDefault(kAway);
    w.open();
    QTRY_VERIFY(w.looksInVain > 0);
    w.f.failure.reset();
    w.server.setDefault({.body = answer});
    QTRY_VERIFY(w.f.failure);
    QTEST(w.f.failure->kind, "kind");
    QVERIFY(!w.watch().isRunning());
}

void TestConnectionWatch::goesOnWhileThereIsNone()
{
    Watched w;
    w.server.setDefault(kAway);
    w.open();
    QTRY_VERIFY(w.f.failure);
    w.f.failure.reset();
    QTRY_VERIFY(w.looksInVain > 5);
    QVERIFY(!w.f.failure); // told once
    QVERIFY(w.watch().isRunning());
    QCOMPARE(w.watch().wait(), 2ms);
    w.server.setDefault(profile(42, "Jan"));
    QTRY_COMPARE(w.f.loads, 1);
}

void TestConnectionWatch::asksNotBeforeTheServerWants()
{
    Watched w;
    w.server.setDefault({.kind = FaultServer::Kind::Raw,
        .body = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n"});
    w.open();
    QTRY_VERIFY(w.f.failure);
    QVERIFY(w.watch().isRunning());
    QCOMPARE(w.watch().wait(), 1h);
    QCOMPARE(w.server.requests().size(), 1);
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
    Watched w;
    w.server.setDefault(kAway);
    w.open();
    QTRY_VERIFY(w.looksInVain > 0);
    w.f.failure.reset();
    w.server.setDefault(
        {.kind = FaultServer::Kind::Raw, .body = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n"});
    QTRY_VERIFY(w.f.failure); // told: it is another reason than before
    QVERIFY(!w.watch().isRunning());
    if (!w.f.client.mayCallUnasked())
        QVERIFY(!w.f.session.look());
}

void TestConnectionWatch::endsWithTheAccount()
{
    Watched w;
    goAwayOnceLoaded(w);
    QVERIFY(w.f.session.signOut());
    QTRY_VERIFY(!w.watch().isRunning());
    QVERIFY(!w.f.session.look());
}

void TestConnectionWatch::looksForWhatFailedToOpen()
{
    Watched w;
    w.server.setDefault(kAway);
    w.open();
    QTRY_VERIFY(w.looksInVain > 0);
    QVERIFY(!w.f.model.isLoaded());
    w.server.setDefault(profile(42, "Jan"));
    QTRY_VERIFY(w.f.model.isLoaded());
    QCOMPARE(w.f.place(), Custody::Place::Given);
}

// It is not shown, and Cancel, which is about something else, leaves it alone.
void TestConnectionWatch::lookIsNotAReadOfThePersons()
{
    Watched w;
    w.server.setDefault(profile(42, "Jan"));
    w.open();
    QTRY_COMPARE(w.f.loads, 1);
    w.server.setDefault({.kind = FaultServer::Kind::Silent});
    QVERIFY(w.f.session.look());
    QVERIFY(!w.f.session.look()); // one at a time
    QVERIFY(!w.f.session.isReading());
    w.f.session.cancel();
    QVERIFY(!w.f.failure);
    w.server.setDefault(profile(42, "Jan J."));
    w.f.session.reload(); // takes its place
    QVERIFY(w.f.session.isReading());
    QTRY_COMPARE(w.f.loads, 2);
    QVERIFY(!w.f.session.isReading());
}

// A person goes back to the account that is open while another one is looked for.
void TestConnectionWatch::givenUpOpensNothing()
{
    Watched w;
    w.server.setDefault(profile(42, "Jan"));
    w.open();
    QTRY_COMPARE(w.f.loads, 1);
    FaultServer other;
    other.setDefault(kAway);
    w.watch().setPace({.first = 1h, .longest = 1h});
    w.f.session.accept(*ServerAddress::parse(other.baseUrl().toString()).value, token(u"other"_s));
    QTRY_VERIFY(w.f.failure);
    other.setDefault({.kind = FaultServer::Kind::Silent});
    QVERIFY(w.f.session.look());
    w.f.session.giveUp();
    QCOMPARE(w.f.session.state(), (OpeningState::State{OpeningState::Shown::Open, OpeningState::Attempt::None}));
    w.f.session.reload();
    QTRY_COMPARE(w.f.loads, 2);
    QCOMPARE(w.f.model.serverValue("name"_L1), QJsonValue(u"Jan"_s));
}

CORE_TEST(TestConnectionWatch)
#include "tst_ConnectionWatch.moc"
