// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the message bar says about a save that has ended, and about edits that are not saved yet.
#pragma once

#include "profile/Profile.h"
#include "ui/message/Message.h"

#include <QCoreApplication>

struct SaveResult;

struct SaveReport {
    // Nothing where there is nothing to say.
    [[nodiscard]] static std::optional<Message> of(const SaveResult &result, const QList<Experiment> &experiments);
    // Of edits that are back from an earlier run of the program, of which `undecided` may still arrive. Keys of fields.
    [[nodiscard]] static QString restored(
        const QStringList &keys, const QDateTime &changed, const QStringList &undecided);

    Q_DECLARE_TR_FUNCTIONS(SaveReport)
};
