// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One window per account: who comes second asks the first, and what a dead process left behind counts for nothing.
#include "AccountKeys.h"
#include "TestRunner.h"
#include "account/AccountClaim.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAccountClaim : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void secondComesTooLate();
    void everyAccountIsItsOwn();
    void anotherFolderIsAnotherWorld();
    void withoutAFolderAllIsGranted();
    void secondAsksTheFirst();
    void firstDoesNotAnswer();
    void deadProcessCountsForNothing();
    void socketIsForTheOwnerAlone();
    void leavesNoEmptyFolder();

private:
    [[nodiscard]] AccountFolders folders() const { return AccountFolders(m_folder->path()); }
    [[nodiscard]] QString lockPath() const;

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccountClaim::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

QString TestAccountClaim::lockPath() const
{
    return folders().path(kJan, AccountFolders::File::Lock);
}

void TestAccountClaim::secondComesTooLate()
{
    AccountClaim first(folders());
    AccountClaim second(folders());
    QVERIFY(first.take(kJan));
    QVERIFY(first.take(kJan));
    QVERIFY(!second.take(kJan));
    first.release(kJan);
    QVERIFY(second.take(kJan));
    QVERIFY(!first.take(kJan));
}

void TestAccountClaim::everyAccountIsItsOwn()
{
    AccountClaim first(folders());
    AccountClaim second(folders());
    QVERIFY(first.take(kJan));
    QVERIFY(second.take(kEve));
    QVERIFY(!first.take(kEve));
}

void TestAccountClaim::anotherFolderIsAnotherWorld()
{
    const QTemporaryDir otherHome;
    AccountClaim here(folders());
    AccountClaim there(AccountFolders(otherHome.path()));
    const QSignalSpy asked(&here, &AccountClaim::asked);
    QVERIFY(here.take(kJan));
    QVERIFY(there.take(kJan));
    AccountClaim second(AccountFolders(otherHome.path()));
    QSignalSpy answered(&second, &AccountClaim::answered);
    second.ask(kJan);
    QVERIFY(answered.wait());
    QCOMPARE(asked.size(), 0);
}

void TestAccountClaim::withoutAFolderAllIsGranted()
{
    AccountClaim first(AccountFolders({}));
    AccountClaim second(AccountFolders({}));
    QVERIFY(first.take(kJan));
    QVERIFY(second.take(kJan));
}

void TestAccountClaim::secondAsksTheFirst()
{
    AccountClaim first(folders());
    AccountClaim second(folders());
    QVERIFY(first.take(kJan));
    const QSignalSpy asked(&first, &AccountClaim::asked);
    QSignalSpy answered(&second, &AccountClaim::answered);
    qputenv("XDG_ACTIVATION_TOKEN", "may-come-to-the-front");
    for (int n = 1; n <= 2; ++n) {
        second.ask(kJan);
        QVERIFY(answered.wait());
        QCOMPARE(asked.size(), n);
    }
    QCOMPARE(asked[0][0].toString(), kJan);
    QCOMPARE(answered[0][0].toString(), kJan);
}

void TestAccountClaim::firstDoesNotAnswer()
{
    folders().make(kJan);
    QLockFile lock(lockPath());
    QVERIFY(lock.tryLock(0));
    AccountClaim second(folders());
    QVERIFY(!second.take(kJan));
    QSignalSpy unanswered(&second, &AccountClaim::unanswered);
    second.ask(kJan);
    QTRY_COMPARE(unanswered.size(), 1);

    // There, but busy for ever.
    AccountClaim first(folders());
    QVERIFY(first.take(kEve));
    const QStringList sockets = QDir(m_runtime.path()).entryList(QDir::System);
    QCOMPARE(sockets.size(), 1);
    const QString name = QDir(m_runtime.path()).filePath(sockets[0]);
    QLocalServer::removeServer(name);
    QLocalServer silent;
    QVERIFY(silent.listen(name));
    second.ask(kEve);
    QTRY_COMPARE(unanswered.size(), 2);
}

void TestAccountClaim::deadProcessCountsForNothing()
{
    // As a killed process leaves it: its number, the program's and the computer's name.
    folders().make(kJan);
    QFile file(lockPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("999999999\nei-profile-editor\n") + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    file.close();
    AccountClaim claim(folders());
    QVERIFY(claim.take(kJan));
    AccountClaim second(folders());
    QSignalSpy answered(&second, &AccountClaim::answered);
    second.ask(kJan);
    QVERIFY(answered.wait());
}

void TestAccountClaim::socketIsForTheOwnerAlone()
{
    AccountClaim claim(folders());
    QVERIFY(claim.take(kJan));
    const QFileInfoList sockets = QDir(m_runtime.path()).entryInfoList(QDir::System);
    QCOMPARE(sockets.size(), 1);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(sockets[0].permissions() & others, QFile::Permissions());
}

// Nor one less, where something is kept.
void TestAccountClaim::leavesNoEmptyFolder()
{
    folders().make(kEve);
    QFile draft(folders().path(kEve, AccountFolders::File::Draft));
    QVERIFY(draft.open(QIODevice::WriteOnly));
    {
        AccountClaim claim(folders());
        QVERIFY(claim.take(kJan));
        QVERIFY(claim.take(kEve));
        claim.release(kJan);
        QVERIFY(claim.take(kJan));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{AccountFolders::nameOf(kEve)});
    QVERIFY(draft.exists());
}

CORE_TEST(TestAccountClaim)
#include "tst_AccountClaim.moc"
