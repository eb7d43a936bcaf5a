// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One call as it went over the wire, with its secrets: for the log of requests alone, which takes them out before
// anything is shown.
#pragma once

#include "api/ApiError.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

// What a call was made for.
enum class CallPurpose {
    SignIn,
    Load,       // of the form
    BeforeSave, // the read that a save merges
    Update,
    AfterSave, // the read that confirms or decides a save
    Watch,     // whether the server answers again
    Test,      // of the network's settings
    Photo
};

struct Exchange {
    using Headers = QList<std::pair<QByteArray, QByteArray>>; // in order, names as they were sent

    QByteArray method;
    QUrl url;
    Headers requestHeaders;
    QByteArray requestBody;
    int status = 0; // of HTTP; 0: no answer
    QByteArray reason = {};
    Headers answerHeaders = {};
    QByteArray answerBody = {}; // as far as it came, decompressed
    // Milliseconds from the start; -1: did not happen.
    int sent = -1;     // the request was on its way
    int answered = -1; // the head of the answer was there
    int ended = -1;
    std::optional<ApiError::Kind> error = {}; // nothing: success, or not ended yet
};
