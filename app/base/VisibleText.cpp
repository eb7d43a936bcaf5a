// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/VisibleText.h"

#include <QList>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr char32_t kNonJoiner = 0x200c;
constexpr char32_t kJoiner = 0x200d;
constexpr qsizetype kLookAhead = 32; // UTF-16 units beyond the last character that decide on a joiner before it
constexpr char32_t kBlackFlag = 0x1f3f4;
constexpr char32_t kTagEnd = 0xe007f;
constexpr unsigned char kVirama = 9; // canonical combining class of what takes an Indic letter's vowel

// Characters of other categories that are drawn as nothing, or as a blank: Unicode's Default_Ignorable_Code_Point, and
// the blank of Braille.
bool isBlank(char32_t c)
{
    return c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x2065 || c == 0x2800
        || c == 0x3164 || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfff8);
}

// Whether it chooses between forms of the character before it.
bool isVariation(char32_t c)
{
    return (c >= 0x180b && c <= 0x180d) || c == 0x180f || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef);
}

// A letter or digit of a flag's region.
bool isTag(char32_t c)
{
    return (c >= 0xe0030 && c <= 0xe0039) || (c >= 0xe0061 && c <= 0xe007a);
}

bool isInvisible(char32_t c)
{
    if (isBlank(c) || isVariation(c))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them the bidirectional overrides and isolates
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

// Of what sequences are made of: signs and arrows among them (a head that shakes).
bool isEmoji(char32_t c)
{
    const bool isInBlocks = (c >= 0x2190 && c <= 0x27bf) || (c >= 0x2b00 && c <= 0x2bff) || c >= 0x1f000;
    return isInBlocks && (QChar::category(c) == QChar::Symbol_Other || (c >= 0x2194 && c <= 0x2199));
}

// What an emoji carries: its presentation (U+FE0F) and the colour of its skin.
bool belongsToEmoji(char32_t c)
{
    return c == 0xfe0f || (c >= 0x1f3fb && c <= 0x1f3ff);
}

bool isTransparent(char32_t c)
{
    return QChar::joiningType(c) == QChar::Joining_Transparent;
}

// The character from which on `text` is read backwards or forwards (`step` -1 or 1), past those that `isPassed` names;
// 0 at the end.
template <typename Predicate> char32_t neighbour(const QList<uint> &text, qsizetype from, int step, Predicate isPassed)
{
    for (qsizetype i = from + step; i >= 0 && i < text.size(); i += step) {
        if (!isPassed(text.at(i)))
            return text.at(i);
    }
    return 0;
}

// Whether the joiner or non-joiner at `at` does what it is for: it shapes Indic or cursive letters as RFC 5892,
// appendices A.1 and A.2, has it, or makes one emoji of two. Elsewhere it is seen by nobody, and two texts look alike.
bool isShaping(const QList<uint> &text, qsizetype at)
{
    const auto none = [](char32_t) { return false; };
    const char32_t before = neighbour(text, at, -1, none);
    const char32_t after = neighbour(text, at, 1, none);
    if (QChar::combiningClass(before) == kVirama)
        return true;
    if (text.at(at) == kJoiner) {
        const bool isBengali = QChar::isLetter(before) && QChar::combiningClass(after) == kVirama;
        return isBengali || (isEmoji(neighbour(text, at, -1, belongsToEmoji)) && isEmoji(after));
    }
    const auto left = QChar::joiningType(neighbour(text, at, -1, isTransparent));
    const auto right = QChar::joiningType(neighbour(text, at, 1, isTransparent));
    return (left == QChar::Joining_Left || left == QChar::Joining_Dual)
        && (right == QChar::Joining_Right || right == QChar::Joining_Dual);
}

// Whether the variation selector at `at` follows what has variations: signs, emoji and the digits of keycaps, Han,
// Mongolian (Unicode, StandardizedVariants.txt, emoji-variation-sequences.txt and the Ideographic Variation Database).
bool isVarying(const QList<uint> &text, qsizetype at)
{
    const char32_t before = at > 0 ? text.at(at - 1) : 0;
    const char32_t c = text.at(at);
    if (c < 0xfe00)
        return before >= 0x1820 && before <= 0x18aa;
    if ((before >= 0x3400 && before <= 0x9fff) || (before >= 0xf900 && before <= 0xfaff) || before >= 0x20000)
        return true;
    if (c > 0xfe0f)
        return false;
    if (before < 0x80) // a keycap
        return (before == U'#' || before == U'*' || QChar::isDigit(before)) && at + 1 < text.size()
            && text.at(at + 1) == 0x20e3;
    const QChar::Category category = QChar::category(before);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math || before == 0x203c || before == 0x2049
        || before == 0x2139 || before == 0x3030;
}

// Whether the tag at `at`, or the end of tags, is of a flag: a black flag, letters, the end.
bool isOfFlag(const QList<uint> &text, qsizetype at)
{
    qsizetype start = at - 1;
    while (start >= 0 && isTag(text.at(start)))
        --start;
    qsizetype end = at;
    while (end < text.size() && isTag(text.at(end)))
        ++end;
    return start >= 0 && text.at(start) == kBlackFlag && end < text.size() && text.at(end) == kTagEnd
        && end > start + 1;
}

// The positions in `text` of characters that draw nothing themselves and are there for others: they are shown as they
// are. In UTF-16 units.
QSet<qsizetype> shapingPositions(const QString &text)
{
    const auto mayShape = [](QChar c) {
        return c == QChar(kJoiner) || c == QChar(kNonJoiner) || isVariation(c.unicode())
            || c == QChar(QChar::highSurrogate(kTagEnd)); // which is that of the supplementary selectors, too
    };
    QSet<qsizetype> positions;
    if (std::none_of(text.begin(), text.end(), mayShape))
        return positions;
    const QList<uint> characters = text.toUcs4();
    qsizetype unit = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        const bool isJoiner = c == kJoiner || c == kNonJoiner;
        if ((isJoiner && isShaping(characters, i)) || (isVariation(c) && isVarying(characters, i))
            || ((isTag(c) || c == kTagEnd) && isOfFlag(characters, i)))
            positions.insert(unit);
        unit += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return positions;
}
} // namespace

QString visibleText(const QString &whole, qsizetype maximumLength, LineBreaks lineBreaks)
{
    // A character has up to two units; what is cut costs nothing, however long it is.
    const qsizetype mayBeRead = 2 * maximumLength + kLookAhead;
    const QString text = maximumLength > 0 && whole.size() > mayBeRead ? whole.first(mayBeRead) : whole;
    QString visible;
    visible.reserve(maximumLength > 0 ? qMin(maximumLength, text.size()) : text.size());
    const QSet<qsizetype> shaping = shapingPositions(text);
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (maximumLength > 0 && length++ == maximumLength)
            return visible + u'…';
        const QChar unit = text.at(i);
        if (unit == u'\n' && lineBreaks == LineBreaks::Kept) {
            visible += unit;
        } else if (unit == u'\n' || unit == u'\r' || unit == u'\t') {
            visible += u' ';
        } else {
            const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            const char32_t c = isPair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : unit.unicode();
            if (!isPair && unit.isSurrogate())
                visible += QChar(QChar::ReplacementCharacter);
            else if (isInvisible(c) && !shaping.contains(i))
                visible += u"[U+%1]"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
            else
                visible += QStringView(text).mid(i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }
    }
    return visible;
}
