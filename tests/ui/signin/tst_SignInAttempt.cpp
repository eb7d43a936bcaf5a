// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is in the fields leaves as what it is meant to be, without what stuck to it, and a password never as a token.
#include "FaultServer.h"
#include "TestRunner.h"
#include "VisibleWidget.h"
#include "account/SignIn.h"
#include "api/ApiClient.h"
#include "ui/message/MessageBar.h"
#include "ui/signin/SignInPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString kUserField = u"E-mail or user name"_s;
const QString kPasswordField = u"Password"_s;
const QString kCodeField = u"Authentication code"_s;
const QString kTokenField = u"Token"_s;

// A page for a server that lets nobody in.
struct Entry {
    explicit Entry(const QString &user = {})
    {
        server.setDefault({.body = R"({"success":false,"error":"Invalid username or password"})"});
        page.start(*ServerAddress::parse(server.baseUrl().toString()).value, {}, false, user);
        page.show();
    }

    [[nodiscard]] QLineEdit *field(const QString &name) const { return visibleWidget<QLineEdit>(page, name); }
    void press(const QString &button) const
    {
        QTest::mouseClick(visibleWidget<QAbstractButton>(page, button), Qt::LeftButton);
    }
    [[nodiscard]] QString message() const
    {
        const auto *bar = page.findChild<MessageBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    // As a password manager does: in whatever has the focus.
    static void autoType(const QString &user, const QString &password)
    {
        QTest::keyClicks(QApplication::focusWidget(), user);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), password);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    [[nodiscard]] QJsonObject lastBody() const
    {
        return QJsonDocument::fromJson(server.requests().last().body).object();
    }

    FaultServer server;
    ApiClient client;
    SignIn signIn{client};
    SignInPage page{signIn};
    QSignalSpy signedIn{&page, &SignInPage::signedIn};
};
} // namespace

class TestSignInAttempt : public QObject
{
    Q_OBJECT

private slots:
    void passwordManagerSignsIn_data();
    void passwordManagerSignsIn();
    void passwordManagerAfterAFailureIsAsked();
    void asksWhichOfTwo_data();
    void asksWhichOfTwo();
    void sendsValuesWithoutWhatStuckToThem();
    void namesTheLineBreakOfAPaste();
    void pastedLineBreakAloneIsNoPassword();
    void saysWhatIsWrongWithACode();
    void showsTheAddress_data();
    void showsTheAddress();
};

void TestSignInAttempt::passwordManagerSignsIn_data()
{
    QTest::addColumn<QString>("known");
    QTest::newRow("nobody known") << QString();
    QTest::newRow("the same user") << u"jan@example.com"_s;
    QTest::newRow("another user") << u"mia@example.com"_s;
}

void TestSignInAttempt::passwordManagerSignsIn()
{
    QFETCH(const QString, known);
    Entry entry(known);
    QVERIFY(QTest::qWaitForWindowActive(&entry.page));
    entry.page.offerFocus();
    Entry::autoType(u"jan@example.com"_s, u"geheim"_s);
    QTRY_COMPARE(entry.server.count("POST"), 1);
    QCOMPARE(entry.lastBody(), (QJsonObject{{u"username"_s, u"jan@example.com"_s}, {u"password"_s, u"geheim"_s}}));
    QCOMPARE(entry.field(kTokenField)->text(), QString());
    QCOMPARE(entry.signedIn.size(), 0);
}

// The focus is in the password then, and all that is typed comes one field too far.
void TestSignInAttempt::passwordManagerAfterAFailureIsAsked()
{
    Entry entry(u"jan@example.com"_s);
    QVERIFY(QTest::qWaitForWindowActive(&entry.page));
    entry.page.offerFocus();
    Entry::autoType(u"jan@example.com"_s, u"wrong"_s);
    QTRY_VERIFY(entry.message().contains(u"Invalid username"_s));
    Entry::autoType(u"jan@example.com"_s, u"geheim"_s);
    QVERIFY2(entry.message().contains(u"both filled in"_s), qPrintable(entry.message()));
    QCOMPARE(entry.signedIn.size(), 0);
    QVERIFY(!entry.signIn.isRunning());
    QCOMPARE(entry.server.count("POST"), 1);
}

void TestSignInAttempt::asksWhichOfTwo_data()
{
    QTest::addColumn<bool>("usesToken");
    QTest::newRow("the password") << false;
    QTest::newRow("the token") << true;
}

void TestSignInAttempt::asksWhichOfTwo()
{
    QFETCH(const bool, usesToken);
    Entry entry;
    entry.field(kUserField)->setText(u"jan"_s);
    entry.field(kPasswordField)->setText(u"geheim"_s);
    entry.field(kTokenField)->setText(u"A372jdhe.ad3r4gfrg"_s);
    entry.press(u"Sign in"_s);
    QVERIFY2(entry.message().contains(u"nothing was sent"_s), qPrintable(entry.message()));
    QCOMPARE(entry.signedIn.size(), 0);
    QCOMPARE(entry.server.connections(), 0);
    entry.press(usesToken ? u"Use the token"_s : u"Use the password"_s);
    QCOMPARE(entry.signedIn.size(), usesToken ? 1 : 0);
    QCOMPARE(entry.field(usesToken ? kPasswordField : kTokenField)->text(), QString());
    if (usesToken)
        QCOMPARE(entry.signedIn.at(0).at(1).value<Token>().headerValue(), "A372jdhe.ad3r4gfrg");
    else
        QTRY_COMPARE(entry.server.count("POST"), 1);
}

void TestSignInAttempt::sendsValuesWithoutWhatStuckToThem()
{
    Entry entry;
    entry.server.enqueue({.body = R"({"success":false,"error":"ERR_TOTP_TOKEN IS REQUIRED"})"});
    entry.field(kUserField)->setText(u"Jan Jansen <jan@example.com>"_s);
    entry.field(kPasswordField)->setText(u" geheim "_s); // may be its own
    entry.press(u"Sign in"_s);
    QTRY_VERIFY(entry.field(kCodeField));
    entry.field(kCodeField)->setText(u"123 456"_s);
    entry.press(u"Sign in"_s);
    QTRY_COMPARE(entry.server.count("POST"), 2);
    QCOMPARE(entry.lastBody(),
        (QJsonObject{
            {u"username"_s, u"jan@example.com"_s}, {u"password"_s, u" geheim "_s}, {u"totpToken"_s, u"123456"_s}}));
    QCOMPARE(entry.field(kUserField)->text(), u"Jan Jansen <jan@example.com>"_s); // what is typed stays
}

void TestSignInAttempt::namesTheLineBreakOfAPaste()
{
    Entry entry;
    entry.field(kUserField)->setText(u"jan"_s);
    QGuiApplication::clipboard()->setText(u"geheim\n"_s);
    entry.field(kPasswordField)->paste();
    entry.press(u"Sign in"_s);
    QVERIFY2(entry.message().contains(u"line break"_s), qPrintable(entry.message()));
    QCOMPARE(entry.server.connections(), 0);
    entry.press(u"Sign in without it"_s);
    QTRY_COMPARE(entry.server.count("POST"), 1);
    QCOMPARE(entry.lastBody()[u"password"_s].toString(), u"geheim"_s);
}

void TestSignInAttempt::pastedLineBreakAloneIsNoPassword()
{
    Entry entry;
    entry.field(kUserField)->setText(u"jan"_s);
    entry.field(kPasswordField)->setText(u"\n"_s);
    entry.press(u"Sign in"_s);
    QVERIFY2(entry.message().contains(u"line break"_s), qPrintable(entry.message()));
    QVERIFY(!visibleWidget<QAbstractButton>(entry.page, u"Sign in without it"_s));
}

void TestSignInAttempt::saysWhatIsWrongWithACode()
{
    Entry entry;
    entry.server.enqueue({.body = R"({"success":false,"error":"ERR_TOTP_TOKEN IS REQUIRED"})"});
    entry.field(kUserField)->setText(u"jan"_s);
    entry.field(kPasswordField)->setText(u"geheim"_s);
    entry.press(u"Sign in"_s);
    QTRY_VERIFY(entry.field(kCodeField));
    entry.field(kCodeField)->setText(u"Your code: 123456"_s);
    entry.press(u"Sign in"_s);
    QVERIFY2(entry.message().contains(u"digits only"_s), qPrintable(entry.message()));
    QCOMPARE(entry.server.count("POST"), 1);
    QCOMPARE(entry.field(kCodeField)->text(), u"Your code: 123456"_s);
}

void TestSignInAttempt::showsTheAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    QTest::newRow("name") << u"edgeimpulse.com"_s << u"Signs in to https://studio.edgeimpulse.com/v1"_s;
    QTest::newRow("private name") << u"acme.example"_s << u"Signs in to https://studio.acme.example/v1"_s;
    QTest::newRow("page of the browser") << u"https://studio.edgeimpulse.com/studio/12345/acquisition"_s
                                         << u"Signs in to https://studio.edgeimpulse.com/v1"_s;
    QTest::newRow("own machine") << u"localhost"_s << u"Signs in to http://localhost:4800/v1"_s;
    QTest::newRow("no address yet") << u"https://"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSignInAttempt::showsTheAddress()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, line);
    Entry entry;
    QLineEdit *server = entry.field(u"Server"_s);
    QCoreApplication::sendPostedEvents(); // the layouts have had their say, here and below
    const int below = entry.field(kUserField)->mapTo(&entry.page, QPoint()).y();
    server->setText(typed);
    const auto labels = entry.page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text() == line;
    }) || line.isEmpty());
    QCOMPARE(server->accessibleDescription(), line);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(entry.field(kUserField)->mapTo(&entry.page, QPoint()).y(), below);
}

WINDOW_TEST(TestSignInAttempt)
#include "tst_SignInAttempt.moc"
