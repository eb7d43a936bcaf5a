// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the official CLI keeps in the home directory: a host name and, in plain text, a token. Read when the person asks
// for it, and never written.
#pragma once

#include "api/AccountAccess.h"
#include "base/Parsed.h"

#include <QCoreApplication>

class CliConfig
{
public:
    // ~/edge-impulse-config.json
    [[nodiscard]] static QString path();
    [[nodiscard]] static bool exists();

    // Server and token, or why there are none.
    [[nodiscard]] static Parsed<AccountAccess> read(const QString &path);

    Q_DECLARE_TR_FUNCTIONS(CliConfig)
};
