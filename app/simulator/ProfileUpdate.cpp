// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ProfileUpdate.h"

#include "DemoProfile.h"
#include "profile/ProfileField.h"
#include "timezone/TimeZoneIds.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Effect = Scenario::Effect;
using FieldKind = ProfileField::Kind;

QString refusalOf(const QString &key, const QJsonValue &value)
{
    const ProfileField *field = profileField(key);
    if (field == nullptr)
        return u"Unknown property \"%1\""_s.arg(key);
    if (field->kind == FieldKind::ChoiceSet)
        return field->normalized(value).isUndefined() ? u"Property \"%1\" has to be an array of strings"_s.arg(key)
                                                      : QString();
    if (!value.isString())
        return u"Property \"%1\" has to be a string"_s.arg(key);

    const QString text = value.toString();
    if (field->kind == FieldKind::Choice
        && std::ranges::none_of(field->choices, [&](const ProfileField::Choice &c) { return c.value == text; }))
        return u"Property \"%1\" cannot be \"%2\""_s.arg(key, text);
    if (field->kind == FieldKind::TimeZone && !text.isEmpty() && !isTimeZoneId(text))
        return u"Time zone \"%1\" does not exist"_s.arg(text);
    return {};
}
} // namespace

QString ProfileUpdate::refusal() const
{
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        if (const QString sentence = refusalOf(change.key(), change.value()); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

QJsonObject ProfileUpdate::appliedTo(QJsonObject profile, Effect effect) const
{
    if (effect == Effect::None)
        return profile;
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        const ProfileField *field = profileField(change.key());
        QJsonValue value = change.value();
        if (effect == Effect::JobTitleIgnored && change.key() == "jobTitle"_L1)
            continue;
        if (effect == Effect::TextTrimmed && field != nullptr && field->kind == FieldKind::Text)
            value = value.toString().trimmed();
        if (field != nullptr && field->kind == FieldKind::ChoiceSet && !field->normalized(value).isUndefined()) {
            // The update names what shall be enabled; the profile lists all that there is.
            const QJsonValue present = profile.value(change.key());
            value = withEnabled(present.isArray() ? present.toArray() : demoExperiments(), value.toArray());
        }
        profile.insert(change.key(), value);
    }
    return profile;
}
