// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An account that is to be opened: with which token, where that is kept, and whose it is as far as that is certain
// before the server has said so.
#pragma once

#include "account/Account.h"
#include "account/Custody.h"
#include "account/SignInRequest.h"
#include "api/AccountAccess.h"

#include <optional>

struct OpeningCandidate {
    AccountAccess access;
    std::optional<Account> known; // whose token this is
    Custody custody;              // once it is open; Storing: the token has to be kept yet

    // A known account's, to edit `userId` if that is one.
    [[nodiscard]] static OpeningCandidate of(
        const Account &account, std::optional<qint64> userId, const Token &token, const Custody &custody);
    // The person's, who has signed in. Who was to edit another user's profile on that server still is, see `now`.
    [[nodiscard]] static OpeningCandidate brought(
        const ServerAddress &server, const Token &token, const AccountAccess &now);

    // The key of the account whose profile will be in the form, see Account; empty: not known before a profile is read.
    [[nodiscard]] QString profileKey() const;
    // The key of the account that the token is of; empty: not known.
    [[nodiscard]] QString tokenKey() const { return known ? known->key() : QString(); }
    // The server does not take the token. `openKey` is the key of the account that is open.
    [[nodiscard]] SignInRequest refused(const ApiError &error, const QString &openKey) const;
};
