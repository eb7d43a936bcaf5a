// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Writes, from the tables that the programs parse with, what shells complete and what the man pages list:
//   option-texts PROGRAM bash|zsh|fish|man
#include "OptionTexts.h"
#include "Scenario.h"
#include "SimulatorOptions.h"
#include "process/Options.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
OptionTexts::Program editor()
{
    return {u"ei-profile-editor"_s, Options::table(), {{u"exit-after"_s, {u"first-paint"_s, u"loaded"_s}}}};
}

OptionTexts::Program simulator()
{
    QStringList names;
    for (const Scenario &scenario : scenarios())
        names += QString::fromLatin1(scenario.name);
    return {u"ei-studio-simulator"_s, SimulatorOptions().all(), {{u"scenario"_s, names}}};
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
