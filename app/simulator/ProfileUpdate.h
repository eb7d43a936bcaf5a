// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An UpdateUserRequest as Studio reads it: checked against the table of fields, then put into a profile. Strict where
// the API's description is, so that a wrong request of the editor never passes unseen.
#pragma once

#include "Scenario.h"

#include <QJsonObject>

class ProfileUpdate
{
public:
    explicit ProfileUpdate(const QJsonObject &changes) : m_changes(changes) { }

    // The sentence that says what is wrong with the first wrong property; empty if all is well.
    [[nodiscard]] QString refusal() const;

    // The profile after the update. The changes need not be valid: a control call plays another editor, or another
    // Studio.
    [[nodiscard]] QJsonObject appliedTo(QJsonObject profile, Scenario::Effect effect) const;

private:
    QJsonObject m_changes;
};
