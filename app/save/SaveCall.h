// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The calls of a save, one at a time: to whom an update is addressed, and whether a profile is that person's.
#pragma once

#include "api/ApiError.h"
#include "api/Exchange.h"
#include "profile/Profile.h"

#include <QPointer>

#include <functional>

class ApiClient;
class ApiReply;
class ProfileModel;

class SaveCall
{
public:
    using Read = std::function<void(const std::optional<ApiError> &error, const Profile &profile)>;
    using Updated = std::function<void(const std::optional<ApiError> &error)>;

    SaveCall(ApiClient &client, const ProfileModel &model) : m_client(client), m_model(model) { }
    ~SaveCall() { drop(); }
    Q_DISABLE_COPY_MOVE(SaveCall)

    [[nodiscard]] std::optional<qint64> userId() const; // whom an update is addressed to; nothing: nobody knows
    // Number of the last update in the log of requests, or of the read before it, which comes to be told; 0: none.
    [[nodiscard]] qint64 number() const { return m_number; }

    // Both drop a call under way, and are answered later, unless they are dropped. The profile of somebody else is an
    // error. update() needs a userId().
    void read(CallPurpose purpose, const Read &answer);
    void update(const QJsonObject &body, const Updated &answer);
    void abort(); // the answer is an error
    void drop();  // without an answer

private:
    void start(ApiReply *reply, const Updated &answer);

    ApiClient &m_client;
    const ProfileModel &m_model;
    QPointer<ApiReply> m_reply;
    qint64 m_number = 0;
};
