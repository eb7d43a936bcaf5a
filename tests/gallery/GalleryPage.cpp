// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryPage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kStyle
    = "body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem; background: #f5f6f8; color: #1a1d23 }\n"
      "h1 { font-size: 1.5rem } h2 { font-size: 1.05rem; margin: 2.2rem 0 .4rem }\n"
      "nav { columns: 16rem; font-size: 13px } nav a { display: block }\n"
      ".row { display: flex; gap: 14px; overflow-x: auto; align-items: flex-start }\n"
      "figure { margin: 0; flex: none } figcaption { font-size: 12px; color: #5b626f }\n"
      "img { height: 340px; border: 1px solid #c9ccd3 }\n"
      ".fault { color: #a1121a; margin: .2rem 0 } .note { color: #5b626f; font-size: 12px; margin: .2rem 0 }\n"_L1;

QStringList sentences(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}
} // namespace

void GalleryPage::add(const QString &variant, const QList<QJsonObject> &states)
{
    m_variants += {variant, states};
}

QStringList GalleryPage::faults() const
{
    QStringList faults;
    for (const Variant &variant : m_variants) {
        for (const QJsonObject &state : variant.states) {
            const QStringList found = sentences(state["faults"_L1]);
            for (const QString &fault : found)
                faults += u"%1 in %2: %3"_s.arg(state["name"_L1].toString(), variant.name, fault);
        }
    }
    return faults;
}

qsizetype GalleryPage::pictures() const
{
    qsizetype count = 0;
    for (const Variant &variant : m_variants)
        count += 2 * variant.states.size();
    return count;
}

QString GalleryPage::html(const QString &version) const
{
    const qsizetype states = m_variants.isEmpty() ? 0 : m_variants.constFirst().states.size();
    QString links;
    QString sections;
    for (qsizetype i = 0; i < states; ++i) {
        const QJsonObject &state = m_variants.constFirst().states[i];
        links += u"<a href=\"#%1\">%2</a>\n"_s.arg(
            state["name"_L1].toString(), state["title"_L1].toString().toHtmlEscaped());
        sections += section(i);
    }
    const QStringList found = faults();
    return u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta "
           u"charset=\"utf-8\"><title>Gallery</title>\n<style>%1</style></head>\n"
           "<body><h1>Profile Editor %2: %3 states, %4 pictures, %5 faults</h1>\n<nav>%6</nav>\n%7</body></html>\n"_s
               .arg(kStyle, version.toHtmlEscaped(), QString::number(states), QString::number(pictures()),
                   QString::number(found.size()), links, sections);
}

QString GalleryPage::section(qsizetype index) const
{
    const QJsonObject &first = m_variants.constFirst().states[index];
    QString figures;
    QString remarks;
    for (const Variant &variant : m_variants) {
        const QJsonObject &state = variant.states[index];
        for (const char *appearance : {"light", "dark"}) {
            const QString file = variant.name + u'/' + state[QLatin1StringView(appearance)].toString();
            figures
                += u"<figure><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2\"></a><figcaption>%2</figcaption></figure>\n"_s
                       .arg(file, variant.name + u", "_s + QLatin1StringView(appearance));
        }
        const QStringList faults = sentences(state["faults"_L1]);
        for (const QString &fault : faults)
            remarks += u"<p class=\"fault\">%1: %2</p>\n"_s.arg(variant.name, fault.toHtmlEscaped());
        if (const QStringList shortened = sentences(state["shortened"_L1]); !shortened.isEmpty())
            remarks += u"<p class=\"note\">%1, shortened: %2</p>\n"_s.arg(
                variant.name, shortened.join(u"; "_s).toHtmlEscaped());
    }
    return u"<h2 id=\"%1\">%2 <small>(%1; “%3”)</small></h2>\n%4<div class=\"row\">%5</div>\n"_s.arg(
        first["name"_L1].toString(), first["title"_L1].toString().toHtmlEscaped(),
        first["window"_L1].toString().toHtmlEscaped(), remarks, figures);
}
