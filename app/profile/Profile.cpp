// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/Profile.h"

#include "base/JsonText.h"
#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kExperiments = "experiments"_L1;
constexpr auto kTooLong = "tooLong"_L1; // of no answer of the API: in what writeTo() writes

// A text that is shown, of which nobody sees the end where it is longer: it is not carried along.
QString fact(const QJsonValue &value)
{
    QString text = value.toString();
    if (text.size() > Profile::kLongestFact)
        text = text.first(Profile::kLongestFact);
    return text;
}

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
    read.experiments.reserve(items.size());
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        const QJsonValue type = object.value("type"_L1);
        const QJsonValue isEnabled = object.value("enabled"_L1);
        if (!type.isString() || !isEnabled.isBool())
            return {};
        Experiment experiment{
            .type = type.toString(),
            .title = fact(object.value("title"_L1)),
            .help = fact(object.value("help"_L1)),
            .showToUser = object.value("showToUser"_L1).toBool(true),
        };
        if (isEnabled.toBool())
            enabled.append(type);
        if (experiment.title.isEmpty())
            experiment.title = fact(type);
        read.experiments.append(std::move(experiment));
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
    profile.username = fact(json.value("username"_L1));
    profile.email = fact(json.value("email"_L1));
    profile.tier = fact(json.value("tier"_L1));
    profile.suspended = json.value("suspended"_L1).toBool();
    profile.suspensionReason = fact(json.value("suspensionReason"_L1));
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
        const bool isTooLong = value.toString().size() > kLongestText;
        const bool wasTooLong = value.isUndefined() && tooLong.contains(QString(field.key)); // when it was kept
        if (isTooLong || wasTooLong)
            profile.m_tooLong += field.key;
        else if (!value.isUndefined())
            profile.m_fields.insert(field.key, value);
    }
    return profile;
}

void Profile::setValue(QAnyStringView key, const QJsonValue &value)
{
    m_fields.insert(key.toString(), value);
    m_tooLong.removeAll(key.toString());
}

void Profile::writeTo(JsonText &json) const
{
    json.beginObject();
    const auto write = [&json](QLatin1StringView key, const auto &value) {
        json.key(key);
        json.value(value);
    };
    for (const ProfileField &field : profileFields()) {
        if (!m_fields.contains(field.key))
            write(field.key, false); // of no field's type: "not known". An absent text would be an empty one
        else if (field.key != kExperiments)
            write(field.key, m_fields.value(field.key));
    }
    if (!m_tooLong.isEmpty())
        write(kTooLong, QJsonValue(QJsonArray::fromStringList(m_tooLong)));
    if (id)
        write("id"_L1, *id);
    write("username"_L1, username);
    write("email"_L1, email);
    write("tier"_L1, tier);
    write("suspended"_L1, suspended);
    write("suspensionReason"_L1, suspensionReason);
    write("photo"_L1, photo);
    if (m_fields.contains(kExperiments))
        writeExperiments(json);
    json.endObject();
}

void Profile::writeExperiments(JsonText &json) const
{
    QSet<QString> enabled;
    const QJsonArray types = m_fields.value(kExperiments).toArray();
    enabled.reserve(types.size());
    for (const QJsonValue &type : types)
        enabled.insert(type.toString());
    json.key(kExperiments);
    json.beginArray();
    for (const Experiment &experiment : experiments) {
        json.beginObject();
        json.key("type"_L1);
        json.value(experiment.type);
        json.key("title"_L1);
        json.value(experiment.title);
        json.key("help"_L1);
        json.value(experiment.help);
        json.key("enabled"_L1);
        json.value(enabled.contains(experiment.type));
        json.key("showToUser"_L1);
        json.value(experiment.showToUser);
        json.endObject();
    }
    json.endArray();
}
