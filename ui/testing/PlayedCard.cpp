// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/PlayedCard.h"

#include "ui/style/Theme.h"
#include "ui/testing/QuickPlay.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace
{
constexpr int kCardMargin = 16;
}

PlayedCard::PlayedCard(QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(this)),
      m_sentence(new WrappedLabel({}, this)),
      m_purpose(new WrappedLabel({}, this)),
      m_next(new QPushButton(this)),
      m_cut(new QPushButton(tr("Cut the network"), this)),
      m_slow(new QPushButton(tr("Be slow"), this))
{
    m_name->setFont(Theme::nameFont(font()));
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    auto *anew = new QPushButton(tr("Start anew"), this);
    anew->setToolTip(tr("Profiles, scenario and clock as at the start"));
    for (QPushButton *toggle : {m_cut, m_slow})
        toggle->setCheckable(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cut);
    buttons->addWidget(m_slow);
    buttons->addStretch();
    buttons->addWidget(anew);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kCardMargin, kCardMargin - 2, kCardMargin, kCardMargin);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_sentence);
    layout->addWidget(m_purpose);
    layout->addSpacing(8);
    layout->addLayout(buttons);

    connect(m_next, &QPushButton::clicked, this, &PlayedCard::nextWanted);
    connect(anew, &QPushButton::clicked, this, &PlayedCard::startAnewWanted);
    connect(m_cut, &QPushButton::toggled, this, &PlayedCard::cutWanted);
    connect(m_slow, &QPushButton::toggled, this, &PlayedCard::slowWanted);
}

void PlayedCard::setListing(const SimulatorListing &listing, const QString &next)
{
    const SimulatorListing::Entry *latest = listing.latest();
    m_name->setText(listing.playing);
    m_name->setAccessibleDescription(tr("What the simulated Studio plays"));
    m_sentence->setText(latest ? latest->description : QString());
    m_purpose->setText(latest ? tr("To see: %1").arg(latest->purpose) : QString());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    // What the simulator says is not said back to it. Not clicked(), which no screen reader raises.
    const QSignalBlocker quiet(m_cut);
    const QSignalBlocker quietToo(m_slow);
    m_cut->setChecked(listing.isPlayed(kCutNetwork));
    m_slow->setChecked(listing.isPlayed(kSlow));
}

void PlayedCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::surface(palette()));
    painter.fillRect(0, height() - 1, width(), 1, Theme::line(palette()));
}
