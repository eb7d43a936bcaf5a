// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How a call that meets a scenario is answered on its connection, given the answer that Studio would give.
#pragma once

#include "ScenarioPlayer.h"
#include "Studio.h"

class HttpConnection;

namespace ScenarioAnswer
{
struct Exchange {
    HttpConnection *connection;
    QByteArray target;      // of the request
    QByteArray otherOrigin; // where redirections lead
    QDateTime now;          // the simulator's time
    Studio::Reply usual;
};

// Ends the exchange now or later, or never, as the turn says.
void deliver(const Exchange &exchange, const ScenarioPlayer::Turn &turn);
} // namespace ScenarioAnswer
