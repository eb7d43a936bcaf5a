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
    // The core and the window outlive it. A token that was given goes on to the core alone: nothing of it stays here.
    ProgramRun(Options options, Core &core, MainWindow &window);

    // Shows the window and opens the account, unless another process has both: that one comes to the front then, and
    // this one ends.
    void start();

private:
    void startDemo();
    void open();
    void openCore();
    void keepEverything();
    void keepEverythingAtTheEnd();

    Options m_options;
    Core &m_core;
    MainWindow &m_window;
    DemoSession m_demo;
    TerminationSignal m_termination;
};
