// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Margins of a layout as a person reads: Qt mirrors what is in a layout, but not its margins.
#pragma once

#include <QGuiApplication>
#include <QMargins>

[[nodiscard]] inline QMargins startMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}
