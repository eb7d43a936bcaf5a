// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What POST /_simulator/scenario asks for, read from its body: one scenario, or two as "scenarios".
#pragma once

#include "ScenarioPlayer.h"

#include <QJsonObject>

struct PlayRequest {
    QList<Play> plays;
    QString error; // empty: the plays are good and do not clash

    // Each object has "name" and, left out: as the table has it, "calls" (an array of names), "from" (1 or more),
    // "times" (0: until changed), "latency" (ms) and "delay" (ms until a late update is applied).
    [[nodiscard]] static PlayRequest of(const QJsonObject &body);
    // The same as one word, for a command line: "refuse", or two with what was set for them,
    // "refuse:calls=read+update:from=2,slow:latency=300".
    [[nodiscard]] static PlayRequest ofWord(const QString &word);
};
