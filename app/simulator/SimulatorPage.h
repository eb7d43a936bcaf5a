// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The simulator in a browser, without scripts: what is played, scenarios and profiles as buttons, the users, the latest
// requests. Its forms go to the control calls, which lead back to it.
#pragma once

#include <QByteArray>

class StudioSimulator;

class SimulatorPage
{
public:
    explicit SimulatorPage(const StudioSimulator &simulator) : m_simulator(simulator) { }

    // HTML in UTF-8.
    [[nodiscard]] QByteArray html() const;

private:
    [[nodiscard]] QString scenarioButtons() const;
    [[nodiscard]] QString profileButtons() const;
    [[nodiscard]] QString users() const;
    [[nodiscard]] QString requests() const;

    const StudioSimulator &m_simulator;
};
