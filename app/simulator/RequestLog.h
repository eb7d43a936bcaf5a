// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What came in and what was answered, for tests and testers to look at: the latest exchanges in memory, and all of them
// in a file on demand. Tokens, passwords and codes are taken out before anything is kept, unless they are wanted.
#pragma once

#include "api/Redaction.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

struct HttpRequest;

class RequestLog
{
public:
    // Keeps secrets from now on.
    void keepSecrets() { m_keepsSecrets = true; }

    // Appends JSON objects from now on, one a line, flushed each: a request when it comes, and once more with its
    // answer when the exchange ends. False if the file cannot be written; errorString() says why.
    [[nodiscard]] bool openFile(const QString &path);
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

    // Returns the id by which end() knows the request again.
    int record(const HttpRequest &request, quint16 port);

    struct End {
        int status = 0; // 0: no answer was sent
        QByteArray contentType;
        QByteArray body;
        QLatin1StringView how; // "answered", "closed", "reset" or "client left"
    };
    void end(int id, const End &end);

    // Objects with id, time (of the request, UTC), method, path (with the query, as sent), headers (names in lower
    // case), body (a string) and port; once the exchange has ended also status, milliseconds, ended and answer (a
    // string, of which 64 KiB are kept; what is no text is told by its type and size).
    [[nodiscard]] QJsonArray requests() const;
    void clear() { m_entries.clear(); } // the file keeps what it has

private:
    struct Entry {
        int id;
        QElapsedTimer timer;
        QJsonObject json;
    };

    [[nodiscard]] QString shown(const QByteArray &body, const QByteArray &contentType);
    void write(const QJsonObject &line);

    QFile m_file;
    QList<Entry> m_entries;
    Redaction m_redaction;
    int m_lastId = 0;
    bool m_keepsSecrets = false;
};
