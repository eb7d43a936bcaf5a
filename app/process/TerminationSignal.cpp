// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "process/TerminationSignal.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace
{
constexpr std::array kSignals = {SIGTERM, SIGINT, SIGHUP};

// What a signal handler may do is write a byte: into a pipe that the event loop reads.
int pipeEnds[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const int before = errno; // of the call that was interrupted
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    errno = before;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals)
        sigaction(signal, &action, nullptr);
}
} // namespace

TerminationSignal::TerminationSignal(QObject *parent) : QObject(parent)
{
    if (pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        if (read(pipeEnds[0], bytes, sizeof bytes) > 0)
            emit received();
    });
    handle(onSignal);
}

TerminationSignal::~TerminationSignal()
{
    if (pipeEnds[0] < 0)
        return;
    handle(SIG_DFL);
    for (int &end : pipeEnds)
        close(std::exchange(end, -1));
}
#else
TerminationSignal::TerminationSignal(QObject *parent) : QObject(parent)
{
}

TerminationSignal::~TerminationSignal() = default;
#endif
