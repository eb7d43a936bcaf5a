// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "report/ReportMarkdown.h"

#include "base/Isolation.h"
#include "base/VisibleText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Text in which no sign means anything (CommonMark 0.30, section 2.4), in one line.
QString plain(const QString &text)
{
    static const QRegularExpression signs(u"([\\\\`*_\\[\\]<>|#&~])"_s);
    return visibleText(withoutIsolates(text)).replace(signs, u"\\\\1"_s);
}

// A fence that is longer than any in the text.
QString fenced(const QString &text, const QString &language)
{
    static const QRegularExpression ticks(u"`+"_s);
    const QString shown = visibleText(text, 0, LineBreaks::Kept);
    qsizetype longest = 2;
    for (const auto &match : ticks.globalMatch(shown))
        longest = std::max(longest, match.capturedLength());
    const QString fence(longest + 1, u'`');
    return fence + language + u'\n' + shown + u'\n' + fence + u'\n';
}

QString line(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe += plain(cell);
    return u"| "_s + safe.join(u" | "_s) + u" |\n"_s;
}

// A table needs a heading; where there is none, it is empty.
QString markdownTable(const ReportSection &section)
{
    const QStringList columns = section.columns.isEmpty() ? QStringList{QString(), QString()} : section.columns;
    QString text = line(columns) + u'|' + u" --- |"_s.repeated(columns.size()) + u'\n';
    for (const QStringList &row : section.rows)
        text += line(row);
    return text + u'\n';
}
} // namespace

QString ReportMarkdown::of(const QString &title, const QList<ReportSection> &sections)
{
    QString text = u"# "_s + plain(title) + u"\n\n"_s;
    for (const ReportSection &section : sections) {
        if (!section.picture.isEmpty())
            continue;
        text += u"## "_s + plain(section.title) + u"\n\n"_s;
        const QStringList lines = section.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &one : lines)
            text += plain(one) + u"\n\n"_s;
        if (!section.command.isEmpty())
            text += fenced(section.command, u"sh"_s) + u'\n';
        if (!section.rows.isEmpty())
            text += markdownTable(section);
        for (const ReportSection::Block &block : section.blocks) {
            text += u"<details><summary>"_s + visibleText(withoutIsolates(block.title)).toHtmlEscaped()
                + u"</summary>\n\n"_s;
            for (const QString &one : block.texts)
                text += fenced(one, u"http"_s) + u'\n';
            text += u"</details>\n\n"_s;
        }
    }
    return text;
}
