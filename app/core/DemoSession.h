// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What --demo opens: the demo account of a simulator that this process starts.
#pragma once

#include "process/DemoSimulator.h"

class Core;

class DemoSession : public QObject
{
    Q_OBJECT
public:
    // `core` keeps nothing: its accounts are gone with the simulator.
    explicit DemoSession(Core &core, QObject *parent = nullptr);

    // Starts the simulator with these options of its own and signs in to it. Ends in a read by the core's loader, in
    // the sign-in that the session asks for, where the simulator plays that it wants a browser, or in failed().
    void start(const QStringList &simulatorArguments);

signals:
    void failed(const QString &sentence);

private:
    void signIn(const ServerAddress &server, const ServerAddress &control);

    Core &m_core;
    DemoSimulator m_simulator;
};
