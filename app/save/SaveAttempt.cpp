// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/SaveAttempt.h"

#include "api/Failure.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"

#include <algorithm>
#include <utility>

using SaveState::Action;
using SaveState::Event;

namespace
{
void insertAll(QJsonObject &into, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        into.insert(value.key(), value.value());
}
} // namespace

Event SaveAttempt::learnBefore(const Profile &now)
{
    if (isUndecided())
        learn(now);
    m_plan = SavePlan::of(m_model, m_plan.wanted, now, m_undecided.keys());
    m_alreadyThere += m_plan.alreadyThere;
    m_takenOver += m_model.setServerProfile(now);
    if (!m_plan.conflicts.isEmpty())
        return Event::ReadConflicted;
    return m_plan.body.isEmpty() ? Event::ReadNothingLeft : Event::ReadMerged;
}

bool SaveAttempt::settle(const QHash<QString, Choice> &choices)
{
    const auto isChosen = [&](const FieldConflict &conflict) { return choices.contains(conflict.key); };
    if (!std::ranges::all_of(m_plan.conflicts, isChosen))
        return false;
    for (const FieldConflict &conflict : std::exchange(m_plan.conflicts, {})) {
        if (choices.value(conflict.key) == Choice::KeepMine) {
            m_model.settle(conflict.key);
        } else {
            m_model.discard(conflict.key);
            m_plan.wanted.remove(conflict.key);
            m_undecided.giveUp(conflict.key);
        }
    }
    tellUndecided();
    return true;
}

QJsonObject SaveAttempt::send()
{
    m_sent = m_plan.body;
    m_undecided.add(m_sent, m_plan.replaced);
    tellUndecided();
    return m_sent;
}

UndecidedUpdates SaveAttempt::accept()
{
    m_model.acceptSent(m_sent);
    const UndecidedUpdates overtaken = std::exchange(m_undecided, {}).overtaken(m_sent);
    tellUndecided();
    return overtaken;
}

void SaveAttempt::fail(const ApiError &error)
{
    m_error = error;
    if (error.mayHaveArrived) {
        m_undecided.setError(error);
    } else {
        m_undecided.takeBack(m_sent);
        tellUndecided();
    }
}

Event SaveAttempt::judge() const
{
    UndecidedUpdates updates = m_undecided;
    QJsonObject replaced;
    return updates.learn(m_readBack, replaced).isNotThere ? Event::DecideNotThere : Event::DecideSucceeded;
}

SaveResult SaveAttempt::say(Action action)
{
    SaveResult result = said(action);
    result.isAway = m_readError && m_readError->isNoAnswer() && m_readError->kind != ApiError::Kind::TryLater
        && Failure::of(*m_readError).isLookedFor;
    return result;
}

SaveResult SaveAttempt::said(Action action)
{
    switch (action) {
    case Action::Confirm:
        return told(confirmed());
    case Action::TellUnconfirmed:
        return told(unconfirmed());
    case Action::Decide:
    case Action::TellNotThere:
    case Action::TakeLook:
        return told(decided());
    case Action::TellUnknown: // what else there is to tell is told with the outcome, once that is known
        return {.left = m_undecided.keys(), .error = m_undecided.error(), .unknown = true};
    case Action::TellFailure:
        return told(failed(m_error));
    case Action::TellCancelled:
        return told(failed({.kind = ApiError::Kind::Cancelled}));
    default:
        return told({});
    }
}

SaveResult SaveAttempt::confirmed()
{
    Profile now = m_readBack;
    QJsonObject sent = m_sent;
    for (const QString &key : std::as_const(m_overtaken))
        sent.remove(key); // the read shows what has come since, and of what was made of this update nothing
    SaveResult result = SaveResult::confirmed(sent, m_plan.replaced, now);
    for (const SaveResult::Alteration &alteration : std::as_const(result.altered)) {
        // The altered value becomes the server's before the profile is merged, or what the person typed since would be
        // in conflict with it: nobody else has changed this field.
        const QLatin1StringView key = profileField(alteration.key)->key;
        const bool isUntouched = !m_model.isModified(key);
        m_model.acceptSent({{alteration.key, alteration.now}});
        if (isUntouched)
            m_model.revert(key);
    }
    // A field that the server accepted and does not show counts as it was sent: nobody is known to have changed it.
    for (const QString &key : std::as_const(result.saved)) {
        if (now.value(profileField(key)->key).isUndefined())
            now.setValue(key, m_sent.value(key));
    }
    m_takenOver += m_model.setServerProfile(now);
    insertAll(m_replaced, result.replaced(m_plan.replaced));
    return result;
}

SaveResult SaveAttempt::unconfirmed()
{
    SaveResult result{.saved = m_sent.keys(), .isUnconfirmed = true};
    insertAll(m_replaced, result.replaced(m_plan.replaced));
    return result;
}

SaveResult SaveAttempt::failed(ApiError error) const
{
    error.mayHaveArrived = isUndecided(); // this update has failed; an earlier one may still arrive
    return {.left = m_plan.wanted.keys(), .error = error, .undecided = m_undecided.keys()};
}

SaveResult SaveAttempt::decided()
{
    const SaveResult result = learn(m_readBack);
    m_takenOver += m_model.setServerProfile(m_readBack);
    return result;
}

// Learns from a profile that was read after the updates. A value that has arrived becomes the server's first: where the
// person has typed the old value back meanwhile, that is an edit now.
SaveResult SaveAttempt::learn(const Profile &now)
{
    if (const QJsonObject arrived = m_undecided.arrived(now); !arrived.isEmpty())
        m_model.acceptSent(arrived);
    SaveResult result = m_undecided.learn(now, m_replaced);
    tellUndecided();
    return result;
}

SaveResult SaveAttempt::told(SaveResult result)
{
    const bool hasWritten = !result.saved.isEmpty() || !result.altered.isEmpty();
    if (hasWritten || (!m_alreadyThere.isEmpty() && !m_replaced.isEmpty()))
        result.undo = undo();
    result.saved += std::exchange(m_alreadyThere, {});
    result.takenOver = std::exchange(m_takenOver, {});
    result.overtaken = std::exchange(m_overtaken, {});
    return result;
}

// What brings the replaced values back: they are the edits, and the server's present values are what these are made on.
ProfileEdits SaveAttempt::undo() const
{
    ProfileEdits edits{.base = {}, .edited = m_replaced};
    for (auto value = m_replaced.begin(); value != m_replaced.end(); ++value) {
        const QJsonValue now = m_model.serverValue(profileField(value.key())->key);
        if (!now.isUndefined())
            edits.base.insert(value.key(), now);
    }
    return edits;
}

void SaveAttempt::tellUndecided()
{
    m_model.setUndecided(m_undecided.values());
}
