// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/AccountStore.h"

#include "base/JsonFile.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kUsed = "used"_L1;
} // namespace

struct AccountStore::Entry {
    Account account;
    qint64 used = 0;
    QString path;           // of its file; empty: in memory alone
    bool isChanged = false; // here, and not on the disk for certain
};

AccountStore::AccountStore(const AccountFolders &folders, const QStringList &earlierProblems, QObject *parent)
    : QObject(parent),
      m_folders(folders),
      m_earlierProblems(earlierProblems)
{
}

AccountStore::~AccountStore()
{
    flush();
}

void AccountStore::load()
{
    if (!m_loaded)
        refresh();
}

void AccountStore::refresh()
{
    m_loaded = true;
    QStringList problems = std::exchange(m_earlierProblems, {});
    const QList<std::shared_ptr<Entry>> before = std::exchange(m_entries, {});
    QStringList paths = m_folders.accountFiles();
    for (const std::shared_ptr<Entry> &entry : before) {
        if (entry->isChanged || entry->path.isEmpty()) {
            m_entries += entry;
            paths.removeOne(entry->path);
        } else if (!paths.contains(entry->path) && QFileInfo::exists(entry->path)) {
            paths += entry->path; // the folders cannot be listed just now
        }
    }
    bool isAnyMissing = false;
    for (const QString &path : std::as_const(paths)) {
        std::shared_ptr<Entry> entry = read(path, problems);
        if (const auto known = std::ranges::find(before, path, &Entry::path);
            !entry && known != before.end() && file(path)->isLeftAlone())
            entry = *known; // it cannot be read just now, which says nothing about what was removed
        if (entry)
            m_entries += entry;
        isAnyMissing = isAnyMissing || !entry;
    }
    sort();
    if (isAnyMissing && !problems.isEmpty())
        problems += tr("Sign in again to add what is missing among your accounts.");
    if (!problems.isEmpty())
        emit problem(problems.join(u' '));
}

QList<Account> AccountStore::accounts() const
{
    QList<Account> accounts;
    for (const std::shared_ptr<Entry> &entry : m_entries)
        accounts += entry->account;
    return accounts;
}

std::optional<Account> AccountStore::account(const QString &key) const
{
    const std::shared_ptr<Entry> entry = find(key);
    return entry ? std::optional(entry->account) : std::nullopt;
}

std::optional<Account> AccountStore::latest(const std::optional<ServerAddress> &server) const
{
    const auto latest = std::ranges::find_if(
        m_entries, [&](const std::shared_ptr<Entry> &entry) { return !server || entry->account.server == *server; });
    return latest == m_entries.end() ? std::nullopt : std::optional((*latest)->account);
}

void AccountStore::remember(const Account &latest)
{
    const Account account = latest.bounded();
    load();
    if (!m_entries.isEmpty() && m_entries.constFirst()->account == account)
        return;
    refresh(); // what another window has used meanwhile was used before this
    const qint64 used = m_entries.isEmpty() ? 1 : m_entries.constFirst()->used + 1;
    std::shared_ptr<Entry> entry = find(account.key());
    if (!entry) {
        entry = std::make_shared<Entry>();
        entry->path = m_folders.path(account.key(), AccountFolders::File::Account);
        m_entries += entry;
    }
    entry->account = account;
    entry->used = used;
    change(entry);
    sort();
}

void AccountStore::setInKeychain(const QString &key, bool inKeychain)
{
    const std::shared_ptr<Entry> entry = find(key);
    if (!entry || entry->account.inKeychain == inKeychain)
        return;
    entry->account.inKeychain = inKeychain;
    change(entry);
}

void AccountStore::forget(const QString &key)
{
    const std::shared_ptr<Entry> entry = find(key);
    if (!entry)
        return;
    m_entries.removeOne(entry);
    m_files.remove(entry->path); // waits for what is being written
    m_problemsTold.remove(entry->path);
    m_folders.clear(key);
}

void AccountStore::flush()
{
    for (const std::shared_ptr<Entry> &entry : std::as_const(m_entries)) {
        if (entry->isChanged && file(entry->path)->isIdle())
            write(*entry); // it has failed before
    }
    for (const std::shared_ptr<JsonFile> &file : std::as_const(m_files))
        file->flush();
}

QJsonObject AccountStore::toJson(const Account &account, qint64 used)
{
    QJsonObject json = account.toJson();
    json.insert(kUsed, used);
    return json;
}

std::shared_ptr<JsonFile> AccountStore::file(const QString &path)
{
    std::shared_ptr<JsonFile> &file = m_files[path];
    if (file)
        return file;
    file = std::make_shared<JsonFile>(path);
    connect(file.get(), &JsonFile::written, this, [this, path] {
        m_problemsTold.remove(path);
        const auto entry = std::ranges::find(m_entries, path, &Entry::path);
        if (entry != m_entries.end() && m_files.value(path)->isIdle())
            (*entry)->isChanged = false;
    });
    connect(file.get(), &JsonFile::writeFailed, this, [this, path](const QString &sentence) {
        if (isNews(path, sentence))
            emit problem(sentence);
    });
    return file;
}

std::shared_ptr<AccountStore::Entry> AccountStore::read(const QString &path, QStringList &problems)
{
    const std::shared_ptr<JsonFile> file = this->file(path);
    file->flush();
    JsonFile::Content content = file->read();
    const std::optional<Account> account = Account::fromJson(content.json);
    const bool isItsOwn = account && m_folders.path(account->key(), AccountFolders::File::Account) == path;
    if (!content.json.isEmpty() && !isItsOwn)
        content.problem = file->setAside(
            account ? tr("it is in the folder of another account") : tr("it does not say which account it is about"));
    if (isNews(path, content.problem))
        problems += content.problem;
    if (!isItsOwn)
        return nullptr;
    auto entry = std::make_shared<Entry>();
    entry->account = *account;
    entry->used = content.json.value(kUsed).toInteger();
    entry->path = path;
    return entry;
}

std::shared_ptr<AccountStore::Entry> AccountStore::find(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&key](const std::shared_ptr<Entry> &entry) { return entry->account.key() == key; });
    return found == m_entries.end() ? nullptr : *found;
}

// Writes it, and what could not be written before.
void AccountStore::change(const std::shared_ptr<Entry> &entry)
{
    for (const std::shared_ptr<Entry> &other : std::as_const(m_entries)) {
        if (other != entry && other->isChanged && file(other->path)->isIdle())
            write(*other);
    }
    write(*entry);
}

// What has come into the file's place meanwhile, and makes no sense or is of a newer version, is never overwritten.
void AccountStore::write(Entry &entry)
{
    if (entry.path.isEmpty())
        return;
    entry.isChanged = true;
    const std::shared_ptr<JsonFile> file = this->file(entry.path);
    file->flush();
    const JsonFile::Content content = file->read();
    if (!content.problem.isEmpty() && isNews(entry.path, content.problem))
        emit problem(content.problem);
    file->write(toJson(entry.account, entry.used));
}

void AccountStore::sort()
{
    // By their paths where two windows have used an account at once, so that both show the same.
    std::ranges::sort(m_entries, [](const std::shared_ptr<Entry> &a, const std::shared_ptr<Entry> &b) {
        return a->used != b->used ? a->used > b->used : a->path < b->path;
    });
}

bool AccountStore::isNews(const QString &path, const QString &problem)
{
    return std::exchange(m_problemsTold[path], problem) != problem && !problem.isEmpty();
}
