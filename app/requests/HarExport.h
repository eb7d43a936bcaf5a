// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Writes calls into a HAR file in another thread: a hundred thousand take a while.
#pragma once

#include "api/Redaction.h"
#include "requests/LoggedCall.h"

#include <QFutureWatcher>
#include <QObject>

class HarExport : public QObject
{
    Q_OBJECT
public:
    explicit HarExport(QObject *parent = nullptr);

    // Replaces the file, which only its owner can read. `redaction` knows the secrets.
    void start(const QString &path, const QList<LoggedCall> &calls, const Redaction &redaction);
    [[nodiscard]] bool isRunning() const { return m_writing.isRunning(); }

signals:
    void finished(const QString &error); // the system's words; empty: written

private:
    QFutureWatcher<QString> m_writing;
};
