// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// --exit-after: ends the process once a stage is reached, for measurements and for packagers' checks.
#pragma once

#include "process/Options.h"

class MainWindow;

// What the process ends with.
enum ExitCode { Success = 0, WrongUsage = 2, NotLoaded = 3 };

// Ends with Success at the stage, and with NotLoaded and a sentence on standard error where it is not reached.
void exitAfter(Options::ExitAfter stage, MainWindow &window);
