// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A search for a UTC offset in any spelling: "+5:30", "UTC-3", "gmt 1", "5,5", "+5h30", "UTC+5½", also while it is
// still being typed ("+5:" or "utc+0"). Digits of any script and signs of any width mean the same.
#pragma once

#include <QString>

#include <optional>

class OffsetQuery
{
public:
    // Nothing where the text is no offset. What looks like one is one, also where no clock can have it ("UTC+15").
    [[nodiscard]] static std::optional<OffsetQuery> parse(QStringView text);

    // `offset` in seconds east of UTC.
    [[nodiscard]] bool matches(int offset) const;

    // Whether nothing but digits says so: "6" may also be the beginning of a name.
    [[nodiscard]] bool isBare() const { return m_bare; }

private:
    static constexpr int kImpossible = 100; // hours that no clock has
    enum class Minutes { Clock, Fraction }; // "5:30" or "5.5"

    int m_sign = 1;
    int m_hours = 0;
    Minutes m_kind = Minutes::Clock;
    QString m_minutes; // digits as far as they are typed
    bool m_bare = false;
};
