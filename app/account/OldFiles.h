// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What version 0.1.0 kept of the accounts: one accounts.json, a folder "drafts" and a folder "profiles". Each file goes
// into the folder of its account by one rename, or is written there before the old one goes: after a kill at any point
// the next start goes on where this one ended, and nothing is moved twice, overwritten or lost.
#pragma once

#include "drafts/AccountFolders.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

class OldFiles
{
    Q_DECLARE_TR_FUNCTIONS(OldFiles)
public:
    using Step = std::function<void()>;

    // Moves all there is. `settings` and `data` are the folders that version 0.1.0 used; an empty one: it kept nothing
    // there. `beforeStep` is called before each change on the disk.
    OldFiles(const QString &settings, const QString &data, const AccountFolders &folders, const Step &beforeStep = {});

    // Sentences about what could not be moved; it is where it was, or set aside.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void moveAccounts(const QString &path);
    [[nodiscard]] bool keepAccount(const QJsonObject &json, qint64 used);
    void moveWork(const QString &data);
    void moveWork(const QString &data, const QString &name);
    void moveFiles(const QString &folder, const QString &name, AccountFolders::File file);
    void moveFile(const QString &from, const QString &to);
    void linkFile(const QString &from, const QString &to) const;
    void step() const;

    AccountFolders m_folders;
    Step m_beforeStep;
    QStringList m_problems;
};
