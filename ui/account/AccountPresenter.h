// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Says in the header and in the window's title which account is open: who, where, until when and where its token is.
#pragma once

#include "ui/message/Message.h"

#include <QObject>

class AccountHeader;
class AccountMenu;
class AccountSession;
class AccountStore;
class ApiClient;
class ApiError;
class PhotoLoader;
class ProfileModel;
class QAction;
class QWidget;
class SimulatorRemote;

class AccountPresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ApiClient &client;
        ProfileModel &model;
        AccountStore &accounts;
        AccountSession &session;
        PhotoLoader &photos;
        SimulatorRemote &simulator;
    };

    // `window` gets the title and the questions; `actions` are offered in the menu of accounts too.
    AccountPresenter(const Parts &parts, AccountHeader &header, const QList<QAction *> &actions, QWidget *window);

    void update();
    // The photo never comes before the window: from now on it may.
    void allowPhoto();
    // The last read failed.
    void noteFailure(const ApiError &error);

signals:
    void busy(); // a save is under way, so the account stays
    void message(const Message &message);

private:
    [[nodiscard]] QString demoText() const;
    void updateTitle();
    void showPhoto();

    Parts m_parts;
    AccountHeader &m_header;
    QWidget *m_window;
    AccountMenu *m_menu;
    QString m_photo; // the URL that is shown or on its way
    bool m_photoAllowed = false;
    bool m_isAway = false; // the last read that failed had no answer
};
