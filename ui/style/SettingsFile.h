// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a person has chosen for the window: its appearance, its place on the screen. Anything but a file under that
// name, such as a pipe that would keep the start waiting, is left alone.
#pragma once

#include <QLatin1StringView>
#include <QVariant>

class SettingsFile
{
public:
    [[nodiscard]] static QVariant value(QLatin1StringView key); // invalid: none is kept
    static void setValue(QLatin1StringView key, const QVariant &value);
};
