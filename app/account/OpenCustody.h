// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the token of the account that is open is kept, and under which name the account is remembered.
#pragma once

#include "account/OpeningCandidate.h"

#include <QObject>

#include <optional>

class AccountStore;
class Custodian;

class OpenCustody : public QObject
{
    Q_OBJECT
public:
    OpenCustody(AccountStore &accounts, Custodian &custodian, QObject *parent = nullptr);

    [[nodiscard]] const Custody &custody() const { return m_custody; }
    [[nodiscard]] bool isSignedIn() const { return m_custody.place != Custody::Place::Nowhere; }
    // The key of the account, of that in the keychain; empty: none, or one that is not remembered.
    [[nodiscard]] const QString &key() const { return m_key; }

    // Another account is open. `own` is by its profile whose the token is; nothing: the profile does not say that. The
    // account is remembered, and its token kept, where it is known whose that is and the person brought it.
    void open(const OpeningCandidate &candidate, const std::optional<Account> &own);
    // The open account's profile came again: its name is brought up to date, and its token is good.
    void goOn(const std::optional<Account> &own);
    // An account is open with its last known profile: the server has not said yet whose the token is.
    void openForNow(const OpeningCandidate &candidate) { set(candidate.custody, candidate.tokenKey()); }
    void close() { set({}, {}); }
    void refuse(); // the server does not take the token any more

signals:
    void changed();

private:
    void set(const Custody &custody, const QString &key);

    AccountStore &m_accounts;
    Custodian &m_custodian;
    Custody m_custody;
    Custody m_before; // the custody before refuse()
    QString m_key;
};
