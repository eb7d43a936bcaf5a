// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SettingsFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace
{
// Empty: it went well.
QString writeWhole(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    // Unbuffered: commit() takes what a full disk has no room for for written, and the file is empty (measured with Qt
    // 6.4).
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    return isWritten ? QString() : file.errorString();
}
} // namespace

SettingsFile::SettingsFile(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(1000);
}

SettingsFile::~SettingsFile()
{
    flush();
}

SettingsFile::Content SettingsFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, setAside(file.errorString())};
    const QByteArray bytes = file.read(kMaximumSize + 1);
    file.close();
    if (bytes.size() > kMaximumSize)
        return {{}, setAside(tr("it is too large"))};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, setAside(error.errorString())};
    if (!document.isObject())
        return {{}, setAside(tr("it holds no JSON object"))};
    return {document.object(), {}};
}

void SettingsFile::write(const QJsonObject &json)
{
    if (m_path.isEmpty())
        return;
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Indented);
    m_writer.start([this, path = m_path, bytes] {
        const QString error = writeWhole(path, bytes);
        if (error.isEmpty())
            return;
        QMetaObject::invokeMethod(
            this, [this, error] { emit writeFailed(tr("%1 could not be written: %2.").arg(m_path, error)); },
            Qt::QueuedConnection);
    });
}

void SettingsFile::flush()
{
    m_writer.waitForDone();
}

QString SettingsFile::setAside(const QString &reason) const
{
    QString aside;
    for (int n = 1; aside.isEmpty() || QFile::exists(aside); ++n)
        aside = u"%1.unreadable-%2"_s.arg(m_path).arg(n);
    if (QFile::rename(m_path, aside))
        return tr("%1 could not be read: %2. It was set aside as %3.").arg(m_path, reason, aside);
    return tr("%1 could not be read: %2.").arg(m_path, reason);
}
