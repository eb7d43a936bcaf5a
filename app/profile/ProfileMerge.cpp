// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileMerge.h"

#include "profile/ProfileField.h"

#include <QJsonArray>

namespace
{
// Theirs, without what I took out of the base, with what I put in.
QJsonArray combined(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
{
    QJsonArray result;
    const auto append = [&result](const QJsonValue &item) {
        if (!result.contains(item))
            result.append(item);
    };
    for (const QJsonValue &item : theirs) {
        if (mine.contains(item) || !base.contains(item))
            append(item);
    }
    for (const QJsonValue &item : mine) {
        if (!base.contains(item))
            append(item);
    }
    return result;
}
} // namespace

ProfileMerge ProfileMerge::of(
    const ProfileField &field, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    if (field.equal(mine, base))
        return {field.equal(theirs, base) ? Outcome::Unchanged : Outcome::Theirs, theirs};
    if (field.equal(theirs, base))
        return {Outcome::Mine, mine};
    if (field.equal(mine, theirs))
        return {Outcome::Same, theirs};
    if (theirs.isUndefined())
        return {Outcome::Mine, mine};
    if (mine.isUndefined())
        return {Outcome::Theirs, theirs};
    if (field.kind == ProfileField::Kind::ChoiceSet && !base.isUndefined())
        return {Outcome::Combined, combined(base.toArray(), mine.toArray(), theirs.toArray())};
    return {Outcome::Conflict, mine};
}
