// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How far the person is with the checklist in this session. Nothing of it is written anywhere unasked; it ends with the
// program.
#pragma once

#include "testing/Checklist.h"
#include "testing/ChecklistResult.h"

#include <QObject>

class ChecklistRun : public QObject
{
    Q_OBJECT
public:
    explicit ChecklistRun(QObject *parent = nullptr) : QObject(parent) { }
    // Of another list than the program's.
    explicit ChecklistRun(const Checklist &list, QObject *parent = nullptr);

    // Read when it is first asked for, since few ever do.
    [[nodiscard]] const Checklist &list() const;

    // One for each journey, in their order.
    [[nodiscard]] QList<ChecklistResult> results() const;
    [[nodiscard]] bool isBegun() const; // something has a verdict or a note
    [[nodiscard]] int count(ChecklistResult::Verdict verdict) const;
    [[nodiscard]] QString progress() const; // how many passed, failed and are not done, in words
    // The next journey after this one that has no verdict, from the end on from the start; -1: all have one.
    [[nodiscard]] int nextOpen(int journey) const;

    void setVerdict(int journey, ChecklistResult::Verdict verdict);
    void setNote(int journey, const QString &note);

    // All results as a table for an issue tracker, with a heading. `about` says what was looked at: program, Qt,
    // system.
    [[nodiscard]] QString markdown(const QStringList &about) const;

signals:
    void changed(int journey);

private:
    void prepare() const;

    // Made with the first question.
    mutable Checklist m_list;
    mutable QList<ChecklistResult> m_results;
};
