// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// From the shown window to the end of the process: opens what was asked for, once the window is seen, and loses nothing
// when the program ends.
#pragma once

#include "core/DemoSession.h"
#include "process/Options.h"
#include "process/TerminationSignal.h"

class Core;
class MainWindow;

class ProgramRun : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ProgramRun(const Options &options, Core &core, MainWindow &window);

    // Shows the window and opens the account, unless another process has both: that one comes to the front then, and
    // this one ends.
    void start();

private:
    void startDemo();
    void open();
    void keepEverything();
    void keepEverythingAtTheEnd();

    const Options &m_options;
    Core &m_core;
    MainWindow &m_window;
    DemoSession m_demo;
    TerminationSignal m_termination;
};
