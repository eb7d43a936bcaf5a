// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A thin line that runs while a call is under way. It lies over an edge of the page and so takes no room.
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

class BusyLine : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kHeight = 3;

    explicit BusyLine(QWidget *parent);

    void setRunning(bool running);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
};
