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

QList<KnownAccount> fromJson(const QJsonArray &json)
{
    QList<KnownAccount> accounts;
    QSet<QString> keys;
    for (const QJsonValue &value : json) {
        const auto account = fromJson(value.toObject());
        if (!account || keys.contains(account->key()))
            continue;
        keys += account->key();
        accounts += *account;
    }
    return accounts;
}

QSet<QString> keysOf(const QList<KnownAccount> &accounts)
{
    QSet<QString> keys;
    for (const KnownAccount &account : accounts)
        keys += account.key();
    return keys;
}

auto withKey(const QString &key)
{
    return [key](const KnownAccount &account) { return account.key() == key; };
}
} // namespace

AccountStore::AccountStore(const QString &path, QObject *parent) : QObject(parent), m_file(path)
{
    connect(&m_file, &JsonFile::writeFailed, this, &AccountStore::problem);
    connect(&m_file, &JsonFile::written, this, [this] { m_keysInFile = keysOf(m_accounts); });
}

void AccountStore::load()
{
    if (std::exchange(m_loaded, true))
        return;
    const JsonFile::Content content = m_file.read();
    m_accounts = fromJson(content.json.value("accounts"_L1).toArray());
    m_keysInFile = keysOf(m_accounts);
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

std::optional<KnownAccount> AccountStore::latest(const std::optional<ServerAddress> &server) const
{
    const auto latest = std::ranges::find_if(
        m_accounts, [&](const KnownAccount &account) { return !server || account.server == *server; });
    return latest == m_accounts.end() ? std::nullopt : std::optional(*latest);
}

void AccountStore::remember(const KnownAccount &account)
{
    load();
    if (!m_accounts.isEmpty() && m_accounts.constFirst() == account)
        return;
    takeOverFromOthers(account.key());
    m_accounts.removeIf(withKey(account.key()));
    m_accounts.prepend(account);
    save();
}

void AccountStore::setInKeychain(const QString &key, bool inKeychain)
{
    if (account(key).value_or(KnownAccount{.server = {}, .inKeychain = inKeychain}).inKeychain == inKeychain)
        return;
    takeOverFromOthers(key);
    std::ranges::find_if(m_accounts, withKey(key))->inKeychain = inKeychain;
    save();
}

void AccountStore::forget(const QString &key)
{
    if (!account(key))
        return;
    takeOverFromOthers(key);
    m_accounts.removeIf(withKey(key));
    save();
}

// What other windows have added, changed and removed since; the account with the key `except` stays as it is here.
void AccountStore::takeOverFromOthers(const QString &except)
{
    m_file.flush(); // ours first
    const QList<KnownAccount> inFile = fromJson(m_file.read().json.value("accounts"_L1).toArray());
    const QSet<QString> keys = keysOf(inFile);
    m_accounts.removeIf([&](const KnownAccount &account) {
        const QString key = account.key();
        return key != except && m_keysInFile.contains(key) && !keys.contains(key);
    });
    for (const KnownAccount &theirs : inFile) {
        const auto ours = std::ranges::find_if(m_accounts, withKey(theirs.key()));
        if (ours == m_accounts.end())
            m_accounts += theirs;
        else if (theirs.key() != except)
            *ours = theirs;
    }
}

void AccountStore::save()
{
    QJsonArray accounts;
    for (const KnownAccount &account : std::as_const(m_accounts))
        accounts += toJson(account);
    m_file.write({{u"accounts"_s, accounts}});
    emit changed();
}
