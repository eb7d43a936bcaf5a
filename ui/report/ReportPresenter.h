// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Gathers what a report is made of at the moment when it is asked for, and opens its dialog.
#pragma once

#include "testing/ChecklistResult.h"

#include <QList>
#include <QObject>

#include <functional>

class Core;
class QAction;
class QWidget;
class SessionWatch;

class ReportPresenter : public QObject
{
    Q_OBJECT
public:
    using Checklist = std::function<QList<ChecklistResult>()>;

    // `action` asks for it; `window` is what the picture is of.
    ReportPresenter(Core &core, const SessionWatch &watch, QAction *action, QWidget *window);

    // Whom to ask for what was found with the checklist, when a report is made.
    void setChecklist(const Checklist &checklist) { m_checklist = checklist; }

private:
    void show();

    Core &m_core;
    const SessionWatch &m_watch;
    QWidget *m_window;
    Checklist m_checklist;
};
