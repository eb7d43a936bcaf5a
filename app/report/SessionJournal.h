// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What was pressed, said and gone through since the program's start, for a report: the last few hundred entries, in
// memory alone. Nothing that is typed gets into it.
#pragma once

#include <QList>
#include <QString>

#include <deque>

struct JournalEntry {
    enum class Kind { Command, Message, State };

    qint64 time = 0; // ms since 1970, UTC
    Kind kind = Kind::State;
    QString text;
};

class SessionJournal
{
public:
    static constexpr qsizetype kMost = 500;    // entries; the oldest goes then
    static constexpr qsizetype kLongest = 500; // characters of an entry

    // What is added from now on comes of one command, if one is added: that stands before the rest, however late it is
    // heard of.
    void beginTurn() { m_turn = m_entries.size(); }
    // A message or a state that says the same as the last one is left out.
    void add(JournalEntry::Kind kind, const QString &text);
    [[nodiscard]] QList<JournalEntry> entries() const { return {m_entries.begin(), m_entries.end()}; }
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; } // entries that have gone

private:
    std::deque<JournalEntry> m_entries;
    size_t m_turn = 0; // index of its first entry
    qint64 m_forgotten = 0;
};
