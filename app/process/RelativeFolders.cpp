// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "process/RelativeFolders.h"

#include <QByteArray>

void leaveOutRelativeFolders()
{
    for (const char *name :
        {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        if (!qgetenv(name).startsWith('/'))
            qunsetenv(name);
    }
}
