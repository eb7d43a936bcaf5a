// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/program/ProgramRun.h"

#include "core/Core.h"
#include "ui/program/ExitAfter.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowPlace.h"

#include <QApplication>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace
{
constexpr auto kLongestPaint = 250ms;
constexpr auto kLongestEnd = 2s; // from the last window to the end, for what the keychain still has to do

// Starting the network takes as long as a fifth of the first paint, and the keychain's part still has to be loaded:
// what is seen comes first. A window that nobody paints, minimized or hidden, goes on all the same.
template <typename Act> void afterFirstPaint(MainWindow &window, const Act &act)
{
    auto *timer = new QTimer(&window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &window, act, Qt::SingleShotConnection);
    QObject::connect(&window, &MainWindow::firstPainted, timer, [timer] { timer->start(0); });
    timer->start(kLongestPaint);
}
} // namespace

ProgramRun::ProgramRun(Options options, Core &core, MainWindow &window)
    : m_options(std::move(options)),
      m_core(core),
      m_window(window),
      m_demo(core)
{
    keepEverythingAtTheEnd();
    connect(&window, &MainWindow::notNeeded, this, [] { QCoreApplication::exit(Success); });
}

void ProgramRun::start()
{
    if (m_options.demo) {
        startDemo();
        return;
    }
    WindowPlace::restore(m_window);
    if (const QString key = m_core.keyAtStart(m_options); key.isEmpty() || m_core.claim.take(key)) {
        open();
    } else {
        // Nothing to see here, unless the window that has the account does not answer.
        connect(&m_core.claim, &AccountClaim::unanswered, this, &ProgramRun::open, Qt::SingleShotConnection);
        m_core.claim.ask(key);
    }
}

void ProgramRun::startDemo()
{
    m_window.show();
    m_window.startWaiting(QCoreApplication::translate("main", "Starting the simulator…"));
    connect(&m_demo, &DemoSession::failed, this, [this](const QString &sentence) {
        m_window.showProblem(sentence);
        emit m_window.loadFailed(sentence);
    });
    m_demo.start(m_options.simulatorArguments);
}

void ProgramRun::open()
{
    m_window.show();
    if (m_core.opensNobody(m_options)) {
        openCore(); // the first that is seen is the sign-in
        return;
    }
    m_window.startWaiting(QCoreApplication::translate("main", "Loading the profile…"));
    afterFirstPaint(m_window, [this] { openCore(); });
}

void ProgramRun::openCore()
{
    m_core.open(m_options);
    m_options.account.token = {};
}

void ProgramRun::keepEverything()
{
    m_window.keepEverything();
    if (!m_options.demo)
        WindowPlace::keep(m_window);
}

// However the program is ended, but for a kill: nothing that was typed is lost, and nobody has to wait.
void ProgramRun::keepEverythingAtTheEnd()
{
    connect(&m_window, &MainWindow::ending, this, &ProgramRun::keepEverything);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &ProgramRun::keepEverything, Qt::DirectConnection);
    connect(&m_termination, &TerminationSignal::received, this, [this] {
        keepEverything();
        if (m_window.isVisible())
            m_window.closeForGood();
        else
            QCoreApplication::exit(Success);
    });
    // The program ends by itself before, unless a keychain hangs from which a token is to be taken out.
    connect(qApp, &QGuiApplication::lastWindowClosed, qApp,
        [] { QTimer::singleShot(kLongestEnd, qApp, [] { QCoreApplication::exit(Success); }); });
}
