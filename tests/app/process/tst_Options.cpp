// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The command line and the environment become one value, or a sentence.
#include "TestRunner.h"
#include "process/Options.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void repeatsNoSecret_data();
    void repeatsNoSecret();
    void accepted();
    void optionsOfQt_data();
    void optionsOfQt();
    void environmentIsTheDefault();
    void tokenFile();
    void helpNamesEveryOption();
    void tokenVariableIsTakenOnce();
};

void TestOptions::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part"); // of the sentence
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("a token as argument") << QStringList{u"--token"_s, u"abc"_s} << u"token"_s;
    QTest::newRow("unknown option, one dash") << QStringList{u"-colour"_s} << u"--colour is not known"_s;
    QTest::newRow("Qt's option without its value") << QStringList{u"-platform"_s} << u"-platform"_s;
    QTest::newRow("positional") << QStringList{u"--user"_s, u"42"_s, u"abc"_s} << u"Argument 3"_s;
    QTest::newRow("http elsewhere") << QStringList{u"--host"_s, u"http://example.com"_s} << u"https://"_s;
    QTest::newRow("user is no number") << QStringList{u"--user"_s, u"jan"_s} << u"--user takes"_s;
    QTest::newRow("user is negative") << QStringList{u"--user"_s, u"-3"_s} << u"--user takes"_s;
    QTest::newRow("stage") << QStringList{u"--exit-after"_s, u"lunch"_s} << u"--exit-after takes"_s;
    QTest::newRow("demo elsewhere") << QStringList{u"--demo"_s, u"--host"_s, u"example.com"_s} << u"--demo"_s;
    QTest::newRow("scenario without demo") << QStringList{u"--scenario"_s, u"refuse"_s} << u"--demo only"_s;
    QTest::newRow("port without demo") << QStringList{u"--port"_s, u"80"_s} << u"--demo only"_s;
    QTest::newRow("no scenario's name") << QStringList{u"--demo"_s, u"--scenario"_s, u"Refuse it"_s}
                                        << u"--list-scenarios"_s;
    QTest::newRow("no profile's name") << QStringList{u"--demo"_s, u"--profile"_s, u"a/b"_s} << u"--list-profiles"_s;
    QTest::newRow("port is too large") << QStringList{u"--demo"_s, u"--port"_s, u"65536"_s} << u"--port takes"_s;
    QTest::newRow("no such file") << QStringList{u"--token-file"_s, u"/nowhere/token"_s} << u"--token-file"_s;
}

void TestOptions::refused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, part);
    const Parsed<Options> parsed = Options::parse(arguments, {}, {});
    QVERIFY(!parsed.value);
    QVERIFY2(parsed.error.contains(part), qPrintable(parsed.error));
}

void TestOptions::repeatsNoSecret_data()
{
    const QString secret = u"eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"_s;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QStringList &arguments, const QString &kept) {
        QTest::newRow(name) << arguments << kept;
    };
    row("alone", {secret}, secret);
    row("of an option that there is not", {u"--token"_s, secret}, secret);
    row("of such an option, with =", {u"--token="_s + secret}, secret);
    row("as an option", {u"--"_s + secret}, secret);
    row("as letters", {u"-"_s + secret}, u"y, J"_s);
    row("as an option with one dash", {u"-"_s + secret}, secret);
    row("of a switch of Qt", {u"-reverse="_s + secret}, secret);
    row("of a switch", {u"--demo="_s + secret}, secret);
    row("as the file", {u"--token-file"_s, secret}, secret);
    row("as the host", {u"--host"_s, secret + u'='}, secret);
    row("as the host, in an address", {u"--host"_s, u"https://jan:geheim@exa mple.com"_s}, u"geheim"_s);
    row("as the user", {u"--user"_s, secret}, secret);
    row("as the scenario", {u"--demo"_s, u"--scenario"_s, secret}, secret);
    row("as the port", {u"--demo"_s, u"--port"_s, secret}, secret);
    row("as the stage", {u"--exit-after"_s, secret}, secret);
    row("in a file of its own, that is no token", {u"--token-file"_s, u"/proc/version"_s}, u"Linux"_s);
}

void TestOptions::repeatsNoSecret()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, secret);
    const Parsed<Options> parsed = Options::parse(arguments, {}, {});
    QVERIFY(!parsed.value);
    QVERIFY(!parsed.error.isEmpty());
    QVERIFY2(!parsed.error.contains(secret, Qt::CaseInsensitive), qPrintable(parsed.error));
}

void TestOptions::accepted()
{
    const Options defaults = *Options::parse({}, {}, {}).value;
    QCOMPARE(defaults.run, Options::Run::Editor);
    QVERIFY(defaults.account.server.isProduction());
    QVERIFY(defaults.account.token.isEmpty());
    QVERIFY(!defaults.account.userId);
    QVERIFY(!defaults.demo);
    QCOMPARE(defaults.exitAfter, Options::ExitAfter::Never);

    QCOMPARE(Options::parse({u"--help"_s}, {}, {}).value->run, Options::Run::Help);
    QCOMPARE(Options::parse({u"--version"_s}, {}, {}).value->run, Options::Run::Version);
    QVERIFY(Options::parse({u"--demo"_s}, u"http://example.com"_s, Secret("bad token")).value->demo);
    QCOMPARE(
        Options::parse({u"--exit-after"_s, u"first-paint"_s}, {}, {}).value->exitAfter, Options::ExitAfter::FirstPaint);
    QCOMPARE(Options::parse({u"--exit-after=loaded"_s}, {}, {}).value->exitAfter, Options::ExitAfter::Loaded);
    QCOMPARE(*Options::parse({u"--user"_s, u"42"_s}, {}, {}).value->account.userId, 42);
    QCOMPARE(Options::parse({u"--list-scenarios"_s}, {}, {}).value->run, Options::Run::ListScenarios);
    QCOMPARE(Options::parse({u"--list-profiles"_s}, {}, {}).value->run, Options::Run::ListProfiles);
    const QStringList two{u"--scenario"_s, u"slow:latency=300,refuse:calls=read+update:from=2:times=1"_s};
    QCOMPARE(Options::parse(QStringList{u"--demo"_s} + two, {}, {}).value->simulatorArguments, two);
    const QStringList demo{u"--scenario"_s, u"wait-429"_s, u"--profile"_s, u"tier-free"_s, u"--port"_s, u"0"_s};
    QCOMPARE(Options::parse(QStringList{u"--demo"_s} + demo, {}, {}).value->simulatorArguments, demo);
}

void TestOptions::optionsOfQt_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) { QTest::newRow(qPrintable(arguments.join(u' '))) << arguments; };
    row({u"-session"_s, u"10164fd8_1700000000_0"_s});
    row({u"-platform"_s, u"offscreen"_s});
    row({u"--platform"_s, u"offscreen"_s}); // Qt takes either
    row({u"-style"_s, u"fusion"_s});
    row({u"-style=fusion"_s});
    row({u"-reverse"_s});
    row({u"-geometry"_s, u"500x500-0-0"_s});
    row({u"-display"_s, u":0"_s});
    row({u"-name"_s, u"editor"_s});
    row({u"-title"_s, u"Mine"_s});
    row({u"-qwindowtitle"_s, u"--demo"_s}); // whatever follows is the value
}

void TestOptions::optionsOfQt()
{
    QFETCH(const QStringList, arguments);
    for (const QStringList &all :
        {arguments + QStringList{u"--user"_s, u"42"_s}, QStringList{u"--user"_s, u"42"_s} + arguments}) {
        const Parsed<Options> parsed = Options::parse(all, {}, {});
        QVERIFY2(parsed.value, qPrintable(parsed.error));
        QCOMPARE(parsed.value->run, Options::Run::Editor);
        QCOMPARE(*parsed.value->account.userId, 42);
        QVERIFY(!parsed.value->demo);
    }
    QCOMPARE(Options::parse(arguments + QStringList{u"--version"_s}, {}, {}).value->run, Options::Run::Version);
}

void TestOptions::environmentIsTheDefault()
{
    const Options fromVariables = *Options::parse({}, u"example.com"_s, Secret("abc.def")).value;
    QCOMPARE(fromVariables.account.server.displayName(), u"studio.example.com"_s);
    QCOMPARE(fromVariables.account.token.headerValue(), "abc.def");
    const Options fromOption = *Options::parse({u"--host"_s, u"other.example"_s}, u"example.com"_s, {}).value;
    QCOMPARE(fromOption.account.server.displayName(), u"studio.other.example"_s);
    QVERIFY(!Options::parse({}, {}, Secret("two words")).value);
    QVERIFY(!Options::parse({}, u"http://example.com"_s, {}).value);
}

void TestOptions::tokenFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"token"_s);
    const auto parse = [&](const QByteArray &content) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return Parsed<Options>{};
        file.close();
        return Options::parse({u"--token-file"_s, name}, {}, Secret("from.variable"));
    };
    QCOMPARE(parse("from.file\n").value->account.token.headerValue(), "from.file");
    QVERIFY(parse(" \n").error.contains(u"empty"_s));
    QVERIFY(parse("two words").error.contains(u"token"_s));
    QVERIFY(parse(QByteArray(1024 * 1024, 'x')).error.contains(u"too large"_s));
}

void TestOptions::helpNamesEveryOption()
{
    const QString help = Options::helpText();
    for (const QString &option :
        {u"--demo"_s, u"--host"_s, u"--user"_s, u"--token-file"_s, u"--exit-after"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

void TestOptions::tokenVariableIsTakenOnce()
{
    QVERIFY(qputenv("EI_JWT_TOKEN", "very.secret"));
    const char *place = std::getenv("EI_JWT_TOKEN");
    const std::size_t size = std::strlen(place);
    QCOMPARE(takeTokenVariable().bytes(), "very.secret");
    QVERIFY(!qEnvironmentVariableIsSet("EI_JWT_TOKEN"));
    for (std::size_t i = 0; i < size; ++i)
        QCOMPARE(place[i], '\0'); // where the environment's text stood
    QVERIFY(takeTokenVariable().isEmpty());
}

CORE_TEST(TestOptions)

#include "tst_Options.moc"
