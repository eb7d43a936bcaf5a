// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/LookAlike.h"

namespace
{
// Each gives one form to what looks the same.

QString withOneSpace(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

QString withOneHyphen(QString text)
{
    return text.replace(QChar(0x2010), u'-').replace(QChar(0x2011), u'-');
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString withoutSelectors(QString text)
{
    text.removeIf([](QChar c) { return c >= QChar(0xfe00) && c <= QChar(0xfe0f); });
    return text;
}
} // namespace

std::optional<LookAlike> lookAlike(const QString &wholeA, const QString &wholeB, qsizetype longest)
{
    if (wholeA == wholeB)
        return std::nullopt;
    const QString a = longest > 0 ? wholeA.left(longest) : wholeA;
    const QString b = longest > 0 ? wholeB.left(longest) : wholeB;
    if (a == b)
        return a.size() < wholeA.size() && b.size() < wholeB.size() ? std::optional(LookAlike::Ends) : std::nullopt;
    if (composed(a) == composed(b))
        return LookAlike::Spelling;
    if (withOneSpace(a) == withOneSpace(b))
        return LookAlike::Spaces;
    if (withOneHyphen(a) == withOneHyphen(b))
        return LookAlike::Hyphens;
    const auto skeleton
        = [](const QString &text) { return composed(withOneSpace(withOneHyphen(withoutSelectors(text)))); };
    return skeleton(a) == skeleton(b) ? std::optional(LookAlike::Several) : std::nullopt;
}
