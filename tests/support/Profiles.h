// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Profiles and answers by name, as the tests of several classes need them.
#pragma once

#include "profile/Profile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

inline constexpr QLatin1StringView kName("name");
inline constexpr QLatin1StringView kJob("jobTitle");
inline constexpr QLatin1StringView kCompany("companyName");
inline constexpr QLatin1StringView kOrder("projectsSortOrder");

inline const QJsonValue kNotKnown(QJsonValue::Undefined);

inline const QByteArray kSuccess = R"({"success":true})";

inline Profile profile(const QByteArray &json)
{
    return Profile::fromJson(QJsonDocument::fromJson(json).object());
}

// With a value in every field.
inline Profile fullProfile()
{
    return profile(R"({"id":42,"name":"Jan","jobTitle":"Engineer","companyName":"Acme","timezone":"Europe/Amsterdam",
        "projectsSortOrder":"name-asc","experiments":[{"type":"a","enabled":true},{"type":"b","enabled":false}]})");
}
