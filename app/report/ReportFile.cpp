// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "report/ReportFile.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace
{
QString writeReport(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(text.toUtf8());
    return file.commit() ? QString() : file.errorString();
}
} // namespace

ReportFile::ReportFile(QObject *parent) : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { emit written(m_writing.result()); });
}

void ReportFile::write(const QString &path, const QString &text)
{
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    m_writing.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path, text] {
        promise->addResult(writeReport(path, text));
        promise->finish();
    });
}
