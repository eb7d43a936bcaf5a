// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A crash must not write the memory, and the token with it, into a file or a program that collects crashes.
#pragma once

// Allows this process and its children no core dump; where the system knows no such limit it does nothing. (To make the
// process not dumpable would hide it from the desktop's portal too.)
void forbidCoreDumps();
