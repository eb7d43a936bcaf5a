// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/SavePlan.h"

#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"

using Outcome = ProfileMerge::Outcome;

SavePlan SavePlan::of(
    const ProfileModel &model, const QJsonObject &wanted, const Profile &now, const QStringList &undecided)
{
    SavePlan plan;
    for (const ProfileField &field : profileFields()) {
        if (!wanted.contains(field.key))
            continue;
        const QJsonValue mine = wanted.value(field.key);
        const QJsonValue theirs = now.value(field.key);
        const ProfileMerge merge = model.values(field.key).merge(field, mine, theirs);
        if (merge.outcome == Outcome::Conflict) {
            plan.conflicts += {.key = field.key, .base = model.baseValue(field.key), .mine = mine, .theirs = theirs};
        } else if (undecided.contains(field.key) && field.equal(merge.value, theirs)) {
            plan.body.insert(field.key, theirs);
        } else if (field.equal(merge.value, theirs)) {
            if (merge.outcome != Outcome::Theirs)
                plan.alreadyThere += field.key;
            continue;
        } else {
            plan.body.insert(field.key, merge.value);
            plan.replaced.insert(field.key, theirs);
        }
        plan.wanted.insert(field.key, merge.value);
    }
    return plan;
}
