// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/JsonFile.h"

#include "base/PrivateFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <filesystem>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kFormat = "format"_L1;
constexpr auto kBeingWritten = ".ei-profile-editor-"_L1; // and six letters, after the file's name

// What a write that was killed half-way has left beside the file. A young one may be another process at work.
void removeTornWrites(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfoList beside
        = QDir(info.path()).entryInfoList({info.fileName() + kBeingWritten + "??????"_L1}, QDir::Files);
    for (const QFileInfo &file : beside) {
        if (file.lastModified().secsTo(QDateTime::currentDateTime()) > 60)
            QFile::remove(file.filePath());
    }
}

QString asideName(const QString &path, int n)
{
    return u"%1.unreadable-%2"_s.arg(path).arg(n);
}

// Both return what went wrong; empty: nothing.

QString removeFile(const QString &path)
{
    QFile file(path);
    return file.remove() || !file.exists() ? QString() : file.errorString();
}

// Not QSaveFile: its temporary file cannot be told from a copy that a person made, such as "accounts.json.backup", is
// open to others for a moment, and an empty one is taken for written where a full disk had no room (measured with Qt
// 6.4); and it writes to where a link leads. On the disk before it gets its name, as there.
QString writeWhole(const QString &path, const QByteArray &bytes, qint64 maximumSize)
{
    if (bytes.size() > maximumSize)
        return JsonFile::tr("it would be too large to be read again");
    makePrivateFolder(QFileInfo(path).path());
    QTemporaryFile file(path + kBeingWritten + "XXXXXX"_L1); // 0600 from its start, and gone again if it fails
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
#ifdef Q_OS_WIN
    const bool isOnDisk = _commit(file.handle()) == 0;
#else
    const bool isOnDisk = ::fsync(file.handle()) == 0;
#endif
    if (!isOnDisk)
        return qt_error_string();
    const QString written = file.fileName();
    file.close();
    std::error_code error;
    std::filesystem::rename(QFileInfo(written).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
    if (error)
        return QString::fromLocal8Bit(error.message());
    file.setAutoRemove(false);
    return {};
}
} // namespace

JsonFile::JsonFile(const QString &path, const Rules &rules, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_rules(rules)
{
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(1000);
}

JsonFile::~JsonFile()
{
    flush();
}

JsonFile::Content JsonFile::read()
{
    m_isRead = true;
    if (m_path.isEmpty())
        return {};
    removeTornWrites(m_path);
    const QFileInfo info(m_path);
    const auto leftAlone = [this](const QString &reason) {
        m_leftAlone = true;
        return Content{{},
            tr("%1 could not be read: %2. It is left as it is, and nothing is kept there before it can be read.")
                .arg(m_path, reason)};
    };
    // Not QFileInfo::exists(), which also says no of a folder that cannot be looked into.
    std::error_code unknown;
    const auto found = std::filesystem::symlink_status(info.filesystemFilePath(), unknown).type();
    if (found == std::filesystem::file_type::none)
        return leftAlone(QString::fromLocal8Bit(unknown.message()));
    m_leftAlone = false;
    if (found == std::filesystem::file_type::not_found)
        return {};
    if (info.isSymLink())
        return {{}, setAside(tr("it is a link to elsewhere"))};
    if (!info.isFile())
        return {{}, setAside(tr("it is not a file"))};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return leftAlone(file.errorString());
    if (file.size() > m_rules.maximumSize)
        return {{}, setAside(tr("it is too large"))};
    const QByteArray bytes = file.read(m_rules.maximumSize);
    if (file.error() != QFile::NoError)
        return leftAlone(file.errorString());
    file.close();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, setAside(error.errorString())};
    if (!document.isObject())
        return {{}, setAside(tr("it holds no JSON object"))};
    const int format = document.object().value(kFormat).toInt(m_rules.format);
    if (format <= m_rules.format)
        return {document.object(), {}};
    m_leftAlone = true;
    return {{},
        tr("%1 was written by a newer version of the editor. It is left as it is, and nothing is kept there by this "
           "version.")
            .arg(m_path)};
}

void JsonFile::write(const QJsonObject &json)
{
    enqueue([json](int format) {
        QJsonObject formatted = json;
        formatted.insert(kFormat, format);
        return QJsonDocument(formatted).toJson(QJsonDocument::Indented);
    });
}

void JsonFile::remove()
{
    enqueue({});
}

void JsonFile::flush()
{
    m_writer.waitForDone();
}

bool JsonFile::isSetAside() const
{
    return !m_path.isEmpty() && !QFileInfo::exists(m_path) && QFileInfo::exists(asideName(m_path, 1));
}

QString JsonFile::setAside(const QString &reason) const
{
    if (m_rules.senseless == Senseless::Replace)
        return tr("%1 could not be read: %2.").arg(m_path, reason);
    QString aside;
    for (int n = 1; aside.isEmpty() || QFileInfo::exists(aside) || QFileInfo(aside).isSymLink(); ++n)
        aside = asideName(m_path, n);
    if (QFile::rename(m_path, aside))
        return tr("%1 could not be read: %2. It was set aside as %3.").arg(m_path, reason, aside);
    return tr("%1 could not be read: %2.").arg(m_path, reason);
}

void JsonFile::enqueue(const Make &make)
{
    if (m_path.isEmpty() || m_leftAlone)
        return;
    const QMutexLocker lock(&m_mutex);
    const bool isWaiting = m_next.has_value();
    m_next = make;
    if (isWaiting)
        return;
    ++m_untold;
    m_writer.start([this] { work(); });
}

// On the writer's thread.
void JsonFile::work()
{
    Make make;
    {
        const QMutexLocker lock(&m_mutex);
        make = *std::exchange(m_next, std::nullopt);
    }
    QString problem;
    if (make && !m_isRead)
        problem = read().problem;
    if (!m_leftAlone) {
        const QString error = make ? writeWhole(m_path, make(m_rules.format), m_rules.maximumSize) : removeFile(m_path);
        problem = error.isEmpty() ? QString() : tr("%1 could not be written: %2.").arg(m_path, error);
    }
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            --m_untold;
            if (problem.isEmpty())
                emit written();
            else
                emit writeFailed(problem);
        },
        Qt::QueuedConnection);
}
