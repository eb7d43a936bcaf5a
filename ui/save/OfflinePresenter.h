// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// While the server cannot be reached: says what is shown instead and how old it is, and when the server is back reads
// again. It never saves by itself.
#pragma once

#include "ui/message/Message.h"

#include <QObject>

class AccountSession;
class ApiError;
class ConnectionWatch;
class ProfileModel;
class ProfileSaver;
struct SaveResult;

class OfflinePresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionWatch &watch;
        AccountSession &session;
        const ProfileModel &model;
        const ProfileSaver &saver;
    };

    explicit OfflinePresenter(const Parts &parts, QObject *parent = nullptr);

    // A read has failed: watches for the server if it gave no answer. Adds to the message what is shown instead.
    void addTo(Message &message, const ApiError &error);
    // The same after a save; what comes back then also decides about an outcome that is unknown.
    void onSaveFinished(const SaveResult &result);
    // What there is to say of a profile that was read now, if it was waited for: the person is asked to save.
    [[nodiscard]] std::optional<Message> onLoaded();

private:
    void onBack();

    Parts m_parts;
    bool m_wasAway = false;
};
