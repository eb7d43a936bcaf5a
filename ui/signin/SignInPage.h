// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Asks for a server and either a password or a token. Nothing typed is lost when a sign-in fails.
#pragma once

#include "api/AccountAccess.h"
#include "api/ApiError.h"
#include "ui/message/Message.h"
#include "ui/signin/SignInFields.h"

#include <QScrollArea>

class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;
class SignIn;
class SignInAttempt;

class SignInPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit SignInPage(SignIn &signIn, QWidget *parent = nullptr);

    // `reason` says why one has to sign in; may be empty. `canGoBack`: Cancel leads back to a form. `user` is filled
    // in; empty: what is typed there stays. Secrets that were typed for another server or user are forgotten.
    // `call`: the one that the reason is of, see Message.
    void start(
        const ServerAddress &server, const QString &reason, bool canGoBack, const QString &user = {}, qint64 call = 0);
    // Takes what is typed out of this page, and puts it into another one that was started and comes in its place.
    [[nodiscard]] SignInFields::Entry takeEntry() { return m_fields->takeEntry(); }
    void setEntry(const SignInFields::Entry &entry) { m_fields->setEntry(entry); }
    // In short: user, password and code in one line, for the server that it was started with.
    void setShort(bool isShort);
    void setCanGoBack(bool canGoBack)
    {
        m_canGoBack = canGoBack;
        updateButtons();
    }
    [[nodiscard]] bool isFor(const ServerAddress &server, const QString &user) const; // an empty one: anybody
    [[nodiscard]] bool isBegun() const; // something is typed, or a sign-in runs
    // A token that was typed here did not open an account: shows the page as it was, with the reason, and returns true.
    // Returns false where no token was typed here.
    [[nodiscard]] bool takeBack(const ApiError &error);
    void focusFirst();
    // The same, unless somebody is typing elsewhere: the rest of their text would go into the password.
    void offerFocus();
    void showMessage(const Message &message);
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

    // Wipes password, code and token, which are not needed any more.
    void clearSecrets();
    // Nobody has to sign in any more: ends a sign-in that runs, and forgets the secrets.
    void stop();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void signedIn(const ServerAddress &server, const Token &token);
    void cancelled();
    void otherWaysWanted(); // than the short form offers
    void networkWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int kWidest = 460; // pixels of the column of fields

    void layOut();
    void onCancelClicked();
    void onSignedIn(const Token &token);
    void onCodeRequired();
    void onBrowserRequired(const QUrl &url);
    void onFailed(const ApiError &error);
    void showError(const ApiError &error);
    void say(Message::Kind kind, const QString &text, const QString &details = {});
    void refuse(const QString &sentence, QLineEdit *field, const QList<Message::Action> &actions);
    [[nodiscard]] bool isTypedElsewhere() const;
    void takeFocus(QLineEdit *field);
    void updateButtons();

    SignIn &m_signIn;
    bool m_canGoBack = false;
    bool m_isShort = false;
    MessageBar *m_messages;
    QWidget *m_column;
    QLabel *m_title;
    SignInFields *m_fields;
    SignInAttempt *m_attempt;
    QPushButton *m_import;
    QPushButton *m_otherWays;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};
