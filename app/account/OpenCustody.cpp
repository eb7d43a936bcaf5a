// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/OpenCustody.h"

#include "account/Custodian.h"
#include "base/Logging.h"

OpenCustody::OpenCustody(Custodian &custodian, QObject *parent) : QObject(parent), m_custodian(custodian)
{
    connect(&custodian, &Custodian::custodyChanged, this, [this](const QString &key, const Custody &custody) {
        if (key == m_key)
            set(custody, key);
    });
}

void OpenCustody::open(const Custody &custody, const std::optional<Account> &owner, const Token &token)
{
    set(custody, owner ? owner->key() : QString());
    if (!owner)
        return;
    if (custody.place == Custody::Place::Storing)
        m_custodian.keep(*owner, token);
    else
        m_custodian.hold(owner->key(), {token, custody});
}

void OpenCustody::refuse()
{
    m_custodian.drop(m_key);
    if (isSignedIn())
        m_before = m_custody;
    set({}, m_key);
}

void OpenCustody::accept()
{
    if (!isSignedIn())
        set(m_before, m_key);
}

void OpenCustody::set(const Custody &custody, const QString &key)
{
    if (m_custody == custody && m_key == key)
        return;
    m_custody = custody;
    m_key = key;
    qCDebug(lcAccount) << "open:" << key << custody.text();
    emit changed();
}
