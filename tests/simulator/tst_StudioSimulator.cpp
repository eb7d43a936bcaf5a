// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The simulator answers as the API's description says, refuses each wrong call with a sentence of its own, and plays
// each scenario on the calls that it is for.
#include "Refusal.h"
#include "StudioClient.h"
#include "TestRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>
#include <QUrl>
#include <QtEndian>

#include <memory>

using namespace Qt::StringLiterals;

class TestStudioSimulator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void signIn_data();
    void signIn();
    void requiredFields();
    void projectsAndOrganizations();
    void refusals_data();
    void refusals();
    void noSuchOperation_data();
    void noSuchOperation();
    void updateIsKept();
    void onlyTheScenariosCallsMeetIt_data();
    void onlyTheScenariosCallsMeetIt();
    void failures_data();
    void failures();
    void waits_data();
    void waits();
    void failsOnce();
    void interim_data();
    void interim();
    void pieces();
    void singleSignOn();
    void anotherPerson();
    void lateCommit();
    void lateCommitEndsWithReset();
    void conflict();
    void editedMeanwhile();
    void photos_data();
    void photos();
    void photoMeetsScenario();
    void tokenEnds();
    void slow();
    void drip();
    void redirect();
    void sparse();
    void unknownValues();
    void neverShown();
    void contentChangesStartAnew();

private:
    std::unique_ptr<StudioClient> m_studio;
};

namespace
{
using Answer = RawClient::Answer;

const QJsonObject kSuccess{{u"success"_s, true}};
} // namespace

void TestStudioSimulator::init()
{
    m_studio = std::make_unique<StudioClient>();
    QVERIFY(!m_studio->tokenHeader().isEmpty());
}

void TestStudioSimulator::signIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error"); // empty: a token comes

    const QString wrong = u"Invalid username or password"_s;
    QTest::newRow("e-mail") << QByteArray(R"({"username":"demo@example.com","password":"demo"})") << QString();
    QTest::newRow("user name") << QByteArray(R"({"username":"demo","password":"demo"})") << QString();
    QTest::newRow("password") << QByteArray(R"({"username":"demo","password":"Demo"})") << wrong;
    QTest::newRow("no password") << QByteArray(R"({"username":"demo"})") << wrong;
    QTest::newRow("no user") << QByteArray(R"({"password":"demo"})") << wrong;
    QTest::newRow("unknown user") << QByteArray(R"({"username":"x","password":"demo"})") << wrong;
    QTest::newRow("no code") << QByteArray(R"({"username":"mfa@example.com","password":"demo"})")
                             << u"ERR_TOTP_TOKEN IS REQUIRED"_s;
    QTest::newRow("wrong password before code")
        << QByteArray(R"({"username":"mfa@example.com","password":"x","totpToken":"123456"})") << wrong;
    QTest::newRow("wrong code") << QByteArray(R"({"username":"mfa","password":"demo","totpToken":"123457"})")
                                << u"Invalid multi-factor code"_s;
    QTest::newRow("code") << QByteArray(R"({"username":"mfa","password":"demo","totpToken":"123456"})") << QString();
    QTest::newRow("code not needed") << QByteArray(R"({"username":"demo","password":"demo","totpToken":"1"})")
                                     << QString();
    QTest::newRow("no object") << QByteArray("[]") << u"The request body is not a JSON object"_s;
}

void TestStudioSimulator::signIn()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    const Answer answer = m_studio->call(RawClient::request("POST", "/v1/api-login", body));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("success"_L1), QJsonValue(error.isEmpty()));
    QCOMPARE(answer.error(), error);
    QCOMPARE(answer.object().contains("token"_L1), error.isEmpty());
}

void TestStudioSimulator::requiredFields()
{
    const char *const required[] = {"success", "id", "username", "name", "email", "created", "staffInfo", "pending",
        "activated", "mfaConfigured", "organizations", "projects", "experiments", "tier", "suspended", "notifications",
        "passwordConfigured", "projectsSortOrder", "hasEnterpriseFeaturesAccess", "lastAccessedProjects",
        "privatePersonalProjectsUsed", "eulas"};
    for (const char *const target : {"/v1/api/user", "/v1/api/user?excludeProjects=true", "/v1/api/users/42"}) {
        const Answer answer = m_studio->call(RawClient::request("GET", target, {}, m_studio->tokenHeader()));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.contains("\r\nContent-Type: application/json"));
        for (const char *const key : required)
            QVERIFY2(answer.object().contains(QLatin1StringView(key)), key);
    }
    const QJsonObject profile = m_studio->read().object();
    QCOMPARE(profile.value("id"_L1).toInt(), 42);
    QCOMPARE(profile.value("name"_L1).toString(), u"Jan Jansen"_s);
    QVERIFY(!profile.contains("companyName"_L1));
    QVERIFY(profile.value("lastAccessedProjects"_L1).toObject().contains("hasMoreProjects"_L1));
}

void TestStudioSimulator::projectsAndOrganizations()
{
    const auto sizes = [this](const char *target) {
        const QJsonObject profile
            = m_studio->call(RawClient::request("GET", target, {}, m_studio->tokenHeader())).object();
        return std::pair(
            profile.value("projects"_L1).toArray().size(), profile.value("organizations"_L1).toArray().size());
    };
    QCOMPARE(sizes("/v1/api/user"), std::pair(qsizetype(1), qsizetype(1)));
    QCOMPARE(sizes("/v1/api/user?excludeProjects=true"), std::pair(qsizetype(0), qsizetype(1)));
    QCOMPARE(sizes("/v1/api/user?excludeProjects=false"), std::pair(qsizetype(1), qsizetype(1)));
    QCOMPARE(sizes("/v1/api/users/42?excludeProjects=true"), std::pair(qsizetype(1), qsizetype(0)));
}

void TestStudioSimulator::refusals_data()
{
    QTest::addColumn<QByteArray>("request"); // without the token's header where it has one of its own
    QTest::addColumn<QString>("error");

    const auto update = [](const char *body) { return RawClient::request("POST", "/v1/api/user", body, "TOKEN"); };
    const QString noObject = u"The request body is not a JSON object"_s;
    QTest::newRow("no token, read") << RawClient::request("GET", "/v1/api/user")
                                    << u"No JWT token was given in the header x-jwt-token"_s;
    QTest::newRow("no token, update") << RawClient::request("POST", "/v1/api/users/42", "{}")
                                      << u"No JWT token was given in the header x-jwt-token"_s;
    QTest::newRow("wrong token") << RawClient::request("GET", "/v1/api/user", {}, "x-jwt-token: a.b\r\n")
                                 << u"Invalid JWT token"_s;
    QTest::newRow("token in a cookie") << RawClient::request("GET", "/v1/api/user", {}, "Cookie: jwt=a.b\r\n")
                                       << u"No JWT token was given in the header x-jwt-token"_s;
    QTest::newRow("another user, read") << RawClient::request("GET", "/v1/api/users/43", {}, "TOKEN")
                                        << u"You do not have access to user 43"_s;
    QTest::newRow("another user, update")
        << RawClient::request("POST", "/v1/api/users/43", "{}", "TOKEN") << u"You do not have access to user 43"_s;
    QTest::newRow("no user") << RawClient::request("GET", "/v1/api/users/4711", {}, "TOKEN")
                             << u"You do not have access to user 4711"_s;
    QTest::newRow("no number") << RawClient::request("GET", "/v1/api/users/me", {}, "TOKEN")
                               << u"You do not have access to user me"_s;
    QTest::newRow("array") << update("[]") << noObject;
    QTest::newRow("string") << update("\"a\"") << noObject;
    QTest::newRow("cut off") << update(R"({"name":)") << noObject;
    QTest::newRow("empty body") << update("") << noObject;
    QTest::newRow("form") << QByteArray("POST /v1/api/user HTTP/1.1\r\nTOKENContent-Type: "
                                        "application/x-www-form-urlencoded\r\nContent-Length: 2\r\n\r\n{}")
                          << u"The content type of the request is not application/json"_s;
    QTest::newRow("wrong type") << update(R"({"name":1})") << u"Property \"name\" has to be a string"_s;
    QTest::newRow("enum") << update(R"({"projectsSortOrder":"x"})")
                          << u"Property \"projectsSortOrder\" cannot be \"x\""_s;
    QTest::newRow("zone") << update(R"({"timezone":"x"})") << u"Time zone \"x\" does not exist"_s;
    QTest::newRow("property") << update(R"({"x":"x"})") << u"Unknown property \"x\""_s;
    QTest::newRow("second is wrong") << update(R"({"name":"a","x":"x"})") << u"Unknown property \"x\""_s;
}

void TestStudioSimulator::refusals()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, error);
    const auto before = m_studio->simulator().state().profile(42);
    const Answer answer = m_studio->call(request.replace("TOKEN", m_studio->tokenHeader()));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("success"_L1), QJsonValue(false));
    QCOMPARE(answer.error(), error);
    QVERIFY(m_studio->simulator().state().profile(42) == before);
}

void TestStudioSimulator::noSuchOperation_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("path") << QByteArray("GET") << QByteArray("/v1/api/projects/1");
    QTest::newRow("outside") << QByteArray("GET") << QByteArray("/nothing");
    QTest::newRow("base") << QByteArray("GET") << QByteArray("/v1/");
    QTest::newRow("no id") << QByteArray("GET") << QByteArray("/v1/api/users/");
    QTest::newRow("below a user") << QByteArray("GET") << QByteArray("/v1/api/users/42/photo");
    QTest::newRow("method") << QByteArray("PUT") << QByteArray("/v1/api/user");
    QTest::newRow("sign-in's method") << QByteArray("GET") << QByteArray("/v1/api-login");
}

void TestStudioSimulator::noSuchOperation()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const Answer answer = m_studio->call(RawClient::request(method, target, {}, m_studio->tokenHeader()));
    QCOMPARE(answer.status, 404);
    QCOMPARE(
        answer.error(), u"There is no operation %1 %2"_s.arg(QLatin1StringView(method), QLatin1StringView(target)));
}

void TestStudioSimulator::updateIsKept()
{
    QCOMPARE(m_studio->update(R"({"companyName":"Acme","jobTitle":""})").object(), kSuccess);
    QCOMPARE(
        m_studio
            ->call(RawClient::request("POST", "/v1/api/user", R"({"timezone":"Europe/Kiev"})", m_studio->tokenHeader()))
            .object(),
        kSuccess);
    const QJsonObject profile = m_studio->read().object();
    QCOMPARE(profile.value("companyName"_L1), QJsonValue(u"Acme"_s));
    QCOMPARE(profile.value("jobTitle"_L1), QJsonValue(u""_s));
    QCOMPARE(profile.value("timezone"_L1), QJsonValue(u"Europe/Kiev"_s));
    QCOMPARE(profile.value("name"_L1), QJsonValue(u"Jan Jansen"_s));
    // The other account is another person.
    const QByteArray other = "x-jwt-token: " + m_studio->signIn("mfa", "123456") + "\r\n";
    QVERIFY(
        !m_studio->call(RawClient::request("GET", "/v1/api/users/43", {}, other)).object().contains("companyName"_L1));
}

void TestStudioSimulator::onlyTheScenariosCallsMeetIt_data()
{
    QTest::addColumn<int>("readStatus"); // 0: nothing, and the end
    QTest::addColumn<QString>("readError");
    QTest::addColumn<int>("updateStatus");
    QTest::addColumn<QString>("updateError"); // empty: success, or no JSON at all
    QTest::addColumn<bool>("applied");

    const QString refused = u"Job title must be shorter than 50 characters"_s;
    const QString expired = u"Your JWT token has expired, please log in again"_s;
    const QString none;
    QTest::newRow("ok") << 200 << none << 200 << none << true;
    QTest::newRow("refuse") << 200 << none << 200 << refused << false;
    QTest::newRow("refuse-after-commit") << 200 << none << 200 << refused << true;
    QTest::newRow("expired-token") << 200 << expired << 200 << expired << false;
    QTest::newRow("html-502") << 502 << none << 502 << none << false;
    QTest::newRow("redirect-307") << 307 << none << 307 << none << false;
    QTest::newRow("drop") << 200 << none << 0 << none << false;
    QTest::newRow("reset") << 200 << none << 0 << none << false;
    QTest::newRow("commit-then-drop") << 200 << none << 0 << none << true;
    QTest::newRow("trim") << 200 << none << 200 << none << true;
    QTest::newRow("ignore-field") << 200 << none << 200 << none << false;
    QTest::newRow("never-shown") << 200 << none << 200 << none << true;
}

void TestStudioSimulator::onlyTheScenariosCallsMeetIt()
{
    QFETCH(int, updateStatus);
    QFETCH(QString, updateError);
    QFETCH(bool, applied);
    QVERIFY(m_studio->play(QTest::currentDataTag()));
    QVERIFY(!m_studio->signIn("demo").isEmpty()); // sign-in works in each

    const auto call = [this](const QByteArray &method, const QByteArray &body) {
        RawClient client(m_studio->simulator().port());
        client.send(RawClient::request(method, "/v1/api/users/42", body, m_studio->tokenHeader()));
        const Answer answer = client.takeAnswer();
        if (answer.status == 0 && !(client.received().isEmpty() && client.waitForEnd()))
            return Answer{.status = -1, .head = {}, .body = client.received()}; // neither an answer nor the end
        return answer;
    };
    const auto success = [](const Answer &answer) { return answer.object().value("success"_L1); };
    const Answer read = call("GET", {});
    QTEST(read.status, "readStatus");
    QTEST(read.error(), "readError");
    if (read.status == 200)
        QCOMPARE(success(read), QJsonValue(read.error().isEmpty()));
    const Answer update = call("POST", R"({"jobTitle":"Boss"})");
    QCOMPARE(update.status, updateStatus);
    QCOMPARE(update.error(), updateError);
    if (updateStatus == 200)
        QCOMPARE(success(update), QJsonValue(updateError.isEmpty()));
    QCOMPARE(m_studio->stored("jobTitle"_L1), applied ? u"Boss"_s : u"Engineer"_s);
}

void TestStudioSimulator::failures_data()
{
    QTest::addColumn<int>("readStatus");
    QTest::addColumn<int>("updateStatus");
    QTest::addColumn<bool>("json");
    QTest::newRow("unauthorized-401") << 401 << 401 << true;
    QTest::newRow("login-in-front-401") << 401 << 401 << false;
    QTest::newRow("forbidden-403") << 200 << 403 << true;
    QTest::newRow("forbidden-403-page") << 403 << 403 << false;
    QTest::newRow("too-large-413") << 200 << 413 << false;
    QTest::newRow("busy-429") << 200 << 429 << true;
    QTest::newRow("error-500") << 500 << 500 << true;
    QTest::newRow("error-500-page") << 500 << 500 << false;
    QTest::newRow("late-commit-504") << 200 << 504 << false;
}

void TestStudioSimulator::failures()
{
    QFETCH(int, updateStatus);
    QFETCH(bool, json);
    QVERIFY(m_studio->play(QTest::currentDataTag()));
    QTEST(m_studio->read().status, "readStatus");
    const Answer answer = m_studio->update(R"({"jobTitle":"Boss"})");
    QCOMPARE(answer.status, updateStatus);
    QCOMPARE(answer.object().value("success"_L1), json ? QJsonValue(false) : QJsonValue(QJsonValue::Undefined));
    QCOMPARE(answer.error().isEmpty(), !json);
    QCOMPARE(answer.body.startsWith("<!DOCTYPE html>"), !json);
    QVERIFY(!answer.head.contains("\r\nRetry-After:"));
    QCOMPARE(answer.head.contains("\r\nWWW-Authenticate: Basic realm="), updateStatus == 401 && !json);
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Engineer"_s);
}

void TestStudioSimulator::waits_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("readStatus");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("wait-429") << 429 << 200 << false;
    QTest::newRow("wait-429-date") << 429 << 200 << true;
    QTest::newRow("wait-503") << 503 << 503 << false;
    QTest::newRow("wait-503-date") << 503 << 503 << true;
}

void TestStudioSimulator::waits()
{
    QFETCH(int, status);
    QFETCH(bool, isDate);
    QVERIFY(m_studio->play(QTest::currentDataTag()));
    const auto header = [](const Answer &answer, const QByteArray &name) {
        const qsizetype at = answer.head.indexOf("\r\n" + name + ": ") + name.size() + 4;
        return answer.head.mid(at, answer.head.indexOf('\r', at) - at);
    };
    const auto time = [](const QByteArray &date) {
        return QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    };
    const Answer refused = m_studio->update(R"({"jobTitle":"Boss"})");
    QCOMPARE(refused.status, status);
    const QByteArray wait = header(refused, "Retry-After");
    const qint64 seconds = isDate ? time(header(refused, "Date")).secsTo(time(wait)) : wait.toLongLong();
    QVERIFY2(seconds > 5 && seconds <= 10, wait.constData());
    QTEST(m_studio->read().status, "readStatus");
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Engineer"_s);

    m_studio->simulator().state().advance(10);
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").object(), kSuccess);
    QCOMPARE(m_studio->read().object().value("jobTitle"_L1).toString(), u"Boss"_s);
}

void TestStudioSimulator::failsOnce()
{
    QVERIFY(m_studio->play("fails-once"));
    QCOMPARE(m_studio->read().status, 502);
    QCOMPARE(m_studio->read().status, 200);
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").status, 502); // counted by itself
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Engineer"_s);
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").object(), kSuccess);
    QVERIFY(m_studio->play("fails-once")); // anew
    QCOMPARE(m_studio->read().status, 502);
}

void TestStudioSimulator::interim_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("processing-102") << QByteArray("HTTP/1.1 102 Processing");
    QTest::newRow("early-hints-103") << QByteArray("HTTP/1.1 103 Early Hints");
}

void TestStudioSimulator::interim()
{
    QVERIFY(m_studio->play(QTest::currentDataTag()));
    RawClient client(m_studio->simulator().port());
    const Answer first = client.call(RawClient::request("GET", "/v1/api/user", {}, m_studio->tokenHeader()));
    QTEST(first.head, "first");
    const Answer second = client.takeAnswer();
    QCOMPARE(second.status, 200);
    QCOMPARE(second.object().value("id"_L1).toInt(), 42);
}

void TestStudioSimulator::pieces()
{
    QVERIFY(m_studio->play("pieces"));
    const QByteArray update = QByteArray(R"({"companyName":"Ünïcødé 👍🏽"})");
    QCOMPARE(m_studio->update(update).object(), kSuccess);
    QCOMPARE(m_studio->read().object().value("companyName"_L1).toString(), u"Ünïcødé 👍🏽"_s);
}

void TestStudioSimulator::singleSignOn()
{
    QVERIFY(m_studio->play("single-sign-on"));
    const auto signIn = [this](const char *body) {
        return m_studio->call(RawClient::request("POST", "/v1/api-login", body)).object();
    };
    const QJsonObject answer = signIn(R"({"username":"demo","password":"demo"})");
    QCOMPARE(answer.value("success"_L1), QJsonValue(true));
    QVERIFY(answer.value("redirectUrl"_L1).toString().startsWith(u"https://"_s));
    QVERIFY(!answer.contains("token"_L1));
    QCOMPARE(signIn(R"({"username":"demo","password":"x"})").value("success"_L1), QJsonValue(false));
    QCOMPARE(m_studio->read().status, 200);
}

void TestStudioSimulator::anotherPerson()
{
    QVERIFY(m_studio->play("another-person"));
    QCOMPARE(m_studio->read().object().value("id"_L1).toInt(), 43);
    const Answer byId = m_studio->call(RawClient::request("GET", "/v1/api/users/42", {}, m_studio->tokenHeader()));
    QCOMPARE(byId.object().value("id"_L1).toInt(), 43);
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").object(), kSuccess);
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Boss"_s);
}

void TestStudioSimulator::lateCommit()
{
    QVERIFY(m_studio->play("late-commit"));
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").status, 0);
    QCOMPARE(m_studio->read().object().value("jobTitle"_L1).toString(), u"Engineer"_s);
    // Somebody else's change meanwhile is not undone by it.
    m_studio->simulator().studio().edit(42, {{u"companyName"_s, u"Elsewhere"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(m_studio->stored("jobTitle"_L1), u"Boss"_s, 30'000);
    QCOMPARE(m_studio->stored("companyName"_L1), u"Elsewhere"_s);
}

void TestStudioSimulator::lateCommitEndsWithReset()
{
    QVERIFY(m_studio->play("late-commit-504"));
    const auto pending = [this] { return m_studio->simulator().studio().lateCommits(); };
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").status, 504);
    QCOMPARE(pending(), 1);
    m_studio->simulator().reset();
    QCOMPARE(pending(), 0);
}

void TestStudioSimulator::conflict()
{
    QVERIFY(m_studio->play("conflict"));
    QCOMPARE(m_studio->read().object().value("name"_L1).toString(), u"Jan Jansen"_s);
    const QJsonObject second = m_studio->read().object();
    const QJsonObject theirs = Studio::otherEditorsChanges();
    for (auto change = theirs.begin(); change != theirs.end(); ++change)
        QCOMPARE(second.value(change.key()), change.value());
    // Once.
    QCOMPARE(m_studio->update(R"({"name":"Mine"})").object(), kSuccess);
    QCOMPARE(m_studio->read().object().value("name"_L1).toString(), u"Mine"_s);
    QCOMPARE(m_studio->read().object().value("name"_L1).toString(), u"Mine"_s);
}

void TestStudioSimulator::editedMeanwhile()
{
    QVERIFY(m_studio->play("edited-meanwhile"));
    QCOMPARE(m_studio->read().object().value("name"_L1).toString(), u"Jan Jansen"_s);
    QCOMPARE(m_studio->update(R"({"name":"Mine"})").object(), kSuccess);
    const QJsonObject profile = m_studio->read().object();
    QCOMPARE(profile.value("name"_L1).toString(), u"Mine"_s);
    QCOMPARE(profile.value("companyName"_L1), Studio::otherEditorsChanges().value("companyName"_L1));
}

void TestStudioSimulator::photos_data()
{
    QTest::addColumn<qsizetype>("side"); // as the picture's head says
    QTest::addColumn<bool>("whole");
    QTest::newRow("photo") << qsizetype(96) << true;
    QTest::newRow("photo-broken") << qsizetype(96) << false;
    QTest::newRow("photo-huge") << qsizetype(16'000) << true;
}

void TestStudioSimulator::photos()
{
    QFETCH(qsizetype, side);
    m_studio->simulator().choose(*sampleProfile(QString::fromLatin1(QTest::currentDataTag())));
    const QUrl photo(m_studio->read().object().value("photo"_L1).toString());
    QCOMPARE(photo.port(), m_studio->simulator().port());
    const Answer answer = m_studio->call(RawClient::request("GET", photo.path().toLatin1())); // without a token
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("\r\nContent-Type: image/png"));
    QVERIFY(answer.body.startsWith("\x89PNG\r\n\x1a\n"));
    QCOMPARE(qsizetype(qFromBigEndian<quint32>(answer.body.constData() + 16)), side);
    QTEST(answer.body.contains("IEND"), "whole");
    QVERIFY(answer.body.size() < 1024 * 1024);
}

void TestStudioSimulator::photoMeetsScenario()
{
    const QByteArray body = R"({"name":"html-502","calls":["photo"]})";
    QCOMPARE(m_studio->call(RawClient::request("POST", "/_simulator/scenario", body)).object(), kSuccess);
    QCOMPARE(m_studio->call(RawClient::request("GET", "/photos/good.png")).status, 502);
    QCOMPARE(m_studio->read().status, 200);
    QVERIFY(m_studio->play("ok"));
    QCOMPARE(m_studio->call(RawClient::request("GET", "/photos/nonsense.png")).status, 404);
}

void TestStudioSimulator::tokenEnds()
{
    QCOMPARE(m_studio->read().status, 200); // the token of a usual profile names no end
    m_studio->simulator().choose(*sampleProfile(u"token-ends-soon"));
    const QByteArray token = m_studio->signIn("demo");
    const QList<QByteArray> parts = token.split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject claims
        = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    const qint64 left = claims.value("exp"_L1).toInteger() - m_studio->simulator().state().now().toSecsSinceEpoch();
    QVERIFY(left > 60 && left <= 120);

    const auto read = [&] {
        return m_studio->call(RawClient::request("GET", "/v1/api/user", {}, "x-jwt-token: " + token + "\r\n"));
    };
    QCOMPARE(read().error(), QString());
    m_studio->simulator().state().advance(120);
    QCOMPARE(read().error(), QString(kTokenExpired));
    QCOMPARE(m_studio->read().error(), QString()); // the other one lives on
}

void TestStudioSimulator::slow()
{
    QVERIFY(m_studio->play("slow"));
    RawClient client(m_studio->simulator().port());
    client.send(RawClient::request("POST", "/v1/api/users/42", R"({"jobTitle":"Boss"})", m_studio->tokenHeader()));
    QTRY_COMPARE(m_studio->stored("jobTitle"_L1), u"Boss"_s); // at once
    QVERIFY(client.received().isEmpty());
    QCOMPARE(m_studio->read().object().value("jobTitle"_L1).toString(), u"Boss"_s); // others are served meanwhile
    QCOMPARE(client.takeAnswer().object(), kSuccess);
}

void TestStudioSimulator::drip()
{
    QVERIFY(m_studio->play("drip"));
    RawClient client(m_studio->simulator().port());
    client.send(RawClient::request("GET", "/v1/api/user", {}, m_studio->tokenHeader()));
    QVERIFY(client.waitForBytes(2));
    QCOMPARE(client.received(), "HT");
}

void TestStudioSimulator::redirect()
{
    QVERIFY(m_studio->play("redirect-307"));
    const QByteArray port = QByteArray::number(m_studio->simulator().redirectPort());
    QVERIFY(m_studio->simulator().redirectPort() != m_studio->simulator().port());
    const Answer answer = m_studio->update(R"({"jobTitle":"Boss"})");
    QVERIFY(answer.head.contains("\r\nLocation: http://127.0.0.1:" + port + "/v1/api/users/42\r\n"));

    // Who follows is seen.
    m_studio->simulator().log().clear();
    RawClient follower(m_studio->simulator().redirectPort());
    QCOMPARE(follower.call(RawClient::request("POST", "/v1/api/users/42", "{}", m_studio->tokenHeader())).object(),
        kSuccess);
    const QJsonArray requests = m_studio->simulator().log().requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().toObject().value("port"_L1).toInt(), m_studio->simulator().redirectPort());
}

void TestStudioSimulator::sparse()
{
    QVERIFY(m_studio->play("sparse"));
    const QJsonObject profile = m_studio->read().object();
    for (const char *const key :
        {"photo", "jobTitle", "companyName", "timezone", "lastSeen", "projectsSortOrder", "experiments"})
        QVERIFY2(!profile.contains(QLatin1StringView(key)), key);
    QCOMPARE(profile.value("name"_L1).toString(), u"Jan Jansen"_s);

    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss","experiments":["object-tracking"]})").object(), kSuccess);
    QCOMPARE(m_studio->read().object().value("jobTitle"_L1).toString(), u"Boss"_s);
    QVERIFY(!m_studio->read().object().value("experiments"_L1).toArray().isEmpty());
}

void TestStudioSimulator::unknownValues()
{
    QVERIFY(m_studio->play("unknown-values"));
    const QJsonObject profile = m_studio->read().object();
    QCOMPARE(profile.value("timezone"_L1).toString(), u"Mars/Olympus_Mons"_s);
    QCOMPARE(profile.value("projectsSortOrder"_L1).toString(), u"stars-desc"_s);
    const QJsonObject last = profile.value("experiments"_L1).toArray().last().toObject();
    QCOMPARE(last.value("showToUser"_L1), QJsonValue(false));
    QCOMPARE(last.value("enabled"_L1), QJsonValue(true));
}

void TestStudioSimulator::neverShown()
{
    QVERIFY(m_studio->play("never-shown"));
    QCOMPARE(m_studio->update(R"({"projectsSortOrder":"name-asc","jobTitle":"Boss"})").object(), kSuccess);
    QCOMPARE(m_studio->stored("projectsSortOrder"_L1), u"name-asc"_s);
    const QJsonObject profile = m_studio->read().object();
    QVERIFY(!profile.contains("projectsSortOrder"_L1));
    QVERIFY(!profile.contains("experiments"_L1));
    QCOMPARE(profile.value("jobTitle"_L1).toString(), u"Boss"_s);
}

void TestStudioSimulator::contentChangesStartAnew()
{
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").object(), kSuccess);
    QVERIFY(m_studio->play("refuse"));
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Boss"_s);
    QVERIFY(m_studio->play("sparse"));
    QCOMPARE(m_studio->stored("jobTitle"_L1), QString());
    QVERIFY(m_studio->play("ok"));
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Engineer"_s);
}

CORE_TEST(TestStudioSimulator)
#include "tst_StudioSimulator.moc"
