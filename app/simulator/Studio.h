// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The answers that Studio gives to the operations, as far as they are JSON over the remembered state. An update that it
// accepts is applied on the way, as the scenario's effect says.
#pragma once

#include "HttpResponse.h"
#include "ScenarioPlayer.h"
#include "StudioOperation.h"
#include "StudioState.h"

#include <QObject>

#include <memory>

class Studio
{
public:
    struct Reply {
        HttpResponse response;
        bool success = false;
    };

    [[nodiscard]] Reply answer(
        const StudioOperation &operation, const HttpRequest &request, const ScenarioPlayer::Turn &turn);

    // All profiles as at the start; what was still to happen to them does not happen.
    void startAnew(const SampleProfile &sample);

    // Where the photos are, without a path.
    void setPhotoOrigin(const QString &origin) { m_photoOrigin = origin; }

    [[nodiscard]] StudioState &state() { return m_state; }
    [[nodiscard]] const StudioState &state() const { return m_state; }

    // Plays another editor: the changes, which need not be valid, go into the profile; null removes a property.
    void edit(int user, const QJsonObject &changes);

    // How many updates are accepted and not yet applied.
    [[nodiscard]] qsizetype lateCommits() const { return m_lateCommits->children().size(); }

    // The same, just before the next update of that profile is applied.
    void editBeforeUpdate(int user, const QJsonObject &changes);

    // What the scenarios' other editor changes.
    [[nodiscard]] static QJsonObject otherEditorsChanges();

private:
    [[nodiscard]] QJsonObject answerForUser(
        int user, const StudioOperation &operation, const HttpRequest &request, const ScenarioPlayer::Turn &turn);
    [[nodiscard]] QJsonObject read(
        int user, const StudioOperation &operation, const HttpRequest &request, const ScenarioPlayer::Turn &turn);
    [[nodiscard]] QJsonObject update(int user, const HttpRequest &request, const ScenarioPlayer::Turn &turn);

    // The properties that an answer shows of the stored profile.
    [[nodiscard]] QJsonObject shown(QJsonObject profile, const ScenarioPlayer::Turn &turn) const;

    StudioState m_state;
    QString m_photoOrigin;
    QMap<int, QJsonObject> m_waitingEdits;                                // by the user, until the next update
    std::unique_ptr<QObject> m_lateCommits = std::make_unique<QObject>(); // has a child for each
};
