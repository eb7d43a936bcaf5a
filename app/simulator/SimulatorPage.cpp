// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SimulatorPage.h"

#include "StudioSimulator.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kMostRequests = 20;

constexpr auto kStart = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>%1 - Simulated Studio</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem 1rem .25rem 0; }
tr + tr { border-top: 1px solid #8886; }
td form { margin: 0; }
button { font: inherit; min-width: 11.5rem; text-align: left; padding: .1rem .6rem; }
button[aria-current] { font-weight: bold; outline: 3px solid #2a8; }
.what { opacity: .75; }
.wide { overflow-x: auto; }
</style>
</head>
<body>
<h1>Simulated Studio</h1>
<p>A stand-in on this computer; nothing leaves it. Base URL: <code>%2</code>%5</p>
<p>Playing <strong>%1</strong> with the profile <strong>%3</strong>. It is %4 here.</p>
<form method="post" action="/_simulator/reset"><button>Start anew</button></form>
)"_L1;

QString buttonRow(const QString &call, const QString &name, bool current, const QString &text, const QString &purpose)
{
    return u"<tr><td><form method=\"post\" action=\"/_simulator/%1\"><button name=\"name\" value=\"%2\"%3>%2</button>"
           "</form></td><td>%4<br><span class=\"what\">%5</span></td></tr>\n"_s.arg(call, name,
               current ? u" aria-current=\"true\""_s : QString(), text.toHtmlEscaped(), purpose.toHtmlEscaped());
}

QString section(const QString &heading, const QString &rows)
{
    return u"<h2>%1</h2>\n<div class=\"wide\"><table>\n%2</table></div>\n"_s.arg(heading, rows);
}
} // namespace

QByteArray SimulatorPage::html() const
{
    const QString url = m_simulator.tlsUrl().toString();
    const QString tls = url.isEmpty()
        ? QString()
        : u", with https: <code>%1</code> (<a href=\"/_simulator/authority.pem\">its authority</a>)"_s.arg(url);
    QString page = QString(kStart).arg(m_simulator.playedNames(), m_simulator.baseUrl().toString(),
        QString(m_simulator.sample().name), m_simulator.state().now().toString(u"yyyy-MM-dd hh:mm:ss 'UTC'"_s), tls);
    page += section(u"Scenarios"_s, scenarioButtons());
    page += section(u"Profiles"_s, profileButtons());
    page += section(u"Users"_s, users());
    page += section(u"The last requests"_s, requests());
    page += u"<p>More can be set by the calls that <a href=\"/_simulator\">/_simulator</a> lists.</p>\n"
            "</body>\n</html>\n"_s;
    return page.toUtf8();
}

QString SimulatorPage::scenarioButtons() const
{
    const QList<Play> plays = m_simulator.plays();
    QString rows;
    for (const Scenario &s : scenarios()) {
        const bool current = std::ranges::any_of(plays, [&](const Play &p) { return p.scenario.name == s.name; });
        rows += buttonRow(
            u"scenario"_s, QString(s.name), current, QString::fromUtf8(s.description), QString::fromUtf8(s.purpose));
    }
    return rows;
}

QString SimulatorPage::profileButtons() const
{
    QString rows;
    for (const SampleProfile &s : sampleProfiles())
        rows += buttonRow(
            u"profile"_s, QString(s.name), &s == &m_simulator.sample(), QString::fromUtf8(s.description), QString());
    return rows;
}

QString SimulatorPage::users() const
{
    QString rows = u"<tr><th>E-mail<th>User name<th>Password<th>Code<th>Profile</tr>\n"_s;
    for (const DemoAccount &a : demoAccounts())
        rows += u"<tr><td>%1<td>%2<td>%3<td>%4<td><a href=\"/_simulator/users/%5\">%5</a></tr>\n"_s.arg(
            QString(a.email), QString(a.username), QString(a.password), QString(a.code), QString::number(a.id));
    return rows;
}

QString SimulatorPage::requests() const
{
    QString rows = u"<tr><th>Time<th>Request<th>Status<th>Milliseconds<th>Ended</tr>\n"_s;
    const QJsonArray all = m_simulator.log().requests();
    for (qsizetype i = all.size() - 1; i >= std::max<qsizetype>(0, all.size() - kMostRequests); --i) {
        const QJsonObject entry = all.at(i).toObject();
        const bool ended = entry.contains("ended"_L1);
        const auto number
            = [&](QLatin1StringView key) { return ended ? QString::number(entry.value(key).toInteger()) : QString(); };
        const QString call = entry.value("method"_L1).toString() + u' ' + entry.value("path"_L1).toString();
        rows += u"<tr><td>%1<td>%2<td>%3<td>%4<td>%5</tr>\n"_s.arg(entry.value("time"_L1).toString().mid(11, 12),
            call.toHtmlEscaped(), number("status"_L1), number("milliseconds"_L1),
            ended ? entry.value("ended"_L1).toString() : u"not yet"_s);
    }
    return rows;
}
