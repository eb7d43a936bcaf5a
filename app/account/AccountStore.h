// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The accounts of this computer, in a file each without any token. Other windows, in processes of their own, add and
// remove accounts too: what is on the disk is read again when it matters.
#pragma once

#include "account/Account.h"
#include "drafts/AccountFolders.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

class JsonFile;

class AccountStore : public QObject
{
    Q_OBJECT
public:
    // Folders without a root: in memory alone. `earlierProblems` came up before; they are told with the first load().
    explicit AccountStore(
        const AccountFolders &folders, const QStringList &earlierProblems = {}, QObject *parent = nullptr);
    ~AccountStore() override; // flushes

    // Reads what is on the disk, the first time only.
    void load();
    // Reads what is on the disk: other windows may have added, changed or removed accounts. What was changed here and
    // could not be written stays. A file that makes no sense is set aside, with problem().
    void refresh();

    // The latest used first.
    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] std::optional<Account> account(const QString &key) const;
    // The one that was used last, on this server if one is given.
    [[nodiscard]] std::optional<Account> latest(const std::optional<ServerAddress> &server) const;

    // Makes it the latest, or brings its name, e-mail and place of the token up to date, bounded, see Account.
    void remember(const Account &latest);
    void setInKeychain(const QString &key, bool inKeychain);
    // Removes the account, and whatever else its folder has but the lock. Nothing else may be writing there.
    void forget(const QString &key);
    // Waits until all is written.
    void flush();

    // An account's file as it is written; `used` is larger for what was used later.
    [[nodiscard]] static QJsonObject toJson(const Account &account, qint64 used);

signals:
    void problem(const QString &sentence); // a file could not be read or written; told once, until it goes well again

private:
    struct Entry;

    [[nodiscard]] std::shared_ptr<JsonFile> file(const QString &path);
    [[nodiscard]] std::shared_ptr<Entry> read(const QString &path, QStringList &problems);
    [[nodiscard]] std::shared_ptr<Entry> find(const QString &key) const;
    void change(const std::shared_ptr<Entry> &entry);
    void write(Entry &entry);
    void sort();
    // Whether the problem of the file is to be told; none: it goes well again.
    [[nodiscard]] bool isNews(const QString &path, const QString &problem);

    AccountFolders m_folders;
    QStringList m_earlierProblems;
    QList<std::shared_ptr<Entry>> m_entries;           // the latest used first
    QHash<QString, std::shared_ptr<JsonFile>> m_files; // by path
    QHash<QString, QString> m_problemsTold;            // by path
    bool m_loaded = false;
};
