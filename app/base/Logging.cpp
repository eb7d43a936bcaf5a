// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/Logging.h"

Q_LOGGING_CATEGORY(lcApi, "profile-editor.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAccount, "profile-editor.account", QtWarningMsg)
