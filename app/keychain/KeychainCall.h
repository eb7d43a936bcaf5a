// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One call to the keychain, from its start to its answer: the keychain's, or ours when it takes too long, and then the
// keychain's as well, however late. It finds out what an error of the keychain means for a person. A change of what is
// kept holds off the end of the program, as QEventLoopLocker does, until it is made or given up.
#pragma once

#include "keychain/SecretService.h"
#include "keychain/TokenStore.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace QKeychain
{
class Job;
}

class KeychainCall : public QObject
{
    Q_OBJECT
public:
    // Starts `job`, which deletes itself when the keychain answers, however late. It must not be deleted before: the
    // keychain's library calls back into it. The call deletes itself then too.
    KeychainCall(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *context,
        const TokenStore::Answer &answer, QObject *parent);

signals:
    void passwordAsked(); // the keychain is locked and shows its window: the call waits for the person

private:
    void lookForQuestion();
    void giveUp();
    void onFinished(QKeychain::Job *job);
    void judge(int error, const TokenStore::Result &result, SecretService::State service);
    void settle(const TokenStore::Result &result);
    void tell(const TokenStore::Result &result) const;

    QTimer m_patience;
    QTimer m_askDelay; // a keychain that is unlocked answers before it has run out
    QPointer<QObject> m_context;
    TokenStore::Answer m_answer;
    std::optional<QEventLoopLocker> m_endHold;
    bool m_isRemoval;
    bool m_hasGivenUp = false;
};
