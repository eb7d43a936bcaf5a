// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "HttpRequest.h"

#include <algorithm>

QByteArray HttpRequest::path() const
{
    return target.split('?').first();
}

QByteArray HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray HttpRequest::header(const QByteArray &lowerCaseName) const
{
    QByteArray joined;
    for (const auto &[name, value] : headers) {
        if (name != lowerCaseName)
            continue;
        joined = joined.isNull() ? QByteArray("") + value : joined + ", " + value;
    }
    return joined;
}

bool HttpRequest::keepsAlive() const
{
    const QList<QByteArray> options = header("connection").toLower().split(',');
    const auto has = [&](const char *option) {
        return std::ranges::any_of(options, [&](const QByteArray &o) { return o.trimmed() == option; });
    };
    return version == "HTTP/1.0" ? has("keep-alive") : !has("close");
}
