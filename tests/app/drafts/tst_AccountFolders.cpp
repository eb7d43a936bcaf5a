// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The folders of accounts: always the same, for the owner's eyes alone, and gone with their account.
#include "TestRunner.h"
#include "drafts/AccountFolders.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using File = AccountFolders::File;

class TestAccountFolders : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void namesAreAlwaysTheSame();
    void madeForTheOwnerAlone();
    void listsWhatHasAnAccount();
    void clearsAllButTheLock();
    void keepsWhatIsNotEmpty();
    void withoutARootThereIsNothing();

private:
    [[nodiscard]] AccountFolders folders() const { return AccountFolders(m_folder->filePath(u"data/accounts"_s)); }
    void put(const QString &path) const;
    [[nodiscard]] QStringList names(const QString &folder) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QString kFirst = u"https://studio.edgeimpulse.com/v1/users/42"_s;
const QString kSecond = u"https://studio.edgeimpulse.com/v1/users/7"_s;
} // namespace

void TestAccountFolders::put(const QString &path) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("{}"), 2);
}

QStringList TestAccountFolders::names(const QString &folder) const
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

// What was kept under a name once is looked for there by every later version.
void TestAccountFolders::namesAreAlwaysTheSame()
{
    QCOMPARE(AccountFolders::nameOf(kFirst), u"1966037dace85e755431986ba2b1b81df67973b8"_s);
    const QString folder = folders().root() + u'/' + AccountFolders::nameOf(kFirst);
    QCOMPARE(folders().path(kFirst, File::Account), folder + u"/account.json"_s);
    QCOMPARE(folders().path(kFirst, File::Draft), folder + u"/draft.json"_s);
    QCOMPARE(folders().path(kFirst, File::Profile), folder + u"/profile.json"_s);
    QCOMPARE(folders().path(kFirst, File::Lock), folder + u"/lock"_s);
    QVERIFY(folders().path(kSecond, File::Draft) != folders().path(kFirst, File::Draft));
}

void TestAccountFolders::madeForTheOwnerAlone()
{
    folders().make(kFirst);
    folders().make(kFirst);
    const auto all
        = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    const QString folder = QFileInfo(folders().path(kFirst, File::Draft)).path();
    for (const QString &made : {folder, folders().root(), QFileInfo(folders().root()).path()})
        QCOMPARE(QFileInfo(made).permissions(), all);
}

void TestAccountFolders::listsWhatHasAnAccount()
{
    QCOMPARE(folders().accountFiles(), QStringList());
    folders().make(kFirst);
    folders().make(kSecond);
    put(folders().path(kSecond, File::Draft));
    put(folders().root() + u"/account.json"_s);
    QCOMPARE(folders().accountFiles(), QStringList());
    put(folders().path(kFirst, File::Account));
    QCOMPARE(folders().accountFiles(), QStringList{folders().path(kFirst, File::Account)});
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(u"nowhere"_s, folders().path(kSecond, File::Account)));
    QCOMPARE(folders().accountFiles().size(), 2); // what reads it tells what is wrong
#endif
}

void TestAccountFolders::clearsAllButTheLock()
{
    for (const QString &key : {kFirst, kSecond}) {
        folders().make(key);
        for (const File file : {File::Account, File::Draft, File::Profile})
            put(folders().path(key, file));
        put(folders().path(key, File::Draft) + u".unreadable-1"_s);
        QVERIFY(QDir().mkpath(folders().path(key, File::Account) + u".unreadable-1/folder"_s));
    }
    put(folders().path(kSecond, File::Lock));
#ifdef Q_OS_UNIX
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    put(elsewhere + u"/file"_s);
    QVERIFY(QFile::link(elsewhere, folders().path(kFirst, File::Profile) + u".unreadable-1"_s));
#endif
    folders().clear(kFirst);
    folders().clear(kSecond);
    QCOMPARE(names(folders().root()), QStringList{AccountFolders::nameOf(kSecond)});
    QCOMPARE(names(QFileInfo(folders().path(kSecond, File::Lock)).path()), QStringList{u"lock"_s});
#ifdef Q_OS_UNIX
    QCOMPARE(names(elsewhere), QStringList{u"file"_s});
#endif
}

void TestAccountFolders::keepsWhatIsNotEmpty()
{
    folders().make(kFirst);
    folders().make(kSecond);
    put(folders().path(kSecond, File::Draft));
    folders().removeIfEmpty(kFirst);
    folders().removeIfEmpty(kSecond);
    QCOMPARE(names(folders().root()), QStringList{AccountFolders::nameOf(kSecond)});
}

void TestAccountFolders::withoutARootThereIsNothing()
{
    const AccountFolders none({});
    QCOMPARE(none.path(kFirst, File::Draft), QString());
    QCOMPARE(none.accountFiles(), QStringList());
    none.make(kFirst);
    none.clear(kFirst);
    none.removeIfEmpty(kFirst);
    QVERIFY(!QFileInfo::exists(AccountFolders::nameOf(kFirst)));
}

CORE_TEST(TestAccountFolders)
#include "tst_AccountFolders.moc"
