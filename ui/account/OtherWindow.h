// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where an account is open in another window already, that window comes to the front, as this one does for the others.
// Where the other window does not answer, the person decides whether to open the account here.
#pragma once

#include "ui/message/Message.h"

#include <QObject>
#include <QPointer>

class AccountClaim;
class AccountSession;
class AccountStore;
class ProfileModel;
class QMessageBox;
class QWidget;

class OtherWindow : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        AccountClaim &claim;
        AccountSession &session;
        const AccountStore &accounts;
        const ProfileModel &model;
    };

    OtherWindow(const Parts &parts, QWidget *window);

signals:
    void message(const Message &message);
    // The other window is in front, and this one has nothing to show.
    void notNeeded();

private:
    void onAsked(const QString &key);
    void onAnswered(const QString &key);
    void onUnanswered(const QString &key);
    [[nodiscard]] QString description(const QString &key) const;

    Parts m_parts;
    QWidget *m_window;
    QPointer<QMessageBox> m_question; // whether to open it here anyway
};
