// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "StudioState.h"

#include "Refusal.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// As random as it has to be for a password-less visitor not to guess it, in the shape of the API's example.
QByteArray newToken()
{
    auto *random = QRandomGenerator::system();
    return QByteArray::number(random->generate64(), 36) + '.' + QByteArray::number(random->generate64(), 36);
}
} // namespace

void StudioState::startAnew(Scenario::Content content)
{
    m_profiles.clear();
    for (const DemoAccount &account : demoAccounts())
        m_profiles.insert(account.id, demoProfile(account, content));
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
    const QByteArray token = newToken();
    m_tokens.insert(token, account->id);
    return {{u"success"_s, true}, {u"token"_s, QString::fromLatin1(token)}};
}

std::optional<int> StudioState::userOfToken(const QByteArray &token) const
{
    const auto user = m_tokens.find(token);
    return user == m_tokens.end() ? std::nullopt : std::optional(*user);
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
