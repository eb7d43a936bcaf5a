// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What --token-file names: a file, a pipe such as the shell's <(...), or standard input. Whoever writes to a pipe may
// take some time, as a password manager does that asks for its password, but not for ever.
#pragma once

#include "base/Parsed.h"
#include "base/Secret.h"

#include <QCoreApplication>

#include <chrono>

class TokenFile
{
public:
    static constexpr std::chrono::seconds kPatience{60};

    // The whole content, at most 64 KiB, or why there is none; `name` may be "-", for standard input. No sentence
    // repeats the name: by mistake, it may be the token. Returns after `patience` at the latest; a thread that waits
    // for a pipe then goes on waiting until the process ends.
    [[nodiscard]] static Parsed<Secret> read(const QString &name, std::chrono::seconds patience = kPatience);

    Q_DECLARE_TR_FUNCTIONS(TokenFile)
};
