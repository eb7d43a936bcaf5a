// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Calls are counted by their kind, two scenarios add up where they do not decide the same, and a wait ends by the
// clock.
#include "ScenarioPlayer.h"
#include "TestRunner.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestScenarioPlayer : public QObject
{
    Q_OBJECT

private slots:
    void counted_data();
    void counted();
    void twoAtATime();
    void clashes_data();
    void clashes();
    void wait();
    void profile();
};

namespace
{
using Answer = Scenario::Answer;
using Call = Scenario::Call;
using Effect = Scenario::Effect;

const QDateTime kNow(QDate(2026, 1, 15), QTime(9, 30), QTimeZone::utc());

Play playOf(const char *name)
{
    return {*scenario(QString::fromLatin1(name))};
}
} // namespace

void TestScenarioPlayer::counted_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("met"); // x: this update meets it
    QTest::newRow("all") << 1 << 0 << u"xxxxxx"_s;
    QTest::newRow("once") << 1 << 1 << u"x....."_s;
    QTest::newRow("from the third") << 3 << 0 << u"..xxxx"_s;
    QTest::newRow("the second and third") << 2 << 2 << u".xx..."_s;
}

void TestScenarioPlayer::counted()
{
    QFETCH(int, from);
    QFETCH(int, times);
    Play play = playOf("html-502");
    play.from = from;
    play.scenario.times = times;
    ScenarioPlayer player;
    player.play({play});
    QString met;
    for (int i = 0; i < 6; ++i) {
        met += player.next(Call::Update, kNow).is(Answer::Failure) ? u'x' : u'.';
        if (i == 2) // another kind of call is counted by itself
            QCOMPARE(player.next(Call::Read, kNow).is(Answer::Failure), from == 1);
        QVERIFY(!player.next(Call::SignIn, kNow).answer);
    }
    QTEST(met, "met");
}

void TestScenarioPlayer::twoAtATime()
{
    ScenarioPlayer player;
    player.play({playOf("slow"), playOf("commit-then-drop")});
    const ScenarioPlayer::Turn read = player.next(Call::Read, kNow);
    QVERIFY(!read.answer);
    QVERIFY(read.latency == 3s);
    const ScenarioPlayer::Turn update = player.next(Call::Update, kNow);
    QVERIFY(update.is(Answer::Close));
    QVERIFY(update.latency == 3s);
    QVERIFY(update.commitDelay == 0s);

    player.play({playOf("slow"), playOf("late-commit")});
    QVERIFY(player.next(Call::Update, kNow).commitDelay == 8s);

    player.play({playOf("drop"), playOf("never-shown")}); // one decides updates, the other reads
    QVERIFY(player.next(Call::Update, kNow).is(Answer::Close));
    QVERIFY(player.next(Call::Update, kNow).effect == Effect::None);
    QVERIFY(player.next(Call::Read, kNow).is(Answer::FieldsHidden));
    QVERIFY(player.next(Call::Read, kNow).effect == Effect::Whole);
    QVERIFY(player.next(Call::Read, kNow).latency == 0s);
}

void TestScenarioPlayer::clashes_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << QStringList{u"drop"_s} << QString();
    QTest::newRow("none") << QStringList() << u"One or two scenarios can be played at a time, not 0"_s;
    QTest::newRow("three") << QStringList{u"ok"_s, u"ok"_s, u"ok"_s}
                           << u"One or two scenarios can be played at a time, not 3"_s;
    QTest::newRow("other calls") << QStringList{u"drop"_s, u"another-person"_s} << QString();
    QTest::newRow("latency") << QStringList{u"slow"_s, u"html-502"_s} << QString();
    QTest::newRow("answers") << QStringList{u"silent"_s, u"drop"_s}
                             << u"\"silent\" and \"drop\" both decide the answer to update"_s;
    QTest::newRow("effects") << QStringList{u"trim"_s, u"ignore-field"_s}
                             << u"\"trim\" and \"ignore-field\" both decide what becomes of update"_s;
    QTest::newRow("profiles") << QStringList{u"sparse"_s, u"unknown-values"_s}
                              << u"\"sparse\" and \"unknown-values\" both decide the profile"_s;
}

void TestScenarioPlayer::clashes()
{
    QFETCH(QStringList, names);
    QList<Play> plays;
    for (const QString &name : names)
        plays.append(Play{*scenario(name)});
    QTEST(ScenarioPlayer::clash(plays), "sentence");
}

void TestScenarioPlayer::wait()
{
    ScenarioPlayer player;
    player.play({playOf("wait-429")});
    QCOMPARE(player.next(Call::Update, kNow).wait, 10); // the time starts with the first call
    QCOMPARE(player.next(Call::Update, kNow.addMSecs(500)).wait, 10);
    QCOMPARE(player.next(Call::Update, kNow.addMSecs(9'999)).wait, 1);
    QVERIFY(!player.next(Call::Update, kNow.addSecs(10)).answer);
    player.play({playOf("wait-429")}); // anew
    QCOMPARE(player.next(Call::Update, kNow.addSecs(60)).wait, 10);
}

void TestScenarioPlayer::profile()
{
    ScenarioPlayer player;
    player.play({playOf("slow"), playOf("sparse")});
    QCOMPARE(player.profile(), "sparse"_L1);
    player.play({playOf("slow")});
    QVERIFY(player.profile().isEmpty());
}

CORE_TEST(TestScenarioPlayer)
#include "tst_ScenarioPlayer.moc"
