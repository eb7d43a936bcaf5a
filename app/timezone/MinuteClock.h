// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Ticks on the minute, so that a local time on screen changes when the clock on the wall does.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class MinuteClock : public QObject
{
    Q_OBJECT
public:
    explicit MinuteClock(QObject *parent = nullptr);

    void start();
    void stop();

    // From a moment to a hair past the next minute.
    [[nodiscard]] static std::chrono::milliseconds untilNext(std::chrono::milliseconds sinceEpoch);

signals:
    void minuteBegan();

private:
    QTimer m_timer;
};
