// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The table of what can go wrong between here and Studio: every network error of Qt and every HTTP status from 400 to
// 599, with its kind, its sentence, what is known of a write, and whether anything is tried again without the person.
#pragma once

#include "api/ApiError.h"

#include <QCoreApplication>

struct Failure {
    // What helps.
    enum class Next {
        Again,   // the same once more
        Later,   // the same, but not at once
        Shorten, // nothing but a smaller change
        Settle   // what the sentence names, in the settings or elsewhere; before that the same fails again
    };

    ApiError::Kind kind;
    const char *sentence; // source text for tr(); "%1" is the HTTP status, or Qt's reason
    Next next = Next::Again;
    bool isLookedFor = true;      // whether reads that nobody asked for may look if it is over
    bool leavesWriteOpen = false; // whether a write with this answer may have been applied

    // An answer that is not the API's. Below 400: a redirect, or a page.
    [[nodiscard]] static const Failure &ofStatus(int status);
    [[nodiscard]] static const Failure &ofNetwork(QNetworkReply::NetworkError error);
    // The row of an error; one that neither a status nor a network error makes has a row of its own kind.
    [[nodiscard]] static Failure of(const ApiError &error);

    Q_DECLARE_TR_FUNCTIONS(Failure)
};
