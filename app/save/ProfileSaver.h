// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Drives SaveState: looks whether somebody else has changed the profile, sends exactly the changed fields, once, and
// finds out what became of them.
#pragma once

#include "profile/Profile.h"
#include "save/SavePlan.h"
#include "save/SaveResult.h"
#include "save/SaveState.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class ApiClient;
class ApiReply;
class ProfileModel;

class ProfileSaver : public QObject
{
    Q_OBJECT
public:
    enum class Choice { KeepMine, TakeTheirs };
    Q_ENUM(Choice)

    ProfileSaver(ApiClient &client, ProfileModel &model, QObject *parent = nullptr);

    [[nodiscard]] SaveState::State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const;                  // a call is under way
    [[nodiscard]] std::optional<qint64> userId() const; // whom an update is addressed to; nothing: nobody knows

    // Sends what is changed at this moment, after a read and, where the read shows one, a conflict's settlement; with
    // nothing changed it does nothing. After an unknown outcome what that read shows as arrived is not sent again, and
    // the rest is, also where it is the old value by now. Ends in finished(). What is typed meanwhile stays an edit.
    void save();
    // Goes on after conflictFound(), with a choice for every conflict; does nothing while one is missing.
    void settleConflict(const QHash<QString, Choice> &choices);
    // The profile was read for another reason: that may decide about an unknown outcome, in finished(). To be called
    // before the model gets it.
    void learnFrom(const Profile &profile);
    // Ends the call under way, or the wait for settleConflict(), in finished().
    void cancel();
    // Forgets an unknown outcome, and ends a call under way without finished(): another account comes.
    void reset();

    // How long after each other an unknown outcome is looked for, from the read that did not show it: as often as there
    // are delays, then no more.
    void setLookDelays(const QList<std::chrono::milliseconds> &delays) { m_lookDelays = delays; }

signals:
    void stateChanged(SaveState::State state);
    void conflictFound(const QList<FieldConflict> &conflicts); // the state is Conflict until settled or cancelled
    void finished(const SaveResult &result);                   // after an unknown outcome again, once it is known

private:
    void handle(SaveState::Event event);
    void perform(SaveState::Action action);
    void read();
    void send();
    void readBack();
    void confirm();
    void decide();
    void onReadFinished();
    void onUpdateFinished();
    void onReadBackFinished();
    void plan(const Profile &profile);
    void judge(const Profile &profile);
    SaveResult learnOutcome(const Profile &profile);
    void tellNotThere();
    void lookLater();
    [[nodiscard]] ProfileEdits undo() const;
    void finish(SaveResult result);
    void forget(); // the save that has ended

    ApiClient &m_client;
    ProfileModel &m_model;
    QPointer<ApiReply> m_reply;
    SaveState::State m_state = SaveState::State::Idle;
    SavePlan m_plan;
    QStringList m_alreadyThere; // of all plans of this save
    QStringList m_takenOver;
    QJsonObject m_replaced;          // the server's values that this save replaced
    QJsonObject m_sent;              // by the update in flight, or what may still arrive of the one that is unknown
    std::optional<ApiError> m_error; // of the call that failed; while an outcome is unknown, the update's
    Profile m_readBack;              // the answer of the read after the update
    QTimer m_lookTimer;
    qsizetype m_looks = 0; // after the update whose outcome is unknown
    QList<std::chrono::milliseconds> m_lookDelays{
        std::chrono::seconds(2), std::chrono::seconds(8), std::chrono::seconds(10), std::chrono::seconds(10)};
};
