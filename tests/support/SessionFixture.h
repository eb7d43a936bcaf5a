// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Everything that an account session works with, and what it has said. A second one on the same folder, with the same
// keychain's content, is a second start of the program.
#pragma once

#include "FakeKeychain.h"
#include "FaultServer.h"
#include "core/Core.h"

#include <QJsonDocument>
#include <QJsonObject>

inline Token token(const QString &value)
{
    return *Token::parse(value).value;
}

// What a server answers to a read.
inline FaultServer::Behaviour profile(int id, const QByteArray &name, const QJsonObject &more = {})
{
    QJsonObject json{{QStringLiteral("success"), true}, {QStringLiteral("id"), id},
        {QStringLiteral("name"), QString::fromUtf8(name)},
        {QStringLiteral("email"),
            QString::fromUtf8(name.left(name.indexOf(' ')).toLower() + QByteArrayLiteral("@example.com"))}};
    for (auto value = more.begin(); value != more.end(); ++value)
        json.insert(value.key(), value.value());
    return {.body = QJsonDocument(json).toJson()};
}

inline const FaultServer::Behaviour kExpired{
    .body = QByteArrayLiteral(R"({"success":false,"error":"Your JWT token has expired"})")};

class SessionFixture
{
public:
    explicit SessionFixture(const QString &folder) : core({.settings = folder, .data = folder}, keychain)
    {
        QObject::connect(&session, &AccountSession::signInNeeded, &session,
            [this](const AccountSession::SignInRequest &request) { requests += request; });
        QObject::connect(
            &session, &AccountSession::problem, &session, [this](const QString &sentence) { problems += sentence; });
        QObject::connect(
            &session, &AccountSession::notice, &session, [this](const QString &sentence) { notices += sentence; });
        QObject::connect(&session, &AccountSession::profileRead, &session, [this] { ++loads; });
        QObject::connect(
            &session, &AccountSession::readFailed, &session, [this](const ApiError &error) { failure = error; });
    }

    [[nodiscard]] Custody::Place place() const { return session.custody().place; }
    void edit(QLatin1StringView key, const QString &value) { model.setEditedValue(key, value); }

    FakeKeychain keychain;
    Core core;
    ApiClient &client = core.client;
    ProfileModel &model = core.model;
    ProfileSaver &saver = core.saver;
    EditHistory &history = core.history;
    AccountStore &accounts = core.accounts;
    DraftStore &drafts = core.drafts;
    LastProfile &lastProfile = core.lastProfile;
    AccountClaim &claim = core.claim;
    KeptWork &work = core.work;
    AccountSession &session = core.session;
    QList<AccountSession::SignInRequest> requests;
    QStringList problems;
    QStringList notices;
    std::optional<ApiError> failure;
    int loads = 0;
};
