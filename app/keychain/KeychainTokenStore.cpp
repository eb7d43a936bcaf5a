// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/KeychainTokenStore.h"

#include "keychain/KeychainCall.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace
{
QString service()
{
    return u"ei-profile-editor"_s;
}
} // namespace

KeychainTokenStore::KeychainTokenStore(QObject *parent, std::chrono::milliseconds patience)
    : TokenStore(parent),
      m_patience(patience)
{
}

void KeychainTokenStore::read(const QString &key, QObject *context, const Answer &answer)
{
    run(new QKeychain::ReadPasswordJob(service()), key, context, answer);
}

void KeychainTokenStore::write(const QString &key, const Secret &secret, QObject *context, const Answer &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret.bytes());
    run(job, key, context, answer);
}

void KeychainTokenStore::remove(const QString &key, QObject *context, const Answer &answer)
{
    run(new QKeychain::DeletePasswordJob(service()), key, context, answer);
}

void KeychainTokenStore::run(QKeychain::Job *job, const QString &key, QObject *context, const Answer &answer)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    const auto *call = new KeychainCall(job, m_patience, context, answer, this); // deletes itself
    connect(call, &KeychainCall::passwordAsked, this, [this, key] { emit passwordAsked(key); });
}
