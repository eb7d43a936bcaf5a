// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/SaveCall.h"

#include "api/ApiClient.h"
#include "profile/ProfileModel.h"

std::optional<qint64> SaveCall::userId() const
{
    return m_client.account().userId ? m_client.account().userId : m_model.profile().id;
}

void SaveCall::read(CallPurpose purpose, const Read &answer)
{
    ApiReply *reply = m_client.readProfile(purpose);
    if (purpose == CallPurpose::BeforeSave)
        m_number = reply->number();
    start(reply, [this, reply, answer](const std::optional<ApiError> &error) {
        const Profile profile = Profile::fromJson(reply->json());
        if (!error && profile.id != m_model.profile().id)
            answer(ApiError{.kind = ApiError::Kind::AnothersProfile, .call = reply->number()}, profile);
        else
            answer(error, profile);
    });
}

void SaveCall::update(const QJsonObject &body, const Updated &answer)
{
    ApiReply *reply = m_client.updateUser(*userId(), body);
    m_number = reply->number();
    start(reply, answer);
}

void SaveCall::abort()
{
    if (m_reply)
        m_reply->abort();
}

void SaveCall::drop()
{
    delete m_reply;
}

void SaveCall::start(ApiReply *reply, const Updated &answer)
{
    drop();
    m_reply = reply;
    QObject::connect(reply, &ApiReply::finished, reply, [this, reply, answer] {
        m_reply.clear();
        answer(reply->error());
    });
}
