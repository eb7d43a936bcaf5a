// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ConnectionWatch.h"

#include "api/ApiClient.h"
#include "api/ApiReply.h"
#include "api/Failure.h"

#include <QNetworkInformation>

#include <algorithm>
#include <utility>

ConnectionWatch::ConnectionWatch(ApiClient &client, const Pace &pace, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionWatch::read);
}

void ConnectionWatch::start(std::chrono::milliseconds atLeast)
{
    if (std::exchange(m_isRunning, true))
        return;
    listenToSystem();
    m_wait = std::max(m_pace.first, atLeast);
    m_timer.start(m_wait);
}

void ConnectionWatch::stop()
{
    m_isRunning = false;
    m_timer.stop();
    delete m_reply;
}

// QNetworkInformation is loaded with the first watch, since its plugin takes a while to load.
void ConnectionWatch::listenToSystem()
{
    if (std::exchange(m_isListening, true))
        return;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // without the system's word the reads go on by their timer
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (!m_isRunning || reachability != QNetworkInformation::Reachability::Online)
                return;
            m_wait = m_pace.first;
            m_timer.start(0);
        });
}

void ConnectionWatch::read()
{
    if (m_reply)
        return;
    if (m_client.account().token.isEmpty() || !m_client.mayCallUnasked()) { // signed out meanwhile, or locked out
        stop();
        return;
    }
    m_reply = m_client.readProfile(CallPurpose::Watch);
    connect(m_reply, &ApiReply::finished, this, &ConnectionWatch::onFinished);
}

void ConnectionWatch::onFinished()
{
    const std::optional<ApiError> error = m_reply->error();
    m_reply.clear();
    if (error && error->isNoAnswer() && !Failure::of(*error).isLookedFor) {
        stop();
        return;
    }
    if (error && error->isNoAnswer()) {
        m_wait = std::min(m_wait * 2, m_pace.longest);
        if (error->retryAfter)
            m_wait = std::max<std::chrono::milliseconds>(m_wait, *error->retryAfter);
        m_timer.start(m_wait);
        return;
    }
    stop();
    emit back();
}
