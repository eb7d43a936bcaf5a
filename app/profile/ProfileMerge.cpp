// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileMerge.h"

#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QSet>

namespace
{
QSet<QString> typesIn(const QJsonArray &array)
{
    QSet<QString> types;
    for (const QJsonValue &item : array)
        types.insert(item.toString());
    return types;
}

// The server's set, without the items that the person took out of the base, and with those that they put in.
QJsonArray combined(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
{
    const QSet<QString> inBase = typesIn(base);
    const QSet<QString> inMine = typesIn(mine);
    QSet<QString> seen;
    QJsonArray result;
    const auto append = [&](const QJsonValue &item) {
        if (!seen.contains(item.toString()))
            result.append(item);
        seen.insert(item.toString());
    };
    for (const QJsonValue &item : theirs) {
        if (inMine.contains(item.toString()) || !inBase.contains(item.toString()))
            append(item);
    }
    for (const QJsonValue &item : mine) {
        if (!inBase.contains(item.toString()))
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
