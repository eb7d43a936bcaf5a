// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One window per account: this process's claims to the accounts that it has opened, and the way to ask the process that
// has one to show its window.
#pragma once

#include "account/AccountLock.h"
#include "drafts/AccountFolders.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>

class QLocalServer;

class AccountClaim : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kPatience{3}; // for the answer of the process that is asked

    // Folders without a root: every claim is granted.
    explicit AccountClaim(const AccountFolders &folders, QObject *parent = nullptr);
    ~AccountClaim() override;

    // Takes the account with this key, see Account, until release() or the end of the program. False: another
    // process has it, see AccountLock.
    [[nodiscard]] bool take(const QString &key);
    // Takes it from whoever has it.
    void takeAnyway(const QString &key);
    // Who has it, where take() said no.
    [[nodiscard]] AccountLock::Holder holder(const QString &key) const;
    void release(const QString &key); // also removes its folder, if nothing is kept there
    // Asks the process that has the account to show it. Ends in answered(), or in unanswered().
    void ask(const QString &key);

signals:
    void asked(const QString &key);      // another process wants this account to be seen
    void answered(const QString &key);   // the other process shows it
    void unanswered(const QString &key); // it is there, but it does not answer

private:
    struct Claim {
        std::unique_ptr<AccountLock> lock;
        std::unique_ptr<QLocalServer> server;
    };

    [[nodiscard]] std::unique_ptr<QLocalServer> listen(const QString &key);
    void onAsked(const QString &key, QLocalServer *server);
    [[nodiscard]] std::unique_ptr<AccountLock> lock(const QString &key) const;
    [[nodiscard]] QString socketName(const QString &key) const;

    AccountFolders m_folders;
    std::map<QString, Claim> m_claims; // by key
};
