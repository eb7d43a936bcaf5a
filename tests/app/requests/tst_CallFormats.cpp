// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is copied runs in a shell, and what is exported is HTTP Archive 1.2.
#include "StudioClient.h"
#include "TestRunner.h"
#include "requests/CallFormats.h"
#include "requests/CallLog.h"
#include "requests/HarExport.h"
#include "requests/JsonLayout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCallFormats : public QObject
{
    Q_OBJECT

private slots:
    static void curlRuns_data();
    static void curlRuns();
    static void httpText();
    static void har();
    static void harOfNoAnswer();
    static void exportsAFile();
    static void layout_data();
    static void layout();
};

namespace
{
LoggedCall callOf(const QUrl &url, const QByteArray &method, const QByteArray &body)
{
    auto content = std::make_shared<LoggedCall::Content>();
    content->requestHeaders = {{"Accept", "application/json"}, {"x-jwt-token", "•••"}};
    if (!body.isEmpty())
        content->requestHeaders.append(
            {{"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(body.size())}});
    content->requestBody = Secret(body);
    content->requestSize = body.size();
    content->answerHeaders = {{"Content-Type", "application/json"}, {"Location", "/elsewhere"}};
    const QByteArray answer = R"({"success":true,"list":[1,2]})";
    content->answerBody = Secret(answer);
    return {.number = 1,
        .purpose = CallPurpose::Update,
        .state = LoggedCall::State::Ended,
        .began = 1'800'000'000'123,
        .method = method,
        .url = url,
        .path = url.path() + (url.hasQuery() ? u'?' + url.query() : QString()),
        .status = 200,
        .reason = "OK",
        .sent = 2,
        .answered = 30,
        .ended = 37,
        .size = answer.size(),
        .content = content};
}

RedactedCall redactedCall(const LoggedCall &call)
{
    Redaction redaction;
    return RedactedCall::of(call, redaction);
}

// Whether the object has members of these types, as the specification of HAR 1.2 wants them.
void hasMembers(const QJsonValue &object, const QMap<QString, QJsonValue::Type> &members, const char *what)
{
    QVERIFY2(object.isObject(), what);
    for (const auto &[name, type] : members.asKeyValueRange())
        QVERIFY2(object[name].type() == type, qPrintable(u"%1.%2"_s.arg(QString::fromLatin1(what), name)));
}

void isHar(const QJsonObject &json)
{
    using Type = QJsonValue::Type;
    const QJsonValue log = json.value("log"_L1);
    hasMembers(log, {{u"version"_s, Type::String}, {u"creator"_s, Type::Object}, {u"entries"_s, Type::Array}}, "log");
    QCOMPARE(log["version"_L1].toString(), u"1.2"_s);
    hasMembers(log["creator"_L1], {{u"name"_s, Type::String}, {u"version"_s, Type::String}}, "creator");
    const QJsonArray entries = log["entries"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        hasMembers(entry,
            {{u"startedDateTime"_s, Type::String}, {u"time"_s, Type::Double}, {u"request"_s, Type::Object},
                {u"response"_s, Type::Object}, {u"cache"_s, Type::Object}, {u"timings"_s, Type::Object}},
            "entry");
        QVERIFY(QDateTime::fromString(entry["startedDateTime"_L1].toString(), Qt::ISODateWithMs).isValid());
        const QMap<QString, Type> message{{u"httpVersion"_s, Type::String}, {u"cookies"_s, Type::Array},
            {u"headers"_s, Type::Array}, {u"headersSize"_s, Type::Double}, {u"bodySize"_s, Type::Double}};
        hasMembers(entry["request"_L1], message, "request");
        hasMembers(entry["request"_L1],
            {{u"method"_s, Type::String}, {u"url"_s, Type::String}, {u"queryString"_s, Type::Array}}, "request");
        hasMembers(entry["response"_L1], message, "response");
        hasMembers(entry["response"_L1],
            {{u"status"_s, Type::Double}, {u"statusText"_s, Type::String}, {u"content"_s, Type::Object},
                {u"redirectURL"_s, Type::String}},
            "response");
        hasMembers(
            entry["response"_L1]["content"_L1], {{u"size"_s, Type::Double}, {u"mimeType"_s, Type::String}}, "content");
        hasMembers(entry["timings"_L1],
            {{u"send"_s, Type::Double}, {u"wait"_s, Type::Double}, {u"receive"_s, Type::Double}}, "timings");
        int sum = 0;
        for (const QLatin1StringView part : {"send"_L1, "wait"_L1, "receive"_L1}) {
            QVERIFY(entry["timings"_L1][part].toInt() >= 0);
            sum += entry["timings"_L1][part].toInt();
        }
        QCOMPARE(sum, entry["time"_L1].toInt());
    }
}
} // namespace

void TestCallFormats::curlRuns_data()
{
    QTest::addColumn<QByteArray>("text"); // of the job title, as JSON
    QTest::newRow("plain") << QByteArray("Chief");
    QTest::newRow("quotes") << QByteArray("it's a \\\"chief\\\"");
    QTest::newRow("shell") << QByteArray("$HOME `id` $(id) !x ; & | > \\\\ * ~");
    QTest::newRow("lines and letters") << QByteArray("a\\n\\tb Ünï 漢 👩‍💻");
    QTest::newRow("file of curl") << QByteArray("@/etc/passwd");
}

void TestCallFormats::curlRuns()
{
    QFETCH(QByteArray, text);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty() || QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("needs bash and curl");
    StudioClient studio;
    studio.simulator().log().keepSecrets();
    const QByteArray body = R"({"jobTitle":")" + text + R"("})";
    QUrl url = studio.simulator().baseUrl();
    url.setPath(u"/v1/api/users/42"_s);
    const QString line = CallFormats::curl(redactedCall(callOf(url, "POST", body)));
    const QByteArray token = studio.tokenHeader().mid(13).trimmed();
    QVERIFY(!line.contains(QString::fromLatin1(token)));

    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"EI_JWT_TOKEN"_s, QString::fromLatin1(token));
    environment.insert(u"no_proxy"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(bash, {u"-c"_s, line + u" --silent"_s});
    QVERIFY(finished.wait(20'000));
    QCOMPARE(shell.exitCode(), 0);
    const QByteArray output = shell.readAllStandardOutput();
    QVERIFY2(output.endsWith(R"({"success":true})"), output + shell.readAllStandardError());
    QCOMPARE(
        studio.simulator().log().requests().last().toObject().value("body"_L1).toString(), QString::fromUtf8(body));
}

void TestCallFormats::httpText()
{
    const RedactedCall call = redactedCall(callOf(QUrl(u"https://a.example:8443/v1/x?y=1"_s), "POST", R"({"a":1})"));
    const QString request = CallFormats::requestText(call, false);
    QVERIFY2(request.startsWith(u"POST /v1/x?y=1 HTTP/1.1\nHost: a.example:8443\nAccept: application/json\n"_s),
        qPrintable(request));
    QVERIFY(request.endsWith(u"\n\n{\"a\":1}"_s));
    const QString answer = CallFormats::answerText(call, true);
    QVERIFY2(answer.startsWith(u"HTTP/1.1 200 OK\nContent-Type: application/json\n"_s), qPrintable(answer));
    QVERIFY(answer.contains(u"\n\n{\n  \"success\": true,\n  \"list\": [\n    1,\n    2\n  ]\n}"_s));
}

void TestCallFormats::har()
{
    const RedactedCall call = redactedCall(callOf(QUrl(u"https://a.example/v1/x?y=1&z=%20b"_s), "POST", R"({"a":1})"));
    const QByteArray file = CallFormats::harStart() + QJsonDocument(CallFormats::harEntry(call)).toJson() + ','
        + QJsonDocument(CallFormats::harEntry(call)).toJson() + CallFormats::harEnd();
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    isHar(json);
    const QJsonValue entry = json.value("log"_L1)["entries"_L1][0];
    QCOMPARE(entry["startedDateTime"_L1].toString(), u"2027-01-15T08:00:00.123Z"_s);
    QCOMPARE(entry["timings"_L1]["wait"_L1].toInt(), 28);
    QCOMPARE(entry["request"_L1]["queryString"_L1][1]["value"_L1].toString(), u" b"_s);
    QCOMPARE(entry["request"_L1]["postData"_L1]["text"_L1].toString(), uR"({"a":1})"_s);
    QCOMPARE(entry["response"_L1]["redirectURL"_L1].toString(), u"/elsewhere"_s);
}

void TestCallFormats::harOfNoAnswer()
{
    LoggedCall call = callOf(QUrl(u"https://a.example/"_s), "GET", {});
    call.status = 0;
    call.sent = -1;
    call.answered = -1;
    call.content = nullptr;
    call.error = ApiError::Kind::NotConnected;
    const QByteArray file = CallFormats::harStart() + QJsonDocument(CallFormats::harEntry(redactedCall(call))).toJson()
        + CallFormats::harEnd();
    isHar(QJsonDocument::fromJson(file).object());
    QCOMPARE(CallFormats::answerText(redactedCall(call), true), u"no connection\n"_s);
}

void TestCallFormats::exportsAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"requests.har"_s);
    QList<LoggedCall> calls(1'000, callOf(QUrl(u"https://a.example/v1/x"_s), "POST", R"({"password":"hunter2 x"})"));
    HarExport writer;
    QSignalSpy finished(&writer, &HarExport::finished);
    writer.start(path, calls, Redaction());
    QVERIFY(finished.wait());
    QCOMPARE(finished.at(0).at(0).toString(), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    isHar(json);
    QCOMPARE(json.value("log"_L1)["entries"_L1].toArray().size(), calls.size());
    QVERIFY(!bytes.contains("hunter2"));
#ifdef Q_OS_UNIX
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    writer.start(folder.filePath(u"nowhere/requests.har"_s), calls, Redaction());
    QVERIFY(finished.wait());
    QVERIFY(!finished.at(1).at(0).toString().isEmpty());
}

void TestCallFormats::layout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no JSON") << u"<p>a, b</p>"_s << u"<p>a, b</p>"_s;
    QTest::newRow("empty") << u"{\"a\":{},\"b\":[ ]}"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("order and numbers stay")
        << u"{\"b\":1.50,\"a\":1e400}"_s << u"{\n  \"b\": 1.50,\n  \"a\": 1e400\n}"_s;
    QTest::newRow("signs in a string") << u"[\"{a,b:c}\\\"]\"]"_s << u"[\n  \"{a,b:c}\\\"]\"\n]"_s;
    QTest::newRow("cut off") << u"{\"a\":[1,\"x"_s << u"{\n  \"a\": [\n    1,\n    \"x"_s;
}

void TestCallFormats::layout()
{
    QFETCH(QString, text);
    QTEST(jsonInLines(text), "lines");
}

CORE_TEST(TestCallFormats)
#include "tst_CallFormats.moc"
