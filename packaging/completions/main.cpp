// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Writes, from the tables that the programs parse with, what shells complete and what the man pages list:
//   option-texts PROGRAM bash|zsh|fish|man
#include "OptionTexts.h"
#include "SampleProfile.h"
#include "Scenario.h"
#include "SimulatorControl.h"
#include "SimulatorOptions.h"
#include "process/Options.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
template <typename Entry> QStringList namesOf(std::span<const Entry> table)
{
    QStringList names;
    for (const Entry &entry : table)
        names += QString::fromLatin1(entry.name);
    return names;
}

OptionTexts::Program editor()
{
    return {u"ei-profile-editor"_s, Options::table(),
        {{u"exit-after"_s, {u"first-paint"_s, u"loaded"_s}}, {u"scenario"_s, namesOf(scenarios())},
            {u"profile"_s, namesOf(sampleProfiles())}}};
}

// What the simulator's man page lists beside its options.
QList<OptionTexts::Topic> topics()
{
    OptionTexts::Topic played{u"SCENARIOS"_s, {}};
    for (const Scenario &s : scenarios())
        played.entries.append({QString::fromLatin1(s.name),
            u"%1. To see: %2."_s.arg(QString::fromUtf8(s.description), QString::fromUtf8(s.purpose))});
    OptionTexts::Topic samples{u"PROFILES"_s, {}};
    for (const SampleProfile &s : sampleProfiles())
        samples.entries.append({QString::fromLatin1(s.name), u"%1."_s.arg(QString::fromUtf8(s.description))});
    OptionTexts::Topic calls{u"CONTROL"_s, {}};
    for (const ControlCall &c : controlCalls())
        calls.entries.append(
            {u"%1 %2 %3"_s.arg(c.method, c.path, c.body).trimmed(), u"%1."_s.arg(QString::fromUtf8(c.description))});
    return {played, samples, calls};
}

OptionTexts::Program simulator()
{
    return {u"ei-studio-simulator"_s, SimulatorOptions().all(),
        {{u"scenario"_s, namesOf(scenarios())}, {u"profile"_s, namesOf(sampleProfiles())}}, topics()};
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const OptionTexts::Program programs[] = {editor(), simulator()};
    for (const OptionTexts::Program &program : programs) {
        if (program.name != arguments.value(1))
            continue;
        const QString text = OptionTexts::of(program, arguments.value(2));
        if (!text.isEmpty()) {
            std::fputs(text.toUtf8().constData(), stdout);
            return 0;
        }
    }
    std::fputs("usage: option-texts PROGRAM bash|zsh|fish|man\n", stderr);
    return 2;
}
