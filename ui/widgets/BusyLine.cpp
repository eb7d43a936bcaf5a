// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/BusyLine.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace
{
constexpr int kPeriod = 1600; // milliseconds for one run across
constexpr int kFrame = 33;
} // namespace

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void BusyLine::setRunning(bool running)
{
    if (running == !isHidden())
        return;
    setVisible(running);
    if (!running) {
        m_timer.stop();
        return;
    }
    m_clock.start();
    raise();
    // Somebody who switched animations off sees a whole line.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start(kFrame, this);
}

void BusyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = palette().color(QPalette::Active, QPalette::Link);
    if (!m_timer.isActive()) {
        painter.fillRect(rect(), accent);
        return;
    }
    const int length = width() / 4;
    const auto phase = static_cast<int>(m_clock.elapsed() % kPeriod);
    const int left = (width() + length) * phase / kPeriod - length;
    painter.fillRect(
        layoutDirection() == Qt::RightToLeft ? width() - left - length : left, 0, length, height(), accent);
}

void BusyLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}
