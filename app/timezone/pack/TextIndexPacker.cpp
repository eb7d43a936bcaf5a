// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/pack/TextIndexPacker.h"

#include "timezone/TextFold.h"
#include "timezone/TextIndex.h"
#include "timezone/pack/NumberArray.h"

void TextIndexPacker::add(QStringView text, quint32 owner)
{
    const TextScript script = textScript(foldText(text));
    if (!script.bytes.isEmpty())
        m_scripts[script.script].insert({script.bytes, owner});
}

TextIndexPacker::Numbers TextIndexPacker::numbers(Script script) const
{
    Numbers numbers;
    for (const auto &text : m_scripts.at(script))
        numbers.emplace_hint(numbers.end(), text, quint32(numbers.size()));
    return numbers;
}

QByteArray TextIndexPacker::pack() const
{
    std::vector<NumberArray::Packed> indexes;
    for (quint32 script = 0; script < quint32(Script::Count); ++script) {
        const auto texts = m_scripts.find(Script(script));
        indexes.push_back(NumberArray::pack(texts == m_scripts.end() ? QByteArray() : packScript(texts->second)));
    }
    return NumberArray::join(indexes);
}

QByteArray TextIndexPacker::packScript(const Texts &texts)
{
    struct Word {
        QByteArray rest; // of its text
        quint64 text;
        quint64 offset;
    };
    QByteArray bytes;
    std::vector<quint64> starts;
    std::vector<quint64> owners;
    std::vector<Word> words;
    for (const auto &[text, owner] : texts) {
        if (owners.size() % TextIndex::kTextsAStep == 0)
            starts.push_back(quint64(bytes.size()));
        for (qsizetype space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1))
            words.push_back({text.sliced(space + 1), owners.size(), quint64(space + 1)});
        owners.push_back(owner);
        bytes += text + '\0';
    }
    std::ranges::sort(
        words, [](const Word &a, const Word &b) { return a.rest == b.rest ? a.text < b.text : a.rest < b.rest; });
    std::vector<quint64> wordTexts;
    std::vector<quint64> wordOffsets;
    for (const Word &word : words) {
        wordTexts.push_back(word.text);
        wordOffsets.push_back(word.offset);
    }
    return NumberArray::join({NumberArray::pack(bytes), NumberArray::pack(starts), NumberArray::pack(owners),
        NumberArray::pack(wordTexts), NumberArray::pack(wordOffsets)});
}
