// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An account's lock: a living process has it for itself, and nothing that was left behind locks anybody out.
#include "TestRunner.h"
#include "account/AccountLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

class TestAccountLock : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void livingProcessHasIt();
    void leftBehindCountsForNothing_data();
    void leftBehindCountsForNothing();
    void anotherKindOfFileCountsForNothing_data();
    void anotherKindOfFileCountsForNothing();
    void anotherComputerMayHaveIt_data();
    void anotherComputerMayHaveIt();
    void grantedWhereNoneCanBeWritten();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"lock"_s); }
    void write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
// As QLockFile writes it.
QByteArray contentOf(qint64 process, const QByteArray &host, const QByteArray &machineId = {})
{
    QByteArray content = QByteArray::number(process) + "\nei-profile-editor\n" + host + '\n';
    if (!machineId.isEmpty())
        content += machineId + "\n0123456789abcdef\n";
    return content;
}

constexpr qint64 kDead = 999'999'999;

QByteArray thisHost()
{
    return QSysInfo::machineHostName().toLocal8Bit();
}
} // namespace

void TestAccountLock::write(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestAccountLock::livingProcessHasIt()
{
    auto first = std::make_unique<AccountLock>(path());
    AccountLock second(path());
    QVERIFY(first->take());
    QVERIFY(!second.take());
    QCOMPARE(second.holder().host, QString());
    QVERIFY(qAbs(second.holder().since.secsTo(QDateTime::currentDateTime())) < 60);
    first.reset();
    QVERIFY(second.take());
}

void TestAccountLock::leftBehindCountsForNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("4711");
    QTest::newRow("no lock") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("garbage") << QByteArray(4096, '\xfe');
    QTest::newRow("too large") << QByteArray(1'000'000, '7');
    QTest::newRow("dead process") << contentOf(kDead, thisHost());
    QTest::newRow("dead process, machine id of before") << contentOf(kDead, thisHost(), "fedcba98");
    QTest::newRow("before the last start of the computer")
        << contentOf(QCoreApplication::applicationPid(), thisHost(), QSysInfo::machineUniqueId());
    QTest::newRow("number of a process that lives")
        << contentOf(QCoreApplication::applicationPid(), thisHost(), "fedcba98");
}

void TestAccountLock::leftBehindCountsForNothing()
{
    QFETCH(const QByteArray, content);
    write(content);
    AccountLock lock(path());
    QVERIFY(lock.take());
    AccountLock second(path());
    QVERIFY(!second.take());
}

void TestAccountLock::anotherKindOfFileCountsForNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a folder with something in it") << u"folder"_s;
    QTest::newRow("a link to nothing") << u"link"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a pipe") << u"pipe"_s;
#endif
}

void TestAccountLock::anotherKindOfFileCountsForNothing()
{
    QFETCH(const QString, kind);
    if (kind == u"folder")
        QVERIFY(QDir().mkpath(path() + u"/something"_s));
    else if (kind == u"link")
        QVERIFY(QFile::link(m_folder->filePath(u"nothing"_s), path()));
#ifdef Q_OS_UNIX
    else
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
#endif
    AccountLock lock(path());
    QVERIFY(lock.take());
    AccountLock second(path());
    QVERIFY(!second.take());
}

void TestAccountLock::anotherComputerMayHaveIt_data()
{
    QTest::addColumn<QByteArray>("machineId");
    QTest::newRow("without a machine id") << QByteArray();
    QTest::newRow("with another one") << QByteArray("fedcba98");
}

void TestAccountLock::anotherComputerMayHaveIt()
{
    QFETCH(const QByteArray, machineId);
    const QDateTime since(QDate(2026, 11, 24), QTime(14, 31));
    write(contentOf(kDead, "laptop-of-jan", machineId));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(since, QFileDevice::FileModificationTime));
    file.close();
    AccountLock lock(path());
    QVERIFY(!lock.take());
    QCOMPARE(lock.holder().host, u"laptop-of-jan"_s);
    QCOMPARE(lock.holder().since, since);

    lock.takeAnyway();
    AccountLock second(path());
    QVERIFY(!second.take());
    QCOMPARE(second.holder().host, QString());
}

void TestAccountLock::grantedWhereNoneCanBeWritten()
{
    AccountLock lock(m_folder->filePath(u"no/such/folder/lock"_s));
    QVERIFY(lock.take());
    lock.takeAnyway();
}

CORE_TEST(TestAccountLock)
#include "tst_AccountLock.moc"
