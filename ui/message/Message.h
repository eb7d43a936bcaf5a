// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the message bar says.
#pragma once

#include "api/ErrorText.h"

#include <QList>

#include <chrono>
#include <functional>
#include <optional>

struct Message {
    enum class Kind { Info, Success, Warning, Error };
    struct Action {
        QString label;
        std::function<void()> act;
        QString name = {};   // what a screen reader says instead of the label
        bool isOnce = false; // pressed, it goes, and with it a message of success
    };

    Kind kind = Kind::Error;
    QString lead = {}; // names who speaks; shown bold; may be empty
    QString text = {};
    QString details = {};                                // the whole of it; empty: nothing more to say
    std::optional<std::chrono::seconds> retryAfter = {}; // counted down beside the text
    QList<Action> actions = {};                          // ways out, as buttons below the text
    qint64 call = 0; // number in the log of requests of the call that it is about; 0: of none

    // Appends sentences to the text, which stays true beside them.
    void addNews(const QString &sentences) { text = ErrorText::joined(text, sentences); }
    [[nodiscard]] QString sentence() const { return ErrorText::joined(lead, text); }
    // With its details, unless they say the same.
    [[nodiscard]] QString whole() const
    {
        return details.isEmpty() || details == sentence() ? sentence() : sentence() + QStringLiteral("\n\n") + details;
    }
};
