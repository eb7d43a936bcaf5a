// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileLoader.h"

#include "api/ApiClient.h"
#include "profile/ProfileModel.h"

ProfileLoader::ProfileLoader(ApiClient &client, ProfileModel &model, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_model(model)
{
}

void ProfileLoader::load()
{
    if (!isLoading())
        start(m_client.readProfile());
}

void ProfileLoader::load(const Account &account)
{
    delete m_reply;
    start(m_client.readProfile(account));
}

void ProfileLoader::cancel()
{
    if (m_reply)
        m_reply->abort();
}

void ProfileLoader::start(ApiReply *reply)
{
    m_reply = reply;
    connect(m_reply, &ApiReply::finished, this, &ProfileLoader::onFinished);
    emit loadingChanged(true);
}

void ProfileLoader::onFinished()
{
    const ApiReply *reply = m_reply;
    m_reply.clear();
    emit loadingChanged(false);
    if (reply->error()) {
        emit failed(*reply->error());
        return;
    }
    const Profile profile = Profile::fromJson(reply->json());
    emit arriving(profile);
    m_model.setServerProfile(profile);
    emit loaded();
}
