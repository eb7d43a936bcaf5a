// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Each way in, and for everything that can be wrong with it a sentence; nothing typed is lost by it.
#include "ConnectProxy.h"
#include "FaultServer.h"
#include "TestRunner.h"
#include "TlsServer.h"
#include "VisibleWidget.h"
#include "account/SignIn.h"
#include "api/ApiClient.h"
#include "ui/message/MessageBar.h"
#include "ui/signin/SignInPage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// A page with its objects, for a server that does as it is told.
struct PageAlone {
    PageAlone() { show({}); }

    void show(const QString &user)
    {
        page.start(*ServerAddress::parse(server.baseUrl().toString()).value, {}, false, user);
        page.show();
    }

    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        const auto fields = page.findChildren<QLineEdit *>();
        const auto found
            = std::ranges::find_if(fields, [&](const QLineEdit *field) { return field->accessibleName() == name; });
        return found == fields.end() ? nullptr : *found;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *button) { return button->text().remove(u'&') == text; });
        return found == buttons.end() ? nullptr : *found;
    }
    void press(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    // The message bar's words; empty while there are none.
    [[nodiscard]] QString message() const
    {
        const auto *bar = page.findChild<MessageBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    void enter(const QString &user, const QString &password) const
    {
        field(u"E-mail or user name"_s)->setText(user);
        field(u"Password"_s)->setText(password);
    }

    FaultServer server;
    ApiClient client;
    SignIn signIn{client};
    SignInPage page{signIn};
};

class Browser : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public slots:
    void open(const QUrl &url) { opened += url; }
};

FaultServer::Behaviour refusal(const QByteArray &sentence)
{
    return {.body = R"({"success":false,"error":")" + sentence + R"("})"};
}

FaultServer::Behaviour raw(const QByteArray &statusLine, const QByteArray &body)
{
    return {.kind = FaultServer::Kind::Raw,
        .body = "HTTP/1.1 " + statusLine
            + "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

const FaultServer::Behaviour kToken{.body = R"({"success":true,"token":"A372jdhe.ad3r4gfrg"})"};
} // namespace

Q_DECLARE_METATYPE(FaultServer::Behaviour)
Q_DECLARE_METATYPE(TestCertificates::Server)

class TestSignInPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatTheServerDid_data();
    void saysWhatTheServerDid();
    void saysWhatIsWrongWithoutAskingAnybody_data();
    void saysWhatIsWrongWithoutAskingAnybody();
    void saysThatNobodyIsThere_data();
    void saysThatNobodyIsThere();
    void offersTheNetworkWhereTheConnectionIsLost();
    void saysWhatIsWrongWithTheCertificate_data();
    void saysWhatIsWrongWithTheCertificate();
    void saysWhatIsWrongWithTheProxy_data();
    void saysWhatIsWrongWithTheProxy();
    void asksForTheCodeAgain();
    void takesAToken();
    void sendsToTheBrowser_data();
    void sendsToTheBrowser();
    void offersTheFileOfTheCli();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void isShortAboveAForm();
    void tabOrderIsAsRead();

private:
    void writeCliFile(const QByteArray &content) const;
    [[nodiscard]] const TestCertificates &certificates();

    QByteArray m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestCertificates> m_certificates; // made when first asked for
};

void TestSignInPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = qgetenv("HOME");
    qputenv("HOME", m_folder->path().toLocal8Bit());
}

void TestSignInPage::cleanup()
{
    qputenv("HOME", m_home);
}

void TestSignInPage::saysWhatTheServerDid_data()
{
    QTest::addColumn<FaultServer::Behaviour>("answer");
    QTest::addColumn<QString>("part");
    QTest::newRow("wrong password") << refusal("Invalid username or password")
                                    << u"Studio refused the sign-in: Invalid username or password"_s;
    QTest::newRow("account without a password")
        << refusal("This account has no password") << u"Studio refused the sign-in: This account has no password"_s;
    QTest::newRow("refused without a reason")
        << FaultServer::Behaviour{.body = R"({"success":false})"} << u"refused without a reason"_s;
    QTest::newRow("no Studio: a page") << raw("200 OK", "<html>Welcome</html>") << u"Check whether it is a Studio"_s;
    QTest::newRow("no Studio: not found") << raw("404 Not Found", "<html>Not found</html>") << u"HTTP 404"_s;
    QTest::newRow("no token in the answer")
        << FaultServer::Behaviour{.body = R"({"success":true})"} << u"Check whether it is a Studio"_s;
    QTest::newRow("redirect") << raw("307 Elsewhere", {}) << u"redirect (HTTP 307)"_s;
    QTest::newRow("closed") << FaultServer::Behaviour{.kind = FaultServer::Kind::Close}
                            << u"The connection ended before the server answered"_s;
}

void TestSignInPage::saysWhatTheServerDid()
{
    QFETCH(const FaultServer::Behaviour, answer);
    QFETCH(const QString, part);
    PageAlone alone;
    alone.server.setDefault(answer);
    alone.enter(u"jan@example.com"_s, u"geheim"_s);
    alone.press(u"Sign in"_s);
    QTRY_VERIFY(!alone.message().isEmpty());
    QVERIFY2(alone.message().contains(part), qPrintable(alone.message()));
    QCOMPARE(alone.field(u"E-mail or user name"_s)->text(), u"jan@example.com"_s);
    QCOMPARE(alone.field(u"Password"_s)->text(), u"geheim"_s);
    QVERIFY(alone.button(u"Sign in"_s)->isEnabled());
    QCOMPARE(alone.server.count("POST"), 1);
}

void TestSignInPage::saysWhatIsWrongWithoutAskingAnybody_data()
{
    QTest::addColumn<QString>("server"); // empty: the one that is there
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("part");
    const auto token = [](const char *name, const QString &text, const QString &part) {
        QTest::newRow(name) << QString() << u"jan"_s << QString() << text << part;
    };
    token("token of two lines", u"A372jdhe\nad3r4gfrg"_s, u"no spaces, line breaks"_s);
    token("token of 1 MB", QString(1024 * 1024, u'x'), u"too long for a token"_s);
    token("project key", u"ei_0123456789"_s, u"takes a JWT token only"_s);
    token("cookie", u"jwt=A372jdhe.ad3r4gfrg"_s, u"takes a JWT token only"_s);
    token("bearer", u"Bearer A372jdhe"_s, u"takes a JWT token only"_s);
    QTest::newRow("no user") << QString() << QString() << u"geheim"_s << QString() << u"Enter your e-mail address"_s;
    QTest::newRow("no password") << QString() << u"jan"_s << QString() << QString() << u"Enter your password"_s;
    QTest::newRow("no server") << u" "_s << u"jan"_s << u"geheim"_s << QString() << u"Enter a server"_s;
    QTest::newRow("unprotected") << u"http://example.com"_s << u"jan"_s << u"geheim"_s << QString() << u"https://"_s;
    QTest::newRow("no server name") << u"a b"_s << u"jan"_s << u"geheim"_s << QString() << u"is no server name"_s;
}

void TestSignInPage::saysWhatIsWrongWithoutAskingAnybody()
{
    QFETCH(const QString, server);
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const QString, token);
    QFETCH(const QString, part);
    PageAlone alone;
    const QSignalSpy signedIn(&alone.page, &SignInPage::signedIn);
    alone.enter(user, password);
    alone.field(u"Token"_s)->setText(token);
    if (!server.isEmpty())
        alone.field(u"Server"_s)->setText(server);
    const QString enteredToken = alone.field(u"Token"_s)->text();
    alone.press(u"Sign in"_s);
    QVERIFY2(alone.message().contains(part), qPrintable(alone.message()));
    QCOMPARE(alone.field(u"E-mail or user name"_s)->text(), user);
    QCOMPARE(alone.field(u"Password"_s)->text(), password);
    QCOMPARE(alone.field(u"Token"_s)->text(), enteredToken);
    QCOMPARE(signedIn.size(), 0);
    QVERIFY(!alone.signIn.isRunning());
    QCOMPARE(alone.server.connections(), 0);
}

void TestSignInPage::saysThatNobodyIsThere_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such host") << u"https://studio.invalid"_s << u"was not found"_s; // RFC 6761, section 6.4
    QTest::newRow("no such port") << u"http://127.0.0.1:1"_s << u"refused the connection"_s;
}

void TestSignInPage::saysThatNobodyIsThere()
{
    QFETCH(const QString, server);
    QFETCH(const QString, part);
    PageAlone alone;
    alone.enter(u"jan"_s, u"geheim"_s);
    alone.field(u"Server"_s)->setText(server);
    alone.press(u"Sign in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!alone.message().isEmpty(), 15'000);
    QVERIFY2(alone.message().contains(part), qPrintable(alone.message()));
    QVERIFY2(alone.message().contains(u"what you typed is still here"_s), qPrintable(alone.message()));
    QCOMPARE(alone.field(u"Server"_s)->text(), server);
    QCOMPARE(alone.field(u"Password"_s)->text(), u"geheim"_s);
}

void TestSignInPage::offersTheNetworkWhereTheConnectionIsLost()
{
    FaultServer server;
    server.setDefault({FaultServer::Kind::Close});
    PageAlone alone;
    alone.enter(u"jan"_s, u"geheim"_s);
    alone.field(u"Server"_s)->setText(server.baseUrl().toString());
    alone.press(u"Sign in"_s);
    QTRY_VERIFY(!alone.message().isEmpty());
    QSignalSpy wanted(&alone.page, &SignInPage::networkWanted);
    auto *network = visibleWidget<QAbstractButton>(alone.page, u"Network settings"_s);
    QVERIFY(network);
    network->click();
    QCOMPARE(wanted.size(), 1);
}

const TestCertificates &TestSignInPage::certificates()
{
    if (!m_certificates)
        m_certificates = std::make_unique<TestCertificates>();
    return *m_certificates;
}

void TestSignInPage::saysWhatIsWrongWithTheCertificate_data()
{
    using Server = TestCertificates::Server;
    QTest::addColumn<Server>("certificate");
    QTest::addColumn<bool>("trusted"); // the authority
    QTest::addColumn<QString>("part");
    QTest::newRow("expired") << certificates().expired() << true
                             << u"could not be trusted: The certificate has expired"_s;
    QTest::newRow("for another name") << certificates().forAnotherName() << true
                                      << u"could not be trusted: The host name did not match"_s;
    QTest::newRow("self-signed") << certificates().selfSigned() << true
                                 << u"could not be trusted: The certificate is self-signed"_s;
    QTest::newRow("unknown authority") << certificates().good() << false
                                       << u"could not be trusted: The issuer certificate"_s;
    QTest::newRow("extra authority") << certificates().good() << true << u"Check whether it is a Studio"_s; // trusted
}

// The password has not left, so nothing about it is open.
void TestSignInPage::saysWhatIsWrongWithTheCertificate()
{
    QFETCH(const TestCertificates::Server, certificate);
    QFETCH(const bool, trusted);
    QFETCH(const QString, part);
    const TlsServer server(certificate);
    PageAlone alone;
    if (trusted) {
        NetworkSettings settings;
        settings.authorityFile = certificates().authorityFile();
        QCOMPARE(settings.readAuthorities(), QString());
        alone.client.setNetwork(settings);
    }
    alone.enter(u"jan"_s, u"geheim"_s);
    alone.field(u"Server"_s)->setText(u"https://127.0.0.1:%1"_s.arg(server.port()));
    alone.press(u"Sign in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!alone.message().isEmpty(), 15'000);
    QVERIFY2(alone.message().contains(part), qPrintable(alone.message()));
    QVERIFY2(alone.message().contains(u"what you typed is still here"_s), qPrintable(alone.message()));
    QCOMPARE(alone.field(u"Password"_s)->text(), u"geheim"_s);
    QCOMPARE(server.received().contains("geheim"), part.contains(u"Studio"_s));
}

void TestSignInPage::saysWhatIsWrongWithTheProxy_data()
{
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("part");
    QTest::newRow("refuses") << 403 << QByteArray() << true << u"could not be reached (Proxy denied connection)"_s;
    QTest::newRow("cannot reach it") << 502 << QByteArray() << true
                                     << u"The proxy did not let the connection through."_s;
    QTest::newRow("wants a login") << 0 << QByteArray("jan:geheim") << true
                                   << u"The proxy wants a user name and a password."_s;
    QTest::newRow("is not there") << 0 << QByteArray() << false << u"The proxy refused the connection."_s;
}

void TestSignInPage::saysWhatIsWrongWithTheProxy()
{
    QFETCH(const int, refusal);
    QFETCH(const QByteArray, login);
    QFETCH(const bool, isThere);
    QFETCH(const QString, part);
    auto proxy = std::make_unique<ConnectProxy>(quint16(1));
    proxy->setRefusal(refusal);
    proxy->setLogin(login);
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.proxyHost = u"127.0.0.1"_s;
    settings.proxyPort = proxy->port();
    if (!isThere)
        proxy.reset();
    PageAlone alone;
    alone.client.setNetwork(settings);
    alone.enter(u"jan"_s, u"geheim"_s);
    alone.field(u"Server"_s)->setText(u"https://studio.example.test"_s);
    alone.press(u"Sign in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!alone.message().isEmpty(), 15'000);
    QVERIFY2(alone.message().contains(part), qPrintable(alone.message()));
    QVERIFY2(alone.message().contains(u"what you typed is still here"_s), qPrintable(alone.message()));
    QCOMPARE(alone.field(u"Password"_s)->text(), u"geheim"_s);
}

// Wrong twice, as the API may say it: asked again each time, and the password is typed once.
void TestSignInPage::asksForTheCodeAgain()
{
    PageAlone alone;
    for (const auto &answer : {refusal("ERR_TOTP_TOKEN IS REQUIRED"), refusal("ERR_TOTP_TOKEN IS REQUIRED"),
             refusal("Invalid multi-factor code"), kToken})
        alone.server.enqueue(answer);
    const QSignalSpy signedIn(&alone.page, &SignInPage::signedIn);
    QLineEdit *code = alone.field(u"Authentication code"_s);
    alone.enter(u"mia"_s, u"geheim"_s);
    QVERIFY(!code->isVisible());
    alone.press(u"Sign in"_s);
    QTRY_VERIFY(code->isVisible());
    QVERIFY2(alone.message().contains(u"asks for the code"_s), qPrintable(alone.message()));

    alone.press(u"Sign in"_s);
    QVERIFY2(alone.message().contains(u"Enter the code"_s), qPrintable(alone.message()));
    code->setText(u"111111"_s);
    alone.press(u"Sign in"_s);
    QTRY_VERIFY(alone.message().contains(u"did not take this code"_s));
    QCOMPARE(alone.field(u"Password"_s)->text(), u"geheim"_s);
    QCOMPARE(code->selectedText(), u"111111"_s); // the next key replaces it
    code->setText(u"222222"_s);
    alone.press(u"Sign in"_s);
    QTRY_VERIFY(alone.message().contains(u"Invalid multi-factor code"_s));
    QCOMPARE(alone.field(u"Password"_s)->text(), u"geheim"_s);
    QVERIFY(code->isVisible());
    code->setText(u" 123456 "_s);
    alone.press(u"Sign in"_s);
    QTRY_COMPARE(signedIn.size(), 1);

    QCOMPARE(alone.server.count("POST"), 4);
    const QJsonObject last = QJsonDocument::fromJson(alone.server.requests().last().body).object();
    QCOMPARE(
        last, (QJsonObject{{u"username"_s, u"mia"_s}, {u"password"_s, u"geheim"_s}, {u"totpToken"_s, u"123456"_s}}));
    for (const QString &secret : {u"Password"_s, u"Authentication code"_s, u"Token"_s})
        QCOMPARE(alone.field(secret)->text(), QString());
    QVERIFY(!code->isUndoAvailable()); // not even how long it was
    QVERIFY(!code->isVisible());
}

void TestSignInPage::takesAToken()
{
    PageAlone alone;
    const QSignalSpy signedIn(&alone.page, &SignInPage::signedIn);
    alone.field(u"Token"_s)->setText(u"  A372jdhe.ad3r4gfrg\r\n"_s);
    alone.press(u"Sign in"_s);
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(signedIn.at(0).at(1).value<Token>().headerValue(), "A372jdhe.ad3r4gfrg");
    QCOMPARE(alone.server.connections(), 0);
}

void TestSignInPage::sendsToTheBrowser_data()
{
    QTest::addColumn<bool>("hasBrowser");
    QTest::addColumn<QString>("part");
    QTest::newRow("opens it") << true << u"which now opens sso.example.com."_s;
    QTest::newRow("there is none") << false << u"Open sso.example.com in one yourself"_s;
}

void TestSignInPage::sendsToTheBrowser()
{
    QFETCH(const bool, hasBrowser);
    QFETCH(const QString, part);
    Browser browser; // the platform that tests run on has none
    if (hasBrowser)
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    PageAlone alone;
    alone.server.setDefault({.body = R"({"success":true,"redirectUrl":"https://sso.example.com/start?x=1"})"});
    alone.enter(u"jan"_s, u"geheim"_s);
    alone.press(u"Sign in"_s);
    QTRY_VERIFY(!alone.message().isEmpty());
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened, hasBrowser ? QList{QUrl(u"https://sso.example.com/start?x=1"_s)} : QList<QUrl>());
    QVERIFY2(alone.message().contains(part), qPrintable(alone.message()));
    QVERIFY2(alone.message().contains(u"paste it here"_s), qPrintable(alone.message()));
    QCOMPARE(alone.page.focusWidget(), alone.field(u"Token"_s));
}

void TestSignInPage::writeCliFile(const QByteArray &content) const
{
    QFile file(m_folder->filePath(u"edge-impulse-config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSignInPage::offersTheFileOfTheCli()
{
    const QString import = u"Import from the Edge Impulse CLI"_s;
    PageAlone alone;
    const QSignalSpy signedIn(&alone.page, &SignInPage::signedIn);
    QVERIFY(!alone.button(import)->isVisible());
    writeCliFile(R"({"host":"acme.example","jwtToken":"A372jdhe.ad3r4gfrg"})");
    alone.show({});
    QVERIFY(alone.button(import)->isVisible());
    QCOMPARE(signedIn.size(), 0); // offered, never done unasked
    alone.press(import);
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(signedIn.at(0).at(0).value<ServerAddress>().baseUrl().toString(), u"https://studio.acme.example/v1"_s);
    QCOMPARE(alone.field(u"Server"_s)->text(), u"studio.acme.example"_s);
}

void TestSignInPage::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("no JSON") << QByteArray("host = x") << u"is no JSON object"_s;
    QTest::newRow("no token") << QByteArray("{}") << u"holds no token"_s;
    QTest::newRow("a project's key") << QByteArray(R"({"jwtToken":"ei_1"})") << u"API key of a project"_s;
}

void TestSignInPage::saysWhatIsWrongWithTheFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, part);
    writeCliFile(content);
    PageAlone alone;
    const QSignalSpy signedIn(&alone.page, &SignInPage::signedIn);
    alone.enter(u"jan"_s, u"geheim"_s);
    alone.press(u"Import from the Edge Impulse CLI"_s);
    QVERIFY2(alone.message().contains(part), qPrintable(alone.message()));
    QCOMPARE(signedIn.size(), 0);
    QCOMPARE(alone.field(u"Password"_s)->text(), u"geheim"_s);
}

// Where somebody is in the middle of work: no more than what is needed to go on.
void TestSignInPage::isShortAboveAForm()
{
    writeCliFile("{}");
    PageAlone alone;
    const int tall = alone.page.sizeHint().height();
    alone.page.setShort(true);
    alone.show(u"jan@example.com"_s);
    QVERIFY(!alone.field(u"Server"_s)->isVisible());
    QVERIFY(!alone.field(u"Token"_s)->isVisible());
    QVERIFY(!alone.button(u"Import from the Edge Impulse CLI"_s)->isVisible());
    QVERIFY(alone.field(u"Password"_s)->isVisible());
    QVERIFY(alone.button(u"Other ways…"_s)->isVisible());
    QVERIFY(alone.page.sizeHint().height() < tall);
    QCOMPARE(alone.field(u"E-mail or user name"_s)->text(), u"jan@example.com"_s);
}

void TestSignInPage::tabOrderIsAsRead()
{
    writeCliFile("{}");
    PageAlone alone;
    QVERIFY(QTest::qWaitForWindowActive(&alone.page));
    QWidget *expected[]{alone.field(u"E-mail or user name"_s), alone.field(u"Password"_s), alone.field(u"Token"_s),
        alone.button(u"Import from the Edge Impulse CLI"_s), alone.button(u"Sign in"_s)};
    alone.field(u"Server"_s)->setFocus();
    for (const QWidget *next : expected) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

WINDOW_TEST(TestSignInPage)
#include "tst_SignInPage.moc"
