// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TextIndex.h"

#include <algorithm>
#include <cstring>

namespace
{
CatalogLayout::Section following(CatalogLayout::Section section, quint32 steps)
{
    return CatalogLayout::Section(quint32(section) + steps);
}

qsizetype commonLength(QByteArrayView a, QByteArrayView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}
} // namespace

TextIndex::TextIndex(QByteArrayView blob, CatalogLayout::Section firstSection)
    : m_texts(CatalogLayout::array<char>(blob, firstSection)),
      m_starts(CatalogLayout::array<quint32>(blob, following(firstSection, 1))),
      m_owners(CatalogLayout::array<quint32>(blob, following(firstSection, 2))),
      m_wordStarts(CatalogLayout::array<quint32>(blob, following(firstSection, 3))),
      m_wordOwners(CatalogLayout::array<quint32>(blob, following(firstSection, 4)))
{
}

QByteArrayView TextIndex::rest(quint32 offset) const
{
    return QByteArrayView(m_texts.data() + offset);
}

TextIndex::Words TextIndex::wordsWith(QByteArrayView beginning) const
{
    // No text has a zero inside, so the one at its end stops the comparison.
    const auto compare = [&](quint32 word) {
        return std::strncmp(m_texts.data() + m_wordStarts[word], beginning.data(), std::size_t(beginning.size()));
    };
    const quint32 first
        = CatalogLayout::partitionPoint(0, m_wordStarts.size(), [&](quint32 word) { return compare(word) < 0; });
    const quint32 end
        = CatalogLayout::partitionPoint(first, m_wordStarts.size(), [&](quint32 word) { return compare(word) == 0; });
    return {first, end};
}

// The number of the text that this offset lies in, none before `from`, which is seldom far away.
quint32 TextIndex::textAt(quint32 offset, quint32 from) const
{
    quint32 step = 1;
    for (; from + step < m_starts.size() && m_starts[from + step] <= offset; step *= 2)
        from += step;
    const auto upTo = [&](quint32 text) { return m_starts[text] <= offset; };
    return CatalogLayout::partitionPoint(from, qMin(from + step, m_starts.size()), upTo) - 1;
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
