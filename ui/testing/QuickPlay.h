// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The scenarios that have a button of their own, by their names in the simulator's table.
#pragma once

#include <QString>

inline const QString kCutNetwork = QStringLiteral("no-network");
inline const QString kSlow = QStringLiteral("slow");
