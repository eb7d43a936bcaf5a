// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A crash leaves no memory behind: in no file, and in no program that the system pipes it to.
#include "TestRunner.h"
#include "process/CoreDumps.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestCoreDumps : public QObject
{
    Q_OBJECT

private slots:
    void dumpsNothing_data();
    void dumpsNothing();
};

void TestCoreDumps::dumpsNothing_data()
{
    QTest::addColumn<bool>("isForbidden");
    QTest::newRow("without: this test can see a dump") << false;
    QTest::newRow("forbidden") << true;
}

void TestCoreDumps::dumpsNothing()
{
    QFETCH(const bool, isForbidden);
    rlimit here{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &here), 0);
    if (here.rlim_max == 0)
        QSKIP("a hard limit of 0 leaves nothing to see");
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toLocal8Bit();
    const QByteArray report = folder.filePath(u"report"_s).toLocal8Bit();
    const pid_t child = fork();
    if (child == 0) {
        if (chdir(path.constData()) != 0)
            _exit(1);
        std::signal(SIGABRT, SIG_DFL);
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
        if (isForbidden)
            forbidCoreDumps();
        getrlimit(RLIMIT_CORE, &limit);
        QFile filter(u"/proc/self/coredump_filter"_s);
        QFile file(QString::fromLocal8Bit(report));
        if (!filter.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
            _exit(1);
        file.write(QByteArray::number(limit.rlim_cur) + ' ' + QByteArray::number(limit.rlim_max) + ' '
            + filter.readAll().trimmed());
        file.close();
        std::abort();
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    const QStringList left = QDir(folder.path()).entryList(QDir::Files);
    if (!isForbidden) {
        if (!WCOREDUMP(status))
            QSKIP("this system dumps nothing anyway");
        return;
    }
    QVERIFY(!WCOREDUMP(status));
    QCOMPARE(left, QStringList{u"report"_s});
    QFile file(QString::fromLocal8Bit(report));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // A limit of 1, and not 0, is what keeps the kernel from starting the program of a piped pattern.
    QCOMPARE(file.readAll(), "1 1 00000000");
}

CORE_TEST(TestCoreDumps)
#include "tst_CoreDumps.moc"
