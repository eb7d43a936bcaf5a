// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "report/ReportHtml.h"

#include "base/Isolation.h"
#include "base/VisibleText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView kStyle(R"(
:root { color-scheme: light dark; --line: #c8ccd2; --quiet: #5b6270; --ground: #f3f4f6; --wrong: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --line: #4a4f58; --quiet: #a9b0bc; --ground: #26292e; --wrong: #f2a59f; }
}
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .8rem .3rem 0; text-align: start; vertical-align: top; }
th { font-weight: 600; } tbody th { font-weight: 400; color: var(--quiet); width: 14rem; }
td { overflow-wrap: anywhere; }
pre { background: var(--ground); border-radius: 6px; overflow: auto; padding: .7rem .9rem; white-space: pre-wrap;
  overflow-wrap: anywhere; font: 13px/1.45 ui-monospace, monospace; }
details { border-bottom: 1px solid var(--line); padding: .3rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
summary.wrong { color: var(--wrong); font-weight: 600; }
img { border: 1px solid var(--line); height: auto; max-width: 100%; }
p { white-space: pre-line; }
)");

QString safe(const QString &text)
{
    return visibleText(text, 0, LineBreaks::Kept).toHtmlEscaped();
}

// The program's own words, without what isolates a placeholder in them.
QString own(const QString &text)
{
    return safe(withoutIsolates(text));
}

QString element(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>"_s.arg(name, own(text));
}

// With a heading for each row where the columns have none.
QString table(const ReportSection &section)
{
    QString html = u"<table>\n"_s;
    if (!section.columns.isEmpty()) {
        html += u"<thead><tr>"_s;
        for (const QString &column : section.columns)
            html += u"<th scope=\"col\">%1</th>"_s.arg(own(column));
        html += u"</tr></thead>\n"_s;
    }
    html += u"<tbody>\n"_s;
    for (const QStringList &row : section.rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            const bool isHeading = section.columns.isEmpty() && &cell == &row.constFirst();
            html += isHeading ? u"<th scope=\"row\">%1</th>"_s.arg(own(cell)) : element(u"td"_s, cell);
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

QString blocks(const ReportSection &section)
{
    QString html;
    for (const ReportSection::Block &block : section.blocks) {
        html += u"<details><summary%1>%2</summary>\n"_s.arg(
            block.isProblem ? u" class=\"wrong\""_s : QString(), own(block.title));
        for (const QString &text : block.texts)
            html += u"<pre>%1</pre>\n"_s.arg(safe(text));
        html += u"</details>\n"_s;
    }
    return html;
}
} // namespace

QString ReportHtml::of(const QString &title, const QList<ReportSection> &sections)
{
    const QLocale locale;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
            "style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"_s;
    html += element(u"title"_s, title) + u"\n<style>"_s + kStyle + u"</style>\n</head>\n<body>\n"_s;
    html += element(u"h1"_s, title) + u'\n';
    for (const ReportSection &section : sections) {
        html += u"<section>\n"_s + element(u"h2"_s, section.title) + u'\n';
        if (!section.text.isEmpty())
            html += element(u"p"_s, section.text) + u'\n';
        if (!section.command.isEmpty())
            html += u"<pre class=\"command\">%1</pre>\n"_s.arg(safe(section.command));
        if (!section.rows.isEmpty())
            html += table(section);
        html += blocks(section);
        if (!section.picture.isEmpty())
            html += u"<img alt=\"%1\" src=\"data:image/png;base64,%2\">\n"_s.arg(
                own(section.pictureName), QString::fromLatin1(section.picture.toBase64()));
        html += u"</section>\n"_s;
    }
    return html + u"</body>\n</html>\n"_s;
}
