// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the pretended Studio remembers: the accounts' profiles and the tokens that it has given out.
#pragma once

#include "DemoProfile.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <optional>

class StudioState
{
public:
    StudioState() { startAnew(Scenario::Content::Full); }

    // All profiles as at the start. Tokens stay good: they are for the whole run.
    void startAnew(Scenario::Content content);

    // The answer to POST /v1/api-login.
    [[nodiscard]] QJsonObject signIn(const QJsonObject &request);

    // The user whose token this is.
    [[nodiscard]] std::optional<int> userOfToken(const QByteArray &token) const;

    // The stored profile, without what only an answer has. Nothing if there is no such user.
    [[nodiscard]] std::optional<QJsonObject> profile(int userId) const;
    void setProfile(int userId, const QJsonObject &profile);

private:
    QMap<int, QJsonObject> m_profiles;
    QHash<QByteArray, int> m_tokens;
};
