// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keys of two accounts, see Account.
#pragma once

#include <QString>

inline const QString kJan = QStringLiteral("https://studio.edgeimpulse.com/v1/users/42");
inline const QString kEve = QStringLiteral("https://studio.edgeimpulse.com/v1/users/7");
