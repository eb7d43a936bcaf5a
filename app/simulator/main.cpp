// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The program ei-studio-simulator. Like the server that it stands in for it speaks English only.
#include "ParentWatch.h"
#include "PlayRequest.h"
#include "Scenario.h"
#include "SimulatorOptions.h"
#include "StudioSimulator.h"
#include "base/Version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kUsageError = 2;
constexpr int kFailed = 1;

int complain(const QString &sentence, int code)
{
    std::fprintf(stderr, "ei-studio-simulator: %s\n", qUtf8Printable(sentence));
    return code;
}

template <typename Entry> int list(std::span<const Entry> table)
{
    for (const Entry &entry : table)
        std::printf("%-20s %s\n", entry.name.data(), entry.description);
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ei-studio-simulator"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(kVersionText));

    const SimulatorOptions names;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A stand-in for Edge Impulse Studio on loopback, for tests and demonstrations.\n"
                                     "Its first line of output is the base URL; for a scenario of TLS the one with "
                                     "https, then that without.\nAccounts: demo@example.com, password demo;\n"
                                     "mfa@example.com, password demo, code 123456."_s);
    parser.addOptions(names.all());
    parser.process(application);

    if (parser.isSet(names.help))
        parser.showHelp();
    if (parser.isSet(names.version))
        parser.showVersion();
    if (parser.isSet(names.listScenarios))
        return list(scenarios());
    if (parser.isSet(names.listProfiles))
        return list(sampleProfiles());
    if (!parser.positionalArguments().isEmpty())
        return complain(
            u"there is nothing to do with \"%1\""_s.arg(parser.positionalArguments().constFirst()), kUsageError);
    const PlayRequest first = PlayRequest::ofWord(parser.value(names.scenario));
    if (!first.error.isEmpty())
        return complain(first.error.section(u';', 0, 0) + u"; --list-scenarios names them"_s, kUsageError);
    const SampleProfile *sample = sampleProfile(parser.value(names.profile));
    if (sample == nullptr)
        return complain(
            u"there is no profile \"%1\"; --list-profiles names them"_s.arg(parser.value(names.profile)), kUsageError);
    bool isPort = false;
    const quint16 portNumber = parser.value(names.port).toUShort(&isPort);
    if (!isPort)
        return complain(u"\"%1\" is not a port"_s.arg(parser.value(names.port)), kUsageError);

    StudioSimulator simulator(first.plays, *sample);
    if (parser.isSet(names.logSecrets))
        simulator.log().keepSecrets();
    if (parser.isSet(names.log) && !simulator.log().openFile(parser.value(names.log)))
        return complain(u"%1: %2"_s.arg(parser.value(names.log), simulator.log().errorString()), kFailed);
    if (!simulator.listen(portNumber))
        return complain(u"port %1: %2"_s.arg(portNumber).arg(simulator.errorString()), kFailed);
    if (const QString error = simulator.prepare(simulator.plays()); !error.isEmpty())
        return complain(error, kFailed);
    if (parser.isSet(names.exitWithParent)) {
        auto *watch = new ParentWatch(&application);
        QObject::connect(watch, &ParentWatch::parentGone, &application, &QCoreApplication::quit);
    }
    if (!simulator.tlsUrl().isEmpty())
        std::printf("%s\n", qUtf8Printable(simulator.tlsUrl().toString()));
    std::printf("%s\n", qUtf8Printable(simulator.baseUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
