// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/AccountStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::milliseconds kNextTry{50};   // while another window is at the file
constexpr std::chrono::milliseconds kLastWait{500}; // at the end, when there is no next try

// A server may say whatever it likes; it is for a label, and to sign in with.
Account bounded(Account account)
{
    constexpr qsizetype kLongestName = 256;  // characters
    constexpr qsizetype kLongestEmail = 320; // characters of an address (RFC 5321, section 4.5.3.1)
    account.name.truncate(kLongestName);
    if (account.email.size() > kLongestEmail)
        account.email.clear(); // half of it would be somebody else's
    return account;
}

std::optional<Account> fromJson(const QJsonObject &json)
{
    const Parsed<ServerAddress> server = ServerAddress::parse(json.value("server"_L1).toString());
    const QJsonValue id = json.value("userId"_L1);
    if (!server.value || !id.isDouble())
        return std::nullopt;
    return bounded({.server = *server.value,
        .userId = id.toInteger(),
        .name = json.value("name"_L1).toString(),
        .email = json.value("email"_L1).toString(),
        .inKeychain = json.value("inKeychain"_L1).toBool()});
}

QJsonObject toJson(const Account &account)
{
    return {{u"server"_s, account.server.baseUrl().toString()}, {u"userId"_s, account.userId},
        {u"name"_s, account.name}, {u"email"_s, account.email}, {u"inKeychain"_s, account.inKeychain}};
}

QList<Account> fromJson(const QJsonArray &json)
{
    QList<Account> accounts;
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

QSet<QString> keysOf(const QList<Account> &accounts)
{
    QSet<QString> keys;
    for (const Account &account : accounts)
        keys += account.key();
    return keys;
}

auto withKey(const QString &key)
{
    return [key](const Account &account) { return account.key() == key; };
}
} // namespace

AccountStore::AccountStore(const QString &path, QObject *parent)
    : QObject(parent),
      m_turn(path.isEmpty() ? nullptr : std::make_unique<QLockFile>(path + ".lock"_L1)),
      m_file(path)
{
    connect(&m_file, &JsonFile::writeFailed, this, &AccountStore::problem);
    connect(&m_file, &JsonFile::writeFailed, this, &AccountStore::endTurn);
    connect(&m_file, &JsonFile::written, this, [this] {
        m_keysInFile = keysOf(m_accounts);
        endTurn();
    });
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, [this] {
        const QList<Account> before = m_accounts;
        writeInTurn();
        if (m_accounts != before)
            emit changed();
    });
}

AccountStore::~AccountStore()
{
    flush();
}

void AccountStore::load()
{
    if (std::exchange(m_loaded, true))
        return;
    const JsonFile::Content content = m_file.read();
    m_accounts = fromJson(content.json.value("accounts"_L1).toArray());
    m_keysInFile = keysOf(m_accounts);
    tell(content.problem, tr("Sign in again to add your accounts anew."));
    if (!m_accounts.isEmpty())
        emit changed();
}

std::optional<Account> AccountStore::account(const QString &key) const
{
    const auto found = std::ranges::find_if(m_accounts, withKey(key));
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountStore::latest(const std::optional<ServerAddress> &server) const
{
    const auto latest = std::ranges::find_if(
        m_accounts, [&](const Account &account) { return !server || account.server == *server; });
    return latest == m_accounts.end() ? std::nullopt : std::optional(*latest);
}

void AccountStore::remember(const Account &latest)
{
    const Account account = bounded(latest);
    load();
    if (!m_accounts.isEmpty() && m_accounts.constFirst() == account)
        return;
    m_accounts.removeIf(withKey(account.key()));
    m_accounts.prepend(account);
    save(account.key());
}

void AccountStore::setInKeychain(const QString &key, bool inKeychain)
{
    if (account(key).value_or(Account{.server = {}, .inKeychain = inKeychain}).inKeychain == inKeychain)
        return;
    std::ranges::find_if(m_accounts, withKey(key))->inKeychain = inKeychain;
    save(key);
}

void AccountStore::forget(const QString &key)
{
    if (!account(key))
        return;
    m_accounts.removeIf(withKey(key));
    save(key);
}

void AccountStore::flush()
{
    if (!m_changedKeys.isEmpty()) {
        // Without the lock the other window's change may be lost, without the writing ours is for certain.
        static_cast<void>(takeTurn(kLastWait));
        write();
    }
    m_file.flush();
    if (m_turn)
        m_turn->unlock();
}

void AccountStore::save(const QString &key)
{
    m_changedKeys += key;
    writeInTurn();
    emit changed();
}

void AccountStore::writeInTurn()
{
    if (m_turn)
        QDir().mkpath(QFileInfo(m_turn->fileName()).path());
    // Where no lock can be made there is no file to be written either, which the writing itself finds out and tells.
    if (takeTurn({}))
        write();
    else
        m_nextTry.start(kNextTry);
}

// No only while another window is at the file.
bool AccountStore::takeTurn(std::chrono::milliseconds wait)
{
    if (!m_turn || m_turn->isLocked())
        return true;
    // A pipe in the lock's place would keep whoever reads whose it is waiting.
    if (const QFileInfo lock(m_turn->fileName());
        (lock.exists() || lock.isSymLink()) && !lock.isFile() && !lock.isDir())
        QFile::remove(lock.filePath());
    return m_turn->tryLock(int(wait.count())) || m_turn->error() != QLockFile::LockFailedError;
}

void AccountStore::write()
{
    m_nextTry.stop();
    takeOverFromOthers();
    if (!m_file.isLeftAlone())
        m_changedKeys.clear();
    QJsonArray accounts;
    for (const Account &account : std::as_const(m_accounts))
        accounts += toJson(account);
    m_file.write({{u"accounts"_s, accounts}});
    endTurn();
}

// What other windows have added, changed and removed since; what has changed here stays as it is here.
void AccountStore::takeOverFromOthers()
{
    m_file.flush(); // ours first
    const JsonFile::Content content = m_file.read();
    tell(content.problem);
    if (content.json.isEmpty())
        return; // not there, or not to be read: that says nothing about what was removed
    const QList<Account> inFile = fromJson(content.json.value("accounts"_L1).toArray());
    const QSet<QString> keys = keysOf(inFile);
    m_accounts.removeIf([&](const Account &account) {
        const QString key = account.key();
        return !m_changedKeys.contains(key) && m_keysInFile.contains(key) && !keys.contains(key);
    });
    for (const Account &theirs : inFile) {
        if (m_changedKeys.contains(theirs.key()))
            continue;
        const auto ours = std::ranges::find_if(m_accounts, withKey(theirs.key()));
        if (ours == m_accounts.end())
            m_accounts += theirs;
        else
            *ours = theirs;
    }
}

void AccountStore::tell(const QString &problem, const QString &advice)
{
    if (std::exchange(m_problemTold, problem) != problem && !problem.isEmpty())
        emit this->problem(advice.isEmpty() ? problem : problem + u' ' + advice);
}

void AccountStore::endTurn()
{
    if (m_turn && m_file.isIdle())
        m_turn->unlock();
}
