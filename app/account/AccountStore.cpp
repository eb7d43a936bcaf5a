// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/AccountStore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
std::optional<KnownAccount> fromJson(const QJsonObject &json)
{
    const ServerAddress::Parsed server = ServerAddress::parse(json.value("server"_L1).toString());
    const QJsonValue id = json.value("userId"_L1);
    if (!server.address || !id.isDouble())
        return std::nullopt;
    return KnownAccount{.server = *server.address,
        .userId = id.toInteger(),
        .name = json.value("name"_L1).toString(),
        .email = json.value("email"_L1).toString(),
        .inKeychain = json.value("inKeychain"_L1).toBool()};
}

QJsonObject toJson(const KnownAccount &account)
{
    return {{u"server"_s, account.server.baseUrl().toString()}, {u"userId"_s, account.userId},
        {u"name"_s, account.name}, {u"email"_s, account.email}, {u"inKeychain"_s, account.inKeychain}};
}

auto withKey(const QString &key)
{
    return [key](const KnownAccount &account) { return account.key() == key; };
}
} // namespace

AccountStore::AccountStore(const QString &path, QObject *parent) : QObject(parent), m_file(path)
{
    connect(&m_file, &JsonFile::writeFailed, this, &AccountStore::problem);
}

void AccountStore::load()
{
    if (std::exchange(m_loaded, true))
        return;
    const JsonFile::Content content = m_file.read();
    const QJsonArray accounts = content.json.value("accounts"_L1).toArray();
    for (const QJsonValue &value : accounts) {
        const auto account = fromJson(value.toObject());
        if (account && !this->account(account->key()))
            m_accounts += *account;
    }
    if (!content.problem.isEmpty())
        emit problem(content.problem + u' ' + tr("Sign in again to add your accounts anew."));
    if (!m_accounts.isEmpty())
        emit changed();
}

std::optional<KnownAccount> AccountStore::account(const QString &key) const
{
    const auto found = std::ranges::find_if(m_accounts, withKey(key));
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

void AccountStore::remember(const KnownAccount &account)
{
    load();
    if (!m_accounts.isEmpty() && m_accounts.constFirst() == account)
        return;
    m_accounts.removeIf(withKey(account.key()));
    m_accounts.prepend(account);
    save();
}

void AccountStore::setInKeychain(const QString &key, bool inKeychain)
{
    const auto found = std::ranges::find_if(m_accounts, withKey(key));
    if (found == m_accounts.end() || found->inKeychain == inKeychain)
        return;
    found->inKeychain = inKeychain;
    save();
}

void AccountStore::forget(const QString &key)
{
    if (m_accounts.removeIf(withKey(key)) > 0)
        save();
}

void AccountStore::save()
{
    QJsonArray accounts;
    for (const KnownAccount &account : std::as_const(m_accounts))
        accounts += toJson(account);
    m_file.write({{u"accounts"_s, accounts}});
    emit changed();
}
