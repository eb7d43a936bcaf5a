// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keeps folded texts of each script apart, most with one byte for a letter: a third of the size, and who types Greek
// searches what is Greek.
#pragma once

#include <QByteArray>

// Other is what no range holds or what is mixed (Chinese characters, Ethiopic); its texts stay in UTF-8.
enum class Script : quint8 {
    Latin,
    Other,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Myanmar,
    Georgian,
    Hangul,
    Khmer,
    Katakana,
    Count
};

struct TextScript {
    Script script;
    QByteArray bytes; // words are parted by spaces; no byte is zero
};

// `folded` comes from foldText().
[[nodiscard]] TextScript textScript(const QByteArray &folded);

// What the Katakana of a Japanese place, folded, is in Latin letters without long vowels, as its folded name has it:
// "tokyo" for "トウキョウ". Empty where the text is not Katakana throughout.
[[nodiscard]] QByteArray romanized(const QByteArray &folded);
