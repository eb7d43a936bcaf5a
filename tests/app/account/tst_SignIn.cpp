// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Getting a token: with and without the code, refused, through the browser, and cancelled.
#include "FaultServer.h"
#include "TestRunner.h"

#include "account/SignIn.h"
#include "api/ApiClient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void outcome_data();
    void outcome();
    void sendsWhatWasTyped();
    void cancelIsTold();
};

void TestSignIn::outcome_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("signal");
    QTest::newRow("token") << QByteArray(R"({"success":true,"token":"abc.def"})") << u"signedIn"_s;
    QTest::newRow("code wanted") << QByteArray(R"({"success":false,"error":"ERR_TOTP_TOKEN IS REQUIRED to sign in"})")
                                 << u"codeRequired"_s;
    QTest::newRow("wrong password") << QByteArray(R"({"success":false,"error":"Wrong password"})") << u"failed"_s;
    QTest::newRow("browser") << QByteArray(R"({"success":true,"redirectUrl":"https://sso.example.com/start"})")
                             << u"browserRequired"_s;
    QTest::newRow("token and browser") << QByteArray(
        R"({"success":true,"token":"abc","redirectUrl":"https://sso.example.com/"})")
                                       << u"signedIn"_s;
    QTest::newRow("browser without https")
        << QByteArray(R"({"success":true,"redirectUrl":"http://sso.example.com/"})") << u"failed"_s;
    QTest::newRow("browser with a program")
        << QByteArray(R"({"success":true,"redirectUrl":"file:///bin/sh"})") << u"failed"_s;
    QTest::newRow("nothing") << QByteArray(R"({"success":true})") << u"failed"_s;
    QTest::newRow("token that breaks a header") << QByteArray(R"({"success":true,"token":"a\r\nb"})") << u"failed"_s;
    QTest::newRow("no API") << QByteArray("<html>") << u"failed"_s;
}

void TestSignIn::outcome()
{
    QFETCH(const QByteArray, answer);
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::Answer, .body = answer});
    ApiClient client;
    SignIn signIn(client);
    QSignalSpy signedIn(&signIn, &SignIn::signedIn);
    QSignalSpy codeRequired(&signIn, &SignIn::codeRequired);
    QSignalSpy browserRequired(&signIn, &SignIn::browserRequired);
    QSignalSpy failed(&signIn, &SignIn::failed);
    signIn.start(*ServerAddress::parse(server.baseUrl().toString()).value, u"jan"_s, u"secret"_s, {});
    QVERIFY(signIn.isRunning());
    QTRY_COMPARE(signedIn.size() + codeRequired.size() + browserRequired.size() + failed.size(), 1);
    QVERIFY(!signIn.isRunning());
    const QString signal = !signedIn.isEmpty() ? u"signedIn"_s
        : !codeRequired.isEmpty()              ? u"codeRequired"_s
        : !browserRequired.isEmpty()           ? u"browserRequired"_s
                                               : u"failed"_s;
    QTEST(signal, "signal");
}

void TestSignIn::sendsWhatWasTyped()
{
    FaultServer server;
    ApiClient client;
    SignIn signIn(client);
    QSignalSpy failed(&signIn, &SignIn::failed);
    const QString password = u"p\"ä\\s\n😀"_s;
    signIn.start(*ServerAddress::parse(server.baseUrl().toString()).value, u"jan"_s, password, u"123456"_s);
    signIn.start(*ServerAddress::parse(server.baseUrl().toString()).value, u"jan"_s, password, {}); // one at a time
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(server.requests().size(), 1);
    const FaultServer::Request request = server.requests().constFirst();
    QCOMPARE(request.target, "/v1/api-login");
    QVERIFY(!request.headers.contains("x-jwt-token"));
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
        (QJsonObject{{u"username"_s, u"jan"_s}, {u"password"_s, password}, {u"totpToken"_s, u"123456"_s}}));
}

void TestSignIn::cancelIsTold()
{
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::Silent});
    ApiClient client;
    SignIn signIn(client);
    QSignalSpy failed(&signIn, &SignIn::failed);
    signIn.start(*ServerAddress::parse(server.baseUrl().toString()).value, u"jan"_s, u"secret"_s, {});
    QTRY_COMPARE(server.requests().size(), 1);
    signIn.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!signIn.isRunning());
    QCOMPARE(server.startsOf("POST"), 1);
}

CORE_TEST(TestSignIn)

#include "tst_SignIn.moc"
