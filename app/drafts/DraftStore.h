// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The unsaved changes of every account, with what they were made on: in memory, and in a file each, so that neither a
// crash nor another account loses what was typed. No token is ever in them.
#pragma once

#include "drafts/AccountFolders.h"
#include "profile/ProfileEdits.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <memory>

class JsonFile;

struct Draft {
    ProfileEdits edits = {};
    QDateTime changed = {};  // in UTC; may be invalid
    bool isRestored = false; // it comes from an earlier run of the program, and is asked for the first time
};

class DraftStore : public QObject
{
    Q_OBJECT
public:
    // Folders without a root: in memory alone.
    explicit DraftStore(const AccountFolders &folders, QObject *parent = nullptr);
    ~DraftStore() override; // waits for what is being written

    // `key` is an account's, see Account. Two processes never ask for the same one, see AccountClaim.

    // What there is; no edits: nothing. The first time an account is asked for, its file is read; one that makes no
    // sense is set aside, and one of a newer version left alone, with problem().
    [[nodiscard]] Draft draft(const QString &key);
    void keep(const QString &key, const ProfileEdits &edits); // instead of what there was; no edits: drop()
    void drop(const QString &key);

    // Whether all of it is in files: false while one cannot be written, and in memory alone.
    [[nodiscard]] bool outlivesProgram() const;
    void flush(); // waits until all is written

signals:
    void problem(const QString &sentence); // told once, until it goes well again

private:
    struct Entry {
        Draft draft;
        std::unique_ptr<JsonFile> file; // null: in memory alone
        bool hasFailed = false;
    };

    Entry &entry(const QString &key);
    void read(const QString &key, Entry &entry);

    AccountFolders m_folders;
    QHash<QString, std::shared_ptr<Entry>> m_entries;
};
