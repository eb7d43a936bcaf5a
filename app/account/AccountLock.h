// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The lock file of an account: a process of this computer or of another, on a shared home, has the account open.
// Nothing that a process left behind locks anybody out for good.
#pragma once

#include <QDateTime>
#include <QLockFile>

class AccountLock
{
public:
    // Who has the account, by what the lock file says.
    struct Holder {
        QString host;    // the name of another computer; empty: a process of this one, or the file does not say
        QDateTime since; // local time
    };

    // Its folder exists, where it could be made. Destroyed, the lock is given back.
    explicit AccountLock(const QString &path);

    // Whether the account is this process's from now on. No while a living process has the lock, and while one of
    // another computer may: nobody here can tell whether that lives. Yes where no lock file can be written: no draft
    // can be either, so there is nothing to share.
    [[nodiscard]] bool take();
    // Takes the lock from whoever has it: the person knows better.
    void takeAnyway();
    [[nodiscard]] Holder holder() const;

private:
    QString m_path;
    QLockFile m_lock;
};
