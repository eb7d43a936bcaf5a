// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the message bar says.
#pragma once

#include "api/ErrorText.h"

#include <chrono>
#include <optional>

struct Message {
    enum class Kind { Info, Success, Warning, Error };

    Kind kind = Kind::Error;
    QString lead; // names who speaks; shown bold; may be empty
    QString text;
    QString details;                                // the whole of it; empty: nothing more to say
    std::optional<std::chrono::seconds> retryAfter; // counted down beside the text

    [[nodiscard]] QString sentence() const { return ErrorText::joined(lead, text); }
};
