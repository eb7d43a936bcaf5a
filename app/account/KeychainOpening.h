// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Asks the keychain for the token of one account after the other, and ends each question in one answer, or in none once
// it was stopped: an answer that comes late opens nothing.
#pragma once

#include "account/OpeningCandidate.h"

#include <QObject>

#include <optional>

class AccountStore;
class Custodian;

class KeychainOpening : public QObject
{
    Q_OBJECT
public:
    KeychainOpening(AccountStore &accounts, Custodian &custodian, QObject *parent = nullptr);

    // Ends in ready(), or in signInNeeded(). `userId` is whom to edit; it is passed on.
    void open(const Account &account, std::optional<qint64> userId);
    void stop();
    void giveUp(); // the person does: signInNeeded(), if anything is asked
    [[nodiscard]] bool isFor(const QString &key) const { return m_waitingFor && m_waitingFor->key() == key; }
    [[nodiscard]] const std::optional<Account> &waitingFor() const { return m_waitingFor; }

signals:
    void waiting(bool waiting); // before the answer
    void ready(const OpeningCandidate &candidate);
    void signInNeeded(const SignInRequest &request);

private:
    void onRead(const Account &account, std::optional<qint64> userId, const TokenStore::Result &result);
    void setWaitingFor(const std::optional<Account> &account);

    AccountStore &m_accounts;
    Custodian &m_custodian;
    std::optional<Account> m_waitingFor; // its token is asked for
    int m_question = 0;                  // counts, so that a late answer of the keychain changes nothing
};
