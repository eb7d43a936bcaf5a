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
    void accepted();
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
    QTest::newRow("positional") << QStringList{u"abc"_s} << u"abc"_s;
    QTest::newRow("http elsewhere") << QStringList{u"--host"_s, u"http://example.com"_s} << u"https://"_s;
    QTest::newRow("user is no number") << QStringList{u"--user"_s, u"jan"_s} << u"jan"_s;
    QTest::newRow("user is negative") << QStringList{u"--user"_s, u"-3"_s} << u"-3"_s;
    QTest::newRow("stage") << QStringList{u"--exit-after"_s, u"lunch"_s} << u"lunch"_s;
    QTest::newRow("demo elsewhere") << QStringList{u"--demo"_s, u"--host"_s, u"example.com"_s} << u"--demo"_s;
    QTest::newRow("no such file") << QStringList{u"--token-file"_s, u"/nowhere/token"_s} << u"/nowhere/token"_s;
}

void TestOptions::refused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, part);
    const Parsed<Options> parsed = Options::parse(arguments, {}, {});
    QVERIFY(!parsed.value);
    QVERIFY2(parsed.error.contains(part), qPrintable(parsed.error));
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
    QVERIFY(Options::parse({u"--demo"_s}, u"http://example.com"_s, u"bad token"_s).value->demo);
    QCOMPARE(
        Options::parse({u"--exit-after"_s, u"first-paint"_s}, {}, {}).value->exitAfter, Options::ExitAfter::FirstPaint);
    QCOMPARE(Options::parse({u"--exit-after=loaded"_s}, {}, {}).value->exitAfter, Options::ExitAfter::Loaded);
    QCOMPARE(*Options::parse({u"--user"_s, u"42"_s}, {}, {}).value->account.userId, 42);
}

void TestOptions::environmentIsTheDefault()
{
    const Options fromVariables = *Options::parse({}, u"example.com"_s, u"abc.def"_s).value;
    QCOMPARE(fromVariables.account.server.displayName(), u"studio.example.com"_s);
    QCOMPARE(fromVariables.account.token.headerValue(), "abc.def");
    const Options fromOption = *Options::parse({u"--host"_s, u"other.example"_s}, u"example.com"_s, {}).value;
    QCOMPARE(fromOption.account.server.displayName(), u"studio.other.example"_s);
    QVERIFY(!Options::parse({}, {}, u"two words"_s).value);
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
        return Options::parse({u"--token-file"_s, name}, {}, u"from.variable"_s);
    };
    QCOMPARE(parse("from.file\n").value->account.token.headerValue(), "from.file");
    QVERIFY(parse(" \n").error.contains(name));
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
    QCOMPARE(takeTokenVariable(), u"very.secret"_s);
    QVERIFY(!qEnvironmentVariableIsSet("EI_JWT_TOKEN"));
    for (std::size_t i = 0; i < size; ++i)
        QCOMPARE(place[i], '\0'); // where the environment's text stood
    QCOMPARE(takeTokenVariable(), QString());
}

CORE_TEST(TestOptions)

#include "tst_Options.moc"
