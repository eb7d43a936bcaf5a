// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/OpeningCandidate.h"

OpeningCandidate OpeningCandidate::of(
    const Account &account, std::optional<qint64> userId, const Token &token, const Custody &custody)
{
    return {
        .access = {.server = account.server, .token = token, .userId = userId}, .known = account, .custody = custody};
}

OpeningCandidate OpeningCandidate::brought(const ServerAddress &server, const Token &token, const AccountAccess &now)
{
    return {.access = {.server = server, .token = token, .userId = now.server == server ? now.userId : std::nullopt},
        .known = {},
        .custody = {.place = Custody::Place::Storing}};
}

QString OpeningCandidate::profileKey() const
{
    return access.userId ? Account::keyOf(access.server, *access.userId) : tokenKey();
}

SignInRequest OpeningCandidate::refused(const ApiError &error, const QString &openKey) const
{
    SignInRequest request = SignInRequest::refused(access.server, error);
    if (known) {
        request.user = known->email;
        request.keepsForm = known->key() == openKey;
    }
    return request;
}
