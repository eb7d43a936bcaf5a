// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What can be done in the window now, and what it waits for: brings the menu, the footer and the title's mark up to
// date with each change of the core.
#pragma once

#include <QObject>

class Core;
class FormPage;
class LeaveGuard;
class MainMenu;
class SignInPresenter;

class WindowState : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Core &core;
        FormPage &form;
        MainMenu &menu;
        LeaveGuard &guard;
        SignInPresenter &signIn;
    };

    WindowState(const Parts &parts, QWidget *window);

    // Something outside the core has to come first, which the footer says; empty: nothing (any more).
    void setWaitingFor(const QString &sentence);
    [[nodiscard]] bool isWaiting() const { return !m_waitingFor.isEmpty(); }
    void update();

private:
    Parts m_parts;
    QWidget *m_window;
    QString m_waitingFor;
};
