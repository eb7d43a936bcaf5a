// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What passed, failed and was noted is kept for the session, and goes out as a table.
#include "TestRunner.h"
#include "testing/ChecklistRun.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Verdict = ChecklistResult::Verdict;

namespace
{
Checklist threeJourneys()
{
    const QList<Checklist::Step> steps{{.action = u"Do."_s, .seen = u"it."_s}};
    return {.journeys = {{u"First"_s, u"ei-profile-editor --demo"_s, steps},
                {u"Second | with a bar"_s, u"ei-profile-editor --demo"_s, steps},
                {u"Third"_s, u"ei-profile-editor --demo"_s, steps}}};
}
} // namespace

class TestChecklistRun : public QObject
{
    Q_OBJECT

private slots:
    void beginsOpen();
    void keepsVerdictsAndNotes();
    void leadsToTheNextOpenOne();
    void goesOutAsATable();
    void isThatOfTheProgram();
};

void TestChecklistRun::beginsOpen()
{
    const ChecklistRun run(threeJourneys());
    QVERIFY(!run.isBegun());
    QCOMPARE(run.results().size(), 3);
    QCOMPARE(run.results().constFirst(), ChecklistResult({.title = u"First"_s}));
    QCOMPARE(run.progress(), u"Passed: 0. Failed: 0. Not done: 3."_s);
}

void TestChecklistRun::keepsVerdictsAndNotes()
{
    ChecklistRun run(threeJourneys());
    const QSignalSpy changed(&run, &ChecklistRun::changed);
    run.setVerdict(1, Verdict::Failed);
    run.setVerdict(1, Verdict::Failed); // nothing new
    run.setNote(1, u"why"_s);
    run.setNote(1, u"why"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toInt(), 1);
    QVERIFY(run.isBegun());
    QCOMPARE(run.results().at(1),
        ChecklistResult({.title = u"Second | with a bar"_s, .verdict = Verdict::Failed, .note = u"why"_s}));
    QCOMPARE(run.count(Verdict::Failed), 1);
    run.setVerdict(1, Verdict::Open);
    run.setNote(1, {});
    QVERIFY(!run.isBegun());
}

void TestChecklistRun::leadsToTheNextOpenOne()
{
    ChecklistRun run(threeJourneys());
    QCOMPARE(run.nextOpen(0), 1);
    run.setVerdict(1, Verdict::Passed);
    QCOMPARE(run.nextOpen(0), 2);
    run.setVerdict(2, Verdict::Failed);
    QCOMPARE(run.nextOpen(2), 0); // from the start again
    run.setVerdict(0, Verdict::Passed);
    QCOMPARE(run.nextOpen(1), -1);
}

void TestChecklistRun::goesOutAsATable()
{
    ChecklistRun run(threeJourneys());
    run.setVerdict(0, Verdict::Passed);
    run.setVerdict(1, Verdict::Failed);
    run.setNote(1, u"a | b\nnext line \\"_s);
    QCOMPARE(run.markdown({u"Profile Editor 1.2.3"_s}),
        u"# Checklist\n\n- Profile Editor 1.2.3\n- Passed: 1. Failed: 1. Not done: 1.\n\n| Journey | Result | Note |\n"
        "| --- | --- | --- |\n| First | passed |  |\n| Second \\| with a bar | failed | a \\| b next line \\\\ |\n"
        "| Third | not done |  |\n"_s);
}

void TestChecklistRun::isThatOfTheProgram()
{
    const ChecklistRun run;
    QVERIFY(!run.list().journeys.isEmpty());
    QCOMPARE(run.results().size(), run.list().journeys.size());
}

CORE_TEST(TestChecklistRun)
#include "tst_ChecklistRun.moc"
