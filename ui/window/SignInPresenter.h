// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Shows the sign-in where it is wanted: instead of the form, or in short above it, where somebody is in the middle of
// work. It is made when first shown.
#pragma once

#include "account/AccountSession.h"

#include <optional>

struct Message;
class FormPage;
class QStackedWidget;
class SignIn;
class SignInPage;

class SignInPresenter : public QObject
{
    Q_OBJECT
public:
    // `form` is one of `pages`.
    SignInPresenter(SignIn &signIn, QStackedWidget *pages, FormPage *form);

    // `canGoBack`: there is a form behind it. A sign-in that is in the middle of being typed stays: one for another
    // server or user waits until that is cancelled.
    void show(const AccountSession::SignInRequest &request, bool canGoBack);
    // Shows the form alone.
    void hide();
    // The open account needs no sign-in (any more): takes the one above the form away, with what is typed into it. One
    // instead of the form goes on.
    void end();
    [[nodiscard]] bool isInsteadOfForm() const;
    [[nodiscard]] bool isAboveForm() const;
    void focus();
    void showMessage(const Message &message);

signals:
    void signedIn(const ServerAddress &server, const Token &token);
    void cancelled();
    void shown(); // or moved

private:
    void makePage();
    void putOff(const AccountSession::SignInRequest &request);
    void say(const QString &sentence);
    void onCancelled();
    void place(bool aboveForm);

    SignIn &m_signIn;
    QStackedWidget *m_pages;
    FormPage *m_form;
    SignInPage *m_page = nullptr;
    std::optional<AccountSession::SignInRequest> m_next; // put off
};
