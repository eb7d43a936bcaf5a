// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keeps secrets in memory, as long as the program runs.
#pragma once

#include "keychain/TokenStore.h"

#include <QHash>

class MemoryTokenStore : public TokenStore
{
    Q_OBJECT
public:
    using TokenStore::TokenStore;

    [[nodiscard]] bool outlivesSession() const override { return false; }
    void read(const QString &key, QObject *context, const Answer &answer) override;
    void write(const QString &key, const Secret &secret, QObject *context, const Answer &answer) override;
    void remove(const QString &key, QObject *context, const Answer &answer) override;

private:
    QHash<QString, Secret> m_secrets;
};
