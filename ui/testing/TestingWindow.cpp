// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/TestingWindow.h"

#include "ui/message/MessageBar.h"
#include "ui/style/Theme.h"
#include "ui/testing/EntryList.h"
#include "ui/testing/OtherEditor.h"
#include "ui/testing/PlayOptions.h"
#include "ui/testing/PlayedCard.h"
#include "ui/testing/QuickPlay.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kPageMargin = 16;

QJsonObject playOf(const QString &name)
{
    return {{u"name"_s, name}};
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}
} // namespace

TestingWindow::TestingWindow(SimulatorRemote &simulator)
    : m_simulator(simulator),
      m_card(new PlayedCard(this)),
      m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Testing — Profile Editor"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(makeScenarioPage(), tr("&Scenarios"));
    tabs->addTab(makeProfilePage(), tr("&Profiles"));
    tabs->addTab(makeServerPage(), tr("S&erver"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_card);
    layout->addWidget(m_messages);
    layout->addWidget(tabs, 1);
    resize(460, 720);

    connect(m_card, &PlayedCard::nextWanted, this, &TestingWindow::nextWanted);
    connect(m_card, &PlayedCard::startAnewWanted, &simulator, &SimulatorRemote::startAnew);
    connect(m_card, &PlayedCard::cutWanted, this,
        [this](bool cut) { playScenario(cut ? kCutNetwork : m_simulator.listing()->scenarios.constFirst().name); });
    connect(m_card, &PlayedCard::slowWanted, this, &TestingWindow::playSlow);
    connect(&simulator, &SimulatorRemote::changed, this, &TestingWindow::showListing);
    connect(&simulator, &SimulatorRemote::refused, this, [this](const QString &sentence) {
        m_wantedProfile.clear();
        m_messages->showMessage(
            {.kind = Message::Kind::Error, .lead = {}, .text = sentence, .details = {}, .retryAfter = {}});
        showListing(); // a button that was pressed says again what is
    });
    showListing();
    resize(size().expandedTo(minimumSizeHint())); // now, so that it can be placed
    m_scenarios->setFocus();
}

void TestingWindow::setNext(const QString &next)
{
    if (std::exchange(m_next, next) != next)
        showListing();
}

QWidget *TestingWindow::makeScenarioPage()
{
    auto *page = new QWidget;
    m_scenarios = new EntryList(tr("Scenario"), tr("Search scenarios"));
    m_options = new PlayOptions;
    m_beside = new QCheckBox(tr("Play the next one that I choose beside the present one"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kPageMargin, 12, kPageMargin, 12);
    layout->setSpacing(10);
    layout->addWidget(m_scenarios, 1);
    layout->addWidget(m_beside);
    layout->addWidget(m_options);
    connect(m_scenarios, &EntryList::chosen, this, &TestingWindow::playScenario);
    connect(m_options, &PlayOptions::changed, this, [this](const QJsonObject &play) {
        QJsonArray plays = m_simulator.listing()->plays;
        plays.removeLast();
        plays.append(play);
        m_simulator.play(plays);
    });
    return page;
}

QWidget *TestingWindow::makeProfilePage()
{
    auto *page = new QWidget;
    m_profiles = new EntryList(tr("Profile"), tr("Search profiles"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kPageMargin, 12, kPageMargin, 12);
    layout->addWidget(new WrappedLabel(tr("All profiles start anew with the one that you choose, and it is loaded.")));
    layout->addWidget(m_profiles, 1);
    connect(m_profiles, &EntryList::chosen, this, &TestingWindow::chooseProfile);
    return page;
}

QWidget *TestingWindow::makeServerPage()
{
    auto *page = new QWidget;
    auto *other = new OtherEditor;
    auto *clock = new QHBoxLayout;
    const auto addAdvance = [&](const QString &text, int seconds) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, &m_simulator, [this, seconds] { m_simulator.advanceClock(seconds); });
        clock->addWidget(button);
    };
    addAdvance(tr("10 s later"), 10);
    addAdvance(tr("5 min later"), 5 * 60);
    addAdvance(tr("31 days later"), 31 * 24 * 60 * 60);
    clock->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kPageMargin, 16, kPageMargin, 12);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Another editor")));
    layout->addWidget(new WrappedLabel(tr("Changes the open profile on the server, unchecked: the editor hears of it "
                                          "with its next read.")));
    layout->addWidget(other);
    layout->addSpacing(20);
    layout->addWidget(heading(tr("The simulator's clock")));
    layout->addWidget(
        new WrappedLabel(tr("Waits of Retry-After end there, and tokens: they are good for 30 days, unless the profile "
                            "is token-ends-soon.")));
    layout->addLayout(clock);
    layout->addStretch();
    connect(other, &OtherEditor::wanted, this, &TestingWindow::changeWanted);
    return page;
}

bool TestingWindow::event(QEvent *event)
{
    // Somebody may have changed it in a browser or a shell.
    if (event->type() == QEvent::WindowActivate)
        m_simulator.look();
    return QWidget::event(event);
}

void TestingWindow::playScenario(const QString &name)
{
    QJsonArray plays{playOf(name)};
    if (m_beside->isChecked() && m_simulator.listing())
        plays.prepend(m_simulator.listing()->plays.first());
    m_beside->setChecked(false);
    m_messages->clear();
    m_simulator.play(plays);
}

// Slowness goes with nearly every other scenario.
void TestingWindow::playSlow(bool slow)
{
    const std::optional<SimulatorListing> &listing = m_simulator.listing();
    QJsonArray plays;
    for (const QJsonValue &play : listing->plays) {
        if (play["name"_L1].toString() != kSlow && !(slow && listing->isGoodDay()))
            plays.append(play);
    }
    if (slow)
        plays = plays.isEmpty() ? QJsonArray{playOf(kSlow)} : QJsonArray{playOf(kSlow), plays.last()};
    m_messages->clear();
    m_simulator.play(plays.isEmpty() ? QJsonArray{playOf(listing->scenarios.constFirst().name)} : plays);
}

void TestingWindow::chooseProfile(const QString &name)
{
    m_messages->clear();
    m_wantedProfile = name;
    m_simulator.chooseProfile(name);
}

void TestingWindow::showListing()
{
    const std::optional<SimulatorListing> &listing = m_simulator.listing();
    setEnabled(listing.has_value());
    if (!listing)
        return;
    m_card->setListing(*listing, m_next);
    QStringList played;
    for (const QJsonValue &play : listing->plays)
        played += play["name"_L1].toString();
    m_scenarios->setEntries(listing->scenarios);
    m_scenarios->setCurrent(played);
    m_profiles->setEntries(listing->profiles);
    m_profiles->setCurrent({listing->profile});
    m_options->setPlay(listing->plays.last().toObject());
    if (m_wantedProfile.isEmpty() || m_wantedProfile != listing->profile)
        return; // what was asked before may be answered first
    m_wantedProfile.clear();
    emit profileChosen();
}
