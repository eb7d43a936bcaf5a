// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Shows the sign-in where it is wanted: instead of the form, or in short above it, where somebody is in the middle of
// work. It is made when first shown.
#pragma once

#include "account/AccountSession.h"
#include "ui/signin/SignInFields.h"
#include "ui/window/HeldTyping.h"

#include <optional>

struct Message;
class AskedCall;
class FormPage;
class MessageDetails;
class QStackedWidget;
class SignIn;
class SignInPage;

class SignInPresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        SignIn &signIn;
        ProfileModel &model;
        AccountSession &session;
        KeptWork &work;
        MessageDetails &details;
    };

    // What is asked and typed, and where.
    struct Stay {
        std::optional<AccountSession::SignInRequest> again; // of the open account
        std::optional<AccountSession::SignInRequest> next;  // put off
        std::optional<SignInFields::Entry> entry;           // nothing: no sign-in is shown
        bool isAboveForm = false;
        HeldTyping::Held held;
    };

    // `form` is one of `pages`.
    SignInPresenter(const Parts &parts, QStackedWidget *pages, FormPage *form);

    // The person has just asked for a call: if it ends in a sign-in before they press anything, that gets the focus.
    void noteCall();

    // A sign-in that is in the middle of being typed stays: one for another server or user waits until that is
    // cancelled.
    void show(const AccountSession::SignInRequest &request);
    // Shows the sign-in again that the open account waits for. Returns whether it does: its token is no longer good.
    [[nodiscard]] bool showAgain();
    [[nodiscard]] QString whyAgain() const { return m_again ? m_again->sentence : QString(); }
    // The token that was typed did not open an account: the page comes back as it was, with the reason, and true is
    // returned.
    [[nodiscard]] bool takeBack(const ApiError &error);
    // Shows the form alone.
    void hide();
    // The open account needs no sign-in (any more): takes the one above the form away, with what is typed into it. One
    // instead of the form goes on.
    void end();
    [[nodiscard]] bool isInsteadOfForm() const;
    void showMessage(const Message &message);

    // For another window over the same core, in another language: what is typed goes there, secrets too.
    [[nodiscard]] Stay takeStay();
    void resume(const Stay &stay);
    [[nodiscard]] bool isRunning() const; // a sign-in: its page has to see the end of it

signals:
    void signedIn(const ServerAddress &server, const Token &token);
    void cancelled();
    void shown(); // or moved
    void networkWanted();

private:
    void makePage();
    [[nodiscard]] bool isAboveForm() const;
    void focus();
    void putOff(const AccountSession::SignInRequest &request);
    void say(const QString &sentence, qint64 call);
    void onCancelled();
    void place(bool aboveForm);

    Parts m_parts;
    QStackedWidget *m_pages;
    FormPage *m_form;
    AskedCall *m_call;
    HeldTyping *m_held;
    SignInPage *m_page = nullptr;
    std::optional<AccountSession::SignInRequest> m_next;  // put off
    std::optional<AccountSession::SignInRequest> m_again; // of the open account
};
