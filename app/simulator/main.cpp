// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The program ei-studio-simulator. Like the server that it stands in for it speaks English only.
#include "ParentWatch.h"
#include "Scenario.h"
#include "StudioSimulator.h"
#include "Version.h"

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

int listScenarios()
{
    for (const Scenario &s : scenarios())
        std::printf("%-20s %s\n", s.name.data(), s.description);
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ei-studio-simulator"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(kVersion));

    const QCommandLineOption port(
        u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes a free one."_s, u"N"_s, u"0"_s);
    const QCommandLineOption name(u"scenario"_s, u"What goes wrong; see --list-scenarios."_s, u"NAME"_s, u"ok"_s);
    const QCommandLineOption list(u"list-scenarios"_s, u"List the scenarios and leave."_s);
    const QCommandLineOption log(u"log"_s, u"Append one line of JSON a request to this file."_s, u"FILE"_s);
    const QCommandLineOption withParent(u"exit-with-parent"_s, u"Leave when standard input is closed."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A stand-in for Edge Impulse Studio on loopback, for tests and demonstrations.\n"
        "Its first line of output is the base URL. Accounts: demo@example.com, password demo;\n"
        "mfa@example.com, password demo, code 123456."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({port, name, list, log, withParent});
    parser.process(application);

    if (parser.isSet(list))
        return listScenarios();
    if (!parser.positionalArguments().isEmpty())
        return complain(
            u"there is nothing to do with \"%1\""_s.arg(parser.positionalArguments().constFirst()), kUsageError);
    const Scenario *first = scenario(parser.value(name));
    if (first == nullptr)
        return complain(
            u"there is no scenario \"%1\"; --list-scenarios names them"_s.arg(parser.value(name)), kUsageError);
    bool isPort = false;
    const quint16 portNumber = parser.value(port).toUShort(&isPort);
    if (!isPort)
        return complain(u"\"%1\" is not a port"_s.arg(parser.value(port)), kUsageError);

    StudioSimulator simulator(*first);
    if (parser.isSet(log) && !simulator.log().openFile(parser.value(log)))
        return complain(u"%1: %2"_s.arg(parser.value(log), simulator.log().errorString()), kFailed);
    if (!simulator.listen(portNumber))
        return complain(u"port %1: %2"_s.arg(portNumber).arg(simulator.errorString()), kFailed);
    if (parser.isSet(withParent)) {
        auto *watch = new ParentWatch(&application);
        QObject::connect(watch, &ParentWatch::parentGone, &application, &QCoreApplication::quit);
    }
    std::printf("%s\n", qUtf8Printable(simulator.baseUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
