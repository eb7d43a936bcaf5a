// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The door through which Qt loads the Probe into any program: QT_PLUGIN_PATH and QT_QPA_GENERIC_PLUGINS=profileprobe.
#pragma once

#include <QGenericPlugin>

class ProbePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "ProbePlugin.json")

public:
    // The caller (QGuiApplication) owns the result.
    QObject *create(const QString &name, const QString &specification) override;
};
