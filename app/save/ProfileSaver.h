// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Drives SaveState: looks whether somebody else has changed the profile, sends exactly the changed fields, once, and
// finds out what became of them.
#pragma once

#include "save/SaveAttempt.h"
#include "save/SaveCall.h"
#include "save/SaveState.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class ProfileSaver : public QObject
{
    Q_OBJECT
public:
    using Choice = SaveAttempt::Choice;

    ProfileSaver(ApiClient &client, ProfileModel &model, QObject *parent = nullptr);

    [[nodiscard]] SaveState::State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return SaveState::isBusy(m_state); }       // a call is under way
    [[nodiscard]] bool isAsking() const { return SaveState::isAsking(m_state); }   // until settleConflict() or cancel()
    [[nodiscard]] std::optional<qint64> userId() const { return m_call.userId(); } // whom an update is addressed to

    // Sends what is changed at this moment, after a read and, where the read shows one, a conflict's settlement; with
    // nothing changed it does nothing. After an unknown outcome what that read shows as arrived is not sent again, and
    // the rest is, also where it is the old value by now. Ends in finished(). What is typed meanwhile stays an edit.
    void save();
    // Takes up what may still arrive of an update of before the program's end, or of before another account was open,
    // as the model has it: from now on it is looked for. To be called when the account's edits are in the model.
    void resume();
    // Goes on after conflictFound(), with a choice for every conflict; does nothing while one is missing.
    void settleConflict(const QHash<QString, Choice> &choices);
    // The profile was read for another reason: that may decide about an unknown outcome, or show that an earlier update
    // has come late, in finished(). To be called before the model gets it.
    void learnFrom(const Profile &profile);
    // Ends the call under way, or the wait for settleConflict(), in finished().
    void cancel();
    // Forgets an unknown outcome, and ends a call under way without finished(): another account comes.
    void reset();

    // How long after each other an unknown outcome is looked for, from the read that did not show it: as often as there
    // are delays, then no more.
    [[nodiscard]] bool willLook() const { return m_lookTimer.isActive(); } // for an update that may still arrive
    void setLookDelays(const QList<std::chrono::milliseconds> &delays) { m_lookDelays = delays; }

signals:
    void stateChanged(SaveState::State state);
    void conflictFound(const QList<FieldConflict> &conflicts); // isAsking() until settled or cancelled
    void finished(const SaveResult &result);                   // after an unknown outcome again, once it is known

private:
    void handle(SaveState::Event event);
    void perform(SaveState::Action action);
    void onRead(const std::optional<ApiError> &error, const Profile &profile);
    void send();
    void onUpdated(const std::optional<ApiError> &error);
    void onReadBack(const std::optional<ApiError> &error, const Profile &profile);
    [[nodiscard]] QStringList takeOvertaken(const Profile &now);
    void lookLater();
    void tell(SaveResult result);
    void drop();

    const ApiClient &m_client;
    ProfileModel &m_model;
    SaveCall m_call;
    SaveState::State m_state = SaveState::State::Idle;
    std::optional<SaveAttempt> m_attempt; // nothing while Idle
    UndecidedUpdates m_overtaken;         // left before a value that was accepted, and may yet take its place
    QTimer m_lookTimer;
    qsizetype m_looks = 0; // after the update whose outcome is unknown
    QList<std::chrono::milliseconds> m_lookDelays{
        std::chrono::seconds(2), std::chrono::seconds(8), std::chrono::seconds(10), std::chrono::seconds(10)};
};
