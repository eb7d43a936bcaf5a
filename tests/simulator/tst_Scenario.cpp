// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The table of scenarios is one that --list-scenarios can print and a person can choose from.
#include "Scenario.h"
#include "TestRunner.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestScenario : public QObject
{
    Q_OBJECT

private slots:
    void wellFormed();
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
        QVERIFY2(s.description != nullptr && !QByteArray(s.description).contains('\n'), s.name.data());
        // An answer of its own, and an effect of its own, need calls that meet them.
        QCOMPARE(
            s.calls != Scenario::Calls(), s.answer != Scenario::Answer::Usual || s.effect != Scenario::Effect::Whole);
        QVERIFY2(!s.calls.testFlag(Scenario::Call::SignIn), s.name.data());
    }
    QCOMPARE(scenarios().front().name, "ok"_L1);
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
