// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A limit runs out when the test says so, not when a clock does: a loaded computer changes nothing, and nobody waits.
#pragma once

#include <QObject>
#include <QTimer>

// The timer of this name below `object` goes off as soon as control is back in the event loop; false: none is running.
[[nodiscard]] inline bool timeIsUp(const QObject &object, const QString &timer)
{
    auto *found = object.findChild<QTimer *>(timer);
    if (!found || !found->isActive())
        return false;
    found->start(0);
    return true;
}
