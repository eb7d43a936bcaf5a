// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An account that was signed in to on this computer, without its token.
#pragma once

#include "api/ServerAddress.h"

#include <QJsonObject>

#include <optional>

struct Account {
    ServerAddress server;
    qint64 userId = 0;
    QString name = {};  // as the server had it last; may be empty, or cut
    QString email = {}; // may be empty
    bool inKeychain = false;

    // Names the account in the keychain, and wherever something is kept for it: the address of its profile.
    [[nodiscard]] QString key() const { return keyOf(server, userId); }
    [[nodiscard]] static QString keyOf(const ServerAddress &server, qint64 userId);

    // Without what a server made too long for a label, or to sign in with: a long name is cut, and what is too long for
    // an e-mail address is left out.
    [[nodiscard]] Account bounded() const;

    // As it is kept in a file. From JSON that names no server or user: nothing.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Account> fromJson(const QJsonObject &json);

    // For a sentence: "jan@example.com on studio.edgeimpulse.com".
    [[nodiscard]] QString description() const;

    friend bool operator==(const Account &, const Account &) = default;
};
