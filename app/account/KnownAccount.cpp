// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/KnownAccount.h"

QString KnownAccount::keyOf(const ServerAddress &server, qint64 userId)
{
    return server.url(QStringLiteral("/users/%1").arg(userId)).toString();
}
