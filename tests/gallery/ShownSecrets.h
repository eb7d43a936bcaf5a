// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Looks for secrets in all that a window shows or a screen reader says of it: pictures cannot be searched, widgets can.
#pragma once

#include "api/SecretSearch.h"

#include <QStringList>

class QWidget;

struct ShownSecrets {
    // A line a widget that gives away one of those that `search` knows; it does not repeat it.
    [[nodiscard]] static QStringList of(const QWidget &window, const SecretSearch &search);
};
