// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the token of the account that is open is kept.
#pragma once

#include "account/Account.h"
#include "account/Custody.h"
#include "api/Token.h"

#include <QObject>

#include <optional>

class Custodian;

class OpenCustody : public QObject
{
    Q_OBJECT
public:
    explicit OpenCustody(Custodian &custodian, QObject *parent = nullptr);

    [[nodiscard]] const Custody &custody() const { return m_custody; }
    [[nodiscard]] bool isSignedIn() const { return m_custody.place != Custody::Place::Nowhere; }
    // The key of the account, of that in the keychain; empty: none, or one that is not remembered.
    [[nodiscard]] const QString &key() const { return m_key; }

    // Another account is open. Its token is kept where `custody` says, for `owner`; no owner: it is not kept.
    void open(const Custody &custody, const std::optional<Account> &owner, const Token &token);
    // An account is open with its last known profile: the server has not said yet whose the token is.
    void openForNow(const Custody &custody, const QString &key) { set(custody, key); }
    void close() { set({}, {}); }
    // refuse(): the server does not take the token any more. accept(): it takes the token again after all.
    void refuse();
    void accept();

signals:
    void changed();

private:
    void set(const Custody &custody, const QString &key);

    Custodian &m_custodian;
    Custody m_custody;
    Custody m_before; // the custody before refuse()
    QString m_key;
};
