// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Two texts with the part in which they differ marked, as rich text that holds nothing of theirs but their characters.
#pragma once

#include <QString>

struct ChangedText {
    QString before; // the differing part struck through
    QString after;  // the differing part bold and underlined

    [[nodiscard]] static ChangedText between(const QString &before, const QString &after);
};
