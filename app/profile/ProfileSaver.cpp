// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileSaver.h"

#include "api/ApiClient.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"

#include <utility>

using Outcome = ProfileMerge::Outcome;
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
    return m_state == State::Reading || m_state == State::Sending || m_state == State::ReadBack;
}

std::optional<qint64> ProfileSaver::userId() const
{
    return m_client.account().userId ? m_client.account().userId : m_model.profile().id;
}

void ProfileSaver::save()
{
    if (m_state == State::Idle) {
        if (m_model.modifiedCount() == 0)
            return;
        m_wanted = m_model.changes();
    }
    handle(Event::SaveRequested);
}

void ProfileSaver::settleConflict(const QHash<QString, Choice> &choices)
{
    if (m_state != State::Conflict)
        return;
    for (const FieldConflict &conflict : std::as_const(m_conflicts)) {
        if (!choices.contains(conflict.key))
            return;
    }
    for (const FieldConflict &conflict : std::exchange(m_conflicts, {})) {
        if (choices.value(conflict.key) == Choice::KeepMine) {
            m_model.settle(conflict.key);
        } else {
            m_model.discard(conflict.key);
            m_wanted.remove(conflict.key);
        }
    }
    handle(Event::ConflictSettled);
}

void ProfileSaver::cancel()
{
    handle(Event::CancelRequested);
}

void ProfileSaver::reset()
{
    delete m_reply;
    forget();
    setUndo({});
    if (m_state != State::Idle) {
        m_state = State::Idle;
        emit stateChanged(m_state);
    }
}

void ProfileSaver::undo()
{
    const QJsonObject undo = m_undo;
    setUndo({});
    for (const ProfileField &field : profileFields()) {
        if (undo.contains(field.key) && !m_model.isModified(field.key))
            m_model.setEditedValue(field.key, undo.value(field.key));
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
        emit conflictFound(m_conflicts);
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
        m_isAccepted = true;
        readBack();
        break;
    case Action::ReadBack:
        m_isAccepted = false;
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
        finish({.left = m_wanted.keys(), .error = m_error});
        break;
    case Action::TellUnknown:
        // m_sent stays: the next save reads, and decides about it.
        emit finished({.left = m_sent.keys(), .error = m_error, .unknown = true});
        break;
    case Action::TellNothingLeft:
        finish({});
        break;
    case Action::TellCancelled:
        finish({.left = m_wanted.keys(), .error = ApiError{.kind = ApiError::Kind::Cancelled}});
        break;
    }
}

void ProfileSaver::read()
{
    m_reply = m_client.readProfile();
    connect(m_reply, &ApiReply::finished, this, &ProfileSaver::onReadFinished);
}

void ProfileSaver::onReadFinished()
{
    m_error = m_reply->error();
    const Profile profile = Profile::fromJson(m_reply->json());
    m_reply.clear();
    if (m_error || isAnothersProfile(profile))
        handle(Event::ReadFailed);
    else
        handle(merge(profile));
}

// Moves what has to be sent into m_body and leaves in m_wanted what is not yet on the server.
Event ProfileSaver::merge(const Profile &profile)
{
    const QJsonObject wanted = std::exchange(m_wanted, {});
    m_conflicts.clear();
    m_body = {};
    m_before = {};
    for (const ProfileField &field : profileFields()) {
        if (!wanted.contains(field.key))
            continue;
        const QJsonValue mine = wanted.value(field.key);
        const QJsonValue theirs = profile.value(field.key);
        const ProfileMerge merge = m_model.merge(field, mine, theirs);
        if (merge.outcome == Outcome::Conflict) {
            m_conflicts += {.key = field.key, .base = m_model.baseValue(field.key), .mine = mine, .theirs = theirs};
        } else if (field.equal(merge.value, theirs)) {
            if (merge.outcome != Outcome::Theirs)
                m_alreadyThere += field.key;
            continue;
        } else {
            m_body.insert(field.key, merge.value);
            m_before.insert(field.key, theirs);
        }
        m_wanted.insert(field.key, mine);
    }
    m_takenOver += m_model.setServerProfile(profile);
    if (!m_conflicts.isEmpty())
        return Event::ReadConflicted;
    return m_body.isEmpty() ? Event::ReadNothingLeft : Event::ReadMerged;
}

void ProfileSaver::send()
{
    const std::optional<qint64> id = userId();
    if (!id) {
        m_error = ApiError{.kind = ApiError::Kind::NotUnderstood,
            .details = tr("The profile that was read has no user id, so there is nothing to address the change to.")};
        handle(Event::UpdateFailed);
        return;
    }
    m_sent = m_body;
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
    m_readBack = m_reply->json();
    const bool succeeded = !m_reply->error() && Profile::fromJson(m_readBack).id == m_model.profile().id;
    m_reply.clear();
    if (m_isAccepted)
        handle(succeeded ? Event::ConfirmSucceeded : Event::ConfirmFailed);
    else
        handle(succeeded ? Event::DecideSucceeded : Event::DecideFailed);
}

void ProfileSaver::confirm()
{
    const Profile profile = Profile::fromJson(m_readBack);
    SaveResult result = SaveResult::confirmed(m_sent, m_before, profile);
    for (const SaveResult::Alteration &alteration : std::as_const(result.altered)) {
        // It meets what was typed since as the server's value, not as a conflict: it is of what was sent.
        const QByteArray latin = alteration.key.toLatin1();
        const QLatin1StringView key(latin);
        const bool isUntouched = !m_model.isModified(key);
        m_model.acceptSent({{alteration.key, alteration.now}});
        if (isUntouched)
            m_model.revert(key);
    }
    m_takenOver += m_model.setServerProfile(profile);
    finish(result);
}

void ProfileSaver::decide()
{
    const Profile profile = Profile::fromJson(m_readBack);
    SaveResult result = SaveResult::decided(m_sent, profile);
    // What arrived is the server's, also where the person has typed the old value back meanwhile, which is an edit now.
    QJsonObject arrived;
    for (const QString &key : std::as_const(result.saved))
        arrived.insert(key, m_sent.value(key));
    m_model.acceptSent(arrived);
    m_takenOver += m_model.setServerProfile(profile);
    if (!result.left.isEmpty()) {
        result.error = m_error;
        result.error->mayHaveArrived = false;
    }
    finish(result);
}

// A token that was exchanged under the program must not put one person's edits into another's profile.
bool ProfileSaver::isAnothersProfile(const Profile &profile)
{
    if (profile.id == m_model.profile().id)
        return false;
    m_error = ApiError{.kind = ApiError::Kind::NotUnderstood,
        .details = tr("The server answered with another person's profile than the one that is edited.")};
    return true;
}

void ProfileSaver::setUndo(const QJsonObject &undo)
{
    const bool isChange = m_undo.isEmpty() != undo.isEmpty();
    m_undo = undo;
    if (isChange)
        emit canUndoChanged(canUndo());
}

void ProfileSaver::finish(SaveResult result)
{
    if (const QJsonObject replaced = result.replaced(m_before); !replaced.isEmpty())
        setUndo(replaced);
    result.saved += m_alreadyThere;
    result.takenOver = m_takenOver;
    forget();
    emit finished(result);
}

void ProfileSaver::forget()
{
    m_wanted = {};
    m_conflicts.clear();
    m_alreadyThere.clear();
    m_takenOver.clear();
    m_body = {};
    m_sent = {};
    m_before = {};
    m_readBack = {};
    m_error.reset();
}
