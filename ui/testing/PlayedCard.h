// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the simulator plays now, what is to be seen of it, and the one press that comes next.
#pragma once

#include "testing/SimulatorListing.h"

#include <QWidget>

class ElidedLabel;
class QPushButton;
class WrappedLabel;

class PlayedCard : public QWidget
{
    Q_OBJECT
public:
    explicit PlayedCard(QWidget *parent = nullptr);

    // `next` is what the button says; empty: the person is to do something that no button does.
    void setListing(const SimulatorListing &listing, const QString &next);

signals:
    void nextWanted();
    void startAnewWanted();
    void cutWanted(bool cut);
    void slowWanted(bool slow);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_name;
    WrappedLabel *m_sentence;
    WrappedLabel *m_purpose;
    QPushButton *m_next;
    QPushButton *m_cut;
    QPushButton *m_slow;
};
