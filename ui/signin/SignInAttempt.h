// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Takes what is in the fields of a sign-in to the server, once nothing is wrong with it that can be seen here, and it
// is certain whether a password or a token is meant.
#pragma once

#include "api/ServerAddress.h"
#include "api/Token.h"
#include "ui/message/Message.h"

#include <QObject>

class QLineEdit;
class SignIn;
class SignInFields;

class SignInAttempt : public QObject
{
    Q_OBJECT
public:
    SignInAttempt(SignIn &signIn, SignInFields &fields, QObject *parent = nullptr);

    // Ends in refused(), or in tokenGiven(), or in started() and then in a signal of SignIn.
    void start();
    // The same with the server and the token of the official CLI's file.
    void importFromCli();
    [[nodiscard]] const ServerAddress &server() const { return m_server; } // of what was started last
    [[nodiscard]] bool hasSentCode() const { return m_hasSentCode; }

signals:
    void refused(const QString &sentence, QLineEdit *field, const QList<Message::Action> &actions);
    void started();
    void tokenGiven(const ServerAddress &server, const Token &token);

private:
    void askWhich();
    void signInWithToken();
    void signInWithPassword();
    void refusePassword(const QString &sentence);

    SignIn &m_signIn;
    SignInFields &m_fields;
    ServerAddress m_server;
    bool m_hasSentCode = false;
};
