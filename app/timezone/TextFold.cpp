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
    {u'ħ', "h"}, {u'ı', "i"}, {u'ł', "l"}, {u'œ', "oe"}};

enum class Sign { Letter, Nothing, Space };

Sign signOf(char32_t c)
{
    if (c == U'.' || c == U'\'' || c == U'’' || c == U'‘' || c == U'`' || c == U'´' || c == U'ʻ')
        return Sign::Nothing; // "Xi’an" is also written "Xian"
    if (QChar::category(c) == QChar::Mark_NonSpacing)
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
        for (const Letter &letter : kLetters) {
            if (letter.letter == c) {
                append(letter.typed, position);
                return;
            }
        }
        append(character.toUtf8(), position);
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
};
} // namespace

QByteArray foldText(QStringView text, QList<qsizetype> *positions)
{
    Folder folder(positions);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString character = text.sliced(i, length).toString();
        const bool ascii = character.front().unicode() < 0x80;
        folder.add(ascii ? character.toLower() : character.normalized(QString::NormalizationForm_KD).toCaseFolded(), i);
        i += length - 1;
    }
    return folder.result();
}
