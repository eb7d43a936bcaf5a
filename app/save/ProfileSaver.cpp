// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/ProfileSaver.h"

#include "api/ApiClient.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"

#include <functional>

using SaveState::Action;
using SaveState::Event;
using SaveState::State;

ProfileSaver::ProfileSaver(ApiClient &client, ProfileModel &model, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_model(model),
      m_call(client, model)
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        if (m_client.mayCallUnasked()) // else the next read that the person asks for decides
            handle(Event::LookDue);
    });
}

void ProfileSaver::save()
{
    if (isBusy() || isAsking() || (m_state == State::Idle && m_model.modifiedCount() == 0))
        return;
    if (!m_attempt)
        m_attempt.emplace(m_model);
    m_attempt->want(m_model.changes());
    handle(Event::SaveRequested);
}

void ProfileSaver::resume()
{
    if (m_state != State::Idle || m_model.undecided().isEmpty())
        return;
    m_attempt.emplace(m_model);
    m_attempt->takeUp(m_model.undecided());
    if (!m_attempt->isUndecided())
        return drop(); // what the draft has as undecided is no field, or no value of one
    handle(Event::Resumed);
}

void ProfileSaver::settleConflict(const QHash<QString, Choice> &choices)
{
    if (!isAsking() || !m_attempt->settle(choices))
        return;
    if (!m_attempt->isUndecided())
        handle(Event::NothingUndecided);
    handle(Event::ConflictSettled);
}

void ProfileSaver::learnFrom(const Profile &profile)
{
    if (profile.id != m_model.profile().id)
        return;
    if (m_state == State::Idle) {
        if (const QStringList keys = takeOvertaken(profile); !keys.isEmpty())
            emit finished({.overtaken = keys});
        return;
    }
    if (m_state != State::Unknown && m_state != State::Looking)
        return;
    m_call.drop(); // the read under way, whose place this profile takes
    m_attempt->noteOvertaken(takeOvertaken(profile));
    m_attempt->setReadBack(profile);
    handle(m_attempt->judge());
}

void ProfileSaver::cancel()
{
    handle(Event::CancelRequested);
}

void ProfileSaver::reset()
{
    m_call.drop();
    drop();
    m_overtaken = {};
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
    case Action::Ignore:
        return;
    case Action::Read:
        m_lookTimer.stop();
        return m_call.read(CallPurpose::BeforeSave, std::bind_front(&ProfileSaver::onRead, this));
    case Action::AskConflict:
        emit conflictFound(m_attempt->plan().conflicts);
        return;
    case Action::Send:
        return send();
    case Action::Abort:
        return m_call.abort();
    case Action::AcceptAndReadBack:
        m_overtaken.addAll(m_attempt->accept());
        [[fallthrough]];
    case Action::ReadBack:
        return m_call.read(CallPurpose::AfterSave, std::bind_front(&ProfileSaver::onReadBack, this));
    case Action::LookLater:
        return lookLater();
    case Action::TakeLook:
        return m_attempt->hasNews() ? tell(m_attempt->say(action)) : lookLater();
    default:
        return tell(m_attempt->say(action));
    }
}

void ProfileSaver::onRead(const std::optional<ApiError> &error, const Profile &profile)
{
    m_attempt->setReadError(error);
    if (error) {
        m_attempt->setError(*error);
        return handle(Event::ReadFailed);
    }
    m_attempt->noteOvertaken(takeOvertaken(profile));
    const Event outcome = m_attempt->learnBefore(profile);
    if (!m_attempt->isUndecided())
        handle(Event::NothingUndecided);
    handle(outcome);
}

void ProfileSaver::send()
{
    m_looks = 0;
    if (userId())
        return m_call.update(m_attempt->send(), std::bind_front(&ProfileSaver::onUpdated, this));
    m_attempt->setError({.kind = ApiError::Kind::NoUserId});
    handle(Event::UpdateFailed);
}

void ProfileSaver::onUpdated(const std::optional<ApiError> &error)
{
    if (!error)
        return handle(Event::UpdateAccepted);
    m_attempt->fail(*error);
    handle(error->mayHaveArrived ? Event::UpdateUnknown : Event::UpdateFailed);
}

void ProfileSaver::onReadBack(const std::optional<ApiError> &error, const Profile &profile)
{
    if (!error)
        m_attempt->noteOvertaken(takeOvertaken(profile));
    m_attempt->setReadBack(profile);
    m_attempt->setReadError(error);
    if (m_state == State::Confirming)
        handle(error ? Event::ConfirmFailed : Event::ConfirmSucceeded);
    else
        handle(error ? Event::DecideFailed : m_attempt->judge());
}

// The keys of fields in which `now` has a value that was sent before the accepted one, and has come since. It becomes
// the server's value here, as one's own: the accepted one is an edit again, and nobody else has changed the field.
QStringList ProfileSaver::takeOvertaken(const Profile &now)
{
    QStringList keys;
    const QJsonObject arrived = m_overtaken.arrived(now);
    for (auto value = arrived.begin(); value != arrived.end(); ++value) {
        const ProfileField &field = *profileField(value.key());
        if (field.equal(value.value(), m_model.serverValue(field.key)) || m_model.undecided().contains(field.key))
            continue;
        m_model.acceptSent({{value.key(), value.value()}});
        m_overtaken.giveUp(value.key());
        keys += value.key();
    }
    return keys;
}

void ProfileSaver::lookLater()
{
    if (m_looks < m_lookDelays.size() && m_client.mayCallUnasked())
        m_lookTimer.start(m_lookDelays.at(m_looks++));
}

// In Idle the attempt has ended; in any other state an update may still arrive, and is looked for again.
void ProfileSaver::tell(SaveResult result)
{
    result.call = result.error && result.error->call != 0 ? result.error->call : m_call.number();
    if (m_state == State::Idle)
        drop();
    else
        lookLater();
    emit finished(result);
}

void ProfileSaver::drop()
{
    m_attempt.reset();
    m_lookTimer.stop();
    m_looks = 0;
    m_model.setUndecided({});
}
