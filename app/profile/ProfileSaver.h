// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Drives SaveState: looks whether somebody else has changed the profile, sends exactly the changed fields, once, and
// finds out what became of them.
#pragma once

#include "profile/ProfileMerge.h"
#include "profile/SaveResult.h"
#include "profile/SaveState.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

class ApiClient;
class ApiReply;
class Profile;
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
    // nothing changed it does nothing. After an unknown outcome it reads to decide that one, and sends nothing. Ends in
    // finished(). What is typed meanwhile stays an edit.
    void save();
    // Goes on after conflictFound(), with a choice for every conflict; does nothing while one is missing.
    void settleConflict(const QHash<QString, Choice> &choices);
    // Ends the call under way, or the wait for settleConflict(), in finished().
    void cancel();
    // Forgets an unknown outcome and what could be undone, and ends a call under way without finished(): another
    // account comes.
    void reset();

    // Offers what the last save replaced as new edits; fields that are edited stay as they are.
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    void undo();

signals:
    void stateChanged(SaveState::State state);
    void conflictFound(const QList<FieldConflict> &conflicts); // the state is Conflict until settled or cancelled
    void finished(const SaveResult &result);
    void canUndoChanged(bool canUndo);

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
    [[nodiscard]] SaveState::Event merge(const Profile &profile);
    [[nodiscard]] bool isAnothersProfile(const Profile &profile);
    void setUndo(const QJsonObject &undo);
    void finish(SaveResult result);
    void forget(); // the save that has ended

    ApiClient &m_client;
    ProfileModel &m_model;
    QPointer<ApiReply> m_reply;
    SaveState::State m_state = SaveState::State::Idle;
    QJsonObject m_wanted; // the values that save() was called for
    QList<FieldConflict> m_conflicts;
    QStringList m_alreadyThere; // wanted keys that the server has without an update
    QStringList m_takenOver;
    QJsonObject m_body;              // what is to be sent
    QJsonObject m_sent;              // the values of the update in flight, or of the one whose outcome is unknown
    QJsonObject m_before;            // the server's values of the fields that are sent
    QJsonObject m_readBack;          // the answer of the read after the update
    std::optional<ApiError> m_error; // of the call that failed
    QJsonObject m_undo;
    bool m_isAccepted = false; // the read after the update confirms, it does not decide
};
