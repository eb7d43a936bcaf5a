// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The program as a caller sees it: its options, its first line, its log file, and that it goes when its parent does.
#include "RawClient.h"
#include "TestRunner.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestSimulatorProgram : public QObject
{
    Q_OBJECT

private slots:
    void listsScenarios();
    void wrongUsage_data();
    void wrongUsage();
    void scenarioAndLog();
    void logSecrets_data();
    void logSecrets();
    void profile();
    void givenPort();
    void staysWithoutParent();
    void leavesWithParent();
    void leavesWithKilledParent();
};

namespace
{
const QString kProgram = QStringLiteral(SIMULATOR_PROGRAM);

// The port in the first line of output; 0 if none comes.
quint16 portOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(20'000))
            return 0;
    }
    const QUrl base(QString::fromUtf8(process.readLine().trimmed()));
    return base.scheme() == "http"_L1 && base.host() == "127.0.0.1"_L1 && base.path() == "/v1"_L1
        ? static_cast<quint16>(base.port(0))
        : quint16(0);
}

bool answers(quint16 port)
{
    return RawClient(port).call(RawClient::request("GET", "/_simulator/requests")).status == 200;
}
} // namespace

void TestSimulatorProgram::listsScenarios()
{
    QProcess process;
    process.start(kProgram, {u"--list-scenarios"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QVERIFY(lines.first().startsWith("ok  "));
    QVERIFY(lines.size() > 40);
    process.start(kProgram, {u"--list-profiles"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().startsWith("usual  "));
}

void TestSimulatorProgram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("scenario") << QStringList({u"--scenario"_s, u"nonsense"_s});
    QTest::newRow("profile") << QStringList({u"--profile"_s, u"nonsense"_s});
    QTest::newRow("port") << QStringList({u"--port"_s, u"x"_s});
    QTest::newRow("port too large") << QStringList({u"--port"_s, u"65536"_s});
    QTest::newRow("option") << QStringList({u"--nonsense"_s});
    QTest::newRow("argument") << QStringList({u"nonsense"_s});
    QTest::newRow("log") << QStringList({u"--log"_s, u"/nonsense/log"_s});
}

void TestSimulatorProgram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(kProgram, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestSimulatorProgram::scenarioAndLog()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    QProcess process;
    process.start(kProgram, {u"--scenario"_s, u"html-502"_s, u"--log"_s, log});
    const quint16 port = portOf(process);
    QVERIFY(port != 0);
    QCOMPARE(RawClient(port).call(RawClient::request("GET", "/v1/api/user?a=b")).status, 502);
    QCOMPARE(RawClient(port).call(RawClient::request("POST", "/v1/api/users/42", "two\nlines")).status, 502);

    // Before the program ends: each line is flushed.
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(first.value("path"_L1).toString(), u"/v1/api/user?a=b"_s);
    const QJsonObject answer = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(answer.value("id"_L1), first.value("id"_L1));
    QCOMPARE(answer.value("status"_L1).toInt(), 502);
    QVERIFY(!first.contains("status"_L1));
    const QJsonObject second = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(second.value("body"_L1).toString(), u"two\nlines"_s);
    QCOMPARE(QJsonDocument::fromJson(file.readLine()).object().value("id"_L1), second.value("id"_L1));
    QVERIFY(file.atEnd());
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestSimulatorProgram::logSecrets_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("kept");
    QTest::newRow("masked") << QStringList() << false;
    QTest::newRow("kept") << QStringList{u"--log-secrets"_s} << true;
}

void TestSimulatorProgram::logSecrets()
{
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    QProcess process;
    process.start(kProgram, options + QStringList{u"--log"_s, log});
    const quint16 port = portOf(process);
    const QByteArray body = R"({"username":"demo","password":"hunter2 wrong"})";
    QCOMPARE(RawClient(port).call(RawClient::request("POST", "/v1/api-login", body)).status, 200);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTEST(file.readAll().contains("hunter2 wrong"), "kept");
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestSimulatorProgram::profile()
{
    QProcess process;
    process.start(kProgram, {u"--profile"_s, u"tier-enterprise"_s});
    const RawClient::Answer answer = RawClient(portOf(process)).call(RawClient::request("GET", "/_simulator/users/42"));
    QCOMPARE(answer.object().value("tier"_L1).toString(), u"enterprise"_s);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestSimulatorProgram::givenPort()
{
    QProcess first;
    first.start(kProgram, {});
    const quint16 port = portOf(first);
    QVERIFY(port != 0);

    QProcess second;
    second.start(kProgram, {u"--port"_s, QString::number(port)});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(!second.readAllStandardError().isEmpty());
    first.kill();
    QVERIFY(first.waitForFinished());

    second.start(kProgram, {u"--port"_s, QString::number(port)});
    QCOMPARE(portOf(second), port);
    second.kill();
    QVERIFY(second.waitForFinished());
}

void TestSimulatorProgram::staysWithoutParent()
{
    QProcess process;
    process.start(kProgram, {});
    const quint16 port = portOf(process);
    process.closeWriteChannel();
    QVERIFY(answers(port));
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestSimulatorProgram::leavesWithParent()
{
    QProcess process;
    process.start(kProgram, {u"--exit-with-parent"_s});
    const quint16 port = portOf(process);
    process.write("what comes is thrown away\n");
    QVERIFY(answers(port));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestSimulatorProgram::leavesWithKilledParent()
{
#ifdef Q_OS_UNIX
    // A shell that starts the simulator with a pipe that it holds itself, tells its address, and waits to be killed.
    QProcess parent;
    parent.start(u"/bin/bash"_s,
        {u"-c"_s, u"exec 3> >(exec \"$0\" --exit-with-parent); while read -r line; do :; done"_s, kProgram});
    const quint16 port = portOf(parent);
    QVERIFY(port != 0);
    QVERIFY(answers(port));
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!answers(port), 20'000);
#else
    QSKIP("needs a shell");
#endif
}

CORE_TEST(TestSimulatorProgram)
#include "tst_SimulatorProgram.moc"
