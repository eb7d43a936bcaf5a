// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/OldFiles.h"

#include "account/AccountLock.h"
#include "account/AccountStore.h"
#include "base/JsonFile.h"
#include "base/PrivateFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kDrafts = "drafts"_L1;
constexpr auto kProfiles = "profiles"_L1;
constexpr auto kLock = ".json.lock"_L1;

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QFileInfoList entries(const QString &folder, const QString &filter)
{
    return QDir(folder).entryInfoList(
        {filter}, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}
} // namespace

OldFiles::OldFiles(const QString &settings, const QString &data, const AccountFolders &folders, const Step &beforeStep)
    : m_folders(folders),
      m_beforeStep(beforeStep)
{
    if (m_folders.root().isEmpty())
        return;
    if (!settings.isEmpty())
        moveAccounts(QDir(settings).filePath(u"accounts.json"_s));
    if (!data.isEmpty())
        moveWork(data);
}

void OldFiles::moveAccounts(const QString &path)
{
    if (!isThere(path))
        return;
    JsonFile file(path);
    JsonFile::Content content = file.read();
    if (content.problem.isEmpty() && !content.json.value("accounts"_L1).isArray())
        content.problem = file.setAside(tr("it holds no list of accounts"));
    if (!content.problem.isEmpty()) {
        m_problems += content.problem + u' ' + tr("Sign in again to add your accounts anew.");
        return;
    }
    const QJsonArray accounts = content.json.value("accounts"_L1).toArray();
    bool areKept = true;
    qint64 used = accounts.size(); // the list has the latest used first, so that gets the largest number
    for (const QJsonValue &account : accounts)
        areKept = keepAccount(account.toObject(), used--) && areKept;
    if (!areKept)
        return;
    step();
    QFile::remove(path + ".lock"_L1);
    step();
    QFile::remove(path); // the last step: while the old list is there, the next start does all of this again
}

// Whether the old list is not needed for this account any more: it has its file, or its entry makes no sense.
bool OldFiles::keepAccount(const QJsonObject &json, qint64 used)
{
    const std::optional<Account> account = Account::fromJson(json);
    const QString path = account ? m_folders.path(account->key(), AccountFolders::File::Account) : QString();
    if (path.isEmpty() || isThere(path))
        return true;
    step();
    JsonFile file(path);
    file.write(AccountStore::toJson(*account, used));
    file.flush();
    if (isThere(path))
        return true;
    m_problems += tr("The account %1 could not be moved to %2, and is missing in the menu. The next start tries again.",
        "person on host, path of a file")
                      .arg(account->description(), path);
    return false;
}

void OldFiles::moveWork(const QString &data)
{
    static const QRegularExpression kNamed(u"^([0-9a-f]{40})\\.json"_s);
    QStringList names;
    for (const auto folder : {kDrafts, kProfiles}) {
        const QFileInfoList files = entries(QDir(data).filePath(folder), u"*.json*"_s);
        for (const QFileInfo &file : files) {
            if (const auto match = kNamed.match(file.fileName()); match.hasMatch())
                names += match.captured(1);
        }
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        moveWork(data, name);
    for (const auto folder : {kDrafts, kProfiles}) {
        if (!isThere(QDir(data).filePath(folder)))
            continue;
        step();
        QDir(data).rmdir(folder); // not if the person keeps something of their own there
    }
}

// Moves the draft and the profile of the account with this folder name.
void OldFiles::moveWork(const QString &data, const QString &name)
{
    const QString drafts = QDir(data).filePath(kDrafts);
    const QString lockPath = QDir(drafts).filePath(name + kLock);
    AccountLock lock(lockPath);
    const bool isFree = !isThere(lockPath) || lock.take();
    const QString newLock = AccountFolders::pathIn(QDir(m_folders.root()).filePath(name), AccountFolders::File::Lock);
    if (!isFree && lock.holder().host.isEmpty()) {
        // A window of the old version still writes there: the next start finds what it leaves, and until it ends the
        // account is open in another window.
        linkFile(lockPath, newLock);
        return;
    }
    moveFiles(drafts, name, AccountFolders::File::Draft);
    moveFiles(QDir(data).filePath(kProfiles), name, AccountFolders::File::Profile);
    if (!isFree) // the lock is of another computer: the person is still asked about it
        moveFile(lockPath, newLock);
}

// Moves a file, and those that were set aside: their names are the file's and more.
void OldFiles::moveFiles(const QString &folder, const QString &name, AccountFolders::File file)
{
    const QString oldName = name + ".json"_L1;
    const QString path = AccountFolders::pathIn(QDir(m_folders.root()).filePath(name), file);
    const QFileInfoList files = entries(folder, oldName + u'*');
    for (const QFileInfo &old : files) {
        if (old.fileName() != name + kLock)
            moveFile(old.filePath(), path + old.fileName().mid(oldName.size()));
    }
}

void OldFiles::moveFile(const QString &from, const QString &to)
{
    if (isThere(to))
        return; // the old file is of a version 0.1.0 that was started again after this one: the new file counts
    step();
    makePrivateFolder(QFileInfo(to).path());
    step();
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error && isThere(from)) // a file that is gone was moved by another window
        m_problems += tr("%1 could not be moved to %2: %3. What it keeps is not used; the next start tries again.",
            "paths of files, reason")
                          .arg(from, to, QString::fromLocal8Bit(error.message()));
}

// Gives the file a second name, where the file system can.
void OldFiles::linkFile(const QString &from, const QString &to) const
{
    if (isThere(to))
        return;
    step();
    makePrivateFolder(QFileInfo(to).path());
    step();
    std::error_code ignored;
    std::filesystem::create_hard_link(
        QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), ignored);
}

void OldFiles::step() const
{
    if (m_beforeStep)
        m_beforeStep();
}
