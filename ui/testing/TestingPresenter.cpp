// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/TestingPresenter.h"

#include "account/AccountSession.h"
#include "api/ApiClient.h"
#include "profile/ProfileModel.h"
#include "testing/SimulatorRemote.h"
#include "ui/testing/TestingWindow.h"

#include <QAction>
#include <QEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace
{
// Puts it beside the editor's window, which goes aside where the screen has room for both, but not where it stands.
void placeBeside(QWidget &window, QWidget &testing)
{
    constexpr int kGap = 10; // with the frame that the window manager is going to draw
    const QRect screen = window.screen()->availableGeometry();
    const QRect frame = window.frameGeometry();
    const int lacking = frame.right() + 2 * kGap + testing.width() - screen.right();
    if (lacking > 0 && frame.left() - lacking >= screen.left() && !window.isMaximized() && !window.isFullScreen())
        window.move(window.pos() - QPoint(lacking, 0));
    const int x = window.frameGeometry().right() + kGap;
    testing.move(qMax(screen.left(), qMin(x, screen.right() - testing.width() - kGap)), window.pos().y());
}
} // namespace

TestingPresenter::TestingPresenter(const Parts &parts, const Actions &actions, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_actions(actions),
      m_window(window)
{
    connect(&parts.simulator, &SimulatorRemote::changed, this, &TestingPresenter::update);
    connect(&parts.session, &AccountSession::custodyChanged, this, &TestingPresenter::update);
    window->installEventFilter(this);
    connect(actions.testing, &QAction::triggered, this, &TestingPresenter::show);
    update();
}

TestingPresenter::~TestingPresenter() = default;

void TestingPresenter::ask()
{
    if (m_parts.simulator.canBeThere() && !m_parts.simulator.listing())
        m_parts.simulator.look();
}

// The editor's window takes it along when it closes.
bool TestingPresenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_testing && !event->spontaneous())
        m_testing->close();
    return QObject::eventFilter(watched, event);
}

void TestingPresenter::update()
{
    const SimulatorRemote &simulator = m_parts.simulator;
    m_actions.testing->setVisible(simulator.isDemo() || simulator.listing());
    if (!m_testing)
        return;
    switch (next()) {
    case Next::Nothing:
        m_testing->setNext({});
        return;
    case Next::Reload:
        m_testing->setNext(tr("Reload"));
        return;
    case Next::AddAccount:
        m_testing->setNext(tr("Add account…"));
        return;
    case Next::GoToHttps:
        m_testing->setNext(tr("Go to the https port"));
        return;
    case Next::GoToHttp:
        m_testing->setNext(tr("Go back from https"));
        return;
    }
    Q_UNREACHABLE();
}

TestingPresenter::Next TestingPresenter::next() const
{
    const std::optional<SimulatorListing> &listing = m_parts.simulator.listing();
    const SimulatorListing::Entry *latest = listing ? listing->latest() : nullptr;
    if (!latest)
        return Next::Nothing;
    if (latest->needsHttps)
        return Next::GoToHttps;
    if (listing->httpsUrl == m_parts.client.account().server.baseUrl())
        return Next::GoToHttp;
    if (latest->calls == QStringList{u"sign-in"_s})
        return Next::AddAccount;
    return latest->calls.isEmpty() || latest->calls.contains(u"read"_s) ? Next::Reload : Next::Nothing;
}

bool TestingPresenter::isShown() const
{
    return m_testing && m_testing->isVisible();
}

void TestingPresenter::show()
{
    if (!m_testing) {
        m_testing = std::make_unique<TestingWindow>(m_parts.simulator);
        placeBeside(*m_window, *m_testing);
        connect(m_testing.get(), &TestingWindow::nextWanted, this, &TestingPresenter::goOn);
        connect(m_testing.get(), &TestingWindow::profileChosen, m_actions.reload, &QAction::trigger);
        connect(
            m_testing.get(), &TestingWindow::changeWanted, this, [this](const QJsonObject &changes, bool beforeUpdate) {
                m_parts.simulator.change(
                    m_parts.model.profile().id.value_or(m_parts.simulator.listing()->firstUser), changes, beforeUpdate);
            });
        update();
    }
    m_testing->show();
    m_testing->raise();
    m_testing->activateWindow();
}

void TestingPresenter::goOn()
{
    m_window->activateWindow();
    const std::optional<SimulatorListing> &listing = m_parts.simulator.listing();
    switch (next()) {
    case Next::Nothing:
        return;
    case Next::Reload:
        m_actions.reload->trigger();
        return;
    case Next::AddAccount:
        m_actions.addAccount->trigger();
        return;
    case Next::GoToHttps:
        if (const Parsed<ServerAddress> https = ServerAddress::parse(listing->httpsUrl.toString()); https.value)
            goTo(*https.value);
        return;
    case Next::GoToHttp:
        goTo(m_parts.simulator.server());
        return;
    }
}

// The same account of the same simulator, on its other port.
void TestingPresenter::goTo(const ServerAddress &server)
{
    m_parts.session.openGiven({.server = server, .token = m_parts.client.account().token, .userId = {}});
}
