// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/ConnectionWatch.h"

#include "account/AccountSession.h"
#include "api/Failure.h"
#include "save/SaveResult.h"

#include <QNetworkInformation>

#include <algorithm>
#include <utility>

ConnectionWatch::ConnectionWatch(AccountSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionWatch::look);
    connect(&session, &AccountSession::readFailed, this, [this](const ApiError &error) {
        stop(); // the person has asked, so that the pace begins anew
        follow(error);
    });
    connect(&session, &AccountSession::nothingFound, this, &ConnectionWatch::follow);
    connect(&session, &AccountSession::profileRead, this, &ConnectionWatch::stop);
    connect(&session, &AccountSession::saveFinished, this, [this](const SaveResult &result) {
        // Where the save's own read was answered, the server is there, whatever became of the update; the saver itself
        // looks for one that was lost.
        stop();
        if (result.isAway)
            start({});
    });
}

void ConnectionWatch::follow(const ApiError &error)
{
    if (error.isNoAnswer() && Failure::of(error).isLookedFor)
        start(error.retryAfter.value_or(std::chrono::seconds(0)));
    else
        stop();
}

void ConnectionWatch::start(std::chrono::milliseconds atLeast)
{
    listenToSystem();
    m_wait = std::exchange(m_isRunning, true) ? std::min(m_wait * 2, m_pace.longest) : m_pace.first;
    m_wait = std::max(m_wait, atLeast);
    m_timer.start(m_wait);
}

void ConnectionWatch::stop()
{
    m_isRunning = false;
    m_timer.stop();
}

void ConnectionWatch::look()
{
    if (m_session.isBusy() || m_session.look())
        m_timer.start(m_wait); // that call says how it is; if it is stopped, this looks again
    else
        stop();
}

// QNetworkInformation is loaded with the first watch, since its plugin takes a while to load.
void ConnectionWatch::listenToSystem()
{
    if (std::exchange(m_isListening, true))
        return;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // without the system's word the looks go on by their timer
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (!m_isRunning || reachability != QNetworkInformation::Reachability::Online)
                return;
            m_wait = m_pace.first;
            m_timer.start(0);
        });
}
