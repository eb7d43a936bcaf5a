// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What an HTTP answer means: success only if the status is 200, the body a JSON object and `success` true. Pure, so
// that every malformed answer is one row in a table.
#pragma once

#include "api/ApiError.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>

struct ApiAnswer {
    struct Http {
        int httpStatus = 0;
        QString contentType = {};
        QByteArray retryAfter = {}; // header, seconds or an HTTP date (RFC 9110, section 10.2.3)
        QByteArray location = {};   // header of a redirect, which is never followed
        QByteArray challenge = {};  // header WWW-Authenticate
        QByteArray body = {};
        bool isWrite = false;
    };

    QJsonObject json;
    std::optional<ApiError> error; // nothing: success

    [[nodiscard]] static ApiAnswer parse(const Http &http);

    Q_DECLARE_TR_FUNCTIONS(ApiAnswer)
};
