// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The journal keeps the last entries, and what is said twice in a row only once.
#include "TestRunner.h"
#include "report/SessionJournal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = JournalEntry::Kind;

class TestSessionJournal : public QObject
{
    Q_OBJECT

private slots:
    static void keepsTheLast();
    static void leavesOutWhatIsSaidAgain();
    static void shortens();
};

namespace
{
QStringList texts(const SessionJournal &journal)
{
    QStringList all;
    const QList<JournalEntry> entries = journal.entries();
    for (const JournalEntry &entry : entries)
        all += entry.text;
    return all;
}
} // namespace

void TestSessionJournal::keepsTheLast()
{
    SessionJournal journal;
    for (int i = 0; i < SessionJournal::kMost + 3; ++i)
        journal.add(Kind::Command, QString::number(i));
    QCOMPARE(journal.entries().size(), SessionJournal::kMost);
    QCOMPARE(journal.entries().constFirst().text, u"3"_s);
    QCOMPARE(journal.forgotten(), 3);
}

void TestSessionJournal::leavesOutWhatIsSaidAgain()
{
    SessionJournal journal;
    journal.add(Kind::State, u"a"_s);
    journal.add(Kind::Command, u"press"_s);
    journal.add(Kind::State, u"a"_s); // it is the state still
    journal.add(Kind::Command, u"press"_s);
    journal.add(Kind::State, u"b"_s);
    journal.add(Kind::State, u"a"_s);
    journal.add(Kind::Message, QString());
    QCOMPARE(texts(journal), (QStringList{u"a"_s, u"press"_s, u"press"_s, u"b"_s, u"a"_s}));
}

void TestSessionJournal::shortens()
{
    SessionJournal journal;
    journal.add(Kind::Message, u"two\nlines"_s);
    journal.add(Kind::Message, QString(10'000, u'x'));
    QCOMPARE(texts(journal).constFirst(), u"two lines"_s);
    QVERIFY(texts(journal).constLast().size() <= SessionJournal::kLongest + 1);
}

CORE_TEST(TestSessionJournal)
#include "tst_SessionJournal.moc"
