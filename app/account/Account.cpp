// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/Account.h"

#include "base/Isolation.h"
#include "base/VisibleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString Account::keyOf(const ServerAddress &server, qint64 userId)
{
    return server.url(QStringLiteral("/users/%1").arg(userId)).toString();
}

Account Account::bounded() const
{
    constexpr qsizetype kLongestName = 256;  // characters
    constexpr qsizetype kLongestEmail = 320; // characters of an address (RFC 5321, section 4.5.3.1)
    Account account = *this;
    account.name.truncate(kLongestName);
    if (account.email.size() > kLongestEmail)
        account.email.clear(); // half of it would be somebody else's
    return account;
}

QJsonObject Account::toJson() const
{
    return {{u"server"_s, server.baseUrl().toString()}, {u"userId"_s, userId}, {u"name"_s, name}, {u"email"_s, email},
        {u"inKeychain"_s, inKeychain}};
}

std::optional<Account> Account::fromJson(const QJsonObject &json)
{
    const Parsed<ServerAddress> server = ServerAddress::parse(json.value("server"_L1).toString());
    const QJsonValue id = json.value("userId"_L1);
    if (!server.value || !id.isDouble())
        return std::nullopt;
    return Account{.server = *server.value,
        .userId = id.toInteger(),
        .name = json.value("name"_L1).toString(),
        .email = json.value("email"_L1).toString(),
        .inKeychain = json.value("inKeychain"_L1).toBool()}
        .bounded();
}

QString Account::description() const
{
    constexpr qsizetype kLongestName = 120; // characters
    const QString who = visibleText(email.isEmpty() ? name : email, kLongestName);
    return QCoreApplication::translate("Account", "%1 on %2", "person, host").arg(isolated(who), server.displayName());
}
