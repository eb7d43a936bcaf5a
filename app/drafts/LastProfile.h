// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The profile of each account as it was read last, in a file each: what is shown while there is no network.
#pragma once

#include "drafts/AccountFolders.h"
#include "profile/Profile.h"

#include <QDateTime>
#include <QHash>

#include <memory>

class JsonFile;

class LastProfile
{
public:
    struct Kept {
        Profile profile;
        QDateTime read; // when
    };

    // Folders without a root: nothing is kept.
    explicit LastProfile(const AccountFolders &folders);
    ~LastProfile(); // waits for what is being written

    // `key` is an account's, see Account.
    void keep(const QString &key, const Profile &profile);
    // A file that cannot be read counts as none: the next profile replaces it.
    [[nodiscard]] std::optional<Kept> kept(const QString &key);
    void drop(const QString &key); // waits until it is gone

private:
    JsonFile &file(const QString &key);

    AccountFolders m_folders;
    QHash<QString, std::shared_ptr<JsonFile>> m_files;
};
