// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The command line that leads to the same state again: to a simulator that plays the same, or to the same server. There
// is never a token in it.
#pragma once

#include "report/ReportSection.h"

#include <QCoreApplication>

#include <optional>

class Redaction;
class ServerAddress;
struct SimulatorListing;

struct WayBack {
    // `userId`: whom the editor was told to edit; nothing: oneself. `simulator`: what the simulator at `server` says of
    // itself; nothing: the server is none, or nobody has asked. `redaction` masks what comes from there.
    [[nodiscard]] static ReportSection of(const ServerAddress &server, std::optional<qint64> userId,
        const std::optional<SimulatorListing> &simulator, const Redaction &redaction);
    // A word for a POSIX shell.
    [[nodiscard]] static QString quoted(const QString &word);

    Q_DECLARE_TR_FUNCTIONS(WayBack)
};
