// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "report/WayBack.h"

#include "api/Redaction.h"
#include "api/ServerAddress.h"
#include "testing/SimulatorListing.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString commandOf(const QStringList &arguments)
{
    QStringList words{u"ei-profile-editor"_s};
    for (const QString &argument : arguments)
        words += WayBack::quoted(argument);
    return words.join(u' ');
}
} // namespace

QString WayBack::quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.,:=+/@-]+$"_s);
    return plain.match(word).hasMatch() ? word : u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

ReportSection WayBack::of(const ServerAddress &server, std::optional<qint64> userId,
    const std::optional<SimulatorListing> &simulator, const Redaction &redaction)
{
    ReportSection section{.title = tr("How to get there again")};
    if (!simulator) {
        QStringList arguments{u"--host"_s, redaction.text(server.baseUrl().toString())};
        if (userId)
            arguments += {u"--user"_s, QString::number(*userId)};
        section.command = commandOf(arguments);
        section.text = tr("The command opens the same server, with an account of whoever gives it.");
        return section;
    }
    section.command = commandOf({u"--demo"_s, u"--scenario"_s, redaction.text(simulator->word()), u"--profile"_s,
        redaction.text(simulator->profile)});
    section.text = tr("The simulated Studio played “%1” with the profile “%2”. The command starts it so, with the "
                      "demonstration’s account. What another editor had changed there, and a clock that was put "
                      "forward, are not in it.",
        "scenario, profile")
                       .arg(simulator->playing, simulator->profile);
    section.columns = {tr("Scenario"), tr("What the simulator does"), tr("What is to be seen")};
    for (const QJsonValue &play : simulator->plays) {
        const auto found
            = std::ranges::find(simulator->scenarios, play["name"_L1].toString(), &SimulatorListing::Entry::name);
        if (found != simulator->scenarios.end())
            section.rows += {found->name, found->description, found->purpose};
    }
    return section;
}
