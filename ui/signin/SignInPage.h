// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Asks for a server and either a password or a token. Nothing typed is lost when a sign-in fails.
#pragma once

#include "api/AccountAccess.h"
#include "api/ApiError.h"
#include "ui/message/Message.h"

#include <QScrollArea>

class MessageBar;
class QBoxLayout;
class QLineEdit;
class QPushButton;
class SignIn;

class SignInPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit SignInPage(SignIn &signIn, QWidget *parent = nullptr);

    // `reason` says why one has to sign in; may be empty. `canGoBack`: Cancel leads back to a form. `user` is filled
    // in; empty: what is typed there stays. Secrets that were typed for another server or user are forgotten.
    void start(const ServerAddress &server, const QString &reason, bool canGoBack, const QString &user = {});
    // In short: user, password and code in one line, for the server that it was started with.
    void setShort(bool isShort);
    void setCanGoBack(bool canGoBack);
    [[nodiscard]] bool isFor(const ServerAddress &server, const QString &user) const; // an empty one: anybody
    [[nodiscard]] bool isBegun() const; // something is typed, or a sign-in runs
    void focusFirstEmpty();
    // The same, but never from under somebody who types elsewhere: the rest of it would be in the password.
    void offerFocus();
    void showMessage(const Message &message);

    // Forgets password, code and token: they have done their work.
    void clearSecrets();
    // Nobody has to sign in any more: ends a sign-in that runs, and forgets the secrets.
    void stop();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void signedIn(const ServerAddress &server, const Token &token);
    void cancelled();
    void otherWaysWanted(); // than the short form offers

private:
    QLineEdit *addField(const QString &label, QBoxLayout *layout);
    void onImportClicked();
    void onSignInClicked();
    void onCancelClicked();
    void onSignedIn(const Token &token);
    void onCodeRequired();
    void onBrowserRequired(const QUrl &url);
    void onFailed(const ApiError &error);
    void say(Message::Kind kind, const QString &text, const QString &details = {});
    void refuse(const QString &sentence, QLineEdit *field);
    void fill(const ServerAddress &server, const QString &user);
    [[nodiscard]] bool isTypedElsewhere() const;
    void takeFocus(QLineEdit *field);
    void forgetCode();
    void updateButtons();

    SignIn &m_signIn;
    ServerAddress m_server;       // of the sign-in that runs
    ServerAddress m_filledServer; // what start() was called for
    QString m_filledUser;
    bool m_canGoBack = false;
    bool m_isShort = false;
    bool m_codeSent = false;
    MessageBar *m_messages;
    QWidget *m_column;
    QBoxLayout *m_fields;        // server, user, password and code, each with its label
    QList<QWidget *> m_longOnly; // what the short form does not show
    QLineEdit *m_serverField;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_code;
    QLineEdit *m_token;
    QPushButton *m_import;
    QPushButton *m_otherWays;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};
