// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the server's button in the header opens: the known accounts, and what can be done with the one that is open.
#pragma once

#include "account/Account.h"
#include "ui/message/Message.h"

#include <QObject>

class AccountSession;
class AccountStore;
class ApiClient;
class QAction;
class QMenu;
class QWidget;
class SecretClipboard;

class AccountMenu : public QObject
{
    Q_OBJECT
public:
    // `window` gets the questions.
    AccountMenu(AccountSession &session, AccountStore &accounts, const ApiClient &client, QWidget *window);

    // Fills a menu that is about to be shown. `actions` are offered too, between the accounts and what is about the
    // token.
    void fill(QMenu *menu, const QList<QAction *> &actions);

signals:
    void busy(); // a save is under way, so nothing was done
    void message(const Message &message);

private:
    void addAccount(QMenu *menu, const Account &account);
    void copyToken();
    void askToForget(const Account &account);

    AccountSession &m_session;
    AccountStore &m_accounts;
    const ApiClient &m_client;
    QWidget *m_window;
    SecretClipboard *m_clipboard = nullptr; // made with the first copy
};
