// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/Isolation.h"

#include <QLocale>

#include <algorithm>

namespace
{
constexpr QChar kIsolate(0x2068); // first strong isolate
constexpr QChar kEnd(0x2069);     // pop directional isolate

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

// The length of the placeholder that begins at `at`, in UTF-16 units; 0: there is none. QString::arg() takes one or two
// digits, after an "L" where the number is to be the locale's.
qsizetype placeholderAt(const QString &sentence, qsizetype at)
{
    if (sentence.at(at) != u'%')
        return 0;
    qsizetype end = at + 1;
    if (end < sentence.size() && sentence.at(end) == u'L')
        ++end;
    const qsizetype digits = end;
    while (end < sentence.size() && end < digits + 2 && sentence.at(end) >= u'0' && sentence.at(end) <= u'9')
        ++end;
    return end > digits ? end - at : 0;
}
} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QList<uint> characters = text.toUcs4();
    const bool isMixed = QLocale().textDirection() == Qt::RightToLeft || std::ranges::any_of(characters, isRightToLeft);
    return isMixed ? kIsolate + text + kEnd : text;
}

QString withIsolatedPlaceholders(const QString &sentence)
{
    QString whole;
    for (qsizetype at = 0; at < sentence.size();) {
        const qsizetype length = placeholderAt(sentence, at);
        if (length > 0)
            whole += kIsolate + sentence.mid(at, length) + kEnd;
        else
            whole += sentence.at(at);
        at += qMax(length, qsizetype(1));
    }
    return whole;
}

QString withoutIsolates(QString text)
{
    return text.remove(kIsolate).remove(kEnd);
}
