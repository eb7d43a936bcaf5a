// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Finds folded texts by their beginning, by the beginning of one of their words, or by any part. Beginnings are looked
// up in a sorted list of all words, parts in one pass over all letters, so that nothing is taken apart while a person
// types.
#pragma once

#include "timezone/CatalogLayout.h"

#include <QByteArray>

#include <utility>

// Where in a text a search was found; the smaller, the better.
enum class TextMatch : quint8 { Whole, Beginning, Word, Inner };

class TextIndex
{
public:
    TextIndex() = default;
    // `firstSection` is the first of the five sections of an index.
    TextIndex(QByteArrayView blob, CatalogLayout::Section firstSection);

    // Calls found(owner, match) for texts with `search` in them. A text may be reported more than once, a better match
    // after a worse one too. Inner matches are looked for only where `inner` is set.
    template <typename Found> void find(QByteArrayView search, bool inner, Found found) const;

    // Calls found(owner, whole) for texts with a word that `search` is one letter away from; `whole` where the word
    // ends with it. A letter is a byte: mistakes in other than Latin letters are not understood.
    template <typename Found> void findNear(QByteArrayView search, Found found) const;

private:
    struct Words {
        quint32 first;
        quint32 end; // one behind the last
    };

    [[nodiscard]] QByteArrayView rest(quint32 offset) const; // from there to the text's end
    [[nodiscard]] Words wordsWith(QByteArrayView beginning) const;
    [[nodiscard]] quint32 textAt(quint32 offset, quint32 from) const;
    [[nodiscard]] bool beginsText(quint32 offset) const { return offset == 0 || m_texts.data()[offset - 1] == '\0'; }
    [[nodiscard]] bool beginsWord(quint32 offset) const
    {
        return beginsText(offset) || m_texts.data()[offset - 1] == ' ';
    }
    [[nodiscard]] qsizetype indexOf(QByteArrayView search, qsizetype from) const;

    // Whether `text` begins with something one letter away from `search`: -1 no, else how long that beginning is.
    [[nodiscard]] static qsizetype nearLength(QByteArrayView text, QByteArrayView search);

    CatalogLayout::Array<char> m_texts;
    CatalogLayout::Array<quint32> m_starts;     // of each text
    CatalogLayout::Array<quint32> m_owners;     // of each text
    CatalogLayout::Array<quint32> m_wordStarts; // of each word, in the order of the bytes from there on
    CatalogLayout::Array<quint32> m_wordOwners;
};

template <typename Found> void TextIndex::find(QByteArrayView search, bool inner, Found found) const
{
    const Words words = wordsWith(search);
    for (quint32 word = words.first; word < words.end; ++word) {
        const quint32 offset = m_wordStarts[word];
        const bool begins = beginsText(offset);
        const bool whole = begins && m_texts.data()[offset + search.size()] == '\0';
        found(m_wordOwners[word], whole ? TextMatch::Whole : begins ? TextMatch::Beginning : TextMatch::Word);
    }
    if (!inner)
        return;
    quint32 text = 0;
    for (qsizetype hit = indexOf(search, 0); hit >= 0;) {
        text = textAt(quint32(hit), text);
        found(m_owners[text], TextMatch::Inner);
        if (text + 1 == m_starts.size())
            break;
        hit = indexOf(search, m_starts[text + 1]);
    }
}

template <typename Found> void TextIndex::findNear(QByteArrayView search, Found found) const
{
    const auto check = [&](quint32 offset, quint32 owner) {
        const QByteArrayView text = rest(offset);
        const qsizetype length = nearLength(text, search);
        if (length >= 0)
            found(owner, length == text.size() || text[length] == ' ');
    };
    const auto checkWordsWith = [&](QByteArrayView beginning) {
        const Words words = wordsWith(beginning);
        for (quint32 word = words.first; word < words.end; ++word)
            check(m_wordStarts[word], m_wordOwners[word]);
    };
    // One mistake leaves one half as it is: the first, which begins the word, or the second, which stands where it
    // should or one letter beside it. Only a swap in the middle touches both.
    const qsizetype middle = search.size() / 2;
    checkWordsWith(search.first(middle));
    QByteArray swapped = search.toByteArray();
    std::swap(swapped[middle - 1], swapped[middle]);
    checkWordsWith(swapped);
    const QByteArrayView second = search.sliced(middle);
    quint32 text = 0;
    for (qsizetype hit = indexOf(second, 0); hit >= 0; hit = indexOf(second, hit + 1)) {
        const auto first = quint32(qMax<qsizetype>(0, hit - middle - 1));
        for (quint32 start = first; qsizetype(start) <= hit - middle + 1; ++start) {
            if (beginsWord(start)) {
                text = textAt(first, text);
                check(start, m_owners[textAt(start, text)]);
            }
        }
    }
}
