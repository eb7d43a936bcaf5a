// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keeps secrets in the desktop's keychain: Secret Service or KWallet, macOS's Keychain, Windows's Credential Store.
// There is no plaintext fallback. A keychain that hangs is given up after a time.
#pragma once

#include "keychain/TokenStore.h"

#include <chrono>

namespace QKeychain
{
class Job;
}

class KeychainTokenStore : public TokenStore
{
    Q_OBJECT
public:
    // Long enough for a person to type the keychain's password.
    static constexpr std::chrono::milliseconds kPatience{25'000};

    explicit KeychainTokenStore(QObject *parent = nullptr, std::chrono::milliseconds patience = kPatience);

    [[nodiscard]] bool outlivesSession() const override { return true; }
    void read(const QString &key, QObject *context, const Answer &answer) override;
    void write(const QString &key, const Secret &secret, QObject *context, const Answer &answer) override;
    void remove(const QString &key, QObject *context, const Answer &answer) override;

private:
    void run(QKeychain::Job *job, const QString &key, QObject *context, const Answer &answer);

    std::chrono::milliseconds m_patience;
};
