// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The program's icon, for taskbars that do not know the desktop entry.
#pragma once

class MainWindow;

// After the first paint, and what that sets off: reading the first image loads the plugins of all formats, and no
// window waits for its icon.
void setIconAfterFirstPaint(const MainWindow &window);
