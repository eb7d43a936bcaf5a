// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Drives SaveState: sends exactly the changed fields, once, and finds out what became of them.
#pragma once

#include "api/ApiError.h"
#include "profile/SaveState.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

class ApiClient;
class ApiReply;
class ProfileModel;

// What became of a save.
struct SaveResult {
    QStringList saved = {};             // keys that the server has now
    QStringList left = {};              // keys that did not arrive and are edits still
    std::optional<ApiError> error = {}; // why, where something is left
    bool unknown = false;               // neither saved nor failed: no read could decide yet
};

class ProfileSaver : public QObject
{
    Q_OBJECT
public:
    ProfileSaver(ApiClient &client, ProfileModel &model, QObject *parent = nullptr);

    [[nodiscard]] SaveState::State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const; // a call is under way

    // Sends what is changed; with nothing changed it does nothing. After an unknown outcome it reads first, to decide
    // that one, and sends nothing. Ends in finished().
    void save();
    void cancel();
    // Forgets an unknown outcome and ends a call under way without finished(): another account comes.
    void reset();

signals:
    void stateChanged(SaveState::State state);
    void finished(const SaveResult &result);

private:
    void handle(SaveState::Event event);
    void perform(SaveState::Action action);
    void send();
    void readBack();
    void decide();
    void onUpdateFinished();
    void onReadBackFinished();
    void finish(const SaveResult &result);

    ApiClient &m_client;
    ProfileModel &m_model;
    QPointer<ApiReply> m_reply;
    SaveState::State m_state = SaveState::State::Idle;
    QJsonObject m_sent;              // the values of the update in flight, or of the one whose outcome is unknown
    QJsonObject m_readBack;          // the answer of the read that decides
    std::optional<ApiError> m_error; // of the update
};
