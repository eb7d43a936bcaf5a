// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Details say what was done, what was sent and answered, when, and with which version.
#include "TestRunner.h"
#include "api/Redaction.h"
#include "base/Version.h"
#include "requests/CallReport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCallReport : public QObject
{
    Q_OBJECT

private slots:
    static void saysAll();
    static void withoutAnAnswer();
    static void withoutACall_data();
    static void withoutACall();
};

namespace
{
LoggedCall refused()
{
    auto content = std::make_shared<LoggedCall::Content>();
    content->requestHeaders = {{"x-jwt-token", "•••"}, {"Content-Type", "application/json"}};
    content->requestBody = Secret(R"({"jobTitle":"Chief"})");
    content->requestSize = 20;
    content->answerHeaders = {{"Content-Type", "application/json"}};
    content->answerBody = Secret(R"({"success":false,"error":"No"})");
    return {.number = 7,
        .purpose = CallPurpose::Update,
        .state = LoggedCall::State::Ended,
        .began = 1'800'000'000'123,
        .method = "POST",
        .url = QUrl(u"https://a.example/v1/api/users/42"_s),
        .path = u"/v1/api/users/42"_s,
        .status = 200,
        .reason = "OK",
        .error = ApiError::Kind::Refused,
        .sent = 2,
        .answered = 30,
        .ended = 37,
        .size = 30,
        .content = content};
}

QString reportOf(const LoggedCall &call, const QString &details)
{
    Redaction redaction;
    return CallReport::of(u"Studio refused the change: No"_s, details, RedactedCall::of(call, redaction));
}
} // namespace

void TestCallReport::saysAll()
{
    const QString expected = u"Studio refused the change: No\n\n"
                             "Asked: POST https://a.example/v1/api/users/42 (update)\n"
                             "Outcome: refused (HTTP 200)\n"
                             "Began at 2027-01-15 08:00:00.123 UTC\n"
                             "Sent after 2 ms\n"
                             "Answer began after 30 ms\n"
                             "Ended after 37 ms\n"
                             "Profile Editor %1 with Qt %2\n\n"
                             "Request:\nPOST /v1/api/users/42 HTTP/1.1\nHost: a.example\nx-jwt-token: •••\n"
                             "Content-Type: application/json\n\n{\n  \"jobTitle\": \"Chief\"\n}\n\n"
                             "Answer:\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n"
                             "{\n  \"success\": false,\n  \"error\": \"No\"\n}\n\n"
                             "Read from it:\nNo"_s.arg(QLatin1StringView(kVersionText), QLatin1StringView(qVersion()));
    QCOMPARE(reportOf(refused(), u"No"_s), expected);
}

void TestCallReport::withoutAnAnswer()
{
    LoggedCall call = refused();
    call.status = 0;
    call.error = ApiError::Kind::NotConnected;
    call.sent = -1;
    call.answered = -1;
    call.content = nullptr;
    const QString report = reportOf(call, u"Connection refused"_s);
    QVERIFY2(
        report.startsWith(u"Studio refused the change: No\n\nConnection refused\n\nAsked: POST"_s), qPrintable(report));
    QVERIFY(report.contains(u"Outcome: no connection\n"_s));
    QVERIFY(!report.contains(u"Sent after"_s) && !report.contains(u"Answer began"_s));
    QVERIFY(report.contains(u"Ended after 37 ms"_s));
    QVERIFY(report.endsWith(u"Answer:\nno connection"_s));
}

void TestCallReport::withoutACall_data()
{
    QTest::addColumn<QString>("details");
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<QString>("rest");
    QTest::newRow("never one") << u"More"_s << false << u"More\n\n"_s;
    QTest::newRow("gone") << u"More"_s << true << u"More\n\nThe log of requests has this call no more.\n\n"_s;
    QTest::newRow("says the same") << u"Not there."_s << false << QString();
}

void TestCallReport::withoutACall()
{
    QFETCH(const QString, details);
    QFETCH(const bool, isGone);
    QFETCH(const QString, rest);
    QCOMPARE(
        CallReport::ofNoCall(u"Not there."_s, details, isGone), u"Not there.\n\n"_s + rest + CallReport::version());
}

CORE_TEST(TestCallReport)
#include "tst_CallReport.moc"
