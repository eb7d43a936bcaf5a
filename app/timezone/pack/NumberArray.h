// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Writes arrays of numbers, each with as few bytes as the largest of its numbers needs, and the entries that tell where
// they lie (see CatalogLayout.h).
#pragma once

#include "timezone/CatalogLayout.h"

#include <algorithm>
#include <vector>

namespace NumberArray
{
struct Packed {
    QByteArray bytes;
    quint32 size;
    quint32 width;
};

[[nodiscard]] inline Packed pack(const std::vector<quint64> &numbers)
{
    const quint64 largest = numbers.empty() ? 0 : *std::ranges::max_element(numbers);
    quint32 width = 1;
    while (width < 8 && largest >> (8 * width) != 0)
        ++width;
    QByteArray bytes;
    for (const quint64 number : numbers) {
        for (quint32 i = 0; i < width; ++i)
            bytes += char(number >> (8 * i) & 0xff);
    }
    return {bytes, quint32(numbers.size()), width};
}

[[nodiscard]] inline Packed pack(const QByteArray &bytes)
{
    return {bytes, quint32(bytes.size()), 1};
}

// Entries, then arrays. `before` is how many bytes lie before the entries.
[[nodiscard]] inline QByteArray join(const std::vector<Packed> &arrays, qsizetype before = 0)
{
    QByteArray entries(qsizetype(arrays.size()) * CatalogLayout::kEntrySize, '\0');
    QByteArray body;
    char *entry = entries.data();
    for (const Packed &array : arrays) {
        qToLittleEndian(quint32(before + entries.size() + body.size()), entry);
        qToLittleEndian(array.size, entry + 4);
        qToLittleEndian(array.width, entry + 8);
        entry += CatalogLayout::kEntrySize;
        body += array.bytes;
    }
    return entries + body + QByteArray(CatalogLayout::kPadding, '\0');
}
} // namespace NumberArray
