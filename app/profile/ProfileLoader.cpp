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
    if (isLoading())
        return;
    m_reply = m_client.readProfile();
    connect(m_reply, &ApiReply::finished, this, &ProfileLoader::onFinished);
    emit loadingChanged(true);
}

void ProfileLoader::cancel()
{
    if (m_reply)
        m_reply->abort();
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
    m_model.setServerProfile(Profile::fromJson(reply->json()));
    emit loaded();
}
