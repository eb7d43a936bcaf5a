// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What came of one journey of the checklist, for whoever reports about the session.
#pragma once

#include <QString>

struct ChecklistResult {
    enum class Verdict { Open, Passed, Failed };

    QString title; // of the journey
    Verdict verdict = Verdict::Open;
    QString note = {}; // what the person wrote; it may hold anything, so it is redacted before it is shown elsewhere

    friend bool operator==(const ChecklistResult &, const ChecklistResult &) = default;
};
