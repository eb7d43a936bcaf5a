// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A field's value in words, as plain text that is fit for one line.
#pragma once

#include "profile/Profile.h"

struct ProfileField;

struct FieldText {
    // What a field was before the person changed it: `was “Jan Jansen”`.
    [[nodiscard]] static QString was(
        const ProfileField &field, const QJsonValue &value, const QList<Experiment> &experiments);

    // A value as it is: `“Jan Jansen”`, or "not set", "not known", "all off".
    [[nodiscard]] static QString value(
        const ProfileField &field, const QJsonValue &value, const QList<Experiment> &experiments);

    // The labels of the fields with these keys as one list: "Job title and Company".
    [[nodiscard]] static QString labels(const QStringList &keys);
};
