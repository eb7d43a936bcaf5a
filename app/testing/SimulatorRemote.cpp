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
    m_changes.clear();
    ++m_begun;
    ++m_visit;
    emit changed();
}

void SimulatorRemote::followDemo(const ServerAddress &server)
{
    m_demo = server;
    follow(server);
}

void SimulatorRemote::look()
{
    send({"GET", u"/_simulator"_s, {}}, [this, begun = m_begun](const std::optional<QByteArray> &answer) {
        if (!answer || begun != m_begun)
            return; // a change that has begun since looks again itself
        m_listing = SimulatorListing::of(*answer);
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
    begin({"PUT", path, changes});
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
    begin({"POST", path, body});
}

void SimulatorRemote::begin(const Call &change)
{
    ++m_begun;
    m_changes.append(change);
    if (m_changes.size() == 1)
        sendChange();
}

void SimulatorRemote::sendChange()
{
    send(m_changes.constFirst(), [this](const std::optional<QByteArray> &) {
        m_changes.removeFirst();
        if (m_changes.isEmpty())
            look();
        else
            sendChange();
    });
}

void SimulatorRemote::send(const Call &call, const Then &then)
{
    if (!canBeThere()) {
        m_changes.clear();
        return;
    }
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxy(QNetworkProxy::NoProxy);
    }
    QNetworkRequest request(QUrl(m_root.toString() + call.path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kTimeLimit);
    const QByteArray body
        = call.method == "GET" ? QByteArray() : QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    QNetworkReply *reply = m_network->sendCustomRequest(request, call.method, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, then, visit = m_visit] {
        reply->deleteLater();
        if (visit == m_visit) // else the editor has gone elsewhere meanwhile
            onFinished(reply, then);
    });
}

void SimulatorRemote::onFinished(QNetworkReply *reply, const Then &then)
{
    const QByteArray answer = reply->readAll();
    if (reply->error() == QNetworkReply::NoError) {
        then(answer);
        return;
    }
    const QString said = QJsonDocument::fromJson(answer)["error"_L1].toString();
    emit refused(visibleText(said.isEmpty() ? reply->errorString() : said, kLongestWord));
    then({});
}
