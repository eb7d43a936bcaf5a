// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ApiClient.h"

#include "Version.h"
#include "api/RequestBody.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace
{
// The system's proxy, but never for this computer: with http_proxy set, Qt would hand it loopback requests, token
// included.
class ProxyExceptForLoopback : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (ServerAddress::isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};
} // namespace

ApiClient::ApiClient(QObject *parent) : QObject(parent)
{
}

ApiClient::~ApiClient()
{
    // Before the network goes, which a call under way still speaks to when it ends.
    qDeleteAll(findChildren<ApiReply *>(Qt::FindDirectChildrenOnly));
}

void ApiClient::setAccount(const Account &account)
{
    m_account = account;
}

ApiReply *ApiClient::signIn(
    const ServerAddress &server, const QString &user, const QString &password, const QString &code)
{
    QJsonObject body{{u"username"_s, user}, {u"password"_s, password}};
    if (!code.isEmpty())
        body.insert("totpToken"_L1, code);
    return post(server.url(u"/api-login"_s), body, Authentication::None);
}

ApiReply *ApiClient::readProfile()
{
    if (m_account.userId)
        return get(m_account.server.url("/api/users/%1"_L1.arg(QString::number(*m_account.userId))));
    // Without the list of projects, which can be megabytes.
    return get(m_account.server.url(u"/api/user"_s, QUrlQuery{{u"excludeProjects"_s, u"true"_s}}));
}

ApiReply *ApiClient::updateUser(qint64 userId, const QJsonObject &changes)
{
    return post(m_account.server.url("/api/users/%1"_L1.arg(QString::number(userId))), changes, Authentication::Token);
}

ApiReply *ApiClient::get(const QUrl &url)
{
    if (const auto refusal = refusalBeforeSending(url, Authentication::Token))
        return new ApiReply(*refusal, this);
    return new ApiReply(network().get(request(url, Authentication::Token)), nullptr, m_limits, this);
}

ApiReply *ApiClient::post(const QUrl &url, const QJsonObject &body, Authentication authentication)
{
    if (const auto refusal = refusalBeforeSending(url, authentication))
        return new ApiReply(*refusal, this);
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QNetworkRequest post = request(url, authentication);
    post.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    post.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new RequestBody(bytes);
    QNetworkReply *reply = network().post(post, device);
    device->setParent(reply);
    return new ApiReply(reply, device, m_limits, this);
}

std::optional<ApiError> ApiClient::refusalBeforeSending(const QUrl &url, Authentication authentication) const
{
    // ServerAddress lets no such address through; this is the last door before the wire.
    if (url.scheme() != "https"_L1 && !ServerAddress::isLoopback(url.host()))
        return ApiError{.kind = ApiError::Kind::Tls, .details = tr("Only https:// is used outside of this computer.")};
    if (authentication == Authentication::Token && m_account.token.isEmpty())
        return ApiError{.kind = ApiError::Kind::NotSignedIn};
    return std::nullopt;
}

QNetworkRequest ApiClient::request(const QUrl &url, Authentication authentication) const
{
    QNetworkRequest request(url);
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
    if (authentication == Authentication::Token && m_account.server.hasSameOrigin(url))
        request.setRawHeader("x-jwt-token", m_account.token.headerValue());
    return request;
}

QNetworkAccessManager &ApiClient::network()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxyFactory(new ProxyExceptForLoopback);
    }
    return *m_network;
}
