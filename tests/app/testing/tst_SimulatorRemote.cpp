// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The simulator is steered from the editor, and only where it is one.
#include "FaultServer.h"
#include "StudioClient.h"
#include "TestRunner.h"
#include "testing/SimulatorRemote.h"

#include <QJsonArray>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorRemote : public QObject
{
    Q_OBJECT

private slots:
    static void listing();
    static void steers();
    static void oneChangeAfterTheOther();
    static void refused();
    static void httpsIsTheSame();
    static void leavesOthersAlone_data();
    static void leavesOthersAlone();
    static void isNone();
};

namespace
{
ServerAddress addressOf(const QUrl &url)
{
    return *ServerAddress::parse(url.toString()).value;
}

// The remote at a simulator whose listing has come.
struct Steered {
    Steered()
    {
        remote.follow(addressOf(studio.simulator().baseUrl()));
        look();
    }
    void look()
    {
        remote.look();
        QVERIFY(changed.wait());
    }

    StudioClient studio;
    SimulatorRemote remote;
    QSignalSpy changed{&remote, &SimulatorRemote::changed};
};
} // namespace

void TestSimulatorRemote::listing()
{
    Steered steered;
    const SimulatorListing listing = *steered.remote.listing();
    QCOMPARE(listing.playing, u"ok"_s);
    QVERIFY(listing.isGoodDay() && listing.isPlayed(u"ok"_s) && !listing.isPlayed(u"slow"_s));
    QCOMPARE(listing.scenarios.size(), qsizetype(scenarios().size()));
    QCOMPARE(listing.profiles.size(), qsizetype(sampleProfiles().size()));
    QCOMPARE(listing.latest()->name, u"ok"_s);
    QVERIFY(listing.httpsUrl.isEmpty());
    QCOMPARE(listing.firstUser, 42);
    for (const SimulatorListing::Entry &entry : listing.scenarios)
        QVERIFY2(!entry.description.isEmpty() && !entry.purpose.isEmpty(), qPrintable(entry.name));
}

void TestSimulatorRemote::steers()
{
    Steered steered;
    SimulatorRemote &remote = steered.remote;
    remote.play({QJsonObject{{u"name"_s, u"slow"_s}, {u"latency"_s, 1}}, QJsonObject{{u"name"_s, u"refuse"_s}}});
    QVERIFY(steered.changed.wait());
    QCOMPARE(remote.listing()->playing, u"slow + refuse"_s);
    QCOMPARE(remote.listing()->latest()->calls, QStringList{u"update"_s});
    remote.chooseProfile(u"suspended"_s);
    QVERIFY(steered.changed.wait());
    QCOMPARE(remote.listing()->profile, u"suspended"_s);
    remote.change(42, {{u"jobTitle"_s, u"Theirs"_s}}, false);
    QVERIFY(steered.changed.wait());
    QCOMPARE(steered.studio.stored("jobTitle"_L1), u"Theirs"_s);
    remote.change(42, {{u"companyName"_s, u"Theirs"_s}}, true);
    QVERIFY(steered.changed.wait());
    QVERIFY(steered.studio.stored("companyName"_L1) != u"Theirs"_s);
    const QDateTime before = steered.studio.simulator().state().now();
    remote.advanceClock(3600);
    QVERIFY(steered.changed.wait());
    QVERIFY(before.secsTo(steered.studio.simulator().state().now()) >= 3600);
    remote.startAnew();
    QVERIFY(steered.changed.wait());
    QVERIFY(remote.listing()->isGoodDay());
    QCOMPARE(remote.listing()->profile, u"usual"_s);
    // No call bears a token, and none is one of the API's.
    QVERIFY(steered.studio.simulator().log().requests().isEmpty());
}

void TestSimulatorRemote::oneChangeAfterTheOther()
{
    Steered steered;
    SimulatorRemote &remote = steered.remote;
    QStringList seen;
    connect(&remote, &SimulatorRemote::changed, &remote, [&] { seen.append(remote.listing()->playing); });
    remote.look();
    for (int i = 0; i < 10; ++i) {
        remote.play({QJsonObject{{u"name"_s, u"slow"_s}}});
        remote.look();
        remote.play({QJsonObject{{u"name"_s, u"refuse"_s}}});
    }
    QVERIFY(steered.changed.wait());
    QTRY_VERIFY(remote.findChildren<QNetworkReply *>().isEmpty());
    QCOMPARE(seen, QStringList(u"refuse"_s)); // nothing from before the last change, and that once
}

void TestSimulatorRemote::refused()
{
    Steered steered;
    QSignalSpy refusals(&steered.remote, &SimulatorRemote::refused);
    steered.remote.play({QJsonObject{{u"name"_s, u"silent"_s}}, QJsonObject{{u"name"_s, u"drop"_s}}});
    QVERIFY(refusals.wait());
    QVERIFY(refusals.at(0).at(0).toString().contains(u"both decide"_s));
    QVERIFY(steered.remote.listing()->isGoodDay());
}

void TestSimulatorRemote::httpsIsTheSame()
{
    Steered steered;
    steered.remote.play({QJsonObject{{u"name"_s, u"tls-expired"_s}}});
    QVERIFY(steered.changed.wait());
    const QUrl https = steered.remote.listing()->httpsUrl;
    QCOMPARE(https, steered.studio.simulator().tlsUrl());
    steered.remote.follow(addressOf(https));
    QVERIFY(steered.remote.listing());
    steered.look();
    QCOMPARE(steered.remote.listing()->playing, u"tls-expired"_s);
}

void TestSimulatorRemote::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("production") << u"edgeimpulse.com"_s;
    QTest::newRow("private host") << u"https://studio.example.com/v1"_s;
    QTest::newRow("https on this computer") << u"https://127.0.0.1:9/v1"_s;
}

void TestSimulatorRemote::leavesOthersAlone()
{
    QFETCH(QString, address);
    Steered steered;
    QTRY_VERIFY(steered.remote.findChildren<QNetworkReply *>().isEmpty());
    steered.remote.follow(*ServerAddress::parse(address).value);
    QVERIFY(!steered.remote.canBeThere());
    QVERIFY(!steered.remote.listing());
    // Nothing is sent: neither there nor to the simulator before.
    steered.remote.play({QJsonObject{{u"name"_s, u"refuse"_s}}});
    steered.remote.look();
    QVERIFY(steered.remote.findChildren<QNetworkReply *>().isEmpty());
    QCOMPARE(steered.studio.simulator().playedNames(), u"ok"_s);
}

void TestSimulatorRemote::isNone()
{
    FaultServer server;
    SimulatorRemote remote;
    remote.follow(addressOf(server.baseUrl()));
    QVERIFY(remote.canBeThere() && !remote.isDemo());
    QSignalSpy changed(&remote, &SimulatorRemote::changed);
    remote.look();
    QVERIFY(changed.wait());
    QVERIFY(!remote.listing());
    QCOMPARE(server.requests().first().target, "/_simulator");
    QVERIFY(!server.requests().first().headers.contains("x-jwt-token"));
    remote.followDemo(addressOf(server.baseUrl()));
    QVERIFY(remote.isDemo());
}

CORE_TEST(TestSimulatorRemote)
#include "tst_SimulatorRemote.moc"
