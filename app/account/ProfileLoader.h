// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Reads the profile into the model. A read replaces no edit.
#pragma once

#include "api/AccountAccess.h"
#include "api/ApiError.h"

#include <QObject>
#include <QPointer>

class ApiClient;
class ApiReply;
class Profile;
class ProfileModel;

class ProfileLoader : public QObject
{
    Q_OBJECT
public:
    ProfileLoader(ApiClient &client, ProfileModel &model, QObject *parent = nullptr);

    // Does nothing while a read is under way. Ends in loaded() or failed().
    void load();
    // Reads with an account that is not the client's (yet), instead of a read that is under way.
    void load(const AccountAccess &account);
    void cancel(); // failed() comes with Cancelled
    // During arriving(): the profile does not go into the model, and failed() comes with Cancelled.
    void turnAway() { m_isTurnedAway = true; }
    [[nodiscard]] bool isLoading() const { return !m_reply.isNull(); }

signals:
    void loadingChanged(bool loading);
    // Before the profile goes into the model: the last moment to put another account's edits away.
    void arriving(const Profile &profile);
    void loaded(); // the profile is in the model
    void failed(const ApiError &error);

private:
    void start(const AccountAccess &account);
    void read();
    void onFinished();

    ApiClient &m_client;
    ProfileModel &m_model;
    QPointer<ApiReply> m_reply;
    AccountAccess m_account; // of the read under way
    quint64 m_revision = 0;  // of the model when it began
    bool m_isTurnedAway = false;
};
