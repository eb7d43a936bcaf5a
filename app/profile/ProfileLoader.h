// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Reads the profile into the model. A read replaces no edit.
#pragma once

#include "api/ApiError.h"

#include <QObject>
#include <QPointer>

class ApiClient;
class ApiReply;
class ProfileModel;

class ProfileLoader : public QObject
{
    Q_OBJECT
public:
    ProfileLoader(ApiClient &client, ProfileModel &model, QObject *parent = nullptr);

    // Does nothing while a read is under way. Ends in loaded() or failed().
    void load();
    void cancel(); // failed() comes with Cancelled
    [[nodiscard]] bool isLoading() const { return !m_reply.isNull(); }

signals:
    void loadingChanged(bool loading);
    void loaded(); // the profile is in the model
    void failed(const ApiError &error);

private:
    void onFinished();

    ApiClient &m_client;
    ProfileModel &m_model;
    QPointer<ApiReply> m_reply;
};
