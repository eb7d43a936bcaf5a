// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "process/Options.h"

#include "process/TokenFile.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace
{
constexpr char kTokenVariable[] = "EI_JWT_TOKEN";

struct EditorOptions {
    QCommandLineOption demo{u"demo"_s, Options::tr("Try the editor with a simulated Studio on this computer.")};
    QCommandLineOption scenario{u"scenario"_s,
        Options::tr(
            "With --demo: what goes wrong there from the start, one scenario or two with a comma between them; see "
            "--list-scenarios."),
        u"NAME"_s};
    QCommandLineOption profile{
        u"profile"_s, Options::tr("With --demo: the profile to begin with; see --list-profiles."), u"NAME"_s};
    QCommandLineOption port{u"port"_s,
        Options::tr("With --demo: the port that the simulated Studio listens on; 0 takes a free one."), u"N"_s};
    QCommandLineOption listScenarios{u"list-scenarios"_s, Options::tr("List what --scenario takes, and leave.")};
    QCommandLineOption listProfiles{u"list-profiles"_s, Options::tr("List what --profile takes, and leave.")};
    QCommandLineOption host{u"host"_s,
        Options::tr("The Studio to use: a host name or an https:// address (default: EI_HOST, or edgeimpulse.com)."),
        u"HOST_OR_URL"_s};
    QCommandLineOption user{u"user"_s, Options::tr("The id of the user to edit (default: yourself)."), u"ID"_s};
    QCommandLineOption tokenFile{u"token-file"_s,
        Options::tr("Read the JWT token from FILE; - is standard input (default: EI_JWT_TOKEN)."), u"FILE"_s};
    QCommandLineOption exitAfter{
        u"exit-after"_s, Options::tr("Leave after first-paint or loaded; for tests and measurements."), u"STAGE"_s};
    QCommandLineOption version{u"version"_s, Options::tr("Show the version.")};
    QCommandLineOption help{{u"h"_s, u"help"_s}, Options::tr("Show this help.")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {demo, scenario, profile, port, listScenarios, listProfiles, host, user, tokenFile, exitAfter, version,
            help};
    }
};

// What QApplication and the X11 platform take for themselves: the session manager's -session, a desktop's -geometry and
// -style. They are named here, not left to QApplication to take out first, so that an argument that nobody knows is
// told as such also where no display is.
QList<QCommandLineOption> optionsOfQt()
{
    static const QStringList switches{u"reverse"_s, u"testability"_s, u"widgetcount"_s, u"dograb"_s, u"nograb"_s};
    static const QStringList withValue{u"display"_s, u"geometry"_s, u"icon"_s, u"name"_s, u"platform"_s,
        u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"qmljsdebugger"_s, u"qwindowgeometry"_s,
        u"qwindowicon"_s, u"qwindowtitle"_s, u"session"_s, u"style"_s, u"stylesheet"_s, u"title"_s};
    QList<QCommandLineOption> options;
    for (const QString &name : switches)
        options += QCommandLineOption(name);
    for (const QString &name : withValue)
        options += QCommandLineOption(name, {}, u"VALUE"_s);
    return options;
}

// What is wrong with the arguments as such; empty: nothing. No sentence here or below repeats what was given: it may be
// a token in the wrong place, and what is printed ends in logs.
QString usageProblem(const QCommandLineParser &parser, const QStringList &arguments)
{
    static const QRegularExpression word(u"^[a-z][a-z-]{1,15}$"_s);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return word.match(unknown.constFirst()).hasMatch()
            ? Options::tr("The option --%1 is not known; --help lists all.").arg(unknown.constFirst())
            : Options::tr("One of the options is not known; --help lists all.");
    const QStringList others = parser.positionalArguments();
    return others.isEmpty() ? parser.errorText()
                            : Options::tr("Argument %1 belongs to no option; --help lists all. A token is never an "
                                          "argument, which every program on this computer can read: use --token-file "
                                          "or EI_JWT_TOKEN.")
                                  .arg(arguments.indexOf(others.constFirst()) + 1);
}

// What is wrong with the options of the demo; empty: nothing. Whether there is such a scenario the simulator says,
// which has the table.
QString demoProblem(const QCommandLineParser &parser, const EditorOptions &names)
{
    static const QRegularExpression name(u"^[a-z0-9-]{1,20}$"_s);
    // One or two with what is set for them, as the simulator's PlayRequest reads it.
    static const QString play = u"[a-z0-9-]{1,20}(:calls=(\\+?(sign-in|read|update|photo)){1,4})?"
                                "(:(from|times|latency)=[0-9]{1,7}){0,3}"_s;
    static const QRegularExpression plays(u"^%1(,%1)?$"_s.arg(play));
    const bool isDemo = parser.isSet(names.demo);
    if (isDemo && (parser.isSet(names.host) || parser.isSet(names.tokenFile) || parser.isSet(names.user)))
        return Options::tr(
            "--demo brings its own server, user and token; it goes with none of --host, --user, --token-file.");
    if (!isDemo && (parser.isSet(names.scenario) || parser.isSet(names.profile) || parser.isSet(names.port)))
        return Options::tr(
            "--scenario, --profile and --port are about the simulated Studio; they go with --demo only.");
    if (parser.isSet(names.scenario) && !plays.match(parser.value(names.scenario)).hasMatch())
        return Options::tr("--scenario takes a name that --list-scenarios lists, such as refuse.");
    if (parser.isSet(names.profile) && !name.match(parser.value(names.profile)).hasMatch())
        return Options::tr("--profile takes a name that --list-profiles lists, such as suspended.");
    bool isPort = true;
    if (parser.isSet(names.port))
        static_cast<void>(parser.value(names.port).toUShort(&isPort));
    return isPort ? QString() : Options::tr("--port takes a number from 0 to 65535.");
}
} // namespace

Parsed<Options> Options::parse(const QStringList &arguments, const QString &hostVariable, const Secret &tokenVariable)
{
    const auto refused = [](const QString &sentence) { return Parsed<Options>{{}, sentence}; };
    const EditorOptions names;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // as Qt's are written
    parser.addOptions(names.all());
    parser.addOptions(optionsOfQt());
    parser.parse(QStringList{u"ei-profile-editor"_s} + arguments);
    if (const QString problem = usageProblem(parser, arguments); !problem.isEmpty())
        return refused(problem);

    Options options;
    if (parser.isSet(names.help) || parser.isSet(names.version)) {
        options.run = parser.isSet(names.help) ? Run::Help : Run::Version;
        return {options, {}};
    }
    if (parser.isSet(names.listScenarios) || parser.isSet(names.listProfiles)) {
        options.run = parser.isSet(names.listScenarios) ? Run::ListScenarios : Run::ListProfiles;
        return {options, {}};
    }

    options.demo = parser.isSet(names.demo);
    if (const QString problem = demoProblem(parser, names); !problem.isEmpty())
        return refused(problem);
    for (const QCommandLineOption &option : {names.scenario, names.profile, names.port}) {
        if (parser.isSet(option))
            options.simulatorArguments += {u"--"_s + option.names().constFirst(), parser.value(option)};
    }

    const QString host = parser.isSet(names.host) ? parser.value(names.host) : hostVariable;
    if (!options.demo && !host.isEmpty()) {
        const Parsed<ServerAddress> parsed = ServerAddress::parse(host);
        if (!parsed.value)
            return refused(tr("%1 cannot be used: %2", "--host or EI_HOST, why")
                               .arg(parser.isSet(names.host) ? u"--host"_s : u"EI_HOST"_s,
                                   QString(parsed.error).replace(host.trimmed(), u"…"_s, Qt::CaseInsensitive)));
        options.account.server = *parsed.value;
        options.hostGiven = true;
    }

    if (parser.isSet(names.user)) {
        bool isNumber = false;
        const qint64 id = parser.value(names.user).toLongLong(&isNumber);
        if (!isNumber || id < 0)
            return refused(tr("--user takes the number of a user, such as 42."));
        options.account.userId = id;
    }

    Secret given = options.demo ? Secret() : tokenVariable;
    if (parser.isSet(names.tokenFile)) {
        const Parsed<Secret> file = TokenFile::read(parser.value(names.tokenFile));
        if (!file.value)
            return refused(file.error);
        given = *file.value;
    }
    if (!given.isEmpty()) {
        QString text = QString::fromUtf8(given.bytes());
        const Parsed<Token> parsed = Token::parse(text);
        Secret::wipe(text);
        if (!parsed.value)
            return refused(tr("The token cannot be used: %1").arg(parsed.error));
        options.account.token = *parsed.value;
    }

    const QString stage = parser.value(names.exitAfter);
    if (stage == "first-paint"_L1)
        options.exitAfter = ExitAfter::FirstPaint;
    else if (stage == "loaded"_L1)
        options.exitAfter = ExitAfter::Loaded;
    else if (parser.isSet(names.exitAfter))
        return refused(tr("--exit-after takes first-paint or loaded."));
    return {options, {}};
}

QString Options::helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Edits your Edge Impulse profile."));
    parser.addOptions(table());
    return parser.helpText();
}

QList<QCommandLineOption> Options::table()
{
    return EditorOptions().all();
}

Secret takeTokenVariable()
{
    // Not qgetenv alone: it copies, and the bytes in the process's environment block would stay.
    char *value = std::getenv(kTokenVariable);
    if (!value)
        return {};
    Secret token{QByteArray(value)};
    std::memset(value, 0, std::strlen(value));
    qunsetenv(kTokenVariable);
    return token;
}
