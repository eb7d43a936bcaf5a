// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/VisibleText.h"

#include <QList>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
constexpr char32_t kNonJoiner = 0x200c;
constexpr char32_t kJoiner = 0x200d;
constexpr qsizetype kLookAhead = 32; // UTF-16 units beyond the last character that decide on a joiner before it
constexpr unsigned char kVirama = 9; // canonical combining class of what takes an Indic letter's vowel

bool isInvisible(char32_t c)
{
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

// The positions in `text` of joiners and non-joiners that are shown as they are, in UTF-16 units.
QSet<qsizetype> shapingPositions(const QString &text)
{
    QSet<qsizetype> positions;
    if (!text.contains(QChar(kJoiner)) && !text.contains(QChar(kNonJoiner)))
        return positions;
    const QList<uint> characters = text.toUcs4();
    qsizetype unit = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        if ((c == kJoiner || c == kNonJoiner) && isShaping(characters, i))
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
