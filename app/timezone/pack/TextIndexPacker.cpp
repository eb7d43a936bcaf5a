// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/pack/TextIndexPacker.h"

#include "timezone/TextFold.h"

#include <algorithm>

void TextIndexPacker::add(QStringView text, quint32 owner)
{
    const QByteArray folded = foldText(text);
    if (folded.isEmpty())
        return;
    m_starts.push_back(quint32(m_texts.size()));
    m_owners.push_back(owner);
    m_texts.append(folded);
    m_texts.append('\0');
}

void TextIndexPacker::finish()
{
    struct Word {
        quint32 start;
        quint32 owner;
    };
    std::vector<Word> words;
    std::size_t text = 0;
    for (quint32 i = 0; i < quint32(m_texts.size()); ++i) {
        if (text + 1 < m_starts.size() && m_starts[text + 1] == i)
            ++text;
        if (i == m_starts[text] || m_texts[qsizetype(i) - 1] == ' ')
            words.push_back({i, m_owners[text]});
    }
    std::ranges::sort(words, [this](const Word &a, const Word &b) {
        const QByteArrayView first(m_texts.constData() + a.start);
        const QByteArrayView second(m_texts.constData() + b.start);
        return first == second ? a.start < b.start : first < second;
    });
    for (const Word &word : words) {
        m_wordStarts.push_back(word.start);
        m_wordOwners.push_back(word.owner);
    }
}
