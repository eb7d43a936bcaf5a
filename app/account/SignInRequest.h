// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Who has to sign in, and why, in a sentence.
#pragma once

#include "account/Account.h"
#include "keychain/TokenStore.h"

#include <QCoreApplication>

class ApiError;

struct SignInRequest {
    ServerAddress server = {};
    QString user = {};      // to fill in; may be empty
    QString sentence = {};  // empty: there is no news in it
    bool keepsForm = false; // the account stays open, with all edits, while its token is no longer good
    qint64 call = 0;        // number in the log of requests of the call that shows it; 0: none does

    // The keychain has no token, or one that makes no sense.
    [[nodiscard]] static SignInRequest tokenGone(const Account &account);
    // The keychain may have one, and did not give it.
    [[nodiscard]] static SignInRequest keychainFailed(const Account &account, const TokenStore::Result &result);
    // The person has not waited for the keychain.
    [[nodiscard]] static SignInRequest keychainGivenUp(const Account &account);
    // The person has signed out, with that many changes that are not saved.
    [[nodiscard]] static SignInRequest signedOut(const ServerAddress &server, const QString &user, int changes);
    // The server does not take the token of an account that was to be opened.
    [[nodiscard]] static SignInRequest refused(const ServerAddress &server, const ApiError &error);
    // The server does not take the token any more, in the middle of the work.
    [[nodiscard]] static SignInRequest expired(const ServerAddress &server, const QString &user, const ApiError &error);

    friend bool operator==(const SignInRequest &, const SignInRequest &) = default;

    Q_DECLARE_TR_FUNCTIONS(SignInRequest)
};
