// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The categories of what the program says about itself; silent unless QT_LOGGING_RULES asks, as with
// "profile-editor.*=true". What is a secret has a type that cannot be streamed, so it cannot be said.
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcApi)     // calls and how they ended
Q_DECLARE_LOGGING_CATEGORY(lcAccount) // accounts and the keychain
