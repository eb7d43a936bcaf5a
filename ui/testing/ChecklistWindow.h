// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Walks a person through the checklist: the journeys with what came of each, and of the present one the command that it
// starts with, its steps, and what must be seen.
#pragma once

#include "testing/ChecklistRun.h"

#include <QWidget>

class ElidedLabel;
class MessageBar;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;
class Redaction;

class ChecklistWindow : public QWidget
{
    Q_OBJECT
public:
    // `redaction` knows the secrets, which an exported note may not hold.
    ChecklistWindow(ChecklistRun &run, const Redaction &redaction);

    // Says that a journey could not be started.
    void sayNotStarted();

signals:
    void startWanted(const QStringList &arguments); // an editor of its own with these options

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeJourney();
    void showJourney();
    void showResult(int journey);
    void give(ChecklistResult::Verdict verdict, bool on);
    void askWhere();
    void write(const QString &path);

    ChecklistRun &m_run;
    const Redaction &m_redaction;
    ElidedLabel *m_progress;
    MessageBar *m_messages;
    QListWidget *m_list;
    QLineEdit *m_command;
    QTextBrowser *m_steps;
    QLineEdit *m_note;
    QPushButton *m_passed;
    QPushButton *m_failed;
};
