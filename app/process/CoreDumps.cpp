// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "process/CoreDumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

void forbidCoreDumps()
{
#if defined(Q_OS_LINUX)
    // A limit of 0 keeps a dump out of a file, but not out of a pipe to a program, as apport's and systemd's (core(5)).
    // One byte is too little for a file, and the value at which the kernel starts no program either (do_coredump() in
    // fs/coredump.c). Should a dump come about all the same, it holds no memory: no kind of mapping is chosen
    // (core(5)).
    constexpr rlimit oneByte{1, 1};
    setrlimit(RLIMIT_CORE, &oneByte);
    if (const int filter = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC); filter >= 0) {
        static_cast<void>(!write(filter, "0", 1)); // where it cannot be set, the limit stands
        close(filter);
    }
#elif defined(Q_OS_UNIX)
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}
