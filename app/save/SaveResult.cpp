// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/SaveResult.h"

#include "profile/Profile.h"
#include "profile/ProfileField.h"

SaveResult SaveResult::confirmed(const QJsonObject &sent, const QJsonObject &before, const Profile &now)
{
    SaveResult result;
    for (const ProfileField &field : profileFields()) {
        if (!sent.contains(field.key))
            continue;
        const QJsonValue value = now.value(field.key);
        if (value.isUndefined() || field.equal(value, sent.value(field.key))) // not shown: accepted is all we know
            result.saved += field.key;
        else
            result.altered += {.key = field.key,
                .sent = sent.value(field.key),
                .now = value,
                .isIgnored = field.equal(value, before.value(field.key))};
    }
    return result;
}

SaveResult SaveResult::decided(const QJsonObject &sent, const Profile &now, const ApiError &error)
{
    SaveResult result;
    for (const ProfileField &field : profileFields()) {
        if (!sent.contains(field.key))
            continue;
        const QJsonValue value = now.value(field.key);
        const bool arrived = field.equal(value, sent.value(field.key));
        (arrived ? result.saved : result.left) += field.key;
        result.isNotThere = result.isNotThere || (!arrived && !value.isUndefined());
    }
    result.unknown = result.isNotThere;
    if (!result.left.isEmpty()) {
        result.error = error;
        result.error->mayHaveArrived = true;
    }
    return result;
}

QJsonObject SaveResult::replaced(const QJsonObject &before) const
{
    QStringList keys = saved;
    for (const Alteration &alteration : altered) {
        if (!alteration.isIgnored)
            keys += alteration.key;
    }
    QJsonObject replaced;
    for (const QString &key : keys) {
        if (before.contains(key))
            replaced.insert(key, before.value(key));
    }
    return replaced;
}
