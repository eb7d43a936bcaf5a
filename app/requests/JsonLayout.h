// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// JSON for a person to read. It is not parsed and written anew, which would change the order, the numbers and what is
// wrong in it.
#pragma once

#include <QString>

// The text with each value on a line of its own, indented; what does not begin as JSON does is as it was.
[[nodiscard]] QString jsonInLines(const QString &text);
