// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/MemoryTokenStore.h"

namespace
{
void answerLater(QObject *context, const TokenStore::Answer &answer, const TokenStore::Result &result)
{
    QMetaObject::invokeMethod(
        context, [answer, result] { answer(result); }, Qt::QueuedConnection);
}
} // namespace

void MemoryTokenStore::read(const QString &key, QObject *context, const Answer &answer)
{
    const auto secret = m_secrets.constFind(key);
    if (secret == m_secrets.constEnd())
        answerLater(context, answer, {.problem = Problem::NotFound});
    else
        answerLater(context, answer, {.secret = *secret});
}

void MemoryTokenStore::write(const QString &key, const Secret &secret, QObject *context, const Answer &answer)
{
    m_secrets.insert(key, secret);
    answerLater(context, answer, {});
}

void MemoryTokenStore::remove(const QString &key, QObject *context, const Answer &answer)
{
    m_secrets.remove(key);
    answerLater(context, answer, {});
}
