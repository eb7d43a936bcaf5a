// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A value that a person pasted, freed from what came along with it from a mail, a file or a page. It is for values
// whose alphabet is known; a password or a name is kept as it is.
#pragma once

#include <QString>

// Without white space and invisible characters (Unicode category Cf: byte order mark, zero-width space, marks of
// direction) at both ends.
[[nodiscard]] QString trimmedOfInvisible(const QString &text);

// What stands in one pair of quotes around the whole text, trimmed; else the text as it is.
[[nodiscard]] QString withoutQuotes(const QString &text);
