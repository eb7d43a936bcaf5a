// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TextIndex.h"

#include <algorithm>
#include <cstring>

using CatalogLayout::numbers;

namespace
{
qsizetype commonLength(QByteArrayView a, QByteArrayView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}
} // namespace

TextIndex::TextIndex(QByteArrayView part)
    : m_texts(numbers(part, 0, 0)),
      m_starts(numbers(part, 0, 1)),
      m_owners(numbers(part, 0, 2)),
      m_wordTexts(numbers(part, 0, 3)),
      m_wordOffsets(numbers(part, 0, 4))
{
}

quint32 TextIndex::startOf(quint32 text) const
{
    quint32 offset = m_starts[text / kTextsAStep];
    for (quint32 i = 0; i < text % kTextsAStep; ++i)
        offset += quint32(std::strlen(m_texts.data() + offset)) + 1;
    return offset;
}

int TextIndex::compare(quint32 offset, QByteArrayView beginning) const
{
    // No text has a zero inside, so the one at its end stops the comparison.
    return std::strncmp(m_texts.data() + offset, beginning.data(), std::size_t(beginning.size()));
}

TextIndex::Range TextIndex::textsWith(QByteArrayView beginning) const
{
    const quint32 size = m_owners.size();
    const quint32 first
        = CatalogLayout::partitionPoint(0, size, [&](quint32 text) { return compare(startOf(text), beginning) < 0; });
    return {first, CatalogLayout::partitionPoint(first, size, [&](quint32 text) {
                return compare(startOf(text), beginning) == 0;
            })};
}

TextIndex::Range TextIndex::wordsWith(QByteArrayView beginning) const
{
    const quint32 size = m_wordTexts.size();
    const quint32 first
        = CatalogLayout::partitionPoint(0, size, [&](quint32 word) { return compare(wordStart(word), beginning) < 0; });
    return {first, CatalogLayout::partitionPoint(first, size, [&](quint32 word) {
                return compare(wordStart(word), beginning) == 0;
            })};
}

// The number of the text that this offset lies in. It lies behind the start with the number `step`, mostly near it;
// `step` becomes the last one before it.
quint32 TextIndex::textAt(quint32 offset, quint32 &step) const
{
    quint32 width = 1;
    for (; step + width < m_starts.size() && m_starts[step + width] <= offset; width *= 2)
        step += width;
    const auto upTo = [&](quint32 start) { return m_starts[start] <= offset; };
    step = CatalogLayout::partitionPoint(step, qMin(step + width, m_starts.size()), upTo) - 1;
    const char *const texts = m_texts.data();
    return step * kTextsAStep + quint32(std::count(texts + m_starts[step], texts + offset, '\0'));
}

// Compares a stretch of letters with the first and the last one of the search, which compilers make a few instructions
// of: several times as fast as the standard searches, which look at one letter after another.
qsizetype TextIndex::indexOf(QByteArrayView search, qsizetype from) const
{
    constexpr qsizetype kStretch = 32;
    const char *const text = m_texts.data();
    const qsizetype last = search.size() - 1;
    const qsizetype end = qsizetype(m_texts.size()) - last; // no hit begins there or later
    const char front = search.front();
    const char back = search.back();
    const auto isHit = [&](qsizetype at) {
        return text[at] == front && text[at + last] == back
            && std::memcmp(text + at, search.data(), std::size_t(search.size())) == 0;
    };
    qsizetype at = from;
    for (; at + kStretch <= end; at += kStretch) {
        unsigned char any = 0;
        for (qsizetype i = 0; i < kStretch; ++i)
            any |= static_cast<unsigned char>((text[at + i] == front) & (text[at + i + last] == back));
        for (qsizetype i = 0; any != 0 && i < kStretch; ++i) {
            if (isHit(at + i))
                return at + i;
        }
    }
    for (; at < end; ++at) {
        if (isHit(at))
            return at;
    }
    return -1;
}

qsizetype TextIndex::nearLength(QByteArrayView text, QByteArrayView search)
{
    const qsizetype same = commonLength(text, search);
    const qsizetype length = search.size();
    if (same == length)
        return length;
    if (same == length - 1) // the last letter is one too many, or wrong
        return same == text.size() || text[same] == ' ' ? same : length;
    const QByteArrayView wanted = search.sliced(same + 1); // behind the wrong letter
    const QByteArrayView left = text.sliced(same);
    if (left.startsWith(wanted))
        return length - 1; // one letter too many
    if (left.sliced(qMin<qsizetype>(1, left.size())).startsWith(wanted))
        return length; // one wrong letter
    if (left.size() > length - same && left.sliced(1).startsWith(search.sliced(same)))
        return length + 1; // one letter missing
    const bool swapped = left.size() >= 2 && left[0] == search[same + 1] && left[1] == search[same];
    return swapped && left.sliced(2).startsWith(search.sliced(same + 2)) ? length : -1;
}
