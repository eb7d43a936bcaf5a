// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The values of one field: the server's, the person's, and what a conflicted edit was made on. Pure. Undefined stands
// for "not known".
#pragma once

#include "profile/ProfileMerge.h"

#include <optional>

struct FieldValues {
    QJsonValue server = QJsonValue(QJsonValue::Undefined);
    QJsonValue edited = QJsonValue(QJsonValue::Undefined);
    std::optional<QJsonValue> base = {}; // what a conflicted edit was made on; nothing: there is no conflict

    [[nodiscard]] QJsonValue madeOn() const { return base.value_or(server); }
    // What would become of `mine`, made on the same value as the field's edit, if the server had `theirs`.
    [[nodiscard]] ProfileMerge merge(const ProfileField &field, const QJsonValue &mine, const QJsonValue &theirs) const;
    // The same values once the server has `theirs`.
    [[nodiscard]] FieldValues merged(const ProfileField &field, const QJsonValue &theirs) const;

    friend bool operator==(const FieldValues &a, const FieldValues &b);
};
