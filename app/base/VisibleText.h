// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Text of a server, made safe to be shown: nothing in it is hidden, and nothing moves what stands around it.
#pragma once

#include <QString>

enum class LineBreaks { Kept, AsSpaces };

// `whole`, a text of a server, as it may be put on screen: control and bidirectional characters made visible as
// "U+202E" in brackets, so are blanks that are no space, and what shapes the characters beside it (joiners, variation
// selectors, tags of flags) where there is nothing to shape; tabs, and line breaks unless they are kept, become spaces;
// lone surrogates are replaced. Cut to `maximumLength` characters with an ellipsis (0: not
// cut).
[[nodiscard]] QString visibleText(
    const QString &whole, qsizetype maximumLength = 0, LineBreaks lineBreaks = LineBreaks::AsSpaces);
