// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/KeychainOpening.h"

#include "account/AccountStore.h"
#include "account/Custodian.h"

using Problem = TokenStore::Problem;

KeychainOpening::KeychainOpening(AccountStore &accounts, Custodian &custodian, QObject *parent)
    : QObject(parent),
      m_accounts(accounts),
      m_custodian(custodian)
{
}

void KeychainOpening::open(const Account &account, std::optional<qint64> userId)
{
    setWaitingFor(account);
    m_custodian.fetch(account, this, [this, account, userId, question = m_question](const TokenStore::Result &result) {
        if (question == m_question)
            onRead(account, userId, result);
    });
}

void KeychainOpening::stop()
{
    setWaitingFor(std::nullopt);
}

void KeychainOpening::giveUp()
{
    const std::optional<Account> account = m_waitingFor;
    stop();
    if (account)
        emit signInNeeded(SignInRequest::keychainGivenUp(*account));
}

void KeychainOpening::onRead(const Account &account, std::optional<qint64> userId, const TokenStore::Result &result)
{
    stop();
    const Parsed<Token> parsed = Token::parse(QString::fromLatin1(result.secret.bytes()));
    if (result.problem == Problem::None && parsed.value) {
        emit ready(OpeningCandidate::of(account, userId, *parsed.value, {.place = Custody::Place::Keychain}));
        return;
    }
    const bool isGone = result.problem == Problem::None || result.problem == Problem::NotFound;
    if (isGone)
        m_accounts.setInKeychain(account.key(), false);
    emit signInNeeded(isGone ? SignInRequest::tokenGone(account) : SignInRequest::keychainFailed(account, result));
}

void KeychainOpening::setWaitingFor(const std::optional<Account> &account)
{
    ++m_question;
    if (m_waitingFor == account)
        return;
    m_waitingFor = account;
    emit waiting(account.has_value());
}
