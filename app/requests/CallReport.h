// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A message and the call that it is about, as one text: what was said, what was done, request, answer, times, version.
#pragma once

#include "requests/RedactedCall.h"

#include <QCoreApplication>

struct CallReport {
    // `said`: the message; `details`: what else is known of it; may be empty.
    [[nodiscard]] static QString of(const QString &said, const QString &details, const RedactedCall &call);
    // `isGone`: it was about a call that the log has no more.
    [[nodiscard]] static QString ofNoCall(const QString &said, const QString &details, bool isGone);

    // "Began at …", "Sent after 2 ms" and so on: what is known of the times of a call, a sentence each.
    [[nodiscard]] static QStringList times(const RedactedCall &call);
    // The program and its Qt, with their versions.
    [[nodiscard]] static QString version();

    Q_DECLARE_TR_FUNCTIONS(CallReport)
};
