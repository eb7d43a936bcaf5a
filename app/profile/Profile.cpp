// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/Profile.h"

#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kExperiments = "experiments"_L1;
constexpr auto kTooLong = "tooLong"_L1; // of no answer of the API: in what toJson() writes

struct ReadExperiments {
    QList<Experiment> experiments;
    QJsonValue enabled = QJsonValue(QJsonValue::Undefined);
};

ReadExperiments readExperiments(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    ReadExperiments read;
    QJsonArray enabled;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        if (!object.value("type"_L1).isString() || !object.value("enabled"_L1).isBool())
            return {};
        Experiment experiment{
            .type = object.value("type"_L1).toString(),
            .title = object.value("title"_L1).toString(),
            .help = object.value("help"_L1).toString(),
            .showToUser = object.value("showToUser"_L1).toBool(true),
        };
        if (object.value("enabled"_L1).toBool())
            enabled.append(experiment.type);
        if (experiment.title.isEmpty())
            experiment.title = experiment.type;
        read.experiments.append(experiment);
    }
    read.enabled = enabled;
    return read;
}
} // namespace

Profile Profile::fromJson(const QJsonObject &json)
{
    Profile profile;
    const qint64 id = json.value("id"_L1).toInteger(-1);
    if (id >= 0)
        profile.id = id;
    profile.username = json.value("username"_L1).toString();
    profile.email = json.value("email"_L1).toString();
    profile.tier = json.value("tier"_L1).toString();
    profile.suspended = json.value("suspended"_L1).toBool();
    profile.suspensionReason = json.value("suspensionReason"_L1).toString();
    const QString photo = json.value("photo"_L1).toString();
    if (photo.size() <= kLongestUrl)
        profile.photo = photo;

    ReadExperiments read = readExperiments(json.value(kExperiments));
    profile.experiments = std::move(read.experiments);
    const QJsonArray tooLong = json.value(kTooLong).toArray();
    for (const ProfileField &field : profileFields()) {
        const bool isSet = field.kind == ProfileField::Kind::ChoiceSet;
        const QJsonValue value = field.normalized(isSet ? read.enabled : json.value(field.key));
        // A longer text is not known: it is compared again and again, and each comparison goes through all of it.
        if (value.toString().size() > kLongestText)
            profile.m_tooLong += field.key;
        else if (!value.isUndefined())
            profile.m_fields.insert(field.key, value);
        else if (tooLong.contains(QString(field.key)))
            profile.m_tooLong += field.key; // it was, when the profile was kept
    }
    return profile;
}

void Profile::setValue(QAnyStringView key, const QJsonValue &value)
{
    m_fields.insert(key.toString(), value);
    m_tooLong.removeAll(key.toString());
}

QJsonObject Profile::toJson() const
{
    QJsonObject json = m_fields;
    if (!m_tooLong.isEmpty())
        json.insert(kTooLong, QJsonArray::fromStringList(m_tooLong));
    for (const ProfileField &field : profileFields()) {
        if (!m_fields.contains(field.key))
            json.insert(field.key, false); // of no field's type: "not known". An absent text would be an empty one
    }
    if (id)
        json.insert("id"_L1, *id);
    json.insert("username"_L1, username);
    json.insert("email"_L1, email);
    json.insert("tier"_L1, tier);
    json.insert("suspended"_L1, suspended);
    json.insert("suspensionReason"_L1, suspensionReason);
    json.insert("photo"_L1, photo);
    const QJsonValue enabled = m_fields.value(kExperiments);
    if (!enabled.isArray())
        return json;
    QSet<QString> types;
    const QJsonArray enabledTypes = enabled.toArray();
    for (const QJsonValue &type : enabledTypes)
        types.insert(type.toString());
    QJsonArray items;
    for (const Experiment &experiment : experiments)
        items += QJsonObject{{u"type"_s, experiment.type}, {u"title"_s, experiment.title}, {u"help"_s, experiment.help},
            {u"enabled"_s, types.contains(experiment.type)}, {u"showToUser"_s, experiment.showToUser}};
    json.insert(kExperiments, items);
    return json;
}
