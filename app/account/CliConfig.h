// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the official CLI keeps in the home directory: a host name and, in plain text, a token. Read when the person asks
// for it, and never written.
#pragma once

#include "account/Token.h"
#include "api/ServerAddress.h"

class CliConfig
{
public:
    struct Read; // either server and token, or the sentence that says why not

    // ~/edge-impulse-config.json
    [[nodiscard]] static QString path();
    [[nodiscard]] static bool exists();

    [[nodiscard]] static Read read(const QString &path);
};

struct CliConfig::Read {
    ServerAddress server;
    Token token;
    QString error; // empty: the others are good
};
