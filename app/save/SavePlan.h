// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a save has to do, field by field, once the server's profile was read. Pure: it changes neither model nor server.
#pragma once

#include "profile/ProfileMerge.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

class Profile;
class ProfileModel;

struct SavePlan {
    QJsonObject wanted = {};             // what the server has not yet: a set that both changed is combined
    QJsonObject body = {};               // what is to be sent: wanted, without the conflicts
    QJsonObject replaced = {};           // the server's values of what is to be sent, as far as they are known
    QStringList alreadyThere = {};       // wanted keys that the server has without an update
    QList<FieldConflict> conflicts = {}; // nothing may be sent before they are settled

    // `wanted` are values that the person wants to save, made on what the model has; `now` is what the server has. To
    // be asked before the model gets `now`. `undecided` are keys of which an earlier update may still arrive: sent
    // also where the server has the right value already, which would not last otherwise.
    [[nodiscard]] static SavePlan of(
        const ProfileModel &model, const QJsonObject &wanted, const Profile &now, const QStringList &undecided = {});
};
