// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The words for what the log of requests shows.
#pragma once

#include "requests/RedactedCall.h"

#include <QCoreApplication>

class CallText
{
public:
    [[nodiscard]] static QString purpose(CallPurpose purpose);
    // All that there are, in no particular order.
    [[nodiscard]] static QStringList purposes();
    [[nodiscard]] static QStringList outcomes();
    [[nodiscard]] static QString outcome(const LoggedCall &call);
    [[nodiscard]] static QString outcome(ApiError::Kind kind);
    // What is to be said of a body that is not shown whole; empty: nothing.
    [[nodiscard]] static QString bodyNote(const RedactedCall::Body &body);

    Q_DECLARE_TR_FUNCTIONS(CallText)
};
