// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/PhotoLoader.h"

#include "api/Exchange.h"
#include "api/NetworkSettings.h"
#include "api/ServerAddress.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kTimeLimit = 15'000; // milliseconds without progress
}

PhotoLoader::PhotoLoader(QObject *parent) : QObject(parent), m_settings(std::make_unique<NetworkSettings>())
{
}

PhotoLoader::~PhotoLoader() = default;

void PhotoLoader::setNetwork(const NetworkSettings &settings)
{
    *m_settings = settings;
    m_network = nullptr; // the old manager stays a child, for the fetch under way
}

void PhotoLoader::load(const QUrl &url, const QByteArray &mediaTypes, bool allowLoopback)
{
    cancel();
    m_mediaTypes = mediaTypes;
    m_allowLoopback = allowLoopback;
    m_redirects = 0;
    fetch(url);
}

void PhotoLoader::fetch(const QUrl &url)
{
    if (!isAllowed(url) || !m_settings->problemOf(url).isEmpty())
        return;
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_settings->applyTo(*m_network);
    }
    QNetworkRequest request(url);
    m_settings->applyTo(request, NetworkSettings::Server::Other);
    request.setRawHeader("Accept", m_mediaTypes);
    // Redirects are followed here and not by Qt, since each address has to be allowed first.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(kTimeLimit);
    m_clock.start();
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &PhotoLoader::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &PhotoLoader::onFinished);
}

void PhotoLoader::cancel()
{
    m_bytes.clear();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void PhotoLoader::onReadyRead()
{
    m_bytes += m_reply->read(kMaximumSize + 1 - m_bytes.size());
    if (m_bytes.size() > kMaximumSize)
        cancel();
}

void PhotoLoader::onFinished()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    m_bytes += reply->read(kMaximumSize + 1 - m_bytes.size());
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    tell(*reply);
    const QByteArray bytes = std::exchange(m_bytes, {});
    const QUrl elsewhere = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    // An interim response (102, 103) taken for the answer leads to the same address again.
    if (!elsewhere.isEmpty() || (status >= 102 && status < 200)) {
        if (++m_redirects <= kMaximumRedirects)
            fetch(reply->url().resolved(elsewhere));
        return;
    }
    if (reply->error() == QNetworkReply::NoError && status == 200 && !bytes.isEmpty() && bytes.size() <= kMaximumSize)
        emit loaded(bytes);
}

void PhotoLoader::tell(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    std::optional<ApiError::Kind> error;
    if (status == 0)
        error = ApiError::Kind::NotConnected;
    else if (reply.error() != QNetworkReply::NoError)
        error = ApiError::Kind::NotUnderstood;
    Exchange exchange{.method = "GET",
        .url = reply.request().url(),
        .requestHeaders = {},
        .requestBody = {},
        .status = status,
        .reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(),
        .answerHeaders = reply.rawHeaderPairs(),
        .ended = static_cast<int>(m_clock.elapsed()),
        .error = error};
    const QList<QByteArray> names = reply.request().rawHeaderList();
    for (const QByteArray &name : names)
        exchange.requestHeaders.emplaceBack(name, reply.request().rawHeader(name));
    emit fetched(exchange, m_bytes.size());
}

bool PhotoLoader::isAllowed(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (ServerAddress::isLoopback(url.host()))
        return m_allowLoopback && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return url.scheme() == "https"_L1;
}
