// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The account whose profile is in the model, with the client, the saver and the kept work that go with it: they change
// hands together.
#pragma once

#include "account/Account.h"
#include "api/AccountAccess.h"

#include <QDateTime>
#include <QObject>

#include <optional>

class AccountStore;
class ApiClient;
class KeptWork;
class Profile;
class ProfileModel;
class ProfileSaver;

class OpenAccount : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ApiClient &client;
        ProfileModel &model;
        ProfileSaver &saver;
        AccountStore &accounts;
        KeptWork &work;
    };

    explicit OpenAccount(const Parts &parts, QObject *parent = nullptr) : QObject(parent), m_parts(parts) { }

    // Puts the profile into the model, and another account's work away before. Returns whose unsaved changes those are;
    // nothing: there are none. It may end a save.
    [[nodiscard]] std::optional<Account> take(const Profile &profile, const AccountAccess &account);
    // Shows the account's last known profile in an empty model: its edits can go on, and a profile confirms it later.
    // Returns whether there is one.
    [[nodiscard]] bool takeLastKnown(const QString &key);
    // The server has confirmed what is in the model.
    void confirm();
    // Puts the work away, and leaves client, model and saver without an account.
    void close();
    // The client knows the server alone.
    void leaveServerOnly();
    // By the profile in the model. Without an id it is the server's nameless user.
    [[nodiscard]] Account owner() const;
    // The owner, where that is who the token is of, and not another user who is edited.
    [[nodiscard]] std::optional<Account> tokenOwner() const;
    // When the profile was read that is shown for want of a network; nothing: it is the server's present one.
    [[nodiscard]] const std::optional<QDateTime> &lastKnown() const { return m_lastKnown; }

signals:
    void lastKnownChanged();

private:
    void setLastKnown(const std::optional<QDateTime> &time);

    Parts m_parts;
    std::optional<QDateTime> m_lastKnown;
};
