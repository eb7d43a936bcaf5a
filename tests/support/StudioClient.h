// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A simulator in this process, and a person who is signed in to it.
#pragma once

#include "RawClient.h"
#include "StudioSimulator.h"

class StudioClient
{
public:
    StudioClient(); // tokenHeader() is empty if the sign-in failed

    [[nodiscard]] StudioSimulator &simulator() { return m_simulator; }
    [[nodiscard]] const QByteArray &tokenHeader() const { return m_token; } // with its line end

    [[nodiscard]] RawClient::Answer call(const QByteArray &request) const; // on a connection of its own
    [[nodiscard]] RawClient::Answer read() const;
    [[nodiscard]] RawClient::Answer update(const QByteArray &body) const;
    [[nodiscard]] QByteArray signIn(const QByteArray &user, const QByteArray &code = {}) const; // the token
    [[nodiscard]] bool play(const QByteArray &scenario) const;

    // A text of the stored profile.
    [[nodiscard]] QString stored(QLatin1StringView key) const;

private:
    StudioSimulator m_simulator;
    QByteArray m_token;
};
