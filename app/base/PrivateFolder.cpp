// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/PrivateFolder.h"

#include <QDir>
#include <QFileInfo>

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    if (info.exists() || info.isRoot() || !makePrivateFolder(info.absolutePath()))
        return false;
    constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkdir(path, kOwner) || QFileInfo(path).isDir(); // another process may have been faster
}
