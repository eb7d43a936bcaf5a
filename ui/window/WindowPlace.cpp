// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/WindowPlace.h"

#include "ui/style/SettingsFile.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kKey = "geometry"_L1;
}

void WindowPlace::restore(QWidget &window)
{
    if (const QByteArray geometry = SettingsFile::value(kKey).toByteArray(); !geometry.isEmpty())
        window.restoreGeometry(geometry);
}

void WindowPlace::keep(const QWidget &window)
{
    SettingsFile::setValue(kKey, window.saveGeometry());
}
