// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keeps the tokens of known accounts: in memory as long as the program runs, and in the keychain if that takes them.
#pragma once

#include "account/Account.h"
#include "account/Custody.h"
#include "api/Token.h"

#include <QHash>

class AccountStore;

class Custodian : public QObject
{
    Q_OBJECT
public:
    struct Kept {
        Token token;
        Custody custody;
    };

    Custodian(AccountStore &accounts, TokenStore &keychain, QObject *parent = nullptr);

    // What is in memory, at once.
    [[nodiscard]] std::optional<Kept> kept(const QString &key) const;
    // What is in the keychain.
    void fetch(const Account &account, QObject *context, const TokenStore::Answer &answer);

    void hold(const QString &key, const Kept &kept) { m_kept.insert(key, kept); } // in memory alone
    // In memory, and in the keychain: custodyChanged() says how that went, again if the keychain took it late.
    void keep(const Account &account, const Token &token);
    void drop(const QString &key) { m_kept.remove(key); } // out of memory alone
    // Out of memory and of the keychain: problem() says if that failed.
    void takeOut(const Account &account);
    // The same for good. Asks the keychain in any case: an earlier removal may have failed, and nobody asks later.
    void forget(const Account &account);

signals:
    void custodyChanged(const QString &key, const Custody &custody);
    void problem(const QString &sentence);

private:
    void onPasswordAsked(const QString &key);
    // Drops the token out of memory. Returns whether the keychain has it, as far as is known here.
    [[nodiscard]] bool release(const Account &account);
    void removeFromKeychain(const Account &account, bool isKnownToBeThere);

    AccountStore &m_accounts;
    TokenStore &m_keychain;
    QHash<QString, Kept> m_kept;
};
