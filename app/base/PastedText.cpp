// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/PastedText.h"

#include <utility>

QString trimmedOfInvisible(const QString &text)
{
    const auto isNothing = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isNothing(text.at(begin)))
        ++begin;
    while (end > begin && isNothing(text.at(end - 1)))
        --end;
    return text.sliced(begin, end - begin);
}

QString withoutQuotes(const QString &text)
{
    static constexpr std::pair<char16_t, char16_t> kPairs[]
        = {{u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'}, {u'“', u'”'}, {u'„', u'“'}, {u'‘', u'’'}, {u'«', u'»'}};
    for (const auto &[open, close] : kPairs) {
        if (text.size() >= 2 && text.startsWith(QChar(open)) && text.endsWith(QChar(close)))
            return trimmedOfInvisible(text.sliced(1, text.size() - 2));
    }
    return text;
}
