// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The file of what a person has chosen for the window: its appearance, its place on the screen.
#pragma once

#include <QStandardPaths>

[[nodiscard]] inline QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}
