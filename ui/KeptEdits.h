// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Holds whose the unsaved changes are while somebody has to sign in again, so that they come back to their profile and
// never end in another person's.
#pragma once

#include "api/ServerAddress.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

class ApiClient;
class ProfileModel;
class QWidget;

class KeptEdits : public QObject
{
    Q_OBJECT
public:
    // `window` gets the question when another person has signed in.
    KeptEdits(const ApiClient &client, ProfileModel &model, QWidget *window);

    void keep(); // what is in the model now, if anything; before a sign-in
    void forget();
    void onModelCleared(); // for another server: the edits are here alone now
    void onProfileRead();

signals:
    void signInWanted(const ServerAddress &server); // to go on with the edits
    void withdrawn();                               // the edits were taken out of another person's profile

private:
    struct Owner {
        ServerAddress server;
        std::optional<qint64> userId;
        QString name; // for a sentence

        friend bool operator==(const Owner &a, const Owner &b) { return a.server == b.server && a.userId == b.userId; }
    };

    [[nodiscard]] Owner present() const;
    void ask();

    const ApiClient &m_client;
    ProfileModel &m_model;
    QWidget *m_window;
    std::optional<Owner> m_owner; // nothing: no edits are kept
    QJsonObject m_edits;          // field key -> edited value
    bool m_isAway = false;        // the model no longer has them
};
