// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Whose the unsaved changes are, while somebody has to sign in again: they must not end in another person's profile.
#pragma once

#include "api/ServerAddress.h"

#include <QJsonObject>
#include <QString>

#include <optional>

struct KeptEdits {
    ServerAddress server;
    std::optional<qint64> userId;
    QString name;        // of the person, for a sentence
    QJsonObject edits;   // field key -> edited value
    bool isAway = false; // no longer in the model, where another profile is now
};
