// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A logged call as it may be shown, copied and written into files: what is secret in it is masked.
#pragma once

#include "requests/LoggedCall.h"

#include <QDateTime>

class Redaction;

struct RedactedCall {
    using Headers = QList<std::pair<QString, QString>>;

    struct Body {
        QString text;        // as it came, but for the secrets; empty: none, or not kept
        QString type;        // Content-Type
        qint64 size = 0;     // bytes, of all that came
        bool isWhole = true; // nothing was cut off or left out
        bool isText = true;  // or of bytes that are no text

        [[nodiscard]] QString laidOut() const; // JSON in lines
    };

    LoggedCall call; // the row: its path and URL are not redacted
    QDateTime began; // UTC
    QString url;
    QString path;
    Headers requestHeaders;
    Body request;
    Headers answerHeaders;
    Body answer;

    [[nodiscard]] static RedactedCall of(const LoggedCall &call, Redaction &redaction);
};
