// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "drafts/AccountFolders.h"

#include "base/PrivateFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
QLatin1StringView nameOf(AccountFolders::File file)
{
    switch (file) {
    case AccountFolders::File::Account:
        return "account.json"_L1;
    case AccountFolders::File::Draft:
        return "draft.json"_L1;
    case AccountFolders::File::Profile:
        return "profile.json"_L1;
    case AccountFolders::File::Lock:
        break;
    }
    return "lock"_L1;
}
} // namespace

QString AccountFolders::nameOf(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString AccountFolders::path(const QString &key, File file) const
{
    return m_root.isEmpty() ? QString() : pathIn(folder(key), file);
}

QStringList AccountFolders::accountFiles() const
{
    QStringList files;
    if (m_root.isEmpty())
        return files;
    const QFileInfoList folders = QDir(m_root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &folder : folders) {
        const QString path = pathIn(folder.filePath(), File::Account);
        if (const QFileInfo file(path); file.exists() || file.isSymLink())
            files += path;
    }
    return files;
}

void AccountFolders::make(const QString &key) const
{
    if (!m_root.isEmpty())
        makePrivateFolder(folder(key));
}

void AccountFolders::clear(const QString &key) const
{
    if (m_root.isEmpty())
        return;
    const QFileInfoList entries
        = QDir(folder(key)).entryInfoList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.fileName() == ::nameOf(File::Lock))
            continue;
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
    removeIfEmpty(key);
}

void AccountFolders::removeIfEmpty(const QString &key) const
{
    if (!m_root.isEmpty())
        QDir().rmdir(folder(key));
}

QString AccountFolders::pathIn(const QString &folder, File file)
{
    return QDir(folder).filePath(::nameOf(file));
}

QString AccountFolders::folder(const QString &key) const
{
    return QDir(m_root).filePath(nameOf(key));
}
