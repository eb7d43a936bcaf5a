// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Whether two texts that differ look alike once visibleText() has shown them, and by what they differ then: a person
// who is shown both would look in vain.
#pragma once

#include <QString>

#include <optional>

enum class LookAlike {
    Spelling, // composed and decomposed letters, as é and e with an accent (Unicode, UAX #15)
    Spaces,   // blanks of several kinds: no-break, of another width, tab, line break
    Hyphens,  // U+2010 or U+2011 for a hyphen
    Several,  // more than one of these, or a variation selector
    Ends      // only beyond the first `longest` characters
};

// Nothing: the texts are the same, or anybody sees that they are not. Texts are cut to `longest` characters (0: not
// cut).
[[nodiscard]] std::optional<LookAlike> lookAlike(const QString &a, const QString &b, qsizetype longest = 0);
