// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Whose profile is edited, and where.
#pragma once

#include "api/ServerAddress.h"
#include "api/Token.h"

#include <optional>

struct AccountAccess {
    ServerAddress server;
    Token token;
    std::optional<qint64> userId; // nothing: oneself
};
