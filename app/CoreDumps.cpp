// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "CoreDumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}
