// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Model, client and saver of an account on a scripted server, and what its saves ended in.
#pragma once

#include "FaultServer.h"
#include "api/ApiClient.h"
#include "profile/ProfileModel.h"
#include "save/EditHistory.h"
#include "save/ProfileSaver.h"

#include <QJsonDocument>

struct SavingEditor {
    explicit SavingEditor(const FaultServer &server)
    {
        client.setAccount({.server = *ServerAddress::parse(server.baseUrl().toString()).value,
            .token = *Token::parse(QStringLiteral("token")).value,
            .userId = {}});
        QObject::connect(&saver, &ProfileSaver::finished, &saver, [this](const SaveResult &r) { results += r; });
        QObject::connect(
            &saver, &ProfileSaver::conflictFound, &saver, [this](const QList<FieldConflict> &c) { conflicts = c; });
    }

    // Opens this profile, as if it had been read before.
    void load(const QByteArray &json)
    {
        model.setServerProfile(Profile::fromJson(QJsonDocument::fromJson(json).object()));
    }

    ApiClient client;
    ProfileModel model;
    ProfileSaver saver{client, model};
    EditHistory history{model, saver};
    QList<SaveResult> results;
    QList<FieldConflict> conflicts;
};

// The bodies of all updates that arrived, in order.
inline QList<QJsonObject> updates(const FaultServer &server)
{
    QList<QJsonObject> bodies;
    for (const FaultServer::Request &request : server.requests()) {
        if (request.method == "POST")
            bodies += QJsonDocument::fromJson(request.body).object();
    }
    return bodies;
}
