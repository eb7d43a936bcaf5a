// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the desktop's variables name a folder that is relative, everything would be kept below whatever folder the
// program is started from, and not found by the next start.
#pragma once

// Removes such variables, which count as not set (XDG Base Directory Specification, "Basics"); Qt 6.4 takes them. Call
// it before any thread starts.
void leaveOutRelativeFolders();
