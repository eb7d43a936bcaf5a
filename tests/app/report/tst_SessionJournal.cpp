// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The journal keeps the last entries, and what is said twice in a row only once.
#include "TestRunner.h"
#include "report/SessionJournal.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = JournalEntry::Kind;

class TestSessionJournal : public QObject
{
    Q_OBJECT

private slots:
    static void keepsTheLast();
    static void leavesOutWhatIsSaidAgain();
    static void commandsComeFirst();
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

// What comes of no command.
void add(SessionJournal &journal, Kind kind, const QString &text)
{
    journal.beginTurn();
    journal.add(kind, text);
}
} // namespace

void TestSessionJournal::keepsTheLast()
{
    SessionJournal journal;
    for (int i = 0; i < SessionJournal::kMost + 3; ++i)
        add(journal, Kind::Command, QString::number(i));
    QCOMPARE(journal.entries().size(), SessionJournal::kMost);
    QCOMPARE(journal.entries().constFirst().text, u"3"_s);
    QCOMPARE(journal.forgotten(), 3);
}

void TestSessionJournal::leavesOutWhatIsSaidAgain()
{
    SessionJournal journal;
    add(journal, Kind::State, u"a"_s);
    add(journal, Kind::Command, u"press"_s);
    add(journal, Kind::State, u"a"_s); // it is the state still
    add(journal, Kind::Command, u"press"_s);
    add(journal, Kind::State, u"b"_s);
    add(journal, Kind::State, u"a"_s);
    add(journal, Kind::Message, QString());
    QCOMPARE(texts(journal), (QStringList{u"a"_s, u"press"_s, u"press"_s, u"b"_s, u"a"_s}));
}

// Before what they have brought about, also where the journal is full.
void TestSessionJournal::commandsComeFirst()
{
    SessionJournal journal;
    journal.add(Kind::State, u"before"_s);
    journal.beginTurn();
    journal.add(Kind::State, u"saving"_s);
    journal.add(Kind::Command, u"Reload"_s); // which "Try again" has triggered
    journal.add(Kind::Command, u"Try again"_s);
    journal.beginTurn();
    journal.add(Kind::State, u"saved"_s);
    QCOMPARE(texts(journal), (QStringList{u"before"_s, u"Try again"_s, u"Reload"_s, u"saving"_s, u"saved"_s}));
    const QList<JournalEntry> entries = journal.entries();
    QVERIFY(std::ranges::is_sorted(entries, {}, &JournalEntry::time));

    for (int i = 0; i < SessionJournal::kMost; ++i)
        journal.add(Kind::State, QString::number(i));
    journal.beginTurn();
    journal.add(Kind::State, u"last"_s);
    journal.add(Kind::Command, u"press"_s);
    QCOMPARE(texts(journal).mid(SessionJournal::kMost - 2), (QStringList{u"press"_s, u"last"_s}));
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
