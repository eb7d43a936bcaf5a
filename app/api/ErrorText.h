// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The words for an ApiError: who says it, what was said, and what it means for the edits and the next step.
#pragma once

#include "api/ApiError.h"

#include <QCoreApplication>

struct ErrorText {
    // What the person was doing, since the sentence says what a failure means for it. SaveNotThere is a save that may
    // have left, and that a read does not show; Test has no consequence.
    enum class Call { SignIn, Load, Save, SaveNotThere, Test };

    QString lead;    // names who speaks: "Studio refused the change:"; empty where `text` says it all
    QString text;    // the server's words, or our sentence; plain text, never markup
    QString details; // everything that is known, whole; may be long, with line breaks

    [[nodiscard]] QString sentence() const { return joined(lead, text); }
    // A lead, which may be empty, and what it leads to.
    [[nodiscard]] static QString joined(const QString &lead, const QString &text)
    {
        return lead.isEmpty() ? text : lead + u' ' + text;
    }
    [[nodiscard]] static ErrorText of(const ApiError &error, Call call);

    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};
