// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/CustodyText.h"

#include "base/SentenceLocale.h"

CustodyText CustodyText::of(const Custody &custody, const Token &token)
{
    if (custody.place == Custody::Place::Nowhere)
        return {tr("Not signed in"), {}};
    const QString where = custody.text();
    const std::optional<QDateTime> expiry = token.expiry();
    if (!expiry) {
        const QString line
            = where.isEmpty() ? tr("Signed in") : tr("Signed in · %1", "where the token is kept").arg(where);
        return {line, custody.advice()};
    }
    const QString until = SentenceLocale::moment(*expiry);
    return {where.isEmpty() ? tr("Signed in until %1").arg(until)
                            : tr("Signed in until %1 · %2", "time, where the token is kept").arg(until, where),
        custody.advice()};
}
