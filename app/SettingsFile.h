// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A small JSON object in a file of its own, for the person's eyes alone (0600). Written whole or not at all, and not on
// the thread of the window; a file that cannot be read is set aside, never overwritten.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

class SettingsFile : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kMaximumSize = 1024 * 1024; // bytes

    // An empty path: nothing is kept.
    explicit SettingsFile(const QString &path, QObject *parent = nullptr);
    ~SettingsFile() override; // waits for what is being written

    struct Content {
        QJsonObject json;
        QString problem; // a sentence; empty: all is well, also where there is no file yet
    };

    [[nodiscard]] Content read() const;
    void write(const QJsonObject &json);
    void flush(); // waits until all is written

signals:
    void writeFailed(const QString &sentence);

private:
    [[nodiscard]] QString setAside(const QString &reason) const;

    QString m_path;
    QThreadPool m_writer; // of one thread, so that the latest wins
};
