// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/AccountLock.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kLargestLock = 4096; // bytes; QLockFile writes about 150

// QLockFile reads whatever has the name, also a pipe, for which it would wait for ever.
void removeWhatIsNoLock(const QString &path)
{
    const QFileInfo info(path);
    const bool isThere = info.exists() || info.isSymLink();
    if (!isThere || (info.isFile() && !info.isSymLink() && info.size() <= kLargestLock))
        return;
    if (info.isDir() && !info.isSymLink())
        QDir().rename(path, path + u'-' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddhhmmsszzz"_s));
    else
        QFile::remove(path);
}
} // namespace

AccountLock::AccountLock(const QString &path) : m_path(path), m_lock(path)
{
    m_lock.setStaleLockTime(0); // never by its age: a window may be open for weeks
}

bool AccountLock::take()
{
    removeWhatIsNoLock(m_path);
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError)
        return true;
    if (!QFileInfo(QFileInfo(m_path).path()).isWritable())
        return true; // left on a disk that is read-only by now: no draft can be written, so nothing is shared
    if (!holder().host.isEmpty())
        return false;
    // The lock file does not say whose it is, or names a process number that is in use here. A process that lives also
    // holds a lock of the operating system on the file, and then this fails.
    return m_lock.removeStaleLockFile() && (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError);
}

void AccountLock::takeAnyway()
{
    QFile::remove(m_path);
    static_cast<void>(m_lock.tryLock(0));
}

AccountLock::Holder AccountLock::holder() const
{
    Holder holder{.host = {}, .since = QFileInfo(m_path).lastModified()};
    qint64 process = 0;
    QString program;
    if (!m_lock.getLockInfo(&process, &holder.host, &program) || holder.host == QSysInfo::machineHostName())
        holder.host.clear();
    return holder;
}
