// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/JsonLayout.h"

namespace
{
constexpr int kIndent = 2;
constexpr int kDeepest = 40; // levels that are indented further

QString lineOf(int depth)
{
    return u'\n' + QString(kIndent * qBound(0, depth, kDeepest), u' ');
}

qsizetype endOfString(const QString &text, qsizetype quote)
{
    qsizetype at = quote + 1;
    while (at < text.size() && text.at(at) != u'"')
        at += text.at(at) == u'\\' ? 2 : 1;
    return qMin(at + 1, text.size());
}
} // namespace

QString jsonInLines(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return text;
    QString lines;
    int depth = 0;
    for (qsizetype at = 0; at < trimmed.size(); ++at) {
        const QChar c = trimmed.at(at);
        if (c == u'"') {
            const qsizetype end = endOfString(trimmed, at);
            lines += QStringView(trimmed).mid(at, end - at);
            at = end - 1;
        } else if (c == u'{' || c == u'[') {
            qsizetype next = at + 1;
            while (next < trimmed.size() && trimmed.at(next).isSpace())
                ++next;
            const bool isEmpty = next < trimmed.size() && (trimmed.at(next) == u'}' || trimmed.at(next) == u']');
            lines += c;
            if (isEmpty) {
                lines += trimmed.at(next);
                at = next;
            } else {
                lines += lineOf(++depth);
            }
        } else if (c == u'}' || c == u']') {
            lines += lineOf(--depth) + c;
        } else if (c == u',') {
            lines += c + lineOf(depth);
        } else if (c == u':') {
            lines += u": ";
        } else if (!c.isSpace()) {
            lines += c;
        }
    }
    return lines;
}
