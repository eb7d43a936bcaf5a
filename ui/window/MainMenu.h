// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The menus of the window and their actions. What an action does is the window's; here is what it is called, its keys,
// and that of the text actions only those can be chosen which the focused field can do.
#pragma once

#include "save/EditHistory.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>

class LanguageMenu;
class QLineEdit;
class QMainWindow;

class MainMenu : public QObject
{
    Q_OBJECT
public:
    explicit MainMenu(QMainWindow *window);

    [[nodiscard]] QAction *reload() const { return m_reload; }
    [[nodiscard]] QAction *addAccount() const { return m_addAccount; }
    [[nodiscard]] QAction *signOut() const { return m_signOut; }
    [[nodiscard]] QAction *network() const { return m_network; }
    [[nodiscard]] QAction *quit() const { return m_quit; }
    [[nodiscard]] QAction *save() const { return m_save; }
    [[nodiscard]] QAction *review() const { return m_review; }
    [[nodiscard]] QAction *revertAll() const { return m_revertAll; }
    [[nodiscard]] QAction *bringBack() const { return m_bringBack; }
    [[nodiscard]] QAction *requests() const { return m_requests; }
    [[nodiscard]] QAction *checklist() const { return m_checklist; }
    [[nodiscard]] QAction *testing() const { return m_testing; } // hidden, unless the server is a simulator
    [[nodiscard]] QAction *report() const { return m_report; }

    [[nodiscard]] LanguageMenu &languages() const { return *m_languages; }

    // What can be done now.
    struct State {
        bool canSave = false; // and review
        bool canRevertAll = false;
        std::optional<EditHistory::Kind> bringsBack = {}; // which bringBack() says; nothing: there is nothing
        bool canBringBack = false;
        bool canReload = false;
        bool canSignOut = false;
        bool canAddAccount = false;
    };
    void setState(const State &state);

signals:
    void viewOpens(); // what it shows may change while it is open
    void helpOpens(); // a report may be asked for

private:
    void setBringsBack(std::optional<EditHistory::Kind> kind);
    void addTextActions(QMenu *menu);
    void addAppearances(QMenu *menu);
    void showAbout();

    QMainWindow *m_window;
    QAction *m_reload;
    QAction *m_addAccount;
    QAction *m_signOut;
    QAction *m_network;
    QAction *m_quit;
    QAction *m_save;
    QAction *m_review;
    QAction *m_revertAll;
    QAction *m_bringBack;
    QAction *m_requests;
    QAction *m_testing;
    QAction *m_checklist;
    QAction *m_report;
    LanguageMenu *m_languages;
    QPointer<QLineEdit> m_field; // had the focus before the menu took it
};
