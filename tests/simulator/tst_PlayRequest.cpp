// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a tester asks to be played is understood, as JSON and as a form has it, or refused with a sentence that names
// what there is.
#include "PlayRequest.h"
#include "TestRunner.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlayRequest : public QObject
{
    Q_OBJECT

private slots:
    void understood();
    void wordOfACommandLine();
    void refused_data();
    void refused();
};

namespace
{
PlayRequest request(const QByteArray &body)
{
    return PlayRequest::of(QJsonDocument::fromJson(body).object());
}
} // namespace

void TestPlayRequest::understood()
{
    const PlayRequest plain = request(R"({"name":"slow"})");
    QCOMPARE(plain.error, QString());
    QCOMPARE(plain.plays.size(), 1);
    QCOMPARE(plain.plays.first().from, 1);
    QVERIFY(plain.plays.first().scenario.latency == std::chrono::seconds(3));

    const PlayRequest two = request(
        R"({"scenarios":[{"name":"refuse","calls":["update"],"from":2,"times":"1"},{"name":"slow","latency":"50"}]})");
    QCOMPARE(two.error, QString());
    QCOMPARE(two.plays.size(), 2);
    QCOMPARE(two.plays.first().from, 2);
    QCOMPARE(two.plays.first().scenario.times, 1);
    QVERIFY(two.plays.last().scenario.latency == std::chrono::milliseconds(50));

    QVERIFY(plain.plays.first().scenario.commitDelay == std::chrono::seconds(8));
    const PlayRequest late = request(R"({"name":"late-commit","delay":20000})");
    QVERIFY(late.plays.first().scenario.commitDelay == std::chrono::seconds(20));

    const PlayRequest form = request(R"({"name":"html-502","calls":"photo"})");
    QVERIFY(form.plays.first().scenario.calls == Scenario::Calls(Scenario::Call::Photo));
}

void TestPlayRequest::wordOfACommandLine()
{
    const PlayRequest two = PlayRequest::ofWord(u"refuse:calls=read+update:from=2:times=1,slow:latency=50"_s);
    QCOMPARE(two.error, QString());
    QCOMPARE(two.plays.size(), 2);
    QVERIFY(two.plays.first().scenario.calls == Scenario::Calls(Scenario::Call::Read | Scenario::Call::Update));
    QCOMPARE(two.plays.first().from, 2);
    QCOMPARE(two.plays.first().scenario.times, 1);
    QVERIFY(two.plays.last().scenario.latency == std::chrono::milliseconds(50));
    QCOMPARE(PlayRequest::ofWord(u"ok"_s).plays.first().scenario.name, "ok"_L1);
    for (const QString &wrong :
        {u"nonsense"_s, u"refuse:from=x"_s, u"refuse:calls=all"_s, u"refuse,reset"_s, QString()})
        QVERIFY2(!PlayRequest::ofWord(wrong).error.isEmpty(), qPrintable(wrong));
}

void TestPlayRequest::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("part"); // of the sentence
    QTest::newRow("nothing") << QByteArray("{}") << u"There is no scenario \"\"; there are ok, refuse,"_s;
    QTest::newRow("unknown") << QByteArray(R"({"name":"x"})") << u"There is no scenario \"x\"; there are ok,"_s;
    QTest::newRow("second unknown") << QByteArray(R"({"scenarios":[{"name":"ok"},{"name":"x"}]})")
                                    << u"There is no scenario \"x\""_s;
    QTest::newRow("call") << QByteArray(R"({"name":"ok","calls":["write"]})")
                          << u"There is no kind of call \"write\"; there are sign-in, read, update, photo"_s;
    QTest::newRow("from") << QByteArray(R"({"name":"ok","from":0})") << u"\"from\" has to be a whole number from 1"_s;
    QTest::newRow("half") << QByteArray(R"({"name":"ok","from":1.5})") << u"\"from\" has to be a whole number"_s;
    QTest::newRow("times") << QByteArray(R"({"name":"ok","times":"x"})") << u"\"times\" has to be a whole number"_s;
    QTest::newRow("latency") << QByteArray(R"({"name":"ok","latency":3600001})") << u"from 0 to 3600000"_s;
    QTest::newRow("delay") << QByteArray(R"({"name":"late-commit","delay":-1})") << u"from 0 to 3600000"_s;
    QTest::newRow("clash") << QByteArray(R"({"scenarios":[{"name":"silent"},{"name":"drop"}]})")
                           << u"both decide the answer"_s;
    QTest::newRow("none") << QByteArray(R"({"scenarios":[]})") << u"not 0"_s;
}

void TestPlayRequest::refused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, part);
    const QString error = request(body).error;
    QVERIFY2(error.contains(part), qPrintable(error));
}

CORE_TEST(TestPlayRequest)
#include "tst_PlayRequest.moc"
