// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/Account.h"

#include "base/VisibleText.h"

#include <QCoreApplication>

QString Account::keyOf(const ServerAddress &server, qint64 userId)
{
    return server.url(QStringLiteral("/users/%1").arg(userId)).toString();
}

QString Account::description() const
{
    constexpr qsizetype kLongestName = 120; // characters
    const QString who = visibleText(email.isEmpty() ? name : email, kLongestName);
    return QCoreApplication::translate("Account", "%1 on %2", "person, host").arg(who, server.displayName());
}
