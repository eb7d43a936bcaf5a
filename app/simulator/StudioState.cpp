// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "StudioState.h"

#include "Refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kDeveloperOrganization = 100; // plus the user's id

QByteArray random()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

// As random as it has to be for a password-less visitor not to guess it, in the shape of the API's example.
QByteArray newToken()
{
    return random() + '.' + random();
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray newJwt(int user, const QDateTime &end)
{
    const QJsonObject claims{{u"sub"_s, QString::number(user)}, {u"exp"_s, end.toSecsSinceEpoch()}};
    return base64(R"({"alg":"HS256","typ":"JWT"})") + '.' + base64(QJsonDocument(claims).toJson(QJsonDocument::Compact))
        + '.' + base64(random() + random());
}
} // namespace

void StudioState::startAnew(const SampleProfile &sample)
{
    m_profiles.clear();
    m_developers.clear();
    m_tokenLife = sample.tokenLife;
    for (const DemoAccount &account : demoAccounts())
        m_profiles.insert(account.id, demoProfile(account, sample));
}

QJsonObject StudioState::signIn(const QJsonObject &request)
{
    const QString name = request.value("username"_L1).toString();
    const auto account = std::ranges::find_if(
        demoAccounts(), [&](const DemoAccount &a) { return a.email == name || a.username == name; });
    if (account == demoAccounts().end() || account->password != request.value("password"_L1).toString())
        return refusal(u"Invalid username or password"_s);
    if (!account->code.isEmpty()) {
        if (!request.contains("totpToken"_L1))
            return refusal(u"ERR_TOTP_TOKEN IS REQUIRED"_s);
        if (account->code != request.value("totpToken"_L1).toString())
            return refusal(u"Invalid multi-factor code"_s);
    }
    const QDateTime end = now().addSecs(std::chrono::seconds(m_tokenLife).count());
    const QByteArray token = m_tokenLife == SampleProfile::kUsualTokenLife ? newToken() : newJwt(account->id, end);
    m_tokens.insert(token, {account->id, end});
    return {{u"success"_s, true}, {u"token"_s, QString::fromLatin1(token)}};
}

std::optional<StudioState::TokenOwner> StudioState::ownerOf(const QByteArray &token) const
{
    const auto given = m_tokens.find(token);
    return given == m_tokens.end() ? std::nullopt : std::optional(TokenOwner{given->user, given->end <= now()});
}

std::optional<QJsonObject> StudioState::profile(int userId) const
{
    const auto profile = m_profiles.find(userId);
    return profile == m_profiles.end() ? std::nullopt : std::optional(*profile);
}

void StudioState::setProfile(int userId, const QJsonObject &profile)
{
    m_profiles.insert(userId, profile);
}

QJsonArray StudioState::organizations(int userId) const
{
    QJsonArray all{demoOrganization(7, u"Example Instruments"_s, false)};
    if (m_developers.contains(userId)) {
        const QString name = m_profiles.value(userId).value("name"_L1).toString();
        all.append(demoOrganization(kDeveloperOrganization + userId, name, true));
    }
    return all;
}

int StudioState::createDeveloperProfile(int userId)
{
    m_developers.insert(userId);
    return kDeveloperOrganization + userId;
}
