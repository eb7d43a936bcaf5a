// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What came of reading a text that somebody else wrote: either a value, or the sentence that says what is wrong with
// the text and what to do.
#pragma once

#include <QString>

#include <optional>

template <typename Value> struct Parsed {
    std::optional<Value> value = {};
    QString error = {}; // empty exactly where there is a value
};
