// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The simulator's command line: what its program parses, and what the man page and the completions are made from.
#pragma once

#include <QCommandLineOption>

struct SimulatorOptions {
    QCommandLineOption port;
    QCommandLineOption scenario;
    QCommandLineOption listScenarios;
    QCommandLineOption profile;
    QCommandLineOption listProfiles;
    QCommandLineOption log;
    QCommandLineOption logSecrets;
    QCommandLineOption exitWithParent;
    QCommandLineOption version;
    QCommandLineOption help;

    SimulatorOptions();
    [[nodiscard]] QList<QCommandLineOption> all() const;
};
