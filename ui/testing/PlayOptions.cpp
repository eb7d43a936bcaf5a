// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/PlayOptions.h"

#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kMostCalls = 1'000;
constexpr int kLongestLatency = 120'000; // ms
constexpr int kSpare = 4;                // pixels that Qt's own hint is short of for some words
constexpr auto kCallProperty = "call";

QSpinBox *spinBox(int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setKeyboardTracking(false); // what is half typed is not sent
    box->setMinimumHeight(Theme::fieldHeight(box->fontMetrics()));
    return box;
}
} // namespace

PlayOptions::PlayOptions(QWidget *parent)
    : QWidget(parent),
      m_from(spinBox(1, kMostCalls)),
      m_times(spinBox(0, kMostCalls)),
      m_latency(spinBox(0, kLongestLatency))
{
    auto *calls = new QHBoxLayout;
    const auto addCall = [&](const QString &text, const QString &name) {
        auto *box = new QCheckBox(text, this);
        box->setProperty(kCallProperty, name);
        connect(box, &QCheckBox::toggled, this, &PlayOptions::tell);
        calls->addWidget(box);
        m_calls += box;
    };
    addCall(tr("Sign-in"), u"sign-in"_s);
    addCall(tr("Read"), u"read"_s);
    addCall(tr("Update"), u"update"_s);
    addCall(tr("Photo"), u"photo"_s);
    calls->addStretch();

    m_from->setAccessibleName(tr("The first call that meets it"));
    m_times->setAccessibleName(tr("How many calls meet it"));
    m_times->setSpecialValueText(tr("all"));
    m_latency->setAccessibleName(tr("Delay of the answers"));
    m_latency->setSuffix(tr(" ms"));
    m_latency->setSingleStep(500);
    for (QSpinBox *box : {m_from, m_times, m_latency}) {
        box->setMinimumWidth(box->sizeHint().width() + kSpare);
        connect(box, &QSpinBox::valueChanged, this, &PlayOptions::tell);
    }

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(7);
    numbers->addWidget(m_from);
    const auto addNumber = [&](const QString &label, QSpinBox *box) {
        numbers->addWidget(new QLabel(label, this));
        numbers->addWidget(box);
    };
    addNumber(tr("How many"), m_times);
    addNumber(tr("Delay"), m_latency);
    numbers->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->addWidget(new QLabel(tr("Calls"), this), 0, 0);
    grid->addLayout(calls, 0, 1);
    grid->addWidget(new QLabel(tr("From call"), this), 1, 0);
    grid->addLayout(numbers, 1, 1);
    grid->setColumnStretch(1, 1);
}

void PlayOptions::setPlay(const QJsonObject &play)
{
    m_play = play;
    const QJsonArray names = play.value("calls"_L1).toArray();
    for (QCheckBox *box : std::as_const(m_calls)) {
        const QSignalBlocker quiet(box); // what the simulator says is not said back to it
        box->setChecked(names.contains(box->property(kCallProperty).toString()));
    }
    const auto show = [](QSpinBox *box, const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        box->setValue(value.toInt());
    };
    show(m_from, play.value("from"_L1));
    show(m_times, play.value("times"_L1));
    show(m_latency, play.value("latency"_L1));
    setEnabled(!names.isEmpty());
}

void PlayOptions::tell()
{
    QJsonArray calls;
    for (const QCheckBox *box : std::as_const(m_calls)) {
        if (box->isChecked())
            calls.append(box->property(kCallProperty).toString());
    }
    m_play.insert(u"calls"_s, calls);
    m_play.insert(u"from"_s, m_from->value());
    m_play.insert(u"times"_s, m_times->value());
    m_play.insert(u"latency"_s, m_latency->value());
    emit changed(m_play);
}
