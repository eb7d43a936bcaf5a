// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A JSON object in a file of its own, for the person's eyes alone (0600). Written whole or not at all, and not on the
// thread of the window; a file that makes no sense is set aside under another name, never overwritten. Whatever is
// written can be read again.
#pragma once

#include <QJsonObject>
#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <optional>

class JsonFile : public QObject
{
    Q_OBJECT
public:
    // What to do with a file that makes no sense: a copy of what is elsewhere is not worth a file of its own.
    enum class Senseless { SetAside, Replace };

    struct Rules {
        qint64 maximumSize = qint64(32) * 1024 * 1024; // bytes; a larger file is neither read nor written
        int format = 1;                                // what this version writes and reads, as the object's "format"
        Senseless senseless = Senseless::SetAside;
    };

    // An empty path: nothing is kept.
    explicit JsonFile(const QString &path, QObject *parent = nullptr) : JsonFile(path, Rules(), parent) { }
    JsonFile(const QString &path, const Rules &rules, QObject *parent = nullptr);
    ~JsonFile() override; // waits for what is being written

    struct Content {
        QJsonObject json;
        QString problem; // a sentence; empty: all is well, also where there is no file yet
    };

    // A file of a newer version, and one that cannot be read just now, is left alone: see isLeftAlone().
    [[nodiscard]] Content read();
    // Whether nothing is written or removed before read() has succeeded. May be called from any thread.
    [[nodiscard]] bool isLeftAlone() const { return m_leftAlone; }
    // The latest call wins: what is overtaken while the disk is slow is never written. Ends in written() or
    // writeFailed(). What nobody has read before is looked at first, with the same consequences.
    void write(const QJsonObject &json);
    using Make = std::function<QByteArray(int format)>;
    // The same for an object that takes long to make: `make` is called on the writer's thread, for the object's text
    // with its "format".
    void write(const Make &make) { enqueue(make); }
    void remove();
    void flush(); // waits until all is written or removed
    // Whether written() or writeFailed() has told of all that was asked for.
    [[nodiscard]] bool isIdle() const { return m_untold == 0; }

    // Whether there is no file because one was set aside, and none has been written since.
    [[nodiscard]] bool isSetAside() const;
    // Sets the file aside, for a reason that the reader of its content found; returns the sentence about it.
    [[nodiscard]] QString setAside(const QString &reason) const;

signals:
    void written();
    void writeFailed(const QString &sentence);

private:
    void enqueue(const Make &make); // empty: remove the file
    void work();

    QString m_path;
    Rules m_rules;
    std::atomic_bool m_isRead = false;
    std::atomic_bool m_leftAlone = false;
    int m_untold = 0; // outcomes
    QMutex m_mutex;
    std::optional<Make> m_next; // of what is to be written, guarded by the mutex; empty: the file is to be removed
    QThreadPool m_writer;       // of one thread
};
