// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "report/SessionJournal.h"

#include "base/Isolation.h"
#include "base/VisibleText.h"

#include <QDateTime>

#include <algorithm>

void SessionJournal::add(JournalEntry::Kind kind, const QString &text)
{
    const QString shown = visibleText(withoutIsolates(text), kLongest);
    const auto last
        = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const JournalEntry &e) { return e.kind == kind; });
    // A command that is given twice was given twice.
    const bool isSaid = kind != JournalEntry::Kind::Command && last != m_entries.rend() && last->text == shown;
    if (shown.isEmpty() || isSaid)
        return;
    if (qsizetype(m_entries.size()) == kMost) {
        m_entries.pop_front();
        m_turn -= m_turn > 0 ? 1 : 0;
        ++m_forgotten;
    }
    const bool isFirst = kind == JournalEntry::Kind::Command && m_turn < m_entries.size();
    const auto place
        = m_entries.begin() + std::deque<JournalEntry>::difference_type(isFirst ? m_turn : m_entries.size());
    const qint64 time = isFirst ? place->time : QDateTime::currentMSecsSinceEpoch();
    m_entries.insert(place, {.time = time, .kind = kind, .text = shown});
}
