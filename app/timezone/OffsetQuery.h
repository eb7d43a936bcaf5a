// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A search for a UTC offset: "+5:30", "UTC-3", "gmt+1", also while it is still being typed ("+5:" or "utc+0").
#pragma once

#include <QStringView>

#include <optional>

class OffsetQuery
{
public:
    // Nothing where the text is no offset.
    [[nodiscard]] static std::optional<OffsetQuery> parse(QStringView text);

    // `offset` in seconds east of UTC.
    [[nodiscard]] bool matches(int offset) const;

private:
    int m_sign = 1;
    int m_hours = 0;
    int m_firstMinute = 0; // while only the tens are typed, ten minutes match
    int m_lastMinute = 0;
};
