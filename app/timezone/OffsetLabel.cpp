// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/OffsetLabel.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
// A zone and a sign, or a sign with minutes; both may stand in parentheses.
constexpr auto kOffset
    = "[(\\[]?\\s*(?:(?:utc|gmt)\\s*[+\\p{Pd}\u2212±]\\s*\\d{1,2}(?:[:.]?\\d{2})?|(?:utc|gmt)|[+\\p{Pd}\u2212]\\d{1,2}:"
      "\\d{2})\\s*[)\\]]?";

OffsetQuery zero()
{
    return *OffsetQuery::parse(u"+0");
}
} // namespace

std::optional<OffsetLabel> OffsetLabel::parse(const QString &text)
{
    static const QRegularExpression before(u"^(%1)[\\s,:;\\p{Pd}]+(\\p{L}.*)$"_s.arg(QString::fromUtf8(kOffset)),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        u"^(.*[\\p{L})])[\\s,:;]+(%1)$"_s.arg(QString::fromUtf8(kOffset)), QRegularExpression::CaseInsensitiveOption);
    for (const bool isBefore : {true, false}) {
        const QRegularExpressionMatch match = (isBefore ? before : behind).match(text);
        if (!match.hasMatch())
            continue;
        const QString offset = match.captured(isBefore ? 1 : 2);
        const bool hasDigits = std::ranges::any_of(offset, [](QChar c) { return c.isDigit(); });
        const bool isMarked = !offset.front().isLetter(); // "UTC Zürich" may be meant so, "gmt standard time" is a name
        const auto query = hasDigits ? OffsetQuery::parse(offset) : isMarked ? std::optional(zero()) : std::nullopt;
        if (query)
            return OffsetLabel{*query, match.captured(isBefore ? 2 : 1).trimmed()};
    }
    return std::nullopt;
}

QStringList OffsetLabel::parts(const QString &name)
{
    static const QRegularExpression inParentheses(u"\\s*[(\\[][^)\\]]*[)\\]]?\\s*"_s);
    static const QRegularExpression separator(u"\\s*[,;/]\\s*|\\s+\\p{Pd}\\s+"_s);
    const QString outside = QString(name).replace(inParentheses, u" "_s).simplified();
    QStringList parts = {outside};
    for (const QString &part : outside.split(separator, Qt::SkipEmptyParts))
        parts.append(part);
    parts.removeDuplicates();
    parts.removeAll(name);
    return parts;
}
