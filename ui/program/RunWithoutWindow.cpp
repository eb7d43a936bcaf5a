// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/program/RunWithoutWindow.h"

#include "base/Language.h"
#include "base/Version.h"
#include "process/DemoSimulator.h"
#include "ui/program/ExitAfter.h"

#include <QLocale>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text.endsWith(u'\n') ? text : text + u'\n'), stream);
}
} // namespace

std::optional<int> runWithoutWindow(const Parsed<Options> &parsed, int &argc, char **argv)
{
    if (!parsed.value) {
        print(stderr, parsed.error);
        return WrongUsage;
    }
    switch (parsed.value->run) {
    case Options::Run::Version:
        print(stdout, "ei-profile-editor "_L1 + QLatin1StringView(kVersionText));
        return Success;
    case Options::Run::Help: {
        const QCoreApplication application(argc, argv); // the help text names the program
        Language::use(Language::bestOf(QLocale::system().uiLanguages()));
        print(stdout, Options::helpText());
        return Success;
    }
    case Options::Run::ListScenarios:
    case Options::Run::ListProfiles: {
        const QCoreApplication application(argc, argv); // knows where the simulator is, which has the tables
        const bool isScenarios = parsed.value->run == Options::Run::ListScenarios;
        const int code
            = QProcess::execute(DemoSimulator::program(), {isScenarios ? u"--list-scenarios"_s : u"--list-profiles"_s});
        if (code < 0)
            print(stderr, QCoreApplication::translate("main", "The simulator could not be started."));
        return code < 0 ? NotLoaded : code;
    }
    case Options::Run::Editor:
        break;
    }
    return std::nullopt;
}
