// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the token of the open account is kept, in words for the header.
#pragma once

#include "keychain/TokenStore.h"

#include <QCoreApplication>

struct Custody {
    enum class Place {
        Nowhere, // not signed in
        Storing, // on its way into the keychain; NotUnlocked as problem: that asks for its password
        Keychain,
        Session, // the keychain did not take it: see problem
        Given,   // with the start of the program, so it is not kept
        Nameless // no profile has said whose token it is, as when another user's is edited
    };

    Place place = Place::Nowhere;
    TokenStore::Problem problem = TokenStore::Problem::None;
    QString details = {}; // the keychain's own words

    [[nodiscard]] QString text() const;   // "token kept in the keychain"; empty while nothing can be said yet
    [[nodiscard]] QString advice() const; // what to do to stay signed in; empty: nothing

    friend bool operator==(const Custody &, const Custody &) = default;

    Q_DECLARE_TR_FUNCTIONS(Custody)
};
