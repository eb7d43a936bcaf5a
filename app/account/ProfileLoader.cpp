// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/ProfileLoader.h"

#include "api/ApiClient.h"
#include "profile/ProfileModel.h"

#include <utility>

namespace
{
constexpr int kSuccessStatus = 200; // HTTP
}

ProfileLoader::ProfileLoader(ApiClient &client, ProfileModel &model, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_model(model)
{
}

void ProfileLoader::load()
{
    if (!isLoading())
        start(m_client.account());
}

void ProfileLoader::load(const AccountAccess &account)
{
    delete m_reply;
    start(account);
}

void ProfileLoader::cancel()
{
    if (m_reply)
        m_reply->abort();
}

void ProfileLoader::start(const AccountAccess &account)
{
    m_account = account;
    read();
    emit loadingChanged(true);
}

void ProfileLoader::read()
{
    m_revision = m_model.serverRevision();
    m_reply = m_client.readProfile(m_account);
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
    const std::optional<qint64> askedFor = std::exchange(m_account, {}).userId;
    emit loadingChanged(false);
    if (reply->error()) {
        emit failed(*reply->error());
        return;
    }
    const Profile profile = Profile::fromJson(reply->json());
    if (askedFor && profile.id != askedFor) { // what is changed in it would be sent to the one that was asked for
        emit failed({.kind = profile.id ? ApiError::Kind::AnothersProfile : ApiError::Kind::NotUnderstood,
            .httpStatus = kSuccessStatus,
            .details = profile.id ? tr("Asked for user %1, answered with user %2.").arg(*askedFor).arg(*profile.id)
                                  : tr("Asked for user %1, answered with a profile without an id.").arg(*askedFor)});
        return;
    }
    emit arriving(profile);
    if (std::exchange(m_isTurnedAway, false)) {
        emit failed({.kind = ApiError::Kind::Cancelled});
        return;
    }
    m_model.setServerProfile(profile);
    emit loaded();
}
