// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How a scenario is played: which calls meet it, from which one on, how often, and how late they are answered.
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QSpinBox;

class PlayOptions : public QWidget
{
    Q_OBJECT
public:
    explicit PlayOptions(QWidget *parent = nullptr);

    // As the simulator plays it; one that meets no call has nothing to set.
    void setPlay(const QJsonObject &play);

signals:
    void changed(const QJsonObject &play);

private:
    void tell();

    QJsonObject m_play;
    QList<QCheckBox *> m_calls;
    QSpinBox *m_from;
    QSpinBox *m_times;
    QSpinBox *m_latency;
};
