// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Text of a person or a server as rich text that shows it letter by letter. A tool tip needs it: given plain text it
// takes markup in it for its own, and escaped text without a tag it shows as it is escaped.
#pragma once

#include <QString>

// "R&D  <b>" reads "R&D  <b>", with both spaces; line breaks stay too.
[[nodiscard]] QString literalHtml(const QString &text);

// Escaped text with tags in it, so that its spaces and line breaks are kept.
[[nodiscard]] QString preWrapped(const QString &html);
