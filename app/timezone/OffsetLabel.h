// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A zone as lists of other programs name it, with an offset before or behind the name: "(UTC+01:00) Amsterdam, Berlin",
// "-08:00 Pacific Time - Los Angeles", "Kathmandu (GMT+5:45)".
#pragma once

#include "timezone/OffsetQuery.h"

#include <QStringList>

struct OffsetLabel {
    OffsetQuery offset;
    QString name; // what is left without the offset

    // Nothing where the text is no name with an offset.
    [[nodiscard]] static std::optional<OffsetLabel> parse(const QString &text);

    // What a name stands for whose words find nothing together: the name without what is in parentheses, then the names
    // of its list.
    [[nodiscard]] static QStringList parts(const QString &name);
};
