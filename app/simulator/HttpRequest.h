// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One whole HTTP/1.1 request as it came in, with nothing interpreted beyond what routing needs.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

struct HttpRequest {
    QByteArray method;
    QByteArray target;                                // origin form: path and query, percent-encoded as sent
    QByteArray version;                               // "HTTP/1.0" or "HTTP/1.1"
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case, in the order sent
    QByteArray body;                                  // without its transfer coding

    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] QByteArray query() const; // empty without a '?'

    // The value of a header; one that was sent several times is joined with ", " (RFC 9110, 5.2). Null if absent.
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;

    // Whether the client wants to go on with the connection after the answer (RFC 9112, 9.3).
    [[nodiscard]] bool keepsAlive() const;
};
