// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the folder of each account is, and what its files are called. Whatever is kept of an account is in there, so
// that windows of different accounts share no file, and an account that is forgotten leaves nothing.
#pragma once

#include <QStringList>

class AccountFolders
{
public:
    enum class File {
        Account, // who it is, see AccountStore
        Draft,   // unsaved changes, see DraftStore
        Profile, // as it was read last, see LastProfile
        Lock,    // of the process that has it open, see AccountLock
    };

    // The folders are in `root`. An empty one: nothing is kept, and every path is empty.
    explicit AccountFolders(const QString &root) : m_root(root) { }

    [[nodiscard]] const QString &root() const { return m_root; }

    // `key` is an account's, see Account.

    // The name of the account's folder: always the same, and it does not say whose it is. 40 hexadecimal digits.
    [[nodiscard]] static QString nameOf(const QString &key);
    [[nodiscard]] QString path(const QString &key, File file) const;
    // Every account file that there is, whatever is in it.
    [[nodiscard]] QStringList accountFiles() const;

    // Makes the account's folder for the person's eyes alone (0700).
    void make(const QString &key) const;
    // Removes all that is in the account's folder but the lock, and the folder itself unless it is locked.
    void clear(const QString &key) const;
    // Removes the account's folder if nothing is in it.
    void removeIfEmpty(const QString &key) const;

    // `folder` is an account's.
    [[nodiscard]] static QString pathIn(const QString &folder, File file);

private:
    [[nodiscard]] QString folder(const QString &key) const;

    QString m_root;
};
