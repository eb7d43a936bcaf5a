// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Shows the sign-in where it is wanted: instead of the form, or in short above it, where somebody is in the middle of
// work. It is made when first shown.
#pragma once

#include "account/AccountSession.h"

struct Message;
class FormPage;
class QStackedWidget;
class SignIn;
class SignInPage;

class SignInView : public QObject
{
    Q_OBJECT
public:
    // `form` is one of `pages`.
    SignInView(SignIn &signIn, QStackedWidget *pages, FormPage *form);

    // `canGoBack`: there is a form behind it.
    void show(const AccountSession::SignInRequest &request, bool canGoBack);
    // Shows the form alone.
    void hide();
    [[nodiscard]] bool isInsteadOfForm() const;
    void showMessage(const Message &message);
    void clearSecrets();

signals:
    void signedIn(const ServerAddress &server, const Token &token);
    void cancelled();
    void shown(); // or moved

private:
    void makePage();
    void place(bool aboveForm);

    SignIn &m_signIn;
    QStackedWidget *m_pages;
    FormPage *m_form;
    SignInPage *m_page = nullptr;
};
