// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One read of a profile at a time. AccountSession says what becomes of it.
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
    ProfileLoader(ApiClient &client, const ProfileModel &model, QObject *parent = nullptr);

    // Reads the profile of the account, which need not be the client's (yet), instead of a read that is under way. Ends
    // in arrived() or failed().
    void load(const AccountAccess &account);
    // The same for a read that nobody asked for: it is not told as loading, and cancel() is not about it.
    void look(const AccountAccess &account);
    void cancel(); // failed() comes with Cancelled
    void stop();   // nothing comes of it
    [[nodiscard]] bool isLoading() const { return !m_reply.isNull() && !m_isLook; }
    [[nodiscard]] bool isLooking() const { return !m_reply.isNull() && m_isLook; }

signals:
    void loadingChanged(bool loading);
    // Never older than what the model knows of the server.
    void arrived(const Profile &profile, const AccountAccess &account);
    void failed(const ApiError &error, bool wasLook);

private:
    void begin(const AccountAccess &account, bool isLook);
    void read();
    void onFinished();

    ApiClient &m_client;
    const ProfileModel &m_model;
    QPointer<ApiReply> m_reply;
    AccountAccess m_account; // of the read under way
    quint64 m_revision = 0;  // of the model when it began
    bool m_isLook = false;
};
