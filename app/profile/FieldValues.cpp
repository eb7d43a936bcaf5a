// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/FieldValues.h"

namespace
{
// QJsonValue takes a value that is not known for equal to every other one that is not known, but 1 and 1.0 for one:
// good enough for values that are strings and arrays.
bool identical(const QJsonValue &a, const QJsonValue &b)
{
    return a.type() == b.type() && a == b;
}
} // namespace

ProfileMerge FieldValues::merge(const ProfileField &field, const QJsonValue &mine, const QJsonValue &theirs) const
{
    ProfileMerge merge = ProfileMerge::of(field, madeOn(), mine, theirs);
    // The person has typed the old value back while the field is conflicted: a choice against the server's value, so
    // the field stays an edit.
    if (base && merge.outcome == ProfileMerge::Outcome::Theirs)
        merge = {ProfileMerge::Outcome::Conflict, mine};
    return merge;
}

FieldValues FieldValues::merged(const ProfileField &field, const QJsonValue &theirs) const
{
    const ProfileMerge merge = this->merge(field, edited, theirs);
    FieldValues result{theirs, merge.value};
    if (merge.outcome == ProfileMerge::Outcome::Conflict)
        result.base = madeOn();
    return result;
}

bool operator==(const FieldValues &a, const FieldValues &b)
{
    return identical(a.server, b.server) && identical(a.edited, b.edited) && a.base.has_value() == b.base.has_value()
        && (!a.base || identical(*a.base, *b.base));
}
