// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// --version, --help, the lists and a command line that cannot be understood: answered without a display.
#pragma once

#include "base/Parsed.h"
#include "process/Options.h"

// What the process ends with; nothing: the editor is asked for. Call it before there is an application object.
[[nodiscard]] std::optional<int> runWithoutWindow(const Parsed<Options> &parsed, int &argc, char **argv);
