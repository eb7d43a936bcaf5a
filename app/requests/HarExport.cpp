// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/HarExport.h"

#include "requests/CallFormats.h"

#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace
{
QString writeHar(const QString &path, const QList<LoggedCall> &calls, Redaction redaction)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(CallFormats::harStart());
    for (const LoggedCall &call : calls) {
        if (&call != &calls.constFirst())
            file.write(",\n");
        file.write(
            QJsonDocument(CallFormats::harEntry(RedactedCall::of(call, redaction))).toJson(QJsonDocument::Compact));
    }
    file.write(CallFormats::harEnd());
    return file.commit() ? QString() : file.errorString();
}
} // namespace

HarExport::HarExport(QObject *parent) : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { emit finished(m_writing.result()); });
}

void HarExport::start(const QString &path, const QList<LoggedCall> &calls, const Redaction &redaction)
{
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    m_writing.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path, calls, redaction] {
        promise->addResult(writeHar(path, calls, redaction));
        promise->finish();
    });
}
