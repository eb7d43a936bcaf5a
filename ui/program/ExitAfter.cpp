// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/program/ExitAfter.h"

#include "base/Isolation.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;

namespace
{
constexpr auto kLimit = 60s; // longer than any call: the process never waits for ever

void leaveNotLoaded(const QString &sentence)
{
    std::fputs(qPrintable(withoutIsolates(sentence) + u'\n'), stderr);
    // Not at once: what fails before the event loop runs would be told to nobody.
    QMetaObject::invokeMethod(
        qApp, [] { QCoreApplication::exit(NotLoaded); }, Qt::QueuedConnection);
}
} // namespace

void exitAfter(Options::ExitAfter stage, MainWindow &window)
{
    if (stage == Options::ExitAfter::Never)
        return;
    QTimer::singleShot(kLimit, &window,
        [] { leaveNotLoaded(QCoreApplication::translate("main", "The window was not ready within a minute.")); });
    if (stage == Options::ExitAfter::FirstPaint) {
        QObject::connect(&window, &MainWindow::firstPainted, &window, [] { QCoreApplication::exit(Success); });
        return;
    }
    QObject::connect(&window, &MainWindow::profileShown, &window, [] { QCoreApplication::exit(Success); });
    QObject::connect(&window, &MainWindow::loadFailed, &window, &leaveNotLoaded);
    QObject::connect(&window, &MainWindow::signInShown, &window, [](const QString &reason) {
        leaveNotLoaded(reason.isEmpty() ? QCoreApplication::translate("main",
                           "The profile was not loaded: sign in first, or give a token with --token-file or "
                           "EI_JWT_TOKEN.")
                                        : reason);
    });
}
