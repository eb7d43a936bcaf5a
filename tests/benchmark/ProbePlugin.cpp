// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ProbePlugin.h"

#include "Probe.h"

using namespace Qt::StringLiterals;

QObject *ProbePlugin::create(const QString &name, const QString & /*specification*/)
{
    return name.compare("profileprobe"_L1, Qt::CaseInsensitive) == 0 ? new Probe : nullptr;
}
