// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ApiClient.h"

#include "Version.h"
#include "api/RequestBody.h"
#include "api/SignInBody.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

using namespace Qt::StringLiterals;

ApiClient::ApiClient(QObject *parent) : QObject(parent)
{
}

ApiClient::~ApiClient()
{
    // Before the network goes, which a call under way still speaks to when it ends.
    qDeleteAll(findChildren<ApiReply *>(Qt::FindDirectChildrenOnly));
}

void ApiClient::setNetwork(const NetworkSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_network = nullptr; // the old one stays a child, for the calls in flight
}

void ApiClient::setAccount(const Account &account)
{
    m_account = account;
}

ApiReply *ApiClient::signIn(
    const ServerAddress &server, const QString &user, const QString &password, const QString &code)
{
    return post(server.url(u"/api-login"_s), new RequestBody(signInBody(user, password, code)), nullptr);
}

ApiReply *ApiClient::readProfile(const Account &account)
{
    if (account.userId)
        return get(account.server.url("/api/users/%1"_L1.arg(QString::number(*account.userId))), &account);
    // Without the list of projects, which can be megabytes.
    return get(account.server.url(u"/api/user"_s, QUrlQuery{{u"excludeProjects"_s, u"true"_s}}), &account);
}

ApiReply *ApiClient::updateUser(qint64 userId, const QJsonObject &changes)
{
    return post(m_account.server.url("/api/users/%1"_L1.arg(QString::number(userId))),
        new RequestBody(QJsonDocument(changes).toJson(QJsonDocument::Compact)), &m_account);
}

ApiReply *ApiClient::get(const QUrl &url, const Account *account)
{
    if (const auto refusal = refusalBeforeSending(url, account))
        return new ApiReply(*refusal, this);
    return new ApiReply(network().get(request(url, account)), nullptr, m_limits, this);
}

ApiReply *ApiClient::post(const QUrl &url, RequestBody *body, const Account *account)
{
    if (const auto refusal = refusalBeforeSending(url, account)) {
        delete body;
        return new ApiReply(*refusal, this);
    }
    QNetworkRequest post = request(url, account);
    post.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    post.setHeader(QNetworkRequest::ContentLengthHeader, body->length());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = network().post(post, body);
    body->setParent(reply);
    return new ApiReply(reply, body, m_limits, this);
}

std::optional<ApiError> ApiClient::refusalBeforeSending(const QUrl &url, const Account *account)
{
    // ServerAddress lets no such address through; this is the last door before the wire.
    if (url.scheme() != "https"_L1 && !ServerAddress::isLoopback(url.host()))
        return ApiError{.kind = ApiError::Kind::Tls, .details = tr("Only https:// is used outside of this computer.")};
    if (account && account->token.isEmpty())
        return ApiError{.kind = ApiError::Kind::NotSignedIn};
    return std::nullopt;
}

QNetworkRequest ApiClient::request(const QUrl &url, const Account *account) const
{
    QNetworkRequest request(url);
    m_settings.applyTo(request);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", QByteArray("ei-profile-editor/") + kVersion);
    // Followed, a redirect would repeat the request with its token at another address.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (account && account->server.hasSameOrigin(url))
        request.setRawHeader("x-jwt-token", account->token.headerValue());
    return request;
}

QNetworkAccessManager &ApiClient::network()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_settings.applyTo(*m_network);
    }
    return *m_network;
}
