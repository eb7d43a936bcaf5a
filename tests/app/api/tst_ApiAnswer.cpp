// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every way in which an answer can be wrong, and the one way in which it is a success.
#include "TestRunner.h"
#include "api/ApiAnswer.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestApiAnswer : public QObject
{
    Q_OBJECT

private slots:
    void success_data();
    void success();
    void failure_data();
    void failure();
    void openWrite_data();
    void openWrite();
    void realm_data();
    void realm();
    void retryAfter_data();
    void retryAfter();
    void retryAfterIsUtc();
    void details();
    void longBodyIsCut();
};

void TestApiAnswer::success_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("plain") << QByteArray(R"({"success":true})");
    QTest::newRow("with more") << QByteArray(R"({"success":true,"name":"Jan","new":{"a":[1]}})");
    QTest::newRow("an error all the same") << QByteArray(R"({"success":true,"error":"x"})");
    QTest::newRow("white space around") << QByteArray(" \r\n{ \"success\" : true }\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"success\":true}");
    QTest::newRow("lone surrogate") << QByteArray(R"({"success":true,"name":"\ud800"})");
    QTest::newRow("duplicate key, true last") << QByteArray(R"({"success":false,"success":true})");
}

void TestApiAnswer::success()
{
    QFETCH(const QByteArray, body);
    const ApiAnswer answer = ApiAnswer::parse({.httpStatus = 200, .body = body, .isWrite = true});
    QVERIFY(!answer.error);
    QCOMPARE(answer.json.value("success"_L1), QJsonValue(true));
}

void TestApiAnswer::failure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("serverText");

    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, const QString &text = {}) {
        QTest::newRow(name) << status << body << kind << text;
    };
    row("refused", 200, R"({"success":false,"error":"No."})", Kind::Refused, u"No."_s);
    row("refused without a reason", 200, R"({"success":false})", Kind::Refused);
    row("refused with null", 200, R"({"success":false,"error":null})", Kind::Refused);
    row("refused with an empty reason", 200, R"({"success":false,"error":""})", Kind::Refused);
    row("refused with white space", 200, R"({"success":false,"error":" \t\n"})", Kind::Refused);
    row("refused with a number", 200, R"({"success":false,"error":7})", Kind::Refused, u"7"_s);
    row("refused with a boolean", 200, R"({"success":false,"error":true})", Kind::Refused, u"true"_s);
    row("refused with an object", 200, R"({"success":false,"error":{"a":[1]}})", Kind::Refused, u"{\"a\":[1]}"_s);
    row("refused with a list", 200, R"({"success":false,"error":["a","b"]})", Kind::Refused, u"[\"a\",\"b\"]"_s);
    row("refused with 400", 400, R"({"success":false,"error":"No."})", Kind::Refused, u"No."_s);
    row("refused with 500", 500, R"({"success":false,"error":"No."})", Kind::Refused, u"No."_s);
    row("error without success, 504", 504, R"({"error":"upstream timed out"})", Kind::NotUnderstood,
        u"upstream timed out"_s);
    row("refused with 504", 504, R"({"success":false,"error":"Timed out"})", Kind::NotUnderstood, u"Timed out"_s);
    row("error without success, 403", 403, R"({"error":"No."})", Kind::Refused, u"No."_s);
    row("duplicate key, false last", 200, R"({"success":true,"success":false})", Kind::Refused);
    row("success with 201", 201, R"({"success":true})", Kind::NotUnderstood);
    row("success with 500", 500, R"({"success":true})", Kind::NotUnderstood);
    row("expired", 200, R"({"success":false,"error":"Your JWT token has expired, sign in"})", Kind::NotSignedIn,
        u"Your JWT token has expired, sign in"_s);
    row("a sentence with the words in it", 200,
        R"({"success":false,"error":"Job title \"JWT tokens\" is not allowed"})", Kind::Refused,
        u"Job title \"JWT tokens\" is not allowed"_s);
    row("a value that is the words", 200, R"({"success":false,"error":"Name JWT token is taken"})", Kind::Refused,
        u"Name JWT token is taken"_s);
    row("no token at all", 200, R"({"success":false,"error":"No JWT token was given"})", Kind::NotSignedIn,
        u"No JWT token was given"_s);
    row("invalid token", 200, R"({"success":false,"error":"Invalid jwt token"})", Kind::NotSignedIn,
        u"Invalid jwt token"_s);
    row("401 with JSON", 401, R"({"success":false,"error":"Who?"})", Kind::NotSignedIn, u"Who?"_s);
    row("401 with a page", 401, "<html>Who?</html>", Kind::FrontLogin);
    row("401 with JSON that is not the API's", 401, R"({"message":"Unauthorized"})", Kind::FrontLogin);
    row("401 with an error that is not the API's", 401, R"({"error":"Unauthorized"})", Kind::FrontLogin,
        u"Unauthorized"_s);
    row("401 with an error about the token", 401, R"({"error":"Missing JWT token"})", Kind::NotSignedIn,
        u"Missing JWT token"_s);
    row("400 that wants a certificate", 400, "<title>400 No required SSL certificate was sent</title>",
        Kind::ClientCertificate);
    row("407", 407, "<html>", Kind::ProxyLogin);
    row("429", 429, R"({"success":false,"error":"Slow down"})", Kind::TryLater, u"Slow down"_s);
    row("429 with a page", 429, "<html>", Kind::TryLater);
    row("503 with a page", 503, "<html>", Kind::TryLater);
    row("page with 200", 200, "<html>Hello</html>", Kind::NotUnderstood);
    row("page with 502", 502, "<html>Bad gateway</html>", Kind::NotUnderstood);
    row("page with 404", 404, "<html>Not here</html>", Kind::NotUnderstood);
    row("redirect", 307, "", Kind::NotUnderstood);
    row("no content", 204, "", Kind::NotUnderstood);
    row("empty", 200, "", Kind::NotUnderstood);
    row("white space", 200, "  \n", Kind::NotUnderstood);
    row("list", 200, R"([{"success":true}])", Kind::NotUnderstood);
    row("true", 200, "true", Kind::NotUnderstood);
    row("string", 200, R"("success")", Kind::NotUnderstood);
    row("null", 200, "null", Kind::NotUnderstood);
    row("empty object", 200, "{}", Kind::NotUnderstood);
    row("success as a string", 200, R"({"success":"true"})", Kind::NotUnderstood);
    row("success as a number", 200, R"({"success":1})", Kind::NotUnderstood);
    row("success as null", 200, R"({"success":null})", Kind::NotUnderstood);
    row("Success", 200, R"({"Success":true})", Kind::NotUnderstood);
    row("cut off in a string", 200, R"({"success":true,"name":"Ja)", Kind::NotConnected);
    row("cut off after success", 200, R"({"success":true)", Kind::NotConnected);
    row("cut off after a comma", 200, R"({"success":true,)", Kind::NotConnected);
    row("cut off at the start", 200, "{", Kind::NotConnected);
    row("cut off, 502", 502, R"({"error":"upst)", Kind::NotUnderstood);
    row("more after the end", 200, R"({"success":true}{"success":true})", Kind::NotUnderstood);
    row("single quotes", 200, "{'success':true}", Kind::NotUnderstood);
    row("bad UTF-8", 200, "{\"success\":true,\"name\":\"\xC3\x28\"}", Kind::NotUnderstood);
    row("UTF-16", 200, QByteArray("{\0\"\0", 4), Kind::NotUnderstood);
    row("null byte", 200, QByteArray("{\"success\":true}\0", 17), Kind::NotUnderstood);
    row("200,000 brackets", 200, QByteArray(200'000, '['), Kind::NotUnderstood);
    row("200,000 objects", 200, QByteArray("{\"a\":").repeated(200'000), Kind::NotConnected);
}

void TestApiAnswer::failure()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const ApiAnswer answer = ApiAnswer::parse({.httpStatus = status, .body = body});
    QVERIFY(answer.error);
    QTEST(answer.error->kind, "kind");
    QTEST(answer.error->serverText, "serverText");
    QCOMPARE(answer.error->httpStatus, status);
    QVERIFY(!answer.error->mayHaveArrived);
    QVERIFY(answer.json.isEmpty());
    QVERIFY(answer.error->details.contains(QString::number(status)));
}

void TestApiAnswer::openWrite_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("mayHaveArrived");

    const QByteArray page("<html>");
    const QByteArray refusal(R"({"success":false,"error":"No."})");
    QTest::newRow("refusal") << 200 << refusal << false;
    QTest::newRow("refusal with 500") << 500 << refusal << false;
    QTest::newRow("refusal with 503") << 503 << refusal << false;
    QTest::newRow("refusal with 502") << 502 << refusal << true; // of a gateway that speaks as the API does
    QTest::newRow("refusal with 504") << 504 << refusal << true;
    QTest::newRow("empty with 504") << 504 << QByteArray() << true;
    QTest::newRow("page with 200") << 200 << page << true;
    QTest::newRow("truncated") << 200 << QByteArray(R"({"success":tr)") << true;
    QTest::newRow("success with 201") << 201 << QByteArray(R"({"success":true})") << true;
    QTest::newRow("error without success, 504") << 504 << QByteArray(R"({"error":"upstream timed out"})") << true;
    QTest::newRow("error without success, 403") << 403 << QByteArray(R"({"error":"No."})") << false;
    QTest::newRow("redirect after a write") << 303 << QByteArray() << true;
    QTest::newRow("redirect, perhaps after a write") << 302 << QByteArray() << true;
    QTest::newRow("redirect of the write") << 307 << QByteArray() << false;
    QTest::newRow("redirect of the write for good") << 308 << QByteArray() << false;
    QTest::newRow("page with 404") << 404 << page << false;
    QTest::newRow("page with 401") << 401 << page << false;
    QTest::newRow("page with 429") << 429 << page << false;
    QTest::newRow("page with 500") << 500 << page << true;
    QTest::newRow("page with 502") << 502 << page << true;
    QTest::newRow("page with 503") << 503 << page << true;
    QTest::newRow("page with 504") << 504 << page << true;
}

void TestApiAnswer::openWrite()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const ApiAnswer answer = ApiAnswer::parse({.httpStatus = status, .body = body, .isWrite = true});
    QVERIFY(answer.error);
    QTEST(answer.error->mayHaveArrived, "mayHaveArrived");
}

void TestApiAnswer::realm_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("realm");

    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("Basic") << QByteArray("Basic realm=\"Intranet\"") << u"Intranet"_s;
    QTest::newRow("with more") << QByteArray("Basic charset=\"UTF-8\", Realm=\"A, \\\"B\\\"\"") << u"A, \"B\""_s;
    QTest::newRow("bare") << QByteArray("Digest realm=acme, nonce=x") << u"acme"_s;
    QTest::newRow("Negotiate") << QByteArray("Negotiate") << QString();
    QTest::newRow("UTF-8") << QByteArray("Basic realm=\"Büro\"") << u"Büro"_s;
}

void TestApiAnswer::realm()
{
    QFETCH(const QByteArray, challenge);
    const ApiAnswer answer = ApiAnswer::parse({.httpStatus = 401, .challenge = challenge, .body = "<html>"});
    QTEST(answer.error->realm, "realm");
    QVERIFY(answer.error->details.contains(QString::fromUtf8(challenge)));
}

void TestApiAnswer::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: none

    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("space") << QByteArray(" 7 ") << qint64(7);
    QTest::newRow("more than a day") << QByteArray("10000000000") << qint64(86'400);
    QTest::newRow("all there is") << QByteArray("9223372036854775807") << qint64(86'400);
    QTest::newRow("more than there is") << QByteArray("9223372036854775808") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << qint64(0);
    QTest::newRow("broken date") << QByteArray("Wed, 21 Foo 2015 07:28:00 GMT") << qint64(-1);
}

void TestApiAnswer::retryAfter()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, seconds);
    const ApiAnswer answer = ApiAnswer::parse({.httpStatus = 503, .retryAfter = header});
    QCOMPARE(answer.error->retryAfter ? answer.error->retryAfter->count() : -1, seconds);
}

void TestApiAnswer::retryAfterIsUtc()
{
    // Where this computer's clock skips an hour, the same wall time in GMT exists all the same.
    const QDateTime expected = QDateTime::currentDateTimeUtc().addSecs(2 * 60 * 60);
    const QDate noLeapDay(2025, expected.date().month(), qMin(expected.date().day(), 28));
    const int day = noLeapDay.dayOfYear() + expected.date().day() - noLeapDay.day(); // as POSIX counts after "J"
    const QByteArray zone = qgetenv("TZ");
    qputenv(
        "TZ", u"AAA0BBB,J%1/%2,J%3/0"_s.arg(day).arg(expected.time().hour()).arg(day > 1 ? day - 1 : 365).toLatin1());
    const QString date = QLocale::c().toString(expected, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    const ApiAnswer answer = ApiAnswer::parse({.httpStatus = 429, .retryAfter = date.toLatin1()});
    qputenv("TZ", zone);
    QVERIFY(answer.error->retryAfter);
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(answer.error->retryAfter->count());
    QVERIFY2(qAbs(then.secsTo(expected)) < 60, qPrintable(date + u' ' + then.toString()));
}

void TestApiAnswer::details()
{
    const ApiAnswer answer = ApiAnswer::parse({.httpStatus = 307,
        .contentType = u"text/html"_s,
        .location = "http://127.0.0.1:1/elsewhere",
        .body = "<b>Moved</b>"});
    for (const QString &part : {u"307"_s, u"text/html"_s, u"http://127.0.0.1:1/elsewhere"_s, u"<b>Moved</b>"_s})
        QVERIFY2(answer.error->details.contains(part), qPrintable(answer.error->details));
}

void TestApiAnswer::longBodyIsCut()
{
    const ApiAnswer answer = ApiAnswer::parse({.httpStatus = 502, .body = QByteArray(1'000'000, 'x')});
    QVERIFY(answer.error->details.size() < 10'000);
}

CORE_TEST(TestApiAnswer)
#include "tst_ApiAnswer.moc"
