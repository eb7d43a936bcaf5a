// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "report/SessionJournal.h"

#include "base/VisibleText.h"

#include <QDateTime>

#include <algorithm>

void SessionJournal::add(JournalEntry::Kind kind, const QString &text)
{
    const QString shown = visibleText(text, kLongest);
    const auto last
        = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const JournalEntry &e) { return e.kind == kind; });
    // A command that is given twice was given twice.
    const bool isSaid = kind != JournalEntry::Kind::Command && last != m_entries.rend() && last->text == shown;
    if (shown.isEmpty() || isSaid)
        return;
    if (qsizetype(m_entries.size()) == kMost) {
        m_entries.pop_front();
        ++m_forgotten;
    }
    m_entries.push_back({.time = QDateTime::currentMSecsSinceEpoch(), .kind = kind, .text = shown});
}
