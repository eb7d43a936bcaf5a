// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TextFold.h"

#include <QString>

namespace
{
// Letters that stay as they are when marks are taken off, and what people type for them.
struct Letter {
    char16_t letter;
    const char *typed;
};
constexpr Letter kLetters[] = {{u'ß', "ss"}, {u'æ', "ae"}, {u'ð', "d"}, {u'ø', "o"}, {u'þ', "th"}, {u'đ', "d"},
    {u'ħ', "h"}, {u'ı', "i"}, {u'ł', "l"}, {u'œ', "oe"}, {u'ə', "e"}, {u'ŋ', "n"}, {u'ґ', "г"},
    // Arabic: forms of alef, ya, kaf and ha that keyboards of different languages have.
    {u'\u0671', "ا"}, {u'\u0649', "ي"}, {u'\u06cc', "ي"}, {u'\u06d2', "ي"}, {u'\u06a9', "ك"}, {u'\u0629', "ه"},
    {u'\u06c1', "ه"}, {u'\u06be', "ه"}, {u'\u06d5', "ه"},
    // Hebrew: letters at the end of a word.
    {u'ך', "כ"}, {u'ם', "מ"}, {u'ן', "נ"}, {u'ף', "פ"}, {u'ץ', "צ"},
    {u'\u0901', "\u0902"}}; // Devanagari: two signs for one sound through the nose

enum class Sign { Letter, Nothing, Space };

constexpr char16_t kVirama = 0x94d; // of Devanagari, as the following
constexpr char16_t kAnusvara = 0x902;

bool isNasal(QChar c)
{
    return c == u'ङ' || c == u'ञ' || c == u'ण' || c == u'न' || c == u'म';
}

constexpr int kNukta = 7; // the combining class of the dot below letters of Indian scripts

bool isKana(char32_t c)
{
    return c >= 0x3041 && c <= 0x30ff;
}

// In the scripts from Devanagari to Myanmar, and in Khmer, vowels are marks; elsewhere people leave marks out.
bool marksAreLetters(char32_t c)
{
    return (c >= 0x900 && c < 0x10a0) || (c >= 0x1780 && c < 0x1800);
}

Sign signOf(char32_t c)
{
    if (c == U'.' || c == U'\'' || c == U'’' || c == U'‘' || c == U'`' || c == U'´' || c == U'ʻ' || c == U'ʼ')
        return Sign::Nothing; // "Xi’an" is also written "Xian"
    if (c == U'\u0640' || c == U'\u05f3' || c == U'\u05f4' || QChar::category(c) == QChar::Other_Format)
        return Sign::Nothing; // what only stretches, shortens or joins
    if (QChar::category(c) == QChar::Mark_NonSpacing && (!marksAreLetters(c) || QChar::combiningClass(c) == kNukta))
        return Sign::Nothing;
    // The plus sign stays: "Etc/GMT+5" and "Etc/GMT-5" are not one.
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'+' ? Sign::Letter : Sign::Space;
}

class Folder
{
public:
    explicit Folder(QList<qsizetype> *positions) : m_positions(positions) { }

    void add(QStringView text, qsizetype position)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
            const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
            addCharacter(text.sliced(i, pair ? 2 : 1), c, position);
            i += pair ? 1 : 0;
        }
    }

    [[nodiscard]] QByteArray result() const { return m_result; }

private:
    void addCharacter(QStringView character, char32_t c, qsizetype position)
    {
        if (c == U'\u3099' || c == U'\u309a') {
            addVoice(QChar(char16_t(c)));
            return;
        }
        switch (signOf(c)) {
        case Sign::Nothing:
            return;
        case Sign::Space:
            m_spaceAt = m_result.isEmpty() ? -1 : position;
            return;
        case Sign::Letter:
            break;
        }
        if (m_spaceAt >= 0)
            append(" ", m_spaceAt);
        m_spaceAt = -1;
        if (c == kVirama && isNasal(m_last)) {
            // "म्ब" is also written "ंब"
            m_result.chop(QString(m_last).toUtf8().size());
            m_last = QChar(kAnusvara);
            m_result.append(QString(m_last).toUtf8());
            return;
        }
        m_last = QChar(c < 0x10000 ? char16_t(c) : u'\0');
        for (const Letter &letter : kLetters) {
            if (letter.letter == c) {
                append(letter.typed, position);
                return;
            }
        }
        append(character.toUtf8(), position);
    }

    // Half-width Katakana have their voice sign apart: the letter before it becomes one with it.
    void addVoice(QChar sign)
    {
        const QString voiced = (QString(m_last) + sign).normalized(QString::NormalizationForm_C);
        if (!isKana(m_last.unicode()) || voiced.size() != 1)
            return;
        m_result.chop(QString(m_last).toUtf8().size());
        m_result.append(voiced.toUtf8());
    }

    void append(QByteArrayView bytes, qsizetype position)
    {
        m_result.append(bytes);
        if (m_positions)
            m_positions->resize(m_result.size(), position);
    }

    QByteArray m_result;
    QList<qsizetype> *m_positions;
    qsizetype m_spaceAt = -1; // a space that is due if anything follows
    QChar m_last;
};

QString normalized(const QString &character)
{
    const char16_t c = character.front().unicode();
    if (c < 0x80)
        return character.toLower();
    if (c >= 0x3041 && c <= 0x3096)
        return QString(QChar(c + 0x60)); // Hiragana is Katakana
    if (isKana(c))
        return character;
    return character.normalized(QString::NormalizationForm_KD).toCaseFolded();
}
} // namespace

QByteArray foldText(QStringView text, QList<qsizetype> *positions)
{
    Folder folder(positions);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        folder.add(normalized(text.sliced(i, length).toString()), i);
        i += length - 1;
    }
    return folder.result();
}
