// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/Custodian.h"

#include "account/AccountStore.h"

using Place = Custody::Place;
using Problem = TokenStore::Problem;

Custodian::Custodian(AccountStore &accounts, TokenStore &keychain, QObject *parent)
    : QObject(parent),
      m_accounts(accounts),
      m_keychain(keychain)
{
    connect(&keychain, &TokenStore::passwordAsked, this, &Custodian::onPasswordAsked);
}

std::optional<Custodian::Kept> Custodian::kept(const QString &key) const
{
    const auto kept = m_kept.constFind(key);
    return kept == m_kept.constEnd() ? std::nullopt : std::optional(*kept);
}

void Custodian::fetch(const Account &account, QObject *context, const TokenStore::Answer &answer)
{
    m_keychain.read(account.key(), context, answer);
}

void Custodian::keep(const Account &account, const Token &token)
{
    m_kept.insert(account.key(), {token, {.place = Place::Storing}});
    m_keychain.write(account.key(), token.secret(), this, [this, account, token](const TokenStore::Result &result) {
        const auto kept = m_kept.find(account.key());
        if (kept == m_kept.end()) {
            // The person has signed out meanwhile. The keychain may have looked for the token before it stored it, so
            // it is asked again to remove it.
            if (result.problem == Problem::None)
                removeFromKeychain(account, true);
            return;
        }
        if (kept->token != token)
            return; // the person has signed in again meanwhile: the write of the new token says how it is kept
        const bool isKept = result.problem == Problem::None && m_keychain.outlivesSession();
        m_accounts.setInKeychain(account.key(), isKept);
        kept->custody = {
            .place = isKept ? Place::Keychain : Place::Session, .problem = result.problem, .details = result.details};
        emit custodyChanged(account.key(), kept->custody);
    });
}

void Custodian::onPasswordAsked(const QString &key)
{
    const auto kept = m_kept.find(key);
    if (kept == m_kept.end() || kept->custody.place != Place::Storing)
        return;
    kept->custody.problem = Problem::NotUnlocked;
    emit custodyChanged(key, kept->custody);
}

void Custodian::takeOut(const Account &account)
{
    if (release(account)) // a keychain that never had it is not bothered: it might ask for its password
        removeFromKeychain(account, true);
}

void Custodian::forget(const Account &account)
{
    removeFromKeychain(account, release(account));
}

bool Custodian::release(const Account &account)
{
    const Custody custody = m_kept.take(account.key()).custody;
    m_accounts.setInKeychain(account.key(), false);
    return account.inKeychain || custody.place == Place::Storing || custody.problem == Problem::NoAnswer;
}

void Custodian::removeFromKeychain(const Account &account, bool isKnownToBeThere)
{
    m_keychain.remove(account.key(), this, [this, account, isKnownToBeThere](const TokenStore::Result &result) {
        if (result.problem == Problem::None || (result.problem == Problem::NoKeychain && !isKnownToBeThere))
            return;
        const QString text = isKnownToBeThere
            ? tr("The token of %1 is still in the keychain: it could not be taken out. %2", "account, reason")
            : tr("Whether a token of %1 is still in the keychain could not be found out. %2", "account, reason");
        emit problem(text.arg(account.description(), TokenStore::sentence(result.problem, result.details)));
    });
}
