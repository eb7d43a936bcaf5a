// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the message bar says about a save that has ended.
#pragma once

#include "profile/Profile.h"
#include "ui/message/Message.h"

#include <QCoreApplication>

struct SaveResult;

struct SaveReport {
    // Nothing where there is nothing to say.
    [[nodiscard]] static std::optional<Message> of(const SaveResult &result, const QList<Experiment> &experiments);

    Q_DECLARE_TR_FUNCTIONS(SaveReport)
};
