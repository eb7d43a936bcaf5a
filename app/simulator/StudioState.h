// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the pretended Studio remembers: its time, the accounts' profiles and the tokens that it has given out.
#pragma once

#include "DemoProfile.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <optional>

class StudioState
{
public:
    StudioState() { startAnew(sampleProfiles().front()); }

    // All profiles as at the start. Tokens stay good, and the clock stays as it is: they are for the whole run.
    void startAnew(const SampleProfile &sample);

    // This computer's time, as far as it was not advanced. UTC.
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }
    void advance(qint64 seconds) { m_ahead += seconds; }

    // How long the tokens live that are given out from now on. Unless it is the usual time, a token is a JWT (RFC 7519)
    // that names its end.
    void setTokenLife(std::chrono::minutes life) { m_tokenLife = life; }

    // The answer to POST /v1/api-login.
    [[nodiscard]] QJsonObject signIn(const QJsonObject &request);

    struct TokenOwner {
        int user;
        bool expired;
    };
    [[nodiscard]] std::optional<TokenOwner> ownerOf(const QByteArray &token) const;

    // The stored profile, without what only an answer has. Nothing if there is no such user.
    [[nodiscard]] std::optional<QJsonObject> profile(int userId) const;
    [[nodiscard]] QList<int> users() const { return m_profiles.keys(); }
    void setProfile(int userId, const QJsonObject &profile);

    // The organizations in an answer. An organization that is the person's developer profile is made on demand, and has
    // the id that is returned.
    [[nodiscard]] QJsonArray organizations(int userId) const;
    int createDeveloperProfile(int userId);

private:
    struct GivenToken {
        int user;
        QDateTime end;
    };

    QMap<int, QJsonObject> m_profiles;
    QSet<int> m_developers;
    QHash<QByteArray, GivenToken> m_tokens;
    std::chrono::minutes m_tokenLife = SampleProfile::kUsualTokenLife;
    qint64 m_ahead = 0; // s
};
