// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What came in, for tests and testers to look at: the latest requests in memory, and all of them in a file on demand.
#pragma once

#include <QFile>
#include <QJsonArray>

struct HttpRequest;

class RequestLog
{
public:
    // Appends one JSON object a line from now on, flushed each. False if the file cannot be written; errorString() says
    // why.
    [[nodiscard]] bool openFile(const QString &path);
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

    void record(const HttpRequest &request, quint16 port);

    // Objects with method, path (with the query, as sent), headers (names in lower case), body (a string) and port.
    [[nodiscard]] QJsonArray requests() const { return m_requests; }
    void clear() { m_requests = {}; } // the file keeps what it has

private:
    QFile m_file;
    QJsonArray m_requests;
};
