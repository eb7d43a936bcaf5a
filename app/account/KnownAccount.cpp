// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/KnownAccount.h"

#include "api/ErrorText.h"

#include <QCoreApplication>

QString KnownAccount::keyOf(const ServerAddress &server, qint64 userId)
{
    return server.url(QStringLiteral("/users/%1").arg(userId)).toString();
}

QString KnownAccount::description() const
{
    constexpr qsizetype kLongestName = 120; // characters
    const QString who = visibleText(email.isEmpty() ? name : email, kLongestName);
    return QCoreApplication::translate("KnownAccount", "%1 on %2", "person, host").arg(who, server.displayName());
}
