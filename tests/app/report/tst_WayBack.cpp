// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The command leads to the same simulator or server, is one line for a shell, and is understood by the programs.
#include "PlayRequest.h"
#include "StudioClient.h"
#include "TestRunner.h"
#include "api/Redaction.h"
#include "process/Options.h"
#include "report/WayBack.h"
#include "testing/SimulatorRemote.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWayBack : public QObject
{
    Q_OBJECT

private slots:
    static void quoted_data();
    static void quoted();
    static void toAServer();
    static void toASimulator_data();
    static void toASimulator();
    static void masksWhatIsNotItsOwn();
};

namespace
{
ReportSection wayTo(const QString &server, std::optional<qint64> user = {})
{
    return WayBack::of(*ServerAddress::parse(server).value, user, std::nullopt, Redaction());
}
} // namespace

void TestWayBack::quoted_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shell");
    QTest::newRow("plain") << u"https://a.example:8443/v1"_s << u"https://a.example:8443/v1"_s;
    QTest::newRow("space") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("quote") << u"it's $x"_s << u"'it'\\''s $x'"_s;
    QTest::newRow("nothing") << QString() << u"''"_s;
}

void TestWayBack::quoted()
{
    QFETCH(const QString, word);
    QTEST(WayBack::quoted(word), "shell");
}

void TestWayBack::toAServer()
{
    QCOMPARE(wayTo(u"studio.edgeimpulse.com"_s).command.section(u' ', 0, 1), u"ei-profile-editor --host"_s);
    const QString other = wayTo(u"https://a.example:8443"_s, 43).command;
    QVERIFY2(other.endsWith(u" --user 43"_s), qPrintable(other));
    const Options options
        = *Options::parse(QProcess::splitCommand(other).mid(1), {}, {}).value; // as the editor reads it
    QCOMPARE(options.account.server, *ServerAddress::parse(u"https://a.example:8443"_s).value);
    QCOMPARE(options.account.userId, 43);
}

void TestWayBack::toASimulator_data()
{
    QTest::addColumn<QByteArray>("plays");
    QTest::addColumn<QString>("word");
    QTest::newRow("as the table has it") << QByteArray(R"([{"name":"refuse"}])") << u"refuse"_s;
    QTest::newRow("latency of the table") << QByteArray(R"([{"name":"slow"}])") << u"slow"_s;
    QTest::newRow("set") << QByteArray(R"([{"name":"html-502","calls":["photo","update"],"from":2,"times":1}])")
                         << u"html-502:calls=update+photo:from=2:times=1"_s;
    QTest::newRow("two") << QByteArray(R"([{"name":"slow","latency":300},{"name":"refuse","from":3}])")
                         << u"slow:latency=300,refuse:from=3"_s;
}

// What a simulator says of itself makes a command from which another one plays the same.
void TestWayBack::toASimulator()
{
    QFETCH(const QByteArray, plays);
    QFETCH(const QString, word);
    StudioClient studio;
    SimulatorRemote remote;
    remote.follow(*ServerAddress::parse(studio.simulator().baseUrl().toString()).value);
    QSignalSpy changed(&remote, &SimulatorRemote::changed);
    remote.play(QJsonDocument::fromJson(plays).array());
    QVERIFY(changed.wait());
    remote.chooseProfile(u"tier-free"_s);
    QVERIFY(changed.wait());

    const ReportSection way = WayBack::of(remote.server(), std::nullopt, remote.listing(), Redaction());
    QCOMPARE(way.command, u"ei-profile-editor --demo --scenario "_s + word + u" --profile tier-free"_s);
    QVERIFY(!way.rows.isEmpty() && way.rows.constFirst().size() == 3);
    const Parsed<Options> options = Options::parse(QProcess::splitCommand(way.command).mid(1), {}, {});
    QVERIFY2(options.value, qPrintable(options.error));
    QCOMPARE(options.value->simulatorArguments, (QStringList{u"--scenario"_s, word, u"--profile"_s, u"tier-free"_s}));

    const PlayRequest again = PlayRequest::ofWord(word);
    QCOMPARE(again.error, QString());
    const QList<Play> now = studio.simulator().plays();
    QCOMPARE(again.plays.size(), now.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        QCOMPARE(again.plays.at(i).scenario.name, now.at(i).scenario.name);
        QCOMPARE(again.plays.at(i).scenario.calls, now.at(i).scenario.calls);
        QCOMPARE(again.plays.at(i).scenario.times, now.at(i).scenario.times);
        QVERIFY(again.plays.at(i).scenario.latency == now.at(i).scenario.latency);
        QCOMPARE(again.plays.at(i).from, now.at(i).from);
    }
}

void TestWayBack::masksWhatIsNotItsOwn()
{
    Redaction redaction;
    redaction.add(u"demo"_s); // a password that reads as an option does
    redaction.add(u"hunter22"_s);
    SimulatorListing listing;
    listing.playing = u"hunter22"_s;
    listing.profile = u"usual"_s;
    const ReportSection way
        = WayBack::of(*ServerAddress::parse(u"http://127.0.0.1:1"_s).value, std::nullopt, listing, redaction);
    QCOMPARE(way.command, u"ei-profile-editor --demo --scenario '•••' --profile usual"_s);
}

CORE_TEST(TestWayBack)
#include "tst_WayBack.moc"
