// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Opens the checklist's window when it is first wanted, starts the editors that its journeys are walked in, and closes
// it with the editor's window.
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class CallLog;
class ChecklistRun;
class ChecklistWindow;
class QAction;
class QWidget;

class ChecklistPresenter : public QObject
{
    Q_OBJECT
public:
    // Starts another process of this program with these arguments; returns whether it did.
    using StartEditor = std::function<bool(const QStringList &arguments)>;
    struct Parts {
        ChecklistRun &run;
        CallLog &calls; // knows the secrets
    };

    ChecklistPresenter(
        const Parts &parts, QAction *action, QWidget *window, const StartEditor &startEditor = startThis);
    ~ChecklistPresenter() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool startThis(const QStringList &arguments);
    void show();

    Parts m_parts;
    QWidget *m_window;
    StartEditor m_startEditor;
    std::unique_ptr<ChecklistWindow> m_checklist;
};
