// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Edits together with what they were made on: what a draft keeps, and what is put away while another account is open.
#pragma once

#include <QJsonObject>

struct ProfileEdits {
    QJsonObject base = {};   // key -> the value that the edit was made on; absent: it was not known
    QJsonObject edited = {}; // key -> the edited value

    [[nodiscard]] bool isEmpty() const { return edited.isEmpty(); }

    friend bool operator==(const ProfileEdits &, const ProfileEdits &) = default;
};
