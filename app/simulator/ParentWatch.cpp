// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ParentWatch.h"

#include <QPointer>

#include <cerrno>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace
{
// Blocks until standard input has ended. Not std::getchar(): a thread inside it holds a lock that exit() may want.
void waitForEndOfInput()
{
    char sink[256];
    for (;;) {
#ifdef Q_OS_WIN
        const auto count = ::_read(0, sink, sizeof sink);
#else
        const auto count = ::read(STDIN_FILENO, sink, sizeof sink);
#endif
        if (count == 0 || (count < 0 && errno != EINTR))
            return;
    }
}
} // namespace

ParentWatch::ParentWatch(QObject *parent) : QObject(parent)
{
    // Detached, since nothing portable ends a blocking read; it holds nothing but the pointer.
    std::thread([watch = QPointer(this)] {
        waitForEndOfInput();
        QMetaObject::invokeMethod(watch, &ParentWatch::parentGone, Qt::QueuedConnection);
    }).detach();
}
