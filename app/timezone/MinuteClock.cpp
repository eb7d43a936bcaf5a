// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/MinuteClock.h"

#include <QDateTime>

using namespace std::chrono_literals;

MinuteClock::MinuteClock(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be three seconds late
    connect(&m_timer, &QTimer::timeout, this, [this] {
        start();
        emit minuteBegan();
    });
}

void MinuteClock::start()
{
    m_timer.start(untilNext(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())));
}

void MinuteClock::stop()
{
    m_timer.stop();
}

std::chrono::milliseconds MinuteClock::untilNext(std::chrono::milliseconds sinceEpoch)
{
    // A timer that is early by a hair would show the old minute for another one.
    return 1min - sinceEpoch % 1min + 5ms;
}
