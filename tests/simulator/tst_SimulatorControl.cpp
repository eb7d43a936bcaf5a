// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The control calls steer the simulator, play the other editor, and show what came in.
#include "StudioClient.h"
#include "TestRunner.h"

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
    void callsOfAScenario();
    void otherEditor();
    void reset();
    void refusals_data();
    void refusals();

private:
    std::unique_ptr<StudioClient> m_studio;
};

namespace
{
using Answer = RawClient::Answer;

const QJsonObject kSuccess{{u"success"_s, true}};
} // namespace

void TestSimulatorControl::init()
{
    m_studio = std::make_unique<StudioClient>();
    QVERIFY(!m_studio->tokenHeader().isEmpty());
}

void TestSimulatorControl::log()
{
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
    QCOMPARE(requests.last().toObject().value("path"_L1).toString(), u"/nonsense?x=1"_s);
}

void TestSimulatorControl::callsOfAScenario()
{
    // Only the calls that the control call names meet the scenario.
    const QByteArray body = R"({"name":"html-502","calls":["sign-in","read"]})";
    QCOMPARE(m_studio->call(RawClient::request("POST", "/_simulator/scenario", body)).object(), kSuccess);
    QCOMPARE(m_studio->call(RawClient::request("POST", "/v1/api-login", "{}")).status, 502);
    QCOMPARE(m_studio->read().status, 502);
    QCOMPARE(m_studio->update(R"({"jobTitle":"Boss"})").status, 200);
    QCOMPARE(m_studio->stored("jobTitle"_L1), u"Boss"_s);
}

void TestSimulatorControl::otherEditor()
{
    const QByteArray body = R"({"companyName":"Theirs","jobTitle":null,"experiments":["object-tracking"],"odd":1})";
    QCOMPARE(m_studio->call(RawClient::request("PUT", "/_simulator/users/42", body)).object(), kSuccess);
    const QJsonObject seen = m_studio->call(RawClient::request("GET", "/_simulator/users/42")).object();
    QCOMPARE(seen.value("companyName"_L1).toString(), u"Theirs"_s);
    QVERIFY(!seen.contains("jobTitle"_L1));
    QCOMPARE(seen.value("odd"_L1).toInt(), 1);
    QCOMPARE(seen.value("experiments"_L1).toArray().size(), 3);
    QCOMPARE(m_studio->read().object().value("companyName"_L1).toString(), u"Theirs"_s);
}

void TestSimulatorControl::reset()
{
    QVERIFY(m_studio->play("refuse"));
    QVERIFY(!m_studio->call(RawClient::request("PUT", "/_simulator/users/42", R"({"name":"X"})")).object().isEmpty());
    QCOMPARE(m_studio->call(RawClient::request("POST", "/_simulator/reset")).object(), kSuccess);
    QVERIFY(m_studio->simulator().log().requests().isEmpty());
    QCOMPARE(m_studio->simulator().scenario().name, "ok"_L1);
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
    QCOMPARE(m_studio->simulator().scenario().name, "ok"_L1);
}

CORE_TEST(TestSimulatorControl)
#include "tst_SimulatorControl.moc"
