// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A read that fails is no dead end, and no problem goes before the person has closed it.
#include "ConnectProxy.h"
#include "Desk.h"
#include "FaultServer.h"
#include "TestRunner.h"

#include "ui/network/NetworkDialog.h"

#include <QLabel>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FaultServer::Behaviour)

namespace
{
FaultServer::Behaviour rawAnswer(const QByteArray &statusLine, const QByteArray &headers = {})
{
    return {.kind = FaultServer::Kind::Raw,
        .body
        = "HTTP/1.1 " + statusLine + "\r\nContent-Type: text/html\r\n" + headers + "Content-Length: 4\r\n\r\nGone"};
}

const FaultServer::Behaviour kAnswer{.body = R"({"success":true,"id":42,"name":"Jan Jansen"})"};

AccountAccess accountAt(const QUrl &url)
{
    return {.server = *ServerAddress::parse(url.toString()).value,
        .token = *Token::parse(u"A372jdhe.ad3r4gfrg"_s).value,
        .userId = {}};
}

bool hasLabel(const Desk &desk, const QString &text)
{
    const auto labels = desk.window.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

// Of the bar that is seen.
QString failureSaid(const Desk &desk)
{
    const auto bars = desk.window.findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible())
            return bar->accessibleName();
    }
    return {};
}
} // namespace

class TestLoadFailure : public QObject
{
    Q_OBJECT

private slots:
    void startOffersWaysOut_data();
    void startOffersWaysOut();
    void waysOutLeadThere_data();
    void waysOutLeadThere();
    void keysTryAgain_data();
    void keysTryAgain();
    void reloadThatFailsOffersToTryAgain();
    void tokenStaysWhereItWasTyped_data();
    void tokenStaysWhereItWasTyped();
    void cancelledTokenIsForgotten();
    void proxyLoginIsGivenOnceForEachPress_data();
    void proxyLoginIsGivenOnceForEachPress();
    void failureOfAnUpdateStays_data();
    void failureOfAnUpdateStays();
    void newsAreAddedToAProblem_data();
    void newsAreAddedToAProblem();
    void closedProblemStaysClosed();
    void sentencesOfOursAreAddedToAProblem();
    void outcomeOfASaveLeavesOtherProblems();
};

void TestLoadFailure::startOffersWaysOut_data()
{
    QTest::addColumn<FaultServer::Behaviour>("answer");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("isAway");
    QTest::newRow("closed") << FaultServer::Behaviour{.kind = FaultServer::Kind::Close} << u"closed the connection"_s
                            << true;
    QTest::newRow("429") << rawAnswer("429 Too Many Requests", "Retry-After: 30\r\n") << u"asks to wait"_s << true;
    QTest::newRow("502") << rawAnswer("502 Bad Gateway") << u"HTTP 502"_s << true;
    QTest::newRow("a page") << rawAnswer("200 OK") << u"Check whether it is a Studio"_s << true;
    QTest::newRow("refused by Studio") << FaultServer::Behaviour{.body = R"({"success":false,"error":"No such user"})"}
                                       << u"No such user"_s << false;
}

void TestLoadFailure::startOffersWaysOut()
{
    QFETCH(const FaultServer::Behaviour, answer);
    QFETCH(const QString, part);
    QFETCH(const bool, isAway);
    FaultServer server;
    server.setDefault(answer);
    Desk desk;
    desk.window.show();
    desk.session.openGiven(accountAt(server.baseUrl()));
    QTRY_VERIFY_WITH_TIMEOUT(!failureSaid(desk).isEmpty(), 15'000);
    QVERIFY2(failureSaid(desk).contains(part), qPrintable(failureSaid(desk)));
    for (const QString &way : {u"Try again"_s, u"Network settings"_s, u"Another account"_s})
        QVERIFY2(desk.button(way), qPrintable(way));
    QCOMPARE(hasLabel(desk, u"Not connected"_s), isAway);

    server.setDefault(kAnswer);
    const QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    press(desk, u"Try again"_s);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(desk.text(u"Name"_s)->text(), u"Jan Jansen"_s);
    QVERIFY(!hasLabel(desk, u"Not connected"_s));
    QVERIFY(!desk.button(u"Try again"_s));
}

void TestLoadFailure::waysOutLeadThere_data()
{
    QTest::addColumn<bool>("isNetwork");
    QTest::newRow("network settings") << true;
    QTest::newRow("another account") << false;
}

void TestLoadFailure::waysOutLeadThere()
{
    QFETCH(const bool, isNetwork);
    Desk desk;
    desk.window.show();
    desk.session.openGiven(accountAt(QUrl(u"http://127.0.0.1:1"_s))); // where nobody listens
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Try again"_s), 15'000);
    QVERIFY2(failureSaid(desk).contains(u"refused the connection"_s), qPrintable(failureSaid(desk)));
    press(desk, isNetwork ? u"Network settings"_s : u"Another account"_s);
    if (isNetwork)
        QVERIFY(desk.window.findChild<NetworkDialog *>());
    else
        QVERIFY(desk.text(u"Server"_s));
}

void TestLoadFailure::keysTryAgain_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("F5") << int(Qt::Key_F5) << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+R") << int(Qt::Key_R) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestLoadFailure::keysTryAgain()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    FaultServer server;
    server.setDefault(rawAnswer("502 Bad Gateway"));
    Desk desk;
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.session.openGiven(accountAt(server.baseUrl()));
    QTRY_VERIFY(!failureSaid(desk).isEmpty());
    server.setDefault(kAnswer);
    const QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    QTest::keyClick(&desk.window, static_cast<Qt::Key>(key), modifiers);
    QTRY_COMPARE(shown.size(), 1);
}

void TestLoadFailure::reloadThatFailsOffersToTryAgain()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("html-502");
    trigger(desk, u"Reload"_s);
    QTRY_VERIFY(desk.button(u"Try again"_s));
    QVERIFY(desk.button(u"Network settings"_s));
    QVERIFY(!desk.button(u"Another account"_s)); // there is one here
    QVERIFY(!hasLabel(desk, u"Not connected"_s));
}

void TestLoadFailure::tokenStaysWhereItWasTyped_data()
{
    QTest::addColumn<bool>("hasForm");
    QTest::newRow("nothing is open") << false;
    QTest::newRow("beside an account") << true;
}

void TestLoadFailure::tokenStaysWhereItWasTyped()
{
    QFETCH(const bool, hasForm);
    Desk desk;
    if (hasForm) {
        QVERIFY(desk.open());
        addAccount(desk);
    } else {
        desk.window.show();
        emit desk.session.signInNeeded({});
    }
    const QString server = u"http://127.0.0.1:1/ei"_s;
    desk.text(u"Server"_s)->setText(server);
    desk.text(u"Token"_s)->setText(u"A372jdhe.ad3r4gfrg"_s);
    press(desk, u"Sign in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(failureSaid(desk).contains(u"refused the connection"_s), 15'000);
    QVERIFY2(failureSaid(desk).contains(u"what you typed is still here"_s), qPrintable(failureSaid(desk)));
    QCOMPARE(desk.text(u"Server"_s)->text(), server);
    QCOMPARE(desk.text(u"Token"_s)->text(), u"A372jdhe.ad3r4gfrg"_s);
    QVERIFY(desk.button(u"Network settings"_s));
    QCOMPARE(desk.button(u"Cancel"_s) != nullptr, hasForm);
    if (!hasForm)
        return;
    press(desk, u"Cancel"_s);
    const QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    trigger(desk, u"Reload"_s); // of the account that is open
    QTRY_COMPARE(shown.size(), 1);
}

void TestLoadFailure::cancelledTokenIsForgotten()
{
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::Silent});
    Desk desk;
    desk.window.show();
    emit desk.session.signInNeeded({});
    desk.text(u"Server"_s)->setText(server.baseUrl().toString());
    desk.text(u"Token"_s)->setText(u"A372jdhe.ad3r4gfrg"_s);
    press(desk, u"Sign in"_s);
    QTRY_COMPARE(server.count("GET"), 1);
    desk.session.cancel();
    QTRY_VERIFY(desk.text(u"Token"_s));
    QCOMPARE(desk.text(u"Token"_s)->text(), u"A372jdhe.ad3r4gfrg"_s);
    QCOMPARE(failureSaid(desk), QString());
}

void TestLoadFailure::proxyLoginIsGivenOnceForEachPress_data()
{
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QString>("part");
    QTest::newRow("407") << 0 << u"The proxy did not accept the user name or password."_s;
    QTest::newRow("401, as tinyproxy says it") << 401 << u"It may not accept the user name or password."_s;
}

// A proxy on company accounts locks the account after a few wrong logins.
void TestLoadFailure::proxyLoginIsGivenOnceForEachPress()
{
    QFETCH(const int, refusal);
    QFETCH(const QString, part);
    ConnectProxy proxy(1);
    proxy.setLogin("jan:geheim");
    proxy.setRefusal(refusal, ConnectProxy::Refusal::OfLogins);
    Desk desk;
    desk.network.change({.proxy = NetworkSettings::Proxy::Manual,
        .proxyHost = u"127.0.0.1"_s,
        .proxyPort = proxy.port(),
        .proxyUser = u"jan"_s,
        .proxyPassword = Secret("wrong")});
    desk.window.show();
    desk.session.openGiven(accountAt(QUrl(u"https://studio.example.test"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!failureSaid(desk).isEmpty(), 15'000);
    QVERIFY2(failureSaid(desk).contains(part), qPrintable(failureSaid(desk)));
    QVERIFY(desk.button(u"Network settings"_s));
    QVERIFY(!desk.watch.isRunning());
    QCOMPARE(proxy.logins(), 1);
    press(desk, u"Try again"_s);
    QTRY_COMPARE(proxy.logins(), 2);
    QTRY_VERIFY(!failureSaid(desk).isEmpty());
    QVERIFY(!desk.watch.isRunning());
    QVERIFY(!desk.client.mayCallUnasked());
}

void TestLoadFailure::failureOfAnUpdateStays_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *status, const char *headers, const QString &part) {
        QTest::newRow(status) << QByteArray(status) << QByteArray(headers) << part;
    };
    row("429 Too Many Requests", "", u"The server has had too many requests (HTTP 429). Nothing was saved;"_s);
    row("429 For 7 s", "Retry-After: 7\r\n", u"The server asks to wait (HTTP 429). Nothing was saved;"_s);
    row("503 Service Unavailable", "", u"The server is not available for the moment (HTTP 503)."_s);
    row("504 Gateway Timeout", "", u"Something in front of Studio got no answer from it in time (HTTP 504)."_s);
    row("413 Too Large", "", u"They would be refused again as they are: shorten them."_s);
    row("401 Login", "WWW-Authenticate: Basic realm=\"Writers\"\r\n",
        u"Something in front of Studio wants a login of its own (HTTP 401): “Writers”. Nothing was saved;"_s);
}

// The save's own read was answered: nobody has to look if the server is back, and the reason is not said away.
void TestLoadFailure::failureOfAnUpdateStays()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const QString, part);
    FaultServer server;
    server.setDefault(kAnswer);
    Desk desk;
    desk.window.show();
    desk.session.openGiven(accountAt(server.baseUrl()));
    QTRY_VERIFY(desk.model.isLoaded());
    type(desk, u"Company"_s, u"Acme"_s);
    server.enqueue(kAnswer);
    server.enqueue(rawAnswer(status, headers));
    press(desk, u"Save changes"_s);
    QTRY_VERIFY(!failureSaid(desk).isEmpty());
    QVERIFY2(failureSaid(desk).contains(part), qPrintable(failureSaid(desk)));
    QVERIFY(!desk.watch.isRunning());
    QCOMPARE(server.count("POST"), 1);
    QVERIFY(!desk.text(u"Server"_s)); // nobody has to sign in again
}

void TestLoadFailure::newsAreAddedToAProblem_data()
{
    QTest::addColumn<bool>("hasChange");
    QTest::newRow("without a change") << false;
    QTest::newRow("with a change") << true;
}

void TestLoadFailure::newsAreAddedToAProblem()
{
    QFETCH(const bool, hasChange);
    Desk desk;
    QVERIFY(desk.open());
    if (hasChange)
        type(desk, u"Company"_s, u"Acme"_s);
    desk.play("html-502");
    if (hasChange)
        press(desk, u"Save changes"_s);
    else
        trigger(desk, u"Reload"_s);
    QTRY_VERIFY(failureSaid(desk).contains(u"HTTP 502"_s));
    const QString problem = failureSaid(desk);
    QVERIFY(desk.button(u"Details"_s));
    desk.play("ok");
    QVERIFY(desk.session.look());
    QTRY_VERIFY(failureSaid(desk).contains(u"The server answers again."_s));
    QVERIFY2(failureSaid(desk).startsWith(problem), qPrintable(failureSaid(desk)));
    QCOMPARE(failureSaid(desk).contains(u"Your change is not saved yet"_s), hasChange);
    QVERIFY(desk.button(u"Details"_s));
    QVERIFY(!desk.button(u"Try again"_s));
}

void TestLoadFailure::closedProblemStaysClosed()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("html-502");
    trigger(desk, u"Reload"_s);
    QTRY_VERIFY(failureSaid(desk).contains(u"HTTP 502"_s));
    press(desk, u"Close message"_s);
    desk.play("ok");
    QVERIFY(desk.session.look());
    QTRY_COMPARE(failureSaid(desk), u"The server answers again."_s);
}

void TestLoadFailure::sentencesOfOursAreAddedToAProblem()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("html-502");
    trigger(desk, u"Reload"_s);
    QTRY_VERIFY(failureSaid(desk).contains(u"HTTP 502"_s));
    const QString problem = failureSaid(desk);
    for (int i = 0; i < 2; ++i) { // once is enough
        emit desk.session.problem(u"The token could not be kept."_s);
        QCOMPARE(failureSaid(desk), problem + u" The token could not be kept."_s);
    }
    QVERIFY(desk.button(u"Try again"_s));
}

// What is said of the same save goes, once more is known of it.
void TestLoadFailure::outcomeOfASaveLeavesOtherProblems()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.saver.setLookDelays({});
    desk.play("drop");
    type(desk, u"Company"_s, u"Acme"_s);
    press(desk, u"Save changes"_s);
    QTRY_VERIFY(failureSaid(desk).contains(u"may still arrive"_s));
    const QString unknown = failureSaid(desk);
    emit desk.session.problem(u"The token could not be kept."_s);
    QCOMPARE(failureSaid(desk), unknown + u" The token could not be kept."_s);
    desk.changeOnServer("companyName"_L1, u"Acme"_s);
    desk.session.reload(); // nobody has pressed a key
    QTRY_VERIFY(failureSaid(desk).startsWith(u"Saved: Company"_s));
    QCOMPARE(failureSaid(desk), u"Saved: Company. The token could not be kept."_s);
}

WINDOW_TEST(TestLoadFailure)
#include "tst_LoadFailure.moc"
