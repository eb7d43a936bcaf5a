// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ChangedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Moves a cut that would part the two halves of a surrogate pair: both texts would show a broken character.
qsizetype wholeStart(const QString &text, qsizetype position)
{
    const bool isInside = position > 0 && position < text.size() && text.at(position).isLowSurrogate();
    return isInside ? position - 1 : position;
}

QString marked(const QString &text, qsizetype start, qsizetype end, QLatin1StringView open, QLatin1StringView close)
{
    if (start >= end)
        return text.toHtmlEscaped();
    return text.first(start).toHtmlEscaped() + open + text.sliced(start, end - start).toHtmlEscaped() + close
        + text.sliced(end).toHtmlEscaped();
}
} // namespace

ChangedText ChangedText::between(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    start = wholeStart(before, start);
    start = std::min(start, wholeStart(after, start));
    qsizetype tail = 0;
    while (tail < shorter - start && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    // The common end begins with a whole character too.
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {marked(before, start, before.size() - tail, "<s>"_L1, "</s>"_L1),
        marked(after, start, after.size() - tail, "<b><u>"_L1, "</u></b>"_L1)};
}
