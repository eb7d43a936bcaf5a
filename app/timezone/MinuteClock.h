// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Ticks on the minute, so that a local time on screen changes when the clock on the wall does.
#pragma once

#include <QObject>
#include <QTimer>

class MinuteClock : public QObject
{
    Q_OBJECT
public:
    explicit MinuteClock(QObject *parent = nullptr);

    void start();
    void stop();

signals:
    void minuteBegan();

private:
    QTimer m_timer;
};
