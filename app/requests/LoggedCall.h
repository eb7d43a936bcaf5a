// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A call as the log keeps it: a row that is cheap to have by the hundred thousand, and its content while there is room.
#pragma once

#include "api/Exchange.h"
#include "base/Secret.h"

#include <QString>

#include <memory>

struct LoggedCall {
    enum class State { Pending, Ended, Dropped };

    // What was sent and answered. Nobody reads it but RedactedCall: what a server sends may hold the token.
    struct Content {
        Exchange::Headers requestHeaders;
        Secret requestBody;
        Exchange::Headers answerHeaders;
        Secret answerBody;
        qint64 requestSize = 0; // bytes, of which requestBody may have the first ones only
        bool isAnswerKept = true;

        [[nodiscard]] qsizetype cost() const; // bytes
    };

    qint64 number = 0; // counted from 1, for the life of the process
    CallPurpose purpose = CallPurpose::Load;
    State state = State::Pending;
    qint64 began = 0; // ms since 1970, UTC
    QByteArray method = {};
    QUrl url = {};
    QString path = {}; // with the query, as it was sent
    int status = 0;    // of HTTP; 0: no answer
    QByteArray reason = {};
    std::optional<ApiError::Kind> error = {};
    int sent = -1; // ms from the start on, as in Exchange
    int answered = -1;
    int ended = -1;
    qint64 size = 0;                             // bytes of the answer's body
    std::shared_ptr<const Content> content = {}; // null: there was no room any more
    bool isPinned = false;                       // stays, with its content, until it is unpinned
};
