// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One save, from the press until its outcome is known: what was wanted, planned, sent and replaced, what may still
// arrive of it, and what is said in the end. It changes the model by what each answer shows, and makes no call itself.
#pragma once

#include "profile/Profile.h"
#include "save/SavePlan.h"
#include "save/SaveResult.h"
#include "save/SaveState.h"
#include "save/UndecidedUpdates.h"

#include <QHash>

class ProfileModel;

class SaveAttempt
{
    Q_GADGET
public:
    enum class Choice { KeepMine, TakeTheirs };
    Q_ENUM(Choice)

    explicit SaveAttempt(ProfileModel &model) : m_model(model) { }

    // What is to be saved from the next read on.
    void want(const QJsonObject &changes) { m_plan.wanted = changes; }
    // What may still arrive of a save before, as the model remembers it.
    void takeUp(const QJsonObject &undecided) { m_undecided = UndecidedUpdates(undecided); }

    [[nodiscard]] const SavePlan &plan() const { return m_plan; }
    [[nodiscard]] bool isUndecided() const { return !m_undecided.isEmpty(); }

    // The profile was read before the update: once it has decided about earlier updates, plan() is made from it.
    // Returns whether there is a conflict, something to send, or nothing.
    [[nodiscard]] SaveState::Event learnBefore(const Profile &now);
    // Does nothing, and returns false, where a conflict has no choice.
    bool settle(const QHash<QString, Choice> &choices);

    // Returns the body of the update, which leaves now and may arrive from now on.
    [[nodiscard]] QJsonObject send();
    // What the server has now; returns what was sent before that, lost its answer and may yet come in its place.
    [[nodiscard]] UndecidedUpdates accept();
    // Values of these fields that had been accepted gave way to earlier ones.
    void noteOvertaken(const QStringList &keys) { m_overtaken += keys; }
    // The update was not accepted. Where it may have arrived all the same, its values stay undecided, as those of
    // earlier updates do.
    void fail(const ApiError &error);
    void setError(const ApiError &error) { m_error = error; }                        // of a call before the update
    void setReadError(const std::optional<ApiError> &error) { m_readError = error; } // of the last read; nothing: none
    void setReadBack(const Profile &now) { m_readBack = now; }                       // read after the update

    // Whether the profile that was read back decides about what may still arrive.
    [[nodiscard]] SaveState::Event judge() const;
    // Whether that profile shows any value that was undecided.
    [[nodiscard]] bool hasNews() const { return !m_undecided.arrived(m_readBack).isEmpty(); }
    // The result for an action that tells something. The model gets the values that have arrived.
    [[nodiscard]] SaveResult say(SaveState::Action action);

private:
    [[nodiscard]] SaveResult said(SaveState::Action action);
    [[nodiscard]] SaveResult confirmed();
    [[nodiscard]] SaveResult unconfirmed();
    [[nodiscard]] SaveResult failed(ApiError error) const;
    [[nodiscard]] SaveResult decided();
    SaveResult learn(const Profile &now);
    [[nodiscard]] SaveResult told(SaveResult result);
    [[nodiscard]] ProfileEdits undo() const;
    void tellUndecided();

    ProfileModel &m_model;
    SavePlan m_plan;
    UndecidedUpdates m_undecided;
    QJsonObject m_sent;
    QJsonObject m_replaced; // the server's values that it has replaced, from the first update on
    QStringList m_alreadyThere;
    QStringList m_takenOver;
    QStringList m_overtaken;
    ApiError m_error; // of a call that failed
    std::optional<ApiError> m_readError;
    Profile m_readBack;
};
