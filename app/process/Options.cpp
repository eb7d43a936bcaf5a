// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "process/Options.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace
{
constexpr char kTokenVariable[] = "EI_JWT_TOKEN";
constexpr qint64 kMaximumTokenFile = 64 * 1024; // bytes

struct EditorOptions {
    QCommandLineOption demo{u"demo"_s, Options::tr("Try the editor with a simulated Studio on this computer.")};
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
        return {demo, host, user, tokenFile, exitAfter, version, help};
    }
};

// The file's text, or the sentence why there is none.
struct TokenFile {
    QString text;
    QString error;
};

TokenFile readTokenFile(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return {{}, Options::tr("The token file %1 could not be read: %2.").arg(name, file.errorString())};
    const QByteArray bytes = file.read(kMaximumTokenFile + 1);
    if (bytes.size() > kMaximumTokenFile)
        return {{}, Options::tr("The token file %1 is too large to be a token.").arg(name)};
    return {QString::fromUtf8(bytes), {}};
}
} // namespace

Parsed<Options> Options::parse(const QStringList &arguments, const QString &hostVariable, const QString &tokenVariable)
{
    const auto refused = [](const QString &sentence) { return Parsed<Options>{{}, sentence}; };
    const EditorOptions names;
    QCommandLineParser parser;
    parser.addOptions(names.all());
    if (!parser.parse(QStringList{u"ei-profile-editor"_s} + arguments))
        return refused(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refused(tr("Unknown argument “%1”.").arg(parser.positionalArguments().constFirst()));

    Options options;
    if (parser.isSet(names.help) || parser.isSet(names.version)) {
        options.run = parser.isSet(names.help) ? Run::Help : Run::Version;
        return {options, {}};
    }

    options.demo = parser.isSet(names.demo);
    if (options.demo && (parser.isSet(names.host) || parser.isSet(names.tokenFile) || parser.isSet(names.user)))
        return refused(
            tr("--demo brings its own server, user and token; it goes with none of --host, --user, --token-file."));

    const QString host = parser.isSet(names.host) ? parser.value(names.host) : hostVariable;
    if (!options.demo && !host.isEmpty()) {
        const Parsed<ServerAddress> parsed = ServerAddress::parse(host);
        if (!parsed.value)
            return refused(parsed.error);
        options.account.server = *parsed.value;
        options.hostGiven = true;
    }

    if (parser.isSet(names.user)) {
        bool isNumber = false;
        const qint64 id = parser.value(names.user).toLongLong(&isNumber);
        if (!isNumber || id < 0)
            return refused(tr("--user takes the number of a user, not “%1”.").arg(parser.value(names.user)));
        options.account.userId = id;
    }

    QString token = options.demo ? QString() : tokenVariable;
    if (parser.isSet(names.tokenFile)) {
        TokenFile file = readTokenFile(parser.value(names.tokenFile));
        if (!file.error.isEmpty())
            return refused(file.error);
        token = file.text;
        if (token.trimmed().isEmpty())
            return refused(tr("The token file %1 is empty.").arg(parser.value(names.tokenFile)));
    }
    if (!token.isEmpty()) {
        const Parsed<Token> parsed = Token::parse(token);
        if (!parsed.error.isEmpty())
            return refused(tr("The token cannot be used: %1").arg(parsed.error));
        options.account.token = *parsed.value;
    }

    const QString stage = parser.value(names.exitAfter);
    if (stage == "first-paint"_L1)
        options.exitAfter = ExitAfter::FirstPaint;
    else if (stage == "loaded"_L1)
        options.exitAfter = ExitAfter::Loaded;
    else if (parser.isSet(names.exitAfter))
        return refused(tr("--exit-after takes first-paint or loaded, not “%1”.").arg(stage));
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

QString takeTokenVariable()
{
    // Not qgetenv alone: it copies, and the bytes in the process's environment block would stay.
    char *value = std::getenv(kTokenVariable);
    if (!value)
        return {};
    const QString token = QString::fromLocal8Bit(value);
    std::memset(value, 0, std::strlen(value));
    qunsetenv(kTokenVariable);
    return token;
}
