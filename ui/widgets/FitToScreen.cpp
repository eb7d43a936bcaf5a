// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FitToScreen.h"

#include <QScreen>
#include <QWidget>

void fitToScreen(QWidget &window, QSize size)
{
    constexpr QSize kAround(16, 48); // with its title, as window managers draw it
    window.resize(size.boundedTo(window.screen()->availableSize() - kAround));
}
