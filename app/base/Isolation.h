// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keeps what stands in a sentence at its place where its letters run in the other direction than the sentence's, with
// the isolates of Unicode (UAX 9): "was “محمد” · 3 changes" and an address in an Arabic sentence would be read in a
// wrong order without them.
#pragma once

#include <QString>

// What stands in a sentence and was written by others, a person or a server: isolated where it, or the language that is
// shown, is written from right to left. What a sentence of such a language has a placeholder for is isolated by that,
// see Language.
[[nodiscard]] QString isolated(const QString &text);

// The sentence with each of its placeholders ("%1", "%L2") isolated.
[[nodiscard]] QString withIsolatedPlaceholders(const QString &sentence);

// As it is to be copied, printed or written into a file, where isolates would be characters that nobody has typed.
[[nodiscard]] QString withoutIsolates(QString text);
