// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The checklist is read as it is written, and that of the program is one that can be walked.
#include "SampleProfile.h"
#include "Scenario.h"
#include "TestRunner.h"
#include "process/Options.h"
#include "testing/Checklist.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString kGood
    = u"Words before\n\n## 1. First\nStart: `ei-profile-editor --demo`\n\n1. Do this.\n   - See: that.\n"
      "2. Do more.\n   - See: more.\n\n## Second\nStart: `ei-profile-editor --demo --scenario refuse`\n\n"
      "1. Look.\n   - See: it.\n"_s;
}

class TestChecklist : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void refuses_data();
    void refuses();
    void anotherProgramHasNoArguments();
    void builtInCanBeWalked();
};

void TestChecklist::reads()
{
    const Parsed<Checklist> list = Checklist::of(kGood);
    QVERIFY2(list.value, qPrintable(list.error));
    QCOMPARE(list.value->journeys.size(), 2);
    const Checklist::Journey &first = list.value->journeys.constFirst();
    QCOMPARE(first.title, u"First"_s);
    QCOMPARE(first.start, u"ei-profile-editor --demo"_s);
    QCOMPARE(first.arguments(), QStringList{u"--demo"_s});
    QCOMPARE(first.steps.size(), 2);
    QCOMPARE(first.steps[1].action, u"Do more."_s);
    QCOMPARE(first.steps[1].seen, u"more."_s);
    QCOMPARE(first.stepsMarkdown(), u"1. Do this.\n   - See: that.\n2. Do more.\n   - See: more.\n"_s);
    QCOMPARE(list.value->journeys[1].title, u"Second"_s);
    QCOMPARE(list.value->journeys[1].arguments(), QStringList({u"--demo"_s, u"--scenario"_s, u"refuse"_s}));
}

void TestChecklist::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error"); // how it begins
    QTest::newRow("nothing") << QString() << u"line 1:"_s;
    QTest::newRow("no start") << u"## A\n1. Do.\n   - See: it.\n"_s << u"line 2: 1. Do."_s;
    QTest::newRow("no steps") << u"## A\nStart: `x`\n"_s << u"line 3:"_s;
    QTest::newRow("nothing to see") << u"## A\nStart: `x`\n1. Do.\n"_s << u"line 4:"_s;
    QTest::newRow("nothing to see in between") << u"## A\nStart: `x`\n1. Do.\n2. Do.\n"_s << u"line 4: 2. Do."_s;
    QTest::newRow("seen twice") << u"## A\nStart: `x`\n1. Do.\n   - See: a.\n   - See: b.\n"_s << u"line 5:"_s;
    QTest::newRow("the next begins too early") << u"## A\nStart: `x`\n## B\n"_s << u"line 3: ## B"_s;
    QTest::newRow("a line that is nothing") << u"## A\nStart: `x`\nJust words\n"_s << u"line 3: Just words"_s;
}

void TestChecklist::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, error);
    const Parsed<Checklist> list = Checklist::of(text);
    QVERIFY(!list.value);
    QVERIFY2(list.error.startsWith(error), qPrintable(list.error));
}

void TestChecklist::anotherProgramHasNoArguments()
{
    QCOMPARE(Checklist::Journey({.title = {}, .start = u"rm -rf --demo"_s, .steps = {}}).arguments(), QStringList());
}

// At most as many as fit into half an hour, each with a start that the program takes and the simulator knows.
void TestChecklist::builtInCanBeWalked()
{
    const Checklist list = Checklist::builtIn();
    QVERIFY(list.journeys.size() > 15 && list.journeys.size() <= Checklist::kMost);
    QSet<QString> titles;
    for (const Checklist::Journey &journey : list.journeys) {
        const QStringList arguments = journey.arguments();
        QVERIFY2(!arguments.isEmpty(), qPrintable(journey.start));
        const Parsed<Options> options = Options::parse(arguments, {}, {});
        QVERIFY2(options.value, qPrintable(journey.start + u": "_s + options.error));
        QVERIFY2(options.value->demo, qPrintable(journey.start)); // no account is needed
        const QStringList &simulator = options.value->simulatorArguments;
        if (const qsizetype at = simulator.indexOf(u"--scenario"_s); at >= 0)
            QVERIFY2(scenario(simulator[at + 1]), qPrintable(journey.start));
        if (const qsizetype at = simulator.indexOf(u"--profile"_s); at >= 0)
            QVERIFY2(sampleProfile(simulator[at + 1]), qPrintable(journey.start));
        QVERIFY2(!titles.contains(journey.title), qPrintable(journey.title));
        titles.insert(journey.title);
    }
}

CORE_TEST(TestChecklist)
#include "tst_Checklist.moc"
