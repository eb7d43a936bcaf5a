// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// While the server cannot be reached: says what is shown instead and how old it is, and when the session has found the
// server again, that. It never saves by itself.
#pragma once

#include "ui/message/Message.h"

#include <QObject>

class AccountSession;
class ApiError;
class ProfileModel;
class QAction;
struct SaveResult;

class OfflinePresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        AccountSession &session;
        const ProfileModel &model;
    };
    // Ways out of a read that failed.
    struct Ways {
        QAction *again;
        QAction *network;
        QAction *anotherAccount;
    };

    OfflinePresenter(const Parts &parts, const Ways &ways, QObject *parent = nullptr);

    // What there is to say of a read that failed: why, what is shown instead, and the ways out of it.
    [[nodiscard]] Message onLoadFailed(const ApiError &error);
    // After a save: the profile that is read when the server is back also decides about an update whose outcome is
    // unknown.
    void onSaveFinished(const SaveResult &result);
    // The message of a save, with a button that leads to the network settings where they may help.
    [[nodiscard]] Message withWayOut(Message message, const SaveResult &result) const;
    // What there is to say of a profile that was read now, if it was waited for: the person is asked to save. `open` is
    // the problem that nobody has closed yet: it is said on, with the news behind it.
    [[nodiscard]] std::optional<Message> onLoaded(const std::optional<Message> &open);

private:
    [[nodiscard]] QList<Message::Action> waysOut(const ApiError &error) const;
    [[nodiscard]] Message added(const Message &open, const QString &news) const;

    Parts m_parts;
    Ways m_ways;
    bool m_wasAway = false;
    Message m_problem; // of the last read that failed
    QString m_shown;   // the sentence for it, with what is shown instead of the server's profile
};
