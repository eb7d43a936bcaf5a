// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/ProfileLoader.h"

#include "api/ApiClient.h"
#include "profile/Profile.h"
#include "profile/ProfileModel.h"

#include <utility>

namespace
{
constexpr int kSuccessStatus = 200; // HTTP
}

ProfileLoader::ProfileLoader(ApiClient &client, const ProfileModel &model, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_model(model)
{
}

void ProfileLoader::load(const AccountAccess &account)
{
    begin(account, false);
    emit loadingChanged(true);
}

void ProfileLoader::look(const AccountAccess &account)
{
    begin(account, true);
}

void ProfileLoader::begin(const AccountAccess &account, bool isLook)
{
    delete m_reply;
    m_account = account;
    m_isLook = isLook;
    read();
}

void ProfileLoader::cancel()
{
    if (isLoading())
        m_reply->abort();
}

void ProfileLoader::stop()
{
    const bool wasLoading = isLoading();
    delete m_reply;
    m_account = {};
    if (wasLoading)
        emit loadingChanged(false);
}

void ProfileLoader::read()
{
    m_revision = m_model.serverRevision();
    m_reply = m_client.readProfile(m_account, m_isLook ? CallPurpose::Watch : CallPurpose::Load);
    connect(m_reply, &ApiReply::finished, this, &ProfileLoader::onFinished);
}

void ProfileLoader::onFinished()
{
    const ApiReply *reply = m_reply;
    m_reply.clear();
    // A save has ended since the read began: the answer may be older than what the model knows.
    if (!reply->error() && m_revision != m_model.serverRevision()) {
        read();
        return;
    }
    const AccountAccess account = std::exchange(m_account, {});
    const bool wasLook = m_isLook;
    if (!wasLook)
        emit loadingChanged(false);
    if (reply->error()) {
        emit failed(*reply->error(), wasLook);
        return;
    }
    const Profile profile = Profile::fromJson(reply->json());
    const std::optional<qint64> askedFor = account.userId;
    if (askedFor && profile.id != askedFor) { // an update would go to another user than the profile shown
        emit failed(
            {.kind = profile.id ? ApiError::Kind::AnothersProfile : ApiError::Kind::NotUnderstood,
                .httpStatus = kSuccessStatus,
                .details = profile.id ? tr("Asked for user %1, answered with user %2.").arg(*askedFor).arg(*profile.id)
                                      : tr("Asked for user %1, answered with a profile without an id.").arg(*askedFor),
                .call = reply->number()},
            wasLook);
        return;
    }
    emit arrived(profile, account);
}
