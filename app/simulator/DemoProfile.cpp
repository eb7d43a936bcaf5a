// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "DemoProfile.h"

#include <QJsonArray>
#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace
{
constexpr DemoAccount kAccounts[] = {
    {42, "demo@example.com"_L1, "demo"_L1, "demo"_L1, {}, "Jan Jansen"_L1},
    {43, "mfa@example.com"_L1, "mfa"_L1, "demo"_L1, "123456"_L1, "Mia Faber"_L1},
};

QJsonObject experiment(const QString &type, const QString &title, const QString &help, bool enabled, bool shown)
{
    QJsonObject object{{u"type"_s, type}, {u"title"_s, title}, {u"enabled"_s, enabled}, {u"showToUser"_s, shown}};
    if (!help.isEmpty())
        object.insert(u"help"_s, help);
    return object;
}

// What the API's description always had in a profile.
QJsonObject requiredPart(const DemoAccount &account)
{
    return {
        {u"id"_s, account.id},
        {u"username"_s, account.username},
        {u"name"_s, account.name},
        {u"email"_s, account.email},
        {u"created"_s, u"2019-08-31T17:32:28.000Z"_s},
        {u"staffInfo"_s, QJsonObject{{u"isStaff"_s, false}, {u"hasSudoRights"_s, false}}},
        {u"pending"_s, false},
        {u"activated"_s, true},
        {u"mfaConfigured"_s, !account.code.isEmpty()},
        {u"passwordConfigured"_s, true},
        {u"suspended"_s, false},
        {u"tier"_s, u"professional"_s},
        {u"notifications"_s, QJsonArray()},
        {u"hasEnterpriseFeaturesAccess"_s, false},
        {u"lastAccessedProjects"_s,
            QJsonObject{{u"projects"_s,
                            QJsonArray{QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Water hammer detection"_s},
                                {u"created"_s, u"2019-09-01T08:00:00.000Z"_s},
                                {u"lastAccessed"_s, u"2026-01-15T09:30:00.000Z"_s}}}},
                {u"hasMoreProjects"_s, false}}},
        {u"privatePersonalProjectsUsed"_s, 1},
        {u"eulas"_s, QJsonArray()},
    };
}
} // namespace

std::span<const DemoAccount> demoAccounts()
{
    return kAccounts;
}

QJsonObject demoProfile(const DemoAccount &account, const SampleProfile &sample)
{
    QJsonObject profile = requiredPart(account);
    profile.insert(u"lastSeen"_s, u"2026-01-15T09:30:00.000Z"_s);
    profile.insert(u"jobTitle"_s, u"Engineer"_s);
    profile.insert(u"permissions"_s, QJsonArray());
    profile.insert(u"idps"_s, QJsonArray());
    profile.insert(u"timezone"_s, u"Europe/Amsterdam"_s);
    profile.insert(u"projectsSortOrder"_s, u"last-accessed-desc"_s);
    profile.insert(u"experiments"_s, demoExperiments());
    if (sample.change != nullptr)
        sample.change(profile);
    return profile;
}

QJsonArray withEnabled(const QJsonArray &experiments, const QJsonArray &types)
{
    QSet<QString> missing;
    for (const QJsonValue &type : types)
        missing.insert(type.toString());
    QJsonArray result;
    for (const QJsonValue &value : experiments) {
        QJsonObject object = value.toObject();
        object.insert(u"enabled"_s, missing.remove(object.value("type"_L1).toString()));
        result.append(object);
    }
    for (const QString &type : std::as_const(missing))
        result.append(experiment(type, type, QString(), true, false));
    return result;
}

QJsonArray demoExperiments()
{
    return {
        experiment(u"new-training-graphs"_s, u"New training graphs"_s,
            u"Shows accuracy and loss while a model trains"_s, true, true),
        experiment(u"object-tracking"_s, u"Object tracking"_s, u"Keeps an identity for each object between frames"_s,
            false, true),
        experiment(u"internal-profiler"_s, u"Internal profiler"_s, QString(), true, false),
    };
}

QJsonObject demoOrganization(int id, const QString &name, bool isDeveloperProfile)
{
    return {
        {u"id"_s, id},
        {u"name"_s, name},
        {u"isDeveloperProfile"_s, isDeveloperProfile},
        {u"whitelabelId"_s, QJsonValue::Null},
        {u"isAdmin"_s, false},
        {u"created"_s, u"2020-02-01T10:00:00.000Z"_s},
        {u"trialId"_s, QJsonValue::Null},
        {u"trialExpiredDate"_s, QJsonValue::Null},
        {u"trialUpgradedDate"_s, QJsonValue::Null},
        {u"entitlementLimits"_s, QJsonObject()},
        {u"userCount"_s, 3},
        {u"adminCount"_s, 1},
        {u"privateProjectCount"_s, 2},
        {u"publicProjectLicense"_s,
            QJsonObject{{u"name"_s, u"Apache 2.0"_s}, {u"link"_s, u"https://spdx.org/licenses/Apache-2.0.html"_s}}},
    };
}

QJsonArray demoProjects()
{
    return {QJsonObject{
        {u"id"_s, 1},
        {u"name"_s, u"Water hammer detection"_s},
        {u"description"_s, u"Hears pipes that are about to break"_s},
        {u"created"_s, u"2019-09-01T08:00:00.000Z"_s},
        {u"lastAccessed"_s, u"2026-01-15T09:30:00.000Z"_s},
        {u"owner"_s, u"Jan Jansen"_s},
        {u"ownerUserId"_s, 42},
        {u"ownerIsDeveloperProfile"_s, false},
        {u"collaborators"_s, QJsonArray()},
        {u"labelingMethod"_s, u"single_label"_s},
        {u"metadata"_s, QJsonObject()},
        {u"isEnterpriseProject"_s, false},
        {u"whitelabelId"_s, QJsonValue::Null},
        {u"tier"_s, u"professional"_s},
        {u"hasPublicVersion"_s, false},
        {u"isPublic"_s, false},
        {u"allowsLivePublicAccess"_s, false},
        {u"indPauseProcessingSamples"_s, false},
        {u"publicProjectListed"_s, false},
    }};
}
