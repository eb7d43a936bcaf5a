// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Writes a report into a file, in another thread. The file replaces one that is there, and only its owner can read it.
#pragma once

#include <QFutureWatcher>
#include <QObject>

class ReportFile : public QObject
{
    Q_OBJECT
public:
    explicit ReportFile(QObject *parent = nullptr);

    void write(const QString &path, const QString &text);
    [[nodiscard]] bool isRunning() const { return m_writing.isRunning(); }

signals:
    void written(const QString &error); // the system's words; empty: it is there

private:
    QFutureWatcher<QString> m_writing;
};
