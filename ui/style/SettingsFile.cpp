// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/SettingsFile.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kLargestSettings = 1024 * 1024; // bytes; it holds two short values

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini"_L1;
}
} // namespace

QVariant SettingsFile::value(QLatin1StringView key)
{
    const QFileInfo file(settingsPath());
    if (!file.isFile() || file.size() > kLargestSettings) // the first start needs no parser
        return {};
    return QSettings(file.filePath(), QSettings::IniFormat).value(key);
}

void SettingsFile::setValue(QLatin1StringView key, const QVariant &value)
{
    const QFileInfo file(settingsPath());
    if (file.exists() && !file.isFile())
        return;
    QSettings settings(file.filePath(), QSettings::IniFormat);
    settings.setValue(key, value);
}
