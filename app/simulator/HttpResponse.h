// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An HTTP answer before it is bytes.
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

class QJsonArray;
class QJsonObject;

struct HttpResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; // beside those that toBytes() makes

    [[nodiscard]] static HttpResponse json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static HttpResponse json(const QJsonArray &array);

    // The page of HTML with which a front says that something failed.
    [[nodiscard]] static HttpResponse page(int status);

    // The whole answer with its Content-Length.
    [[nodiscard]] QByteArray toBytes(bool keepAlive) const;

    // The status line of an answer that is not the last one (1xx).
    [[nodiscard]] static QByteArray interim(int status);

    // Status line and headers for a body whose length nobody knows, in chunks.
    [[nodiscard]] QByteArray chunkedHead() const;

private:
    [[nodiscard]] QByteArray head() const;
};
