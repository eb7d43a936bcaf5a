// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/OpenCustody.h"

#include "account/AccountStore.h"
#include "account/Custodian.h"
#include "base/Logging.h"

using Place = Custody::Place;

OpenCustody::OpenCustody(AccountStore &accounts, Custodian &custodian, QObject *parent)
    : QObject(parent),
      m_accounts(accounts),
      m_custodian(custodian)
{
    connect(&custodian, &Custodian::custodyChanged, this, [this](const QString &key, const Custody &custody) {
        if (key == m_key)
            set(custody, key);
    });
}

void OpenCustody::open(const OpeningCandidate &candidate, const std::optional<Account> &own)
{
    Custody custody = candidate.custody;
    std::optional<Account> owner = own ? own : candidate.known;
    if (custody.place == Place::Given)
        owner.reset(); // it is neither remembered nor kept
    else if (!owner)
        custody = {.place = Place::Nameless};
    if (owner)
        m_accounts.remember(*owner);
    set(custody, owner ? owner->key() : QString());
    if (!owner)
        return;
    if (custody.place == Place::Storing)
        m_custodian.keep(*owner, candidate.access.token);
    else
        m_custodian.hold(owner->key(), {candidate.access.token, custody});
}

void OpenCustody::goOn(const std::optional<Account> &own)
{
    if (own && own->key() == m_key)
        m_accounts.remember(*own);
    if (!isSignedIn())
        set(m_before, m_key);
}

void OpenCustody::refuse()
{
    m_custodian.drop(m_key);
    if (isSignedIn())
        m_before = m_custody;
    set({}, m_key);
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
