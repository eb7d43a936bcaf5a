// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Asks for a server and either a password or a token. Nothing typed is lost when a sign-in fails.
#pragma once

#include "account/Account.h"
#include "api/ApiError.h"

#include <QScrollArea>

class MessageBar;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class SignIn;

class SignInPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit SignInPage(SignIn &signIn, QWidget *parent = nullptr);

    // `reason` says why one has to sign in; may be empty. `canGoBack`: Cancel leads back to a form.
    void start(const ServerAddress &server, const QString &reason, bool canGoBack);

    // Forgets password, code and token: they have done their work.
    void clearSecrets();

signals:
    void signedIn(const ServerAddress &server, const Token &token);
    void cancelled();

private:
    QLineEdit *addField(const QString &label, QBoxLayout *layout);
    void onSignInClicked();
    void onCancelClicked();
    void onSignedIn(const Token &token);
    void onCodeRequired();
    void onBrowserRequired(const QUrl &url);
    void onFailed(const ApiError &error);
    void refuse(const QString &sentence, QLineEdit *field);
    void setCodeVisible(bool visible);
    void updateButtons();

    SignIn &m_signIn;
    ServerAddress m_server; // of the sign-in that runs
    bool m_canGoBack = false;
    MessageBar *m_messages;
    QLineEdit *m_serverField;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLineEdit *m_token;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};
