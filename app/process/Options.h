// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the command line and the environment ask for, as one value. Parsing needs no application object, so that --help
// and a mistyped option need no display.
#pragma once

#include "api/AccountAccess.h"
#include "base/Parsed.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QStringList>

struct Options {
    enum class ExitAfter { Never, FirstPaint, Loaded };
    enum class Run { Editor, Version, Help, ListScenarios, ListProfiles };

    Run run = Run::Editor;
    bool demo = false;
    QStringList simulatorArguments; // of the simulator that --demo starts: --scenario, --profile, --port
    AccountAccess account;          // no token: the account that was used last, or the person signs in
    bool hostGiven = false;
    ExitAfter exitAfter = ExitAfter::Never;

    // `arguments` without the program's name; Qt's own options may be among them. `hostVariable` is EI_HOST's value,
    // which --host overrides; `tokenVariable` is EI_JWT_TOKEN's, which --token-file overrides. Reads the token file
    // (see TokenFile). An error repeats no argument: it may be a token in the wrong place.
    [[nodiscard]] static Parsed<Options> parse(
        const QStringList &arguments, const QString &hostVariable, const Secret &tokenVariable);

    [[nodiscard]] static QString helpText();

    // Every option there is: what is parsed, and what the man page and the completions are made from.
    [[nodiscard]] static QList<QCommandLineOption> table();

    Q_DECLARE_TR_FUNCTIONS(Options)
};

// Reads EI_JWT_TOKEN once: its bytes are overwritten where they stand and the variable is removed, so that no child and
// no look into /proc finds it. Call it before any thread starts.
[[nodiscard]] Secret takeTokenVariable();
