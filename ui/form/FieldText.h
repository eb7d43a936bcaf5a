// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A field's value in words, as plain text without line breaks.
#pragma once

#include "profile/Profile.h"

#include <QCoreApplication>

struct ProfileField;

struct FieldText {
    // What a field was before the person changed it: `was “Jan Jansen”`.
    [[nodiscard]] static QString was(
        const ProfileField &field, const QJsonValue &value, const QList<Experiment> &experiments);

    static constexpr qsizetype kLine = 300; // characters; more never fits a line

    // A value as it is: `“Jan Jansen”`, or "not set", "not known", "all off". Cut to `longest` characters; 0: not cut.
    [[nodiscard]] static QString value(const ProfileField &field, const QJsonValue &value,
        const QList<Experiment> &experiments, qsizetype longest = kLine);

    // The labels of the fields with these keys as one list: "Job title and Company".
    [[nodiscard]] static QString labels(const QStringList &keys);

    Q_DECLARE_TR_FUNCTIONS(FieldText)
};
