// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ApiClient.h"

#include "api/RequestBody.h"
#include "api/SignInBody.h"
#include "base/Version.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
QUrl updateUrl(const AccountAccess &account, qint64 userId)
{
    return account.server.url("/api/users/%1"_L1.arg(QString::number(userId)));
}

QByteArray updateBody(const QJsonObject &changes)
{
    return QJsonDocument(changes).toJson(QJsonDocument::Compact);
}
} // namespace

ApiClient::ApiClient(QObject *parent) : QObject(parent)
{
}

ApiClient::~ApiClient()
{
    // Calls under way are deleted before the network access manager, which they still use when they end.
    qDeleteAll(findChildren<ApiReply *>(Qt::FindDirectChildrenOnly));
}

void ApiClient::setNetwork(const NetworkSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_isLoginRefused = false;
    // The old network access manager, with its connections, is deleted when the last call in flight has ended.
    const std::shared_ptr<QNetworkAccessManager> old(
        std::exchange(m_network, nullptr), [](QNetworkAccessManager *network) {
            if (network)
                network->deleteLater();
        });
    const auto calls = findChildren<ApiReply *>(Qt::FindDirectChildrenOnly);
    for (const ApiReply *call : calls)
        connect(call, &QObject::destroyed, this, [old] {});
}

void ApiClient::setAccount(const AccountAccess &account)
{
    if (!m_account.token.isEmpty() && !(m_account.token == account.token))
        emit accountLeaves();
    m_account = account;
}

ApiReply *ApiClient::signIn(
    const ServerAddress &server, const QString &user, const QString &password, const QString &code)
{
    return post(
        server.url(u"/api-login"_s), new RequestBody(signInBody(user, password, code)), nullptr, CallPurpose::SignIn);
}

ApiReply *ApiClient::readProfile(const AccountAccess &account, CallPurpose purpose)
{
    if (account.userId)
        return get(account.server.url("/api/users/%1"_L1.arg(QString::number(*account.userId))), &account, purpose);
    // The answer comes without the list of projects, which can be megabytes.
    return get(account.server.url(u"/api/user"_s, QUrlQuery{{u"excludeProjects"_s, u"true"_s}}), &account, purpose);
}

ApiReply *ApiClient::readWithoutToken(const ServerAddress &server)
{
    return get(server.url(u"/api/user"_s, QUrlQuery{{u"excludeProjects"_s, u"true"_s}}), nullptr, CallPurpose::Test);
}

ApiReply *ApiClient::updateUser(qint64 userId, const QJsonObject &changes)
{
    return post(updateUrl(m_account, userId), new RequestBody(updateBody(changes)), &m_account, CallPurpose::Update);
}

ApiClient::Preview ApiClient::previewUpdate(qint64 userId, const QJsonObject &changes) const
{
    const QByteArray body = updateBody(changes);
    const QNetworkRequest request = postRequest(updateUrl(m_account, userId), body.size(), &m_account);
    Preview preview{
        .method = u"POST"_s, .url = request.url().toString(), .headers = {}, .body = QString::fromUtf8(body)};
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        const bool isToken = name.compare("x-jwt-token", Qt::CaseInsensitive) == 0;
        const QString value = isToken ? u"••••••••"_s : QString::fromLatin1(request.rawHeader(name));
        preview.headers += QString::fromLatin1(name) + ": "_L1 + value;
    }
    return preview;
}

ApiReply *ApiClient::get(const QUrl &url, const AccountAccess *account, CallPurpose purpose)
{
    if (const auto refusal = refusalBeforeSending(url, account))
        return new ApiReply(*refusal, this);
    return watched(new ApiReply(network().get(request(url, account)), nullptr, m_limits, this), purpose);
}

ApiReply *ApiClient::post(const QUrl &url, RequestBody *body, const AccountAccess *account, CallPurpose purpose)
{
    if (const auto refusal = refusalBeforeSending(url, account)) {
        delete body;
        return new ApiReply(*refusal, this);
    }
    QNetworkReply *reply = network().post(postRequest(url, body->length(), account), body);
    body->setParent(reply);
    return watched(new ApiReply(reply, body, m_limits, this), purpose);
}

std::optional<ApiError> ApiClient::refusalBeforeSending(const QUrl &url, const AccountAccess *account) const
{
    // ServerAddress lets no such address through; this is the last door before the wire.
    if (url.scheme() != "https"_L1 && !ServerAddress::isLoopback(url.host()))
        return ApiError{.kind = ApiError::Kind::Tls, .details = tr("Only https:// is used outside of this computer.")};
    if (account && account->token.isEmpty())
        return ApiError{.kind = ApiError::Kind::NotSignedIn};
    if (const QString problem = m_settings.problemOf(url); !problem.isEmpty())
        return ApiError{.kind = ApiError::Kind::ProxyUnusable, .details = problem};
    return std::nullopt;
}

QNetworkRequest ApiClient::postRequest(const QUrl &url, qint64 length, const AccountAccess *account) const
{
    QNetworkRequest post = request(url, account);
    post.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    post.setHeader(QNetworkRequest::ContentLengthHeader, length);
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return post;
}

QNetworkRequest ApiClient::request(const QUrl &url, const AccountAccess *account) const
{
    QNetworkRequest request(url);
    m_settings.applyTo(request, NetworkSettings::Server::Studio);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", QByteArray("ei-profile-editor/") + kVersion);
    // Redirects are not followed: Qt would repeat the request, with its token, at another address.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(-1); // ApiReply's own bound is the one, and has a sentence
    if (account && account->server.hasSameOrigin(url))
        request.setRawHeader("x-jwt-token", account->token.headerValue());
    return request;
}

ApiReply *ApiClient::watched(ApiReply *reply, CallPurpose purpose)
{
    const QNetworkAccessManager *network = m_network;
    connect(reply, &ApiReply::finished, this, [this, reply, network] {
        if (network != m_network)
            return; // it went the way that was chosen before
        const std::optional<ApiError> &error = reply->error();
        if (error && error->kind == ApiError::Kind::ProxyLogin)
            m_isLoginRefused = true;
        else if (!error || error->httpStatus != 0)
            m_isLoginRefused = false;
    });
    emit called(reply, purpose);
    return reply;
}

QNetworkAccessManager &ApiClient::network()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_settings.applyTo(*m_network);
    }
    return *m_network;
}
