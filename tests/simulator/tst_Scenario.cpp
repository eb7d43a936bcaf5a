// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The table of scenarios is one that --list-scenarios can print and a person can choose from.
#include "DemoProfile.h"
#include "Scenario.h"
#include "TestRunner.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestScenario : public QObject
{
    Q_OBJECT

private slots:
    void wellFormed();
    void samples();
    void found_data();
    void found();
    void refusals();
};

void TestScenario::wellFormed()
{
    QSet<QString> names;
    for (const Scenario &s : scenarios()) {
        QVERIFY2(!names.contains(s.name), s.name.data());
        names.insert(s.name);
        QVERIFY2(s.name.size() <= 20, s.name.data()); // the width of the list's first column
        for (const char *text : {s.description, s.purpose})
            QVERIFY2(qstrlen(text) > 10 && !QByteArray(text).contains('\n'), s.name.data());
        // What a call meets needs calls that meet it.
        const bool acts = s.answer != Scenario::Answer::Usual || s.effect != Scenario::Effect::Whole
            || s.latency > std::chrono::milliseconds(0);
        QVERIFY2((s.calls != Scenario::Calls()) == acts, s.name.data());
        // Sign-in works, so that a person gets to where it hurts, unless it is what hurts.
        const bool isOfSignIn
            = s.name == "single-sign-on"_L1 || s.name == "login-in-front-401"_L1 || s.name == "no-network"_L1;
        QVERIFY2(s.calls.testFlag(Scenario::Call::SignIn) == isOfSignIn, s.name.data());
        QVERIFY2((s.answer == Scenario::Answer::Failure || s.answer == Scenario::Answer::Interim) == (s.status != 200),
            s.name.data());
        QVERIFY2((s.retryAfter != Scenario::RetryAfter::None) == (s.wait > 0), s.name.data());
        QVERIFY2(s.profile.isEmpty() || sampleProfile(QString(s.profile)) != nullptr, s.name.data());
    }
    QCOMPARE(scenarios().front().name, "ok"_L1);
}

void TestScenario::samples()
{
    QSet<QString> names;
    for (const SampleProfile &s : sampleProfiles()) {
        QVERIFY2(!names.contains(s.name), s.name.data());
        names.insert(s.name);
        QVERIFY2(s.name.size() <= 20, s.name.data());
        QVERIFY2(sampleProfile(QString(s.name)) == &s, s.name.data());
        const QJsonObject profile = demoProfile(demoAccounts().front(), s);
        QCOMPARE(profile.value("id"_L1).toInt(), 42);
        const bool differs = profile != demoProfile(demoAccounts().front(), sampleProfiles().front());
        const bool isUsual = s.name == "usual"_L1 || s.name == "tier-professional"_L1;
        QVERIFY2(differs || isUsual || s.tokenLife != SampleProfile::kUsualTokenLife, s.name.data());
    }
    QCOMPARE(sampleProfile(u"nonsense"), nullptr);
    const auto experiments = [](const char *name) {
        return demoProfile(demoAccounts().front(), *sampleProfile(QString::fromLatin1(name)))
            .value("experiments"_L1)
            .toArray()
            .size();
    };
    QCOMPARE(experiments("experiments-40"), 40);
    QCOMPARE(experiments("experiments-1000"), 1'000);
    QCOMPARE(experiments("experiments-10000"), 10'000);
}

void TestScenario::found_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("exists");

    const char *const names[] = {"ok", "refuse", "expired-token", "slow", "html-502", "silent", "drip", "drop", "reset",
        "commit-then-drop", "commit-then-silent", "redirect-307", "sparse", "unknown-values", "huge", "ignore-field",
        "trim", "refuse-after-commit", "never-shown"};
    for (const char *name : names)
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("other case") << u"OK"_s << false;
    QTest::newRow("part") << u"commit"_s << false;
}

void TestScenario::found()
{
    QFETCH(QString, name);
    QFETCH(bool, exists);
    const Scenario *s = scenario(name);
    QCOMPARE(s != nullptr, exists);
    if (s != nullptr)
        QCOMPARE(QString(s->name), name);
}

void TestScenario::refusals()
{
    QCOMPARE(scenario(u"refuse")->refusal(), QJsonValue(u"Job title must be shorter than 50 characters"_s));
    QVERIFY(scenario(u"refuse-markup")->refusal().toString().contains(u"<img src="_s));
    const QString controls = scenario(u"refuse-controls")->refusal().toString();
    for (const char16_t character : {u'\u202e', u'\u0007', u'\0', u'\n', u'\u2028'})
        QVERIFY(controls.contains(QChar(character)));
    QCOMPARE(scenario(u"refuse-long")->refusal().toString().size(), 100'000);
    QVERIFY(scenario(u"refuse-number")->refusal().isDouble());
    QVERIFY(scenario(u"refuse-no-reason")->refusal().isUndefined());
}

CORE_TEST(TestScenario)
#include "tst_Scenario.moc"
