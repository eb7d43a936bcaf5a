// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/KeptEdits.h"

#include "profile/ProfileModel.h"

void KeptEdits::putAway(const QString &key, ProfileModel &model)
{
    if (model.modifiedCount() > 0)
        m_edits.insert(key, {model.profile(), model.edits()});
    model.clear();
}

void KeptEdits::bringBack(const QString &key, ProfileModel &model)
{
    const auto edits = m_edits.constFind(key);
    if (edits == m_edits.constEnd())
        return;
    model.setServerProfile(edits->profile);
    model.restore(edits->edits);
    m_edits.erase(edits);
}
