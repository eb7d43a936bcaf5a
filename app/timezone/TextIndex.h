// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Finds folded texts of one script by their beginning, by the beginning of one of their words, or by any part. The
// texts lie in the order of their bytes and their later words in a list of their own, so that beginnings are looked up;
// parts are found in one pass over all letters. Nothing is taken apart while a person types.
#pragma once

#include "timezone/CatalogLayout.h"

#include <QByteArray>

#include <utility>

// Where in a text a search was found; the smaller, the better.
enum class TextMatch : quint8 { Whole, Beginning, Word, Inner };

class TextIndex
{
public:
    static constexpr quint32 kArrays = 5;      // an entry for each begins the part
    static constexpr quint32 kTextsAStep = 16; // how many texts lie between two starts that are kept

    TextIndex() = default;
    // `part` is written by TextIndexPacker.
    explicit TextIndex(QByteArrayView part);

    // Calls found(owner, match) for texts with `search` in them. A text may be reported more than once, a better match
    // after a worse one too. Inner matches are looked for only where `inner` is set.
    template <typename Found> void find(QByteArrayView search, bool inner, Found found) const;

    // Calls found(owner, whole) for texts with a word that `search` is one letter away from; `whole` where the word
    // ends with it. A letter is a byte.
    template <typename Found> void findNear(QByteArrayView search, Found found) const;

    // The text with this number.
    [[nodiscard]] QByteArrayView text(quint32 number) const { return rest(startOf(number)); }

private:
    struct Range {
        quint32 first;
        quint32 end; // one behind the last
    };

    [[nodiscard]] QByteArrayView rest(quint32 offset) const { return QByteArrayView(m_texts.data() + offset); }
    [[nodiscard]] quint32 startOf(quint32 text) const;
    [[nodiscard]] quint32 wordStart(quint32 word) const { return startOf(m_wordTexts[word]) + m_wordOffsets[word]; }
    [[nodiscard]] int compare(quint32 offset, QByteArrayView beginning) const;
    [[nodiscard]] Range textsWith(QByteArrayView beginning) const;
    [[nodiscard]] Range wordsWith(QByteArrayView beginning) const;
    [[nodiscard]] quint32 textAt(quint32 offset, quint32 &step) const;
    [[nodiscard]] bool beginsWord(quint32 offset) const
    {
        return offset == 0 || m_texts.data()[offset - 1] == '\0' || m_texts.data()[offset - 1] == ' ';
    }
    [[nodiscard]] qsizetype indexOf(QByteArrayView search, qsizetype from) const;

    // Whether `text` begins with something one letter away from `search`: -1 no, else how long that beginning is.
    [[nodiscard]] static qsizetype nearLength(QByteArrayView text, QByteArrayView search);

    CatalogLayout::Numbers m_texts;     // each with its zero byte
    CatalogLayout::Numbers m_starts;    // of every kTextsAStep-th text
    CatalogLayout::Numbers m_owners;    // of each text
    CatalogLayout::Numbers m_wordTexts; // of each word that does not begin a text: the text, in the order of the bytes
    CatalogLayout::Numbers m_wordOffsets; // from the word on, and where in its text it begins
};

template <typename Found> void TextIndex::find(QByteArrayView search, bool inner, Found found) const
{
    const Range texts = textsWith(search);
    bool whole = true; // those with nothing behind it come first
    for (quint32 text = texts.first; text < texts.end; ++text) {
        whole = whole && rest(startOf(text)).size() == search.size();
        found(m_owners[text], whole ? TextMatch::Whole : TextMatch::Beginning);
    }
    const Range words = wordsWith(search);
    for (quint32 word = words.first; word < words.end; ++word)
        found(m_owners[m_wordTexts[word]], TextMatch::Word);
    if (!inner)
        return;
    quint32 step = 0;
    for (qsizetype hit = indexOf(search, 0); hit >= 0;) {
        found(m_owners[textAt(quint32(hit), step)], TextMatch::Inner);
        hit = indexOf(search, hit + rest(quint32(hit)).size());
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
        const Range texts = textsWith(beginning);
        for (quint32 text = texts.first; text < texts.end; ++text)
            check(startOf(text), m_owners[text]);
        const Range words = wordsWith(beginning);
        for (quint32 word = words.first; word < words.end; ++word)
            check(wordStart(word), m_owners[m_wordTexts[word]]);
    };
    // One mistake leaves one half as it is: the first, which begins the word, or the second, which stands where it
    // should or one letter beside it. Only a swap in the middle touches both.
    const qsizetype middle = search.size() / 2;
    checkWordsWith(search.first(middle));
    QByteArray swapped = search.toByteArray();
    std::swap(swapped[middle - 1], swapped[middle]);
    checkWordsWith(swapped);
    const QByteArrayView second = search.sliced(middle);
    for (qsizetype hit = indexOf(second, 0); hit >= 0; hit = indexOf(second, hit + 1)) {
        const auto first = quint32(qMax<qsizetype>(0, hit - middle - 1));
        for (quint32 start = first; qsizetype(start) <= hit - middle + 1; ++start) {
            quint32 step = 0;
            if (beginsWord(start) && nearLength(rest(start), search) >= 0)
                check(start, m_owners[textAt(start, step)]);
        }
    }
}
