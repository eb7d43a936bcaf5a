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
    delete m_reply;
    m_account = account;
    read();
    emit loadingChanged(true);
}

void ProfileLoader::cancel()
{
    if (m_reply)
        m_reply->abort();
}

void ProfileLoader::stop()
{
    if (!m_reply)
        return;
    delete m_reply;
    m_account = {};
    emit loadingChanged(false);
}

void ProfileLoader::read()
{
    m_revision = m_model.serverRevision();
    m_reply = m_client.readProfile(m_account, CallPurpose::Load);
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
    emit loadingChanged(false);
    if (reply->error()) {
        emit failed(*reply->error());
        return;
    }
    const Profile profile = Profile::fromJson(reply->json());
    const std::optional<qint64> askedFor = account.userId;
    if (askedFor && profile.id != askedFor) { // an update would go to another user than the profile shown
        emit failed({.kind = profile.id ? ApiError::Kind::AnothersProfile : ApiError::Kind::NotUnderstood,
            .httpStatus = kSuccessStatus,
            .details = profile.id ? tr("Asked for user %1, answered with user %2.").arg(*askedFor).arg(*profile.id)
                                  : tr("Asked for user %1, answered with a profile without an id.").arg(*askedFor)});
        return;
    }
    emit arrived(profile, account);
}
