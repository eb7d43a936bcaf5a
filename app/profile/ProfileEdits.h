// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Edits together with what they were made on: what a draft keeps, and what is put away while another account is open.
#pragma once

#include "profile/FieldValues.h"

#include <QJsonObject>

struct ProfileEdits {
    QJsonObject base = {};   // key -> the value that the edit was made on; absent: it was not known
    QJsonObject edited = {}; // key -> the edited value
    // key -> array of the values that were sent in updates which may still arrive, see ProfileModel::setUndecided();
    // in a draft alone
    QJsonObject undecided = {};

    void add(QLatin1StringView key, const FieldValues &values);
    // Of this field, normalized: the edit, and as the server's value the one that it was made on.
    [[nodiscard]] FieldValues values(const ProfileField &field) const;
    [[nodiscard]] bool isEmpty() const { return edited.isEmpty(); }

    friend bool operator==(const ProfileEdits &, const ProfileEdits &) = default;
};
