// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileSaver.h"

#include "api/ApiClient.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"

using SaveState::Action;
using SaveState::Event;
using SaveState::State;

ProfileSaver::ProfileSaver(ApiClient &client, ProfileModel &model, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_model(model)
{
}

bool ProfileSaver::isBusy() const
{
    return !m_reply.isNull();
}

void ProfileSaver::save()
{
    if (m_state == State::Idle && m_model.modifiedCount() == 0)
        return;
    handle(Event::SendRequested);
}

void ProfileSaver::cancel()
{
    handle(Event::CancelRequested);
}

void ProfileSaver::reset()
{
    delete m_reply;
    m_sent = {};
    m_error.reset();
    if (m_state != State::Idle) {
        m_state = State::Idle;
        emit stateChanged(m_state);
    }
}

void ProfileSaver::handle(Event event)
{
    const SaveState::Transition step = SaveState::transition(m_state, event);
    const bool isNew = m_state != step.next;
    m_state = step.next;
    if (isNew)
        emit stateChanged(m_state);
    perform(step.action);
}

void ProfileSaver::perform(Action action)
{
    switch (action) {
    case Action::Send:
        send();
        break;
    case Action::ReadBack:
        readBack();
        break;
    case Action::AbortRead:
    case Action::AbortUpdate:
        m_reply->abort();
        break;
    case Action::AcceptSent:
        m_model.acceptSent(m_sent);
        finish({.saved = m_sent.keys()});
        break;
    case Action::Decide:
        decide();
        break;
    case Action::TellFailure:
        finish({.left = m_sent.keys(), .error = m_error});
        break;
    case Action::TellUnknown:
        // m_sent stays: the next save reads, and decides about it.
        emit finished({.left = m_sent.keys(), .error = m_error, .unknown = true});
        break;
    case Action::Ignore:
        break;
    case Action::Read:
    case Action::AskConflict:
    case Action::TellNothingLeft:
    case Action::TellCancelled:
        Q_UNREACHABLE(); // only SaveRequested leads there, which save() does not raise
    }
}

void ProfileSaver::send()
{
    const std::optional<qint64> id = m_client.account().userId ? m_client.account().userId : m_model.profile().id;
    m_sent = m_model.changes();
    m_error.reset();
    if (!id) {
        m_error = ApiError{.kind = ApiError::Kind::NotUnderstood,
            .details = tr("The profile that was read has no user id, so there is nothing to address the change to.")};
        handle(Event::UpdateFailed);
        return;
    }
    m_reply = m_client.updateUser(*id, m_sent);
    connect(m_reply, &ApiReply::finished, this, &ProfileSaver::onUpdateFinished);
}

void ProfileSaver::onUpdateFinished()
{
    m_error = m_reply->error();
    m_reply.clear();
    if (!m_error)
        handle(Event::UpdateAccepted);
    else
        handle(m_error->mayHaveArrived ? Event::UpdateUnknown : Event::UpdateFailed);
}

void ProfileSaver::readBack()
{
    m_reply = m_client.readProfile();
    connect(m_reply, &ApiReply::finished, this, &ProfileSaver::onReadBackFinished);
}

void ProfileSaver::onReadBackFinished()
{
    const bool succeeded = !m_reply->error();
    m_readBack = m_reply->json();
    m_reply.clear();
    handle(succeeded ? Event::ReadBackSucceeded : Event::ReadBackFailed);
}

void ProfileSaver::decide()
{
    const Profile profile = Profile::fromJson(m_readBack);
    SaveResult result;
    QSet<QString> sentKeys;
    for (const ProfileField &field : profileFields()) {
        if (!m_sent.contains(field.key))
            continue;
        sentKeys.insert(field.key);
        const bool arrived = field.equal(profile.value(field.key), m_sent.value(field.key));
        (arrived ? result.saved : result.left) += field.key;
    }
    // Edited values of what was sent stay, also where the person has typed the old value back meanwhile.
    m_model.setServerProfile(profile, sentKeys);
    if (!result.left.isEmpty()) {
        result.error = m_error;
        result.error->mayHaveArrived = false;
    }
    finish(result);
}

void ProfileSaver::finish(const SaveResult &result)
{
    m_sent = {};
    m_readBack = {};
    m_error.reset();
    emit finished(result);
}
