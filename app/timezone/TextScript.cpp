// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TextScript.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace
{
// The letters of a script that folding leaves; a letter's byte is its code less `base`.
struct Range {
    Script script;
    char16_t first;
    char16_t last;
    char16_t base;
};
constexpr Range kRanges[] = {
    {Script::Greek, 0x380, 0x3ff, 0x300},
    {Script::Cyrillic, 0x430, 0x4ff, 0x400},
    {Script::Armenian, 0x561, 0x587, 0x500},
    {Script::Hebrew, 0x5d0, 0x5ea, 0x500},
    {Script::Arabic, 0x621, 0x6ff, 0x600},
    {Script::Devanagari, 0x900, 0x97f, 0x880},
    {Script::Bengali, 0x980, 0x9ff, 0x900},
    {Script::Gurmukhi, 0xa00, 0xa7f, 0x980},
    {Script::Gujarati, 0xa80, 0xaff, 0xa00},
    {Script::Oriya, 0xb00, 0xb7f, 0xa80},
    {Script::Tamil, 0xb80, 0xbff, 0xb00},
    {Script::Telugu, 0xc00, 0xc7f, 0xb80},
    {Script::Kannada, 0xc80, 0xcff, 0xc00},
    {Script::Malayalam, 0xd00, 0xd7f, 0xc80},
    {Script::Sinhala, 0xd80, 0xdff, 0xd00},
    {Script::Thai, 0xe00, 0xe7f, 0xd80},
    {Script::Lao, 0xe80, 0xeff, 0xe00},
    {Script::Myanmar, 0x1000, 0x107f, 0xf80},
    {Script::Georgian, 0x10a0, 0x10ff, 0x1000},
    {Script::Hangul, 0x1100, 0x11c2, 0x10df},
    {Script::Khmer, 0x1780, 0x17ff, 0x1700},
    {Script::Katakana, 0x30a1, 0x30ff, 0x3000},
};

const Range *rangeOf(QChar c)
{
    const auto *found
        = std::ranges::find_if(kRanges, [c](const Range &range) { return c >= range.first && c <= range.last; });
    return found == std::end(kRanges) ? nullptr : found;
}

// Consonants of the rows of Katakana, from U+30A1 on; small letters stand before large ones, voiced behind unvoiced.
constexpr const char *kSyllables[] = {"a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku",
    "gu", "ke", "ge", "ko", "go", "sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji",
    "", "tsu", "zu", "te", "de", "to", "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi", "fu",
    "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya", "yu", "yu", "yo", "yo",
    "ra", "ri", "ru", "re", "ro", "wa", "wa", "i", "e", "o", "n", "vu", "ka", "ke"};
constexpr char16_t kFirstSyllable = 0x30a1;
constexpr char16_t kSmallTsu = 0x30c3;
constexpr char16_t kLong = 0x30fc;

bool isSmallY(char16_t c)
{
    return c == 0x30e3 || c == 0x30e5 || c == 0x30e7;
}
} // namespace

TextScript textScript(const QByteArray &folded)
{
    if (std::ranges::all_of(folded, [](char c) { return quint8(c) < 0x80; }))
        return {Script::Latin, folded};
    const QString text = QString::fromUtf8(folded);
    const Range *script = nullptr;
    QByteArray bytes;
    for (const QChar c : text) {
        const Range *range = c == u' ' ? script : rangeOf(c);
        if (c != u' ' && (!range || (script && script != range)))
            return {Script::Other, folded};
        script = range;
        bytes += c == u' ' ? ' ' : char(c.unicode() - range->base);
    }
    return {script->script, bytes};
}

QByteArray romanized(const QByteArray &folded)
{
    const QString text = QString::fromUtf8(folded);
    QByteArray latin;
    bool doubled = false;
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        if (c == kLong)
            continue;
        if (c < kFirstSyllable || c >= kFirstSyllable + std::size(kSyllables)) {
            if (c != u' ')
                return {};
            latin += ' ';
            continue;
        }
        if (c == kSmallTsu) {
            doubled = true;
            continue;
        }
        const QByteArray syllable(kSyllables[c - kFirstSyllable]);
        if (isSmallY(c) && latin.endsWith('i')) { // "ki" and "yo" are "kyo", "shi" and "yo" are "sho"
            latin.chop(1);
            const bool soft = latin.endsWith("sh") || latin.endsWith("ch") || latin.endsWith('j');
            latin += soft ? syllable.sliced(1) : syllable;
            continue;
        }
        if (doubled)
            latin += syllable.startsWith("ch") ? 't' : syllable.front();
        doubled = false;
        // A long vowel is written once: "ou" and "oo" are "o", "uu" is "u".
        const bool isLong = (syllable == "u" && (latin.endsWith('o') || latin.endsWith('u')))
            || (syllable == "o" && latin.endsWith('o'));
        if (!isLong)
            latin += syllable;
    }
    return latin;
}
