// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/ProfileSaver.h"

#include "api/ApiClient.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"

#include <utility>

using SaveState::Action;
using SaveState::Event;
using SaveState::State;

ProfileSaver::ProfileSaver(ApiClient &client, ProfileModel &model, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_model(model)
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] { handle(Event::LookDue); });
}

bool ProfileSaver::isBusy() const
{
    return m_state == State::Reading || m_state == State::Sending || m_state == State::ReadBack;
}

std::optional<qint64> ProfileSaver::userId() const
{
    return m_client.account().userId ? m_client.account().userId : m_model.profile().id;
}

void ProfileSaver::save()
{
    if (m_state == State::Idle && m_model.modifiedCount() == 0)
        return;
    if (!isBusy() && m_state != State::Conflict)
        m_plan.wanted = m_model.changes();
    handle(Event::SaveRequested);
}

void ProfileSaver::settleConflict(const QHash<QString, Choice> &choices)
{
    if (m_state != State::Conflict)
        return;
    for (const FieldConflict &conflict : std::as_const(m_plan.conflicts)) {
        if (!choices.contains(conflict.key))
            return;
    }
    for (const FieldConflict &conflict : std::exchange(m_plan.conflicts, {})) {
        if (choices.value(conflict.key) == Choice::KeepMine) {
            m_model.settle(conflict.key);
        } else {
            m_model.discard(conflict.key);
            m_plan.wanted.remove(conflict.key);
            m_sent.remove(conflict.key); // of an earlier update: the person has given it up
        }
    }
    m_model.setUndecided(m_sent.keys());
    handle(Event::ConflictSettled);
}

void ProfileSaver::learnFrom(const Profile &profile)
{
    if ((m_state != State::Unknown && m_state != State::Looking) || profile.id != m_model.profile().id)
        return;
    delete m_reply; // this profile is as good
    judge(profile);
}

void ProfileSaver::cancel()
{
    const bool isUndecided = m_state == State::Conflict && !m_sent.isEmpty();
    handle(isUndecided ? Event::DecideFailed : Event::CancelRequested);
}

void ProfileSaver::reset()
{
    delete m_reply;
    forget();
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
        break;
    case Action::Read:
        read();
        break;
    case Action::AskConflict:
        emit conflictFound(m_plan.conflicts);
        break;
    case Action::Send:
        send();
        break;
    case Action::AbortRead:
    case Action::AbortUpdate:
        if (m_reply)
            m_reply->abort();
        break;
    case Action::AcceptAndReadBack:
        m_model.acceptSent(m_sent);
        readBack();
        break;
    case Action::ReadBack:
        readBack();
        break;
    case Action::Confirm:
        confirm();
        break;
    case Action::Decide:
        decide();
        break;
    case Action::TellUnconfirmed:
        finish({.saved = m_sent.keys(), .isUnconfirmed = true});
        break;
    case Action::TellFailure:
        finish({.left = m_plan.wanted.keys(), .error = m_error});
        break;
    case Action::TellUnknown:
        // m_sent and m_error stay: a later read decides about them.
        lookLater();
        emit finished({.left = m_sent.keys(), .error = m_error, .unknown = true});
        break;
    case Action::TellNotThere:
        tellNotThere();
        break;
    case Action::TakeLook:
        if (SaveResult::decided(m_sent, m_readBack, *m_error).saved.isEmpty())
            lookLater(); // there is nothing new to say
        else
            tellNotThere();
        break;
    case Action::LookLater:
        lookLater();
        break;
    case Action::TellNothingLeft:
        finish({});
        break;
    case Action::TellCancelled:
        finish({.left = m_plan.wanted.keys(), .error = ApiError{.kind = ApiError::Kind::Cancelled}});
        break;
    }
}

void ProfileSaver::read()
{
    delete m_reply; // a look that nobody has asked for
    m_lookTimer.stop();
    m_reply = m_client.readProfile();
    connect(m_reply, &ApiReply::finished, this, &ProfileSaver::onReadFinished);
}

void ProfileSaver::onReadFinished()
{
    std::optional<ApiError> error = m_reply->error();
    const Profile profile = Profile::fromJson(m_reply->json());
    m_reply.clear();
    if (!error && profile.id != m_model.profile().id)
        error = ApiError{.kind = ApiError::Kind::AnothersProfile};
    const bool isUndecided = !m_sent.isEmpty(); // of an earlier update, whose m_error stays
    if (error && isUndecided) {
        handle(Event::DecideFailed);
    } else if (error) {
        m_error = error;
        handle(Event::ReadFailed);
    } else {
        if (isUndecided)
            learnOutcome(profile);
        plan(profile);
    }
}

void ProfileSaver::plan(const Profile &profile)
{
    m_plan = SavePlan::of(m_model, m_plan.wanted, profile, m_sent.keys());
    m_alreadyThere += m_plan.alreadyThere;
    m_takenOver += m_model.setServerProfile(profile);
    if (!m_plan.conflicts.isEmpty())
        handle(Event::ReadConflicted);
    else
        handle(m_plan.body.isEmpty() ? Event::ReadNothingLeft : Event::ReadMerged);
}

void ProfileSaver::send()
{
    const std::optional<qint64> id = userId();
    if (!id) {
        m_error = ApiError{.kind = ApiError::Kind::NoUserId};
        handle(Event::UpdateFailed);
        return;
    }
    m_sent = m_plan.body;
    m_reply = m_client.updateUser(*id, m_sent);
    connect(m_reply, &ApiReply::finished, this, &ProfileSaver::onUpdateFinished);
}

void ProfileSaver::onUpdateFinished()
{
    m_error = m_reply->error();
    m_reply.clear();
    m_looks = 0;
    m_model.setUndecided(m_error && m_error->mayHaveArrived ? m_sent.keys() : QStringList());
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
    m_readBack = Profile::fromJson(m_reply->json());
    const bool succeeded = !m_reply->error() && m_readBack.id == m_model.profile().id;
    m_reply.clear();
    if (!m_error) // the update was accepted
        handle(succeeded ? Event::ConfirmSucceeded : Event::ConfirmFailed);
    else if (!succeeded)
        handle(Event::DecideFailed);
    else
        judge(m_readBack);
}

// Of an update whose outcome is unknown, by a profile that was read after it.
void ProfileSaver::judge(const Profile &profile)
{
    m_readBack = profile;
    const bool isThere = !SaveResult::decided(m_sent, profile, *m_error).isNotThere;
    handle(isThere ? Event::DecideSucceeded : Event::DecideNotThere);
}

void ProfileSaver::confirm()
{
    SaveResult result = SaveResult::confirmed(m_sent, m_plan.replaced, m_readBack);
    for (const SaveResult::Alteration &alteration : std::as_const(result.altered)) {
        // It meets what was typed since as the server's value, not as a conflict: it is of what was sent.
        const QLatin1StringView key = profileField(alteration.key)->key;
        const bool isUntouched = !m_model.isModified(key);
        m_model.acceptSent({{alteration.key, alteration.now}});
        if (isUntouched)
            m_model.revert(key);
    }
    // What it accepted and does not show: nobody has changed that since.
    for (const QString &key : std::as_const(result.saved)) {
        if (m_readBack.value(profileField(key)->key).isUndefined())
            m_readBack.setValue(key, m_sent.value(key));
    }
    m_takenOver += m_model.setServerProfile(m_readBack);
    finish(result);
}

void ProfileSaver::decide()
{
    const SaveResult result = learnOutcome(m_readBack);
    m_takenOver += m_model.setServerProfile(m_readBack);
    finish(result);
}

// What the read shows of it has arrived; the rest may still.
void ProfileSaver::tellNotThere()
{
    SaveResult result = learnOutcome(m_readBack);
    m_takenOver += m_model.setServerProfile(m_readBack);
    result.saved += std::exchange(m_alreadyThere, {});
    result.takenOver = std::exchange(m_takenOver, {});
    lookLater();
    emit finished(result);
}

void ProfileSaver::lookLater()
{
    if (m_looks < m_lookDelays.size())
        m_lookTimer.start(m_lookDelays.at(m_looks++));
}

// By a profile that was read after the update.
SaveResult ProfileSaver::learnOutcome(const Profile &profile)
{
    const SaveResult result = SaveResult::decided(m_sent, profile, *m_error);
    // What arrived is the server's, also where the person has typed the old value back meanwhile, which is an edit now.
    QJsonObject arrived;
    for (const QString &key : result.saved)
        arrived.insert(key, m_sent.value(key));
    m_model.acceptSent(arrived);
    const QJsonObject replaced = result.replaced(m_plan.replaced);
    for (auto value = replaced.begin(); value != replaced.end(); ++value)
        m_replaced.insert(value.key(), value.value());
    for (const QString &key : result.saved)
        m_sent.remove(key);
    if (!result.isNotThere) { // no read will tell more
        m_sent = {};
        m_error.reset();
    }
    m_model.setUndecided(m_sent.keys());
    return result;
}

// The values that were replaced, as edits of those that the server has now.
ProfileEdits ProfileSaver::undo() const
{
    ProfileEdits edits{.base = {}, .edited = m_replaced};
    for (auto value = m_replaced.begin(); value != m_replaced.end(); ++value) {
        const QJsonValue now = m_model.serverValue(profileField(value.key())->key);
        if (!now.isUndefined())
            edits.base.insert(value.key(), now);
    }
    return edits;
}

void ProfileSaver::finish(SaveResult result)
{
    const QJsonObject replaced = result.replaced(m_plan.replaced);
    for (auto value = replaced.begin(); value != replaced.end(); ++value)
        m_replaced.insert(value.key(), value.value());
    if (!m_replaced.isEmpty() || !result.saved.isEmpty() || !result.altered.isEmpty())
        result.undo = undo();
    result.saved += m_alreadyThere;
    result.takenOver = m_takenOver;
    forget();
    emit finished(result);
}

void ProfileSaver::forget()
{
    m_plan = {};
    m_alreadyThere.clear();
    m_takenOver.clear();
    m_replaced = {};
    m_sent = {};
    m_readBack = {};
    m_error.reset();
    m_lookTimer.stop();
    m_model.setUndecided({});
}
