// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Everything that an account session works with, and what it has said. A second one on the same folder, with the same
// keychain's content, is a second start of the program.
#pragma once

#include "FakeKeychain.h"
#include "FaultServer.h"
#include "account/AccountClaim.h"
#include "account/AccountSession.h"
#include "account/AccountStore.h"
#include "account/ProfileLoader.h"
#include "api/ApiClient.h"
#include "drafts/DraftStore.h"
#include "drafts/LastProfile.h"
#include "profile/ProfileModel.h"
#include "save/ProfileSaver.h"

#include <QDir>
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
    explicit SessionFixture(const QString &folder)
        : accounts(QDir(folder).filePath(QStringLiteral("accounts.json"))),
          drafts(QDir(folder).filePath(QStringLiteral("drafts"))),
          lastProfile(QDir(folder).filePath(QStringLiteral("profiles"))),
          claim(QDir(folder).filePath(QStringLiteral("drafts")))
    {
        QObject::connect(&session, &AccountSession::signInNeeded, &session,
            [this](const AccountSession::SignInRequest &request) { requests += request; });
        QObject::connect(
            &session, &AccountSession::problem, &session, [this](const QString &sentence) { problems += sentence; });
        QObject::connect(
            &session, &AccountSession::notice, &session, [this](const QString &sentence) { notices += sentence; });
        QObject::connect(&loader, &ProfileLoader::loaded, &session, [this] { ++loads; });
        QObject::connect(&loader, &ProfileLoader::failed, &session, [this](const ApiError &error) { failure = error; });
    }

    [[nodiscard]] Custody::Place place() const { return session.custody().place; }
    void edit(QLatin1StringView key, const QString &value) { model.setEditedValue(key, value); }

    ApiClient client;
    ProfileModel model;
    ProfileLoader loader{client, model};
    ProfileSaver saver{client, model};
    AccountStore accounts;
    FakeKeychain keychain;
    DraftStore drafts;
    LastProfile lastProfile;
    AccountClaim claim;
    KeptWork work{{model, drafts, lastProfile, claim}};
    AccountSession session{{client, model, loader, saver, accounts, keychain, work}};
    QList<AccountSession::SignInRequest> requests;
    QStringList problems;
    QStringList notices;
    std::optional<ApiError> failure;
    int loads = 0;
};
