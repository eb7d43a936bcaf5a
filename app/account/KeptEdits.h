// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The unsaved changes of accounts that are not open, each with the profile that they were made on, as long as the
// program runs.
#pragma once

#include "profile/Profile.h"
#include "profile/ProfileEdits.h"

#include <QHash>

class ProfileModel;

class KeptEdits
{
public:
    // `key` is the account's, see KnownAccount.

    // Takes what is modified out of the model, and leaves it empty.
    void putAway(const QString &key, ProfileModel &model);
    // Puts them into an empty model, so that the profile that is read next meets them as if they had never been away.
    void bringBack(const QString &key, ProfileModel &model);
    void drop(const QString &key) { m_edits.remove(key); }

    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    [[nodiscard]] bool contains(const QString &key) const { return m_edits.contains(key); }

private:
    struct Edits {
        Profile profile;
        ProfileEdits edits;
    };

    QHash<QString, Edits> m_edits;
};
