// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How Studio says no: HTTP 200, and this.
#pragma once

#include <QJsonObject>
#include <QString>

// Clients look for the first words to know that a new sign-in helps.
inline constexpr QLatin1StringView kTokenExpired{"Your JWT token has expired, please log in again"};

[[nodiscard]] inline QJsonObject refusal(const QJsonValue &error)
{
    return {{QStringLiteral("success"), false}, {QStringLiteral("error"), error}};
}
