// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A window's first size on a screen that may be small, or magnified.
#pragma once

#include <QSize>

class QWidget;

// Gives the window this size, or as much of it as its screen has room for beside the frame.
void fitToScreen(QWidget &window, QSize size);
