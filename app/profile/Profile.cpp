// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/Profile.h"

#include "profile/ProfileField.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
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
    profile.photo = json.value("photo"_L1).toString();

    ReadExperiments read = readExperiments(json.value("experiments"_L1));
    profile.experiments = std::move(read.experiments);
    for (const ProfileField &field : profileFields()) {
        const bool isSet = field.kind == ProfileField::Kind::ChoiceSet;
        const QJsonValue value = field.normalized(isSet ? read.enabled : json.value(field.key));
        if (!value.isUndefined())
            profile.m_fields.insert(field.key, value);
    }
    return profile;
}
