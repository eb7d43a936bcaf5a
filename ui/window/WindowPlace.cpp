// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/WindowPlace.h"

#include "ui/style/SettingsPath.h"

#include <QFile>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kKey = "geometry"_L1;
}

void WindowPlace::restore(QWidget &window)
{
    const QString path = settingsPath();
    if (QFile::exists(path)) // the first start needs no parser
        window.restoreGeometry(QSettings(path, QSettings::IniFormat).value(kKey).toByteArray());
}

void WindowPlace::keep(const QWidget &window)
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.setValue(kKey, window.saveGeometry());
}
