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

quint32 TextIndex::firstWord(QByteArrayView search) const
{
    const auto before = [&](quint32 word) { return rest(m_wordStarts[word]) < search; };
    return CatalogLayout::partitionPoint(0, m_wordStarts.size(), before);
}

// The number of the text that this offset lies in, none before `from`.
quint32 TextIndex::textAt(quint32 offset, quint32 from) const
{
    const auto upTo = [&](quint32 text) { return m_starts[text] <= offset; };
    return CatalogLayout::partitionPoint(from, m_starts.size(), upTo) - 1;
}

qsizetype TextIndex::indexOf(QByteArrayView search, qsizetype from) const
{
    return QByteArrayView(m_texts.data(), m_texts.size()).indexOf(search, from);
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
