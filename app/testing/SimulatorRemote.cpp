// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testing/SimulatorRemote.h"

#include "base/VisibleText.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kTimeLimit = 10'000; // milliseconds without progress
constexpr qsizetype kLongestWord = 300;
} // namespace

SimulatorRemote::SimulatorRemote(QObject *parent) : QObject(parent)
{
}

void SimulatorRemote::follow(const ServerAddress &server)
{
    const QUrl base = server.baseUrl();
    if (server == m_server || (m_listing && base == m_listing->httpsUrl))
        return;
    m_server = server;
    m_root = {};
    if (base.scheme() == "http"_L1 && ServerAddress::isLoopback(base.host())) {
        m_root = base;
        m_root.setPath({});
    }
    m_listing.reset();
    emit changed();
}

void SimulatorRemote::followDemo(const ServerAddress &server)
{
    m_demo = server;
    follow(server);
}

void SimulatorRemote::look()
{
    send("GET", u"/_simulator"_s, {}, [this](const QByteArray &answer) {
        m_listing = SimulatorListing::of(answer);
        emit changed();
    });
}

void SimulatorRemote::play(const QJsonArray &scenarios)
{
    post(u"/_simulator/scenario"_s, {{u"scenarios"_s, scenarios}});
}

void SimulatorRemote::chooseProfile(const QString &name)
{
    post(u"/_simulator/profile"_s, {{u"name"_s, name}});
}

void SimulatorRemote::change(qint64 user, const QJsonObject &changes, bool beforeUpdate)
{
    const QString path
        = u"/_simulator/users/%1%2"_s.arg(QString::number(user), beforeUpdate ? u"?when=before-update"_s : QString());
    send("PUT", path, QJsonDocument(changes).toJson(QJsonDocument::Compact), [this](const QByteArray &) { look(); });
}

void SimulatorRemote::advanceClock(int seconds)
{
    post(u"/_simulator/clock"_s, {{u"advance"_s, seconds}});
}

void SimulatorRemote::startAnew()
{
    post(u"/_simulator/reset"_s, {});
}

void SimulatorRemote::post(const QString &path, const QJsonObject &body)
{
    send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), [this](const QByteArray &) { look(); });
}

void SimulatorRemote::send(const QByteArray &method, const QString &path, const QByteArray &body, const Then &then)
{
    if (!canBeThere())
        return;
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxy(QNetworkProxy::NoProxy);
    }
    QNetworkRequest request(QUrl(m_root.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kTimeLimit);
    QNetworkReply *reply = m_network->sendCustomRequest(request, method, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, then] { onFinished(reply, then); });
}

void SimulatorRemote::onFinished(QNetworkReply *reply, const Then &then)
{
    reply->deleteLater();
    const bool isThere = reply->request().url().port() == m_root.port();
    if (!isThere)
        return; // the editor has gone elsewhere meanwhile
    const QByteArray answer = reply->readAll();
    if (reply->error() == QNetworkReply::NoError) {
        then(answer);
        return;
    }
    const QString said = QJsonDocument::fromJson(answer)["error"_L1].toString();
    emit refused(visibleText(said.isEmpty() ? reply->errorString() : said, kLongestWord));
}
