// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/OpeningCandidate.h"

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
