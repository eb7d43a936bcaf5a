// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The control calls steer the simulator, play the other editor, and show what came in.
#include "StudioClient.h"
#include "TestRunner.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestSimulatorControl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void log();
    void logKeepsNoSecrets();
    void logOfEnds_data();
    void logOfEnds();
    void logCutsLongAnswers();
    void page();
    void callsOfAScenario();
    void otherEditor();
    void otherEditorBeforeAnUpdate();
    void index();
    void profile();
    void clock();
    void tokenLife();
    void twoScenarios();
    void form();
    void reset();
    void refusals_data();
    void refusals();

private:
    QJsonObject control(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return m_studio->call(RawClient::request(method, path, body)).object();
    }

    std::unique_ptr<StudioClient> m_studio;
};

namespace
{
using Answer = RawClient::Answer;

const QJsonObject kSuccessAnswer{{u"success"_s, true}};
} // namespace

void TestSimulatorControl::init()
{
    m_studio = std::make_unique<StudioClient>();
    QVERIFY(!m_studio->tokenHeader().isEmpty());
}

void TestSimulatorControl::log()
{
    m_studio->simulator().log().keepSecrets();
    m_studio->simulator().log().clear();
    QVERIFY(!m_studio->update(R"({"companyName":"Ä"})").object().isEmpty());
    QVERIFY(m_studio->play("ok")); // not logged
    QVERIFY(!m_studio->call(RawClient::request("GET", "/nonsense?x=1")).object().isEmpty());
    const QJsonArray requests
        = QJsonDocument::fromJson(m_studio->call(RawClient::request("GET", "/_simulator/requests")).body).array();
    QCOMPARE(requests.size(), 2);
    const QJsonObject first = requests.first().toObject();
    QCOMPARE(first.value("method"_L1).toString(), u"POST"_s);
    QCOMPARE(first.value("path"_L1).toString(), u"/v1/api/users/42"_s);
    QCOMPARE(first.value("body"_L1).toString(), u"{\"companyName\":\"Ä\"}"_s);
    QCOMPARE(first.value("port"_L1).toInt(), m_studio->simulator().port());
    const QJsonObject headers = first.value("headers"_L1).toObject();
    QCOMPARE(headers.value("content-type"_L1).toString(), u"application/json"_s);
    QCOMPARE("x-jwt-token: " + headers.value("x-jwt-token"_L1).toString().toLatin1() + "\r\n", m_studio->tokenHeader());
    QCOMPARE(first.value("status"_L1).toInt(), 200);
    QCOMPARE(first.value("answer"_L1).toString(), uR"({"success":true})"_s);
    QCOMPARE(first.value("ended"_L1).toString(), u"answered"_s);
    QVERIFY(first.value("milliseconds"_L1).toInt(-1) >= 0);
    QVERIFY(QDateTime::fromString(first.value("time"_L1).toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(requests.last().toObject().value("path"_L1).toString(), u"/nonsense?x=1"_s);
}

void TestSimulatorControl::logKeepsNoSecrets()
{
    // The sign-in of init() is in it, too.
    const QByteArray signIn = R"({"username":"mfa","password":"demo secret","totpToken":"123456"})";
    QVERIFY(!m_studio->call(RawClient::request("POST", "/v1/api-login", signIn)).error().isEmpty());
    QVERIFY(!m_studio->signIn("mfa", "123456").isEmpty());
    QCOMPARE(m_studio->read().status, 200);
    const QByteArray echo = "/v1/api/none?demo%20secret&jwt=" + m_studio->tokenHeader().mid(13).trimmed();
    QCOMPARE(m_studio->call(RawClient::request("GET", echo)).status, 404);
    const QByteArray log = m_studio->call(RawClient::request("GET", "/_simulator/requests")).body;
    for (const QByteArray &secret : {m_studio->tokenHeader().mid(13).trimmed(), QByteArray("demo secret"),
             QByteArray("demo%20secret"), QByteArray("123456")})
        QVERIFY2(!log.contains(secret), secret.constData());
    QVERIFY(log.contains(R"(\"password\":\"•••\")"));
    QVERIFY(log.contains(R"(\"token\":\"•••\")")); // in the answers
    QVERIFY(log.contains(R"("x-jwt-token":"•••")"));
}

void TestSimulatorControl::logOfEnds_data()
{
    QTest::addColumn<QString>("ended");
    QTest::addColumn<int>("status");
    QTest::newRow("drop") << u"closed"_s << 0;
    QTest::newRow("reset") << u"reset"_s << 0;
    QTest::newRow("silent") << u"client left"_s << 0;
    QTest::newRow("huge") << u"client left"_s << 200;
    QTest::newRow("html-502") << u"answered"_s << 502;
}

void TestSimulatorControl::logOfEnds()
{
    QVERIFY(m_studio->play(QTest::currentDataTag()));
    m_studio->simulator().log().clear();
    RawClient client(m_studio->simulator().port());
    client.send(RawClient::request("POST", "/v1/api/users/42", "{}", m_studio->tokenHeader()));
    const auto entry = [this] { return m_studio->simulator().log().requests().first().toObject(); };
    QTRY_COMPARE(m_studio->simulator().log().requests().size(), 1); // at once, also where nothing is answered
    client.leave();
    QTRY_VERIFY(entry().contains("ended"_L1));
    QTEST(entry().value("ended"_L1).toString(), "ended");
    QTEST(entry().value("status"_L1).toInt(), "status");
}

void TestSimulatorControl::logCutsLongAnswers()
{
    QVERIFY(m_studio->play("refuse-long"));
    QVERIFY(!m_studio->update("{}").error().isEmpty());
    const QString answer = m_studio->simulator().log().requests().last().toObject().value("answer"_L1).toString();
    QVERIFY(answer.size() > 64 * 1024 && answer.size() < 65 * 1024);
    QVERIFY(answer.endsWith(u" bytes)"_s));
    QCOMPARE(m_studio->call(RawClient::request("GET", "/photos/good.png")).status, 200);
    const QJsonObject photo = m_studio->simulator().log().requests().last().toObject();
    QVERIFY(photo.value("answer"_L1).toString().endsWith(u" bytes of image/png)"_s));
}

void TestSimulatorControl::page()
{
    QVERIFY(m_studio->play("refuse"));
    QCOMPARE(m_studio->call(RawClient::request("GET", "/v1/<b>&x")).status, 404);
    const Answer answer = m_studio->call(RawClient::request("GET", "/"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("\r\nContent-Type: text/html; charset=utf-8"));
    for (const Scenario &s : scenarios())
        QVERIFY2(answer.body.contains(QByteArray("name=\"name\" value=\"") + s.name.data() + '"'), s.name.data());
    for (const SampleProfile &s : sampleProfiles())
        QVERIFY2(answer.body.contains(QByteArray("value=\"") + s.name.data() + '"'), s.name.data());
    QVERIFY(answer.body.contains("value=\"refuse\" aria-current=\"true\">refuse</button>"));
    QVERIFY(answer.body.contains("demo@example.com"));
    QVERIFY(answer.body.contains("/v1/&lt;b&gt;&amp;x"));
    QVERIFY(!answer.body.contains("<script") && !answer.body.contains("src="));
}

void TestSimulatorControl::callsOfAScenario()
{
    // Only the calls that the control call names meet the scenario.
    const QByteArray body = R"({"name":"html-502","calls":["sign-in","read"]})";
    QCOMPARE(m_studio->call(RawClient::request("POST", "/_simulator/scenario", body)).object(), kSuccessAnswer);
    QCOMPARE(m_studio->call(RawClient::request("POST", "/v1/api-login", "{}")).status, 502);
    QCOMPARE(m_studio->read().status, 502);
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").status, 200);
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Boss"_s);
}

void TestSimulatorControl::otherEditor()
{
    const QByteArray body = R"({"companyName":"Theirs","jobTitle":null,"experiments":["object-tracking"],"odd":1})";
    QCOMPARE(m_studio->call(RawClient::request("PUT", "/_simulator/users/42", body)).object(), kSuccessAnswer);
    const QJsonObject seen = m_studio->call(RawClient::request("GET", "/_simulator/users/42")).object();
    QCOMPARE(seen.value("companyName"_L1).toString(), u"Theirs"_s);
    QVERIFY(!seen.contains("jobTitle"_L1));
    QCOMPARE(seen.value("odd"_L1).toInt(), 1);
    QCOMPARE(seen.value("experiments"_L1).toArray().size(), 3);
    QCOMPARE(m_studio->read().object().value("companyName"_L1).toString(), u"Theirs"_s);
}

void TestSimulatorControl::otherEditorBeforeAnUpdate()
{
    const QByteArray path = "/_simulator/users/42?when=before-update";
    const QByteArray body = R"({"companyName":"Theirs","jobTitle":"Theirs"})";
    QCOMPARE(m_studio->call(RawClient::request("PUT", path, body)).object(), kSuccessAnswer);
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Engineer"_s); // a save's read sees nothing of it
    QCOMPARE(m_studio->update(R"({"jobTitle":"Mine"})").object(), kSuccessAnswer);
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Mine"_s);
    QCOMPARE(m_studio->stored("companyName"_L1), u"Theirs"_s);
    QCOMPARE(m_studio->update(R"({"companyName":"Mine"})").object(), kSuccessAnswer); // once
    QCOMPARE(m_studio->stored("companyName"_L1), u"Mine"_s);
}

void TestSimulatorControl::index()
{
    QVERIFY(m_studio->play("slow"));
    const QJsonObject all = control("GET", "/_simulator");
    QCOMPARE(all.value("playing"_L1).toString(), u"slow"_s);
    QCOMPARE(all.value("profile"_L1).toString(), u"usual"_s);
    QCOMPARE(qsizetype(scenarios().size()), all.value("scenarios"_L1).toArray().size());
    QCOMPARE(qsizetype(sampleProfiles().size()), all.value("profiles"_L1).toArray().size());
    QCOMPARE(all.value("users"_L1).toArray().size(), 2);
    const QJsonObject last = all.value("scenarios"_L1).toArray().last().toObject();
    QVERIFY(last.value("https"_L1).toBool());
    QCOMPARE(last.value("calls"_L1).toArray(), QJsonArray());
    // Every call that is listed is one that there is.
    QVERIFY(m_studio->play("tls-own-ca")); // for the authority
    const QJsonArray calls = all.value("calls"_L1).toArray();
    QVERIFY(calls.size() >= 9);
    for (const QJsonValue &call : calls) {
        const QStringList words = call["call"_L1].toString().replace(u"{id}"_s, u"42"_s).split(u' ');
        const QByteArray body = call["body"_L1].toString().toUtf8();
        const Answer answer = m_studio->call(RawClient::request(words.at(0).toLatin1(), words.at(1).toLatin1(), body));
        QVERIFY2(answer.status == 200, qPrintable(words.join(u' ') + answer.error()));
    }
}

void TestSimulatorControl::profile()
{
    QCOMPARE(control("POST", "/_simulator/profile", R"({"name":"tier-free"})"), kSuccessAnswer);
    QCOMPARE(m_studio->read().object().value("tier"_L1).toString(), u"free"_s);
    // A scenario's own sample comes first, and the chosen one comes back after it.
    QVERIFY(m_studio->play("sparse"));
    QVERIFY(!m_studio->read().object().contains("jobTitle"_L1));
    QVERIFY(m_studio->play("ok"));
    QCOMPARE(m_studio->read().object().value("tier"_L1).toString(), u"free"_s);
    QCOMPARE(control("POST", "/_simulator/reset"), kSuccessAnswer);
    QCOMPARE(m_studio->read().object().value("tier"_L1).toString(), u"professional"_s);
}

void TestSimulatorControl::clock()
{
    const QDateTime before = m_studio->simulator().state().now();
    QCOMPARE(control("POST", "/_simulator/clock", R"({"advance":3600})"), kSuccessAnswer);
    QVERIFY(before.secsTo(m_studio->simulator().state().now()) >= 3600);
    QCOMPARE(m_studio->read().error(), QString());
    QCOMPARE(control("POST", "/_simulator/clock", R"({"advance":2592000})"), kSuccessAnswer); // 30 days
    QVERIFY(m_studio->read().error().startsWith(u"Your JWT token has expired"_s));
}

void TestSimulatorControl::tokenLife()
{
    QCOMPARE(control("POST", "/_simulator/token", R"({"minutes":5})"), kSuccessAnswer);
    QCOMPARE(m_studio->signIn("demo").split('.').size(), 3);
}

void TestSimulatorControl::twoScenarios()
{
    const QByteArray body = R"({"scenarios":[{"name":"slow","latency":1},{"name":"refuse","from":2}]})";
    QCOMPARE(control("POST", "/_simulator/scenario", body), kSuccessAnswer);
    QCOMPARE(m_studio->simulator().playedNames(), u"slow + refuse"_s);
    // What is played can be sent back.
    const QJsonArray plays = control("GET", "/_simulator").value("plays"_L1).toArray();
    QCOMPARE(plays.first().toObject().value("latency"_L1).toInt(), 1);
    QCOMPARE(plays.last().toObject().value("from"_L1).toInt(), 2);
    QCOMPARE(plays.last().toObject().value("calls"_L1).toArray(), QJsonArray{u"update"_s});
    QCOMPARE(control("POST", "/_simulator/scenario",
                 QJsonDocument(QJsonObject{{u"scenarios"_s, plays}}).toJson(QJsonDocument::Compact)),
        kSuccessAnswer);
    QCOMPARE(control("GET", "/_simulator").value("plays"_L1).toArray(), plays);
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").object(), kSuccessAnswer);
    QVERIFY(!m_studio->update(R"({"jobTitle":"Chief"})").error().isEmpty());
}

void TestSimulatorControl::form()
{
    const auto post = [this](const QByteArray &path, const QByteArray &form) {
        return m_studio->call("POST " + path
            + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              "Content-Length: "
            + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    };
    const Answer answer = post("/_simulator/scenario", "name=refuse&times=2");
    QCOMPARE(answer.status, 303);
    QVERIFY(answer.head.contains("\r\nLocation: /\r\n"));
    QCOMPARE(m_studio->simulator().playedNames(), u"refuse"_s);
    QCOMPARE(m_studio->simulator().plays().first().scenario.times, 2);
    QCOMPARE(post("/_simulator/clock", "advance=60").status, 303);
    QCOMPARE(post("/_simulator/reset", "").status, 303);
    QCOMPARE(m_studio->simulator().playedNames(), u"ok"_s);
    QCOMPARE(post("/_simulator/scenario", "name=x").status, 400);
    QCOMPARE(post("/_simulator/scenario", R"({"name":"slow"})").status, 200); // as curl sends it
}

void TestSimulatorControl::reset()
{
    QVERIFY(m_studio->play("refuse"));
    QVERIFY(!m_studio->call(RawClient::request("PUT", "/_simulator/users/42", R"({"name":"X"})")).object().isEmpty());
    QCOMPARE(m_studio->call(RawClient::request("POST", "/_simulator/reset")).object(), kSuccessAnswer);
    QVERIFY(m_studio->simulator().log().requests().isEmpty());
    QCOMPARE(m_studio->simulator().playedNames(), u"ok"_s);
    QCOMPARE(m_studio->read().object().value("name"_L1).toString(), u"Jan Jansen"_s); // the token is still good
}

void TestSimulatorControl::refusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto scenario = [](const char *body) { return RawClient::request("POST", "/_simulator/scenario", body); };
    QTest::newRow("no such call") << RawClient::request("GET", "/_simulator/nothing") << 404;
    QTest::newRow("no such method") << RawClient::request("GET", "/_simulator/reset") << 404;
    QTest::newRow("unknown scenario") << scenario(R"({"name":"x"})") << 400;
    QTest::newRow("no scenario") << scenario("[]") << 400;
    QTest::newRow("unknown kind of call") << scenario(R"({"name":"ok","calls":["x"]})") << 400;
    QTest::newRow("unknown profile") << RawClient::request("POST", "/_simulator/profile", R"({"name":"x"})") << 400;
    QTest::newRow("time back") << RawClient::request("POST", "/_simulator/clock", R"({"advance":-1})") << 400;
    QTest::newRow("no time") << RawClient::request("POST", "/_simulator/clock", "{}") << 400;
    QTest::newRow("no life") << RawClient::request("POST", "/_simulator/token", R"({"minutes":0})") << 400;
    QTest::newRow("no such user") << RawClient::request("GET", "/_simulator/users/1") << 404;
    QTest::newRow("no user id") << RawClient::request("GET", "/_simulator/users/x") << 404;
    QTest::newRow("no object") << RawClient::request("PUT", "/_simulator/users/42", "[]") << 400;
}

void TestSimulatorControl::refusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const Answer answer = m_studio->call(request);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.error().isEmpty());
    QCOMPARE(m_studio->simulator().playedNames(), u"ok"_s);
}

CORE_TEST(TestSimulatorControl)
#include "tst_SimulatorControl.moc"
