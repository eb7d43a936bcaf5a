// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Three-way merge of one field: what it was when the edit was begun, what the person made of it, what the server has
// now. Pure. The API has no version of a profile, so this is what keeps two people from overwriting each other.
#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QMetaType>

struct ProfileField;

class ProfileMerge
{
    Q_GADGET
public:
    enum class Outcome {
        Unchanged, // nobody changed it
        Mine,      // only the person did: to be sent
        Theirs,    // only somebody else did: to be taken over
        Same,      // both to the same: nothing to do
        Combined,  // both switched items of a set: what each added and removed
        Conflict   // both, differently: the person has to choose; `value` is mine
    };
    Q_ENUM(Outcome)

    Outcome outcome = Outcome::Unchanged;
    QJsonValue value = QJsonValue(QJsonValue::Undefined); // Undefined: not known

    // The values are normalized (see ProfileField). One that is not known is nobody's choice and makes no conflict.
    [[nodiscard]] static ProfileMerge of(
        const ProfileField &field, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs);

    friend bool operator==(const ProfileMerge &, const ProfileMerge &) = default;
};

// A field that two people changed differently.
struct FieldConflict {
    QLatin1StringView key;
    QJsonValue base; // when the edit was begun
    QJsonValue mine;
    QJsonValue theirs;

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};
