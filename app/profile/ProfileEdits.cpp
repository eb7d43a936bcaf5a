// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileEdits.h"

#include "profile/ProfileField.h"

void ProfileEdits::add(QLatin1StringView key, const FieldValues &values)
{
    if (!values.madeOn().isUndefined())
        base.insert(key, values.madeOn());
    edited.insert(key, values.edited);
}

FieldValues ProfileEdits::values(const ProfileField &field) const
{
    const auto normalized = [&](const QJsonObject &object) {
        return object.contains(field.key) ? field.normalized(object.value(field.key))
                                          : QJsonValue(QJsonValue::Undefined);
    };
    return {normalized(base), normalized(edited)};
}
