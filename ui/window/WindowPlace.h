// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the window stood and how large it was, from one start to the next.
#pragma once

class QWidget;

namespace WindowPlace
{
// Before the window is shown. Where nothing was kept, or the screen has gone, it stays as it is.
void restore(QWidget &window);
void keep(const QWidget &window);
} // namespace WindowPlace
