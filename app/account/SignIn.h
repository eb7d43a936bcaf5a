// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Gets a token for a password: POST /api-login, with the authentication code when the server asks for one.
#pragma once

#include "api/ApiError.h"
#include "api/ServerAddress.h"
#include "api/Token.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

class ApiClient;
class ApiReply;

class SignIn : public QObject
{
    Q_OBJECT
public:
    explicit SignIn(ApiClient &client, QObject *parent = nullptr);

    // `code` is empty unless codeRequired() asked for it. Ends in exactly one of the signals below.
    void start(const ServerAddress &server, const QString &user, const QString &password, const QString &code);
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    void signedIn(const Token &token);
    void codeRequired();                   // call start() again with the same words and the code
    void browserRequired(const QUrl &url); // single sign-on: the browser finishes it, the person brings the token
    void failed(const ApiError &error);

private:
    void onFinished();

    ApiClient &m_client;
    QPointer<ApiReply> m_reply;
};
