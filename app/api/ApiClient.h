// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The one door to the API: base URL, token, and every policy of a request in one function. Nothing else makes a request
// to the account's server or sees the token.
#pragma once

#include "api/AccountAccess.h"
#include "api/ApiReply.h"
#include "api/NetworkSettings.h"

#include <QJsonObject>
#include <QObject>

class QNetworkAccessManager;
class QNetworkRequest;
class RequestBody;

class ApiClient : public QObject
{
    Q_OBJECT
public:
    explicit ApiClient(QObject *parent = nullptr);
    ~ApiClient() override;

    // Calls in flight keep the account that they started with.
    void setAccount(const AccountAccess &account);
    [[nodiscard]] const AccountAccess &account() const { return m_account; }
    // Calls in flight go on as they started.
    void setNetwork(const NetworkSettings &settings);
    // Whether calls that nobody has asked for may go out. Not while a proxy refuses the login: each call would be one
    // more wrong login, which may lock an account. A call that the proxy lets through, and other settings, end that.
    [[nodiscard]] bool mayCallUnasked() const { return !m_isLoginRefused; }
    void setTimeLimits(ApiReply::TimeLimits limits) { m_limits = limits; }

    // Each returns a call that deletes itself after its finished(), which never comes before control is back in the
    // event loop.

    // POST /api-login, without a token. `code` may be empty. Counts as a write: a code works once.
    [[nodiscard]] ApiReply *signIn(
        const ServerAddress &server, const QString &user, const QString &password, const QString &code);
    // GET /api/user?excludeProjects=true, or GET /api/users/{userId} for another user's profile.
    [[nodiscard]] ApiReply *readProfile(CallPurpose purpose = CallPurpose::Load)
    {
        return readProfile(m_account, purpose);
    }
    // The same for an account that is not the client's (yet).
    [[nodiscard]] ApiReply *readProfile(const AccountAccess &account, CallPurpose purpose = CallPurpose::Load);
    // The same without a token, which a Studio refuses: whether it is there, and what is on the way.
    [[nodiscard]] ApiReply *readWithoutToken(const ServerAddress &server);
    // POST /api/users/{userId} ("Update user") with exactly `changes` as body.
    [[nodiscard]] ApiReply *updateUser(qint64 userId, const QJsonObject &changes);

    // A request as it would go out now, for a person to read: the token is replaced by dots.
    struct Preview {
        QString method;
        QString url;
        QStringList headers; // "name: value"
        QString body;
    };
    [[nodiscard]] Preview previewUpdate(qint64 userId, const QJsonObject &changes) const;

signals:
    void called(ApiReply *call, CallPurpose purpose); // it has begun
    void accountLeaves();                             // the token that calls were made with is about to be overwritten

private:
    // `account` is whose token goes along; nullptr: none.
    ApiReply *get(const QUrl &url, const AccountAccess *account, CallPurpose purpose);
    ApiReply *post(const QUrl &url, RequestBody *body, const AccountAccess *account, CallPurpose purpose);
    [[nodiscard]] QNetworkRequest postRequest(const QUrl &url, qint64 length, const AccountAccess *account) const;
    [[nodiscard]] std::optional<ApiError> refusalBeforeSending(const QUrl &url, const AccountAccess *account) const;
    [[nodiscard]] QNetworkRequest request(const QUrl &url, const AccountAccess *account) const;
    QNetworkAccessManager &network();
    ApiReply *watched(ApiReply *reply, CallPurpose purpose);

    AccountAccess m_account;
    NetworkSettings m_settings;
    ApiReply::TimeLimits m_limits;
    bool m_isLoginRefused = false;
    QNetworkAccessManager *m_network = nullptr; // made with the first call
};
