// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What version 0.1.0 kept is there after an upgrade, wherever that is killed on its way.
#include "TestRunner.h"
#include "account/AccountClaim.h"
#include "account/AccountStore.h"
#include "account/OldFiles.h"
#include "base/JsonFile.h"
#include "drafts/DraftStore.h"
#include "drafts/LastProfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using File = AccountFolders::File;

class TestOldFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); }
    void init();
    void nothingIsMadeOfNothing();
    void movesAll();
    void survivesAKillAtEachStep();
    void overwritesNothing();
    void waitsForAWindowOfTheOldVersion();
    void lockOfAnotherComputerGoesWithItsAccount();
    void brokenListIsSetAside_data();
    void brokenListIsSetAside();
    void leavesAloneWhatItCannotRead();
    void takesWhatMakesSense();
    void keepsThePersonsOwnFiles();
    void saysWhatItCannotMove();
    void nothingIsKeptWithoutARoot();

private:
    [[nodiscard]] QString settings() const { return m_folder->filePath(u"config"_s); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString list() const { return settings() + u"/accounts.json"_s; }
    [[nodiscard]] QString old(const char *folder, const QString &key, const QString &ending = u".json"_s) const
    {
        return data() + u'/' + QString::fromLatin1(folder) + u'/' + AccountFolders::nameOf(key) + ending;
    }
    [[nodiscard]] AccountFolders folders() const { return AccountFolders(data() + u"/accounts"_s); }
    void put(const QString &path, const QByteArray &content) const;
    void putAll() const;
    void verifyAll() const;
    QStringList move(const OldFiles::Step &beforeStep = {}) const
    {
        return OldFiles(settings(), data(), folders(), beforeStep).problems();
    }

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QString kOldJan = u"https://studio.edgeimpulse.com/v1/users/42"_s;
const QString kOldEve = u"http://127.0.0.1:4800/v1/users/7"_s;
const QString kStranger = u"https://studio.edgeimpulse.com/v1/users/77"_s; // whom somebody with --user edited

// As version 0.1.0 wrote them.
constexpr char kList[] = R"({
    "accounts": [
        {"email": "jan@example.com", "inKeychain": true, "name": "Jan Jansen",
         "server": "https://studio.edgeimpulse.com/v1", "userId": 42},
        {"email": "", "inKeychain": false, "name": "Ève", "server": "http://127.0.0.1:4800/v1", "userId": 7}
    ],
    "format": 1
})";

QByteArray draft(const QString &key, const QByteArray &company)
{
    return R"({"account": ")" + key.toUtf8() + R"(", "base": {"companyName": "Acme"}, "changed": "2026-11-24T14:31:00Z",
        "edited": {"companyName": ")"
        + company + R"("}, "format": 1})";
}

QByteArray lastProfile(const QString &key, const QByteArray &id)
{
    return R"({"account": ")" + key.toUtf8() + R"(", "format": 1, "profile": {"companyName": "Acme", "id": )" + id
        + R"(, "name": "Somebody"}, "read": "2026-11-24T14:30:00Z"})";
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

// Everything under a folder, but folders.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        files += QDir(folder).relativeFilePath(each.next());
    files.sort();
    return files;
}
} // namespace

void TestOldFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOldFiles::put(const QString &path, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

void TestOldFiles::putAll() const
{
    put(list(), kList);
    put(list() + u".lock"_s, "999999999\nei-profile-editor\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    put(settings() + u"/network.json"_s, "{}");
    put(old("drafts", kOldJan), draft(kOldJan, "Mine"));
    put(old("drafts", kOldEve), draft(kOldEve, "Eve's"));
    put(old("drafts", kOldEve, u".json.unreadable-1"_s), "garbage");
    put(old("drafts", kOldJan, u".json.lock"_s),
        "999999999\nei-profile-editor\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n"); // as a kill leaves it
    put(old("profiles", kOldJan), lastProfile(kOldJan, "42"));
    put(old("profiles", kStranger), lastProfile(kStranger, "77"));
}

void TestOldFiles::verifyAll() const
{
    {
        AccountStore accounts(folders());
        accounts.load();
        const QList<Account> all = accounts.accounts();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].key(), kOldJan); // who was used last
        QCOMPARE(all[0].name, u"Jan Jansen"_s);
        QCOMPARE(all[0].email, u"jan@example.com"_s);
        QVERIFY(all[0].inKeychain);
        QCOMPARE(all[1].key(), kOldEve);
        QVERIFY(!all[1].inKeychain);

        DraftStore drafts(folders());
        QCOMPARE(drafts.draft(kOldJan).edits.edited, (QJsonObject{{u"companyName"_s, u"Mine"_s}}));
        QVERIFY(drafts.draft(kOldJan).edits.base.contains("companyName"_L1));
        QCOMPARE(drafts.draft(kOldEve).edits.edited, (QJsonObject{{u"companyName"_s, u"Eve's"_s}}));

        LastProfile profiles(folders());
        QCOMPARE(profiles.kept(kOldJan).value_or(LastProfile::Kept()).profile.id, 42);
        QCOMPARE(profiles.kept(kStranger).value_or(LastProfile::Kept()).profile.id, 77);
    }
    const auto in = [](const QString &key, const QString &name) {
        return u"accounts/"_s + AccountFolders::nameOf(key) + u'/' + name;
    };
    QStringList files{in(kOldJan, u"account.json"_s), in(kOldJan, u"draft.json"_s), in(kOldJan, u"profile.json"_s),
        in(kOldEve, u"account.json"_s), in(kOldEve, u"draft.json"_s), in(kOldEve, u"draft.json.unreadable-1"_s),
        in(kStranger, u"profile.json"_s)};
    files.sort();
    QCOMPARE(filesIn(data()), files);
    QCOMPARE(filesIn(settings()), QStringList{u"network.json"_s});
    QCOMPARE(QDir(data()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"accounts"_s});
    const auto all
        = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    QDirIterator each(folders().root(), QDir::Dirs | QDir::NoDotAndDotDot);
    while (each.hasNext())
        QCOMPARE(QFileInfo(each.next()).permissions(), all);
}

void TestOldFiles::nothingIsMadeOfNothing()
{
    int steps = 0;
    QCOMPARE(move([&steps] { ++steps; }), QStringList());
    QCOMPARE(steps, 0);
    QVERIFY(!QFileInfo::exists(data()));
    QVERIFY(!QFileInfo::exists(settings()));
}

void TestOldFiles::movesAll()
{
    putAll();
    QCOMPARE(move(), QStringList());
    verifyAll();
    int steps = 0;
    QCOMPARE(move([&steps] { ++steps; }), QStringList());
    QCOMPARE(steps, 0); // once
    verifyAll();
}

// A process of its own, as a kill leaves what no destructor has seen.
void TestOldFiles::survivesAKillAtEachStep()
{
#ifdef Q_OS_UNIX
    constexpr int kKilled = 9;
    int kills = 0;
    for (bool isKilled = true; isKilled;) {
        init();
        putAll();
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            int left = kills;
            static_cast<void>(move([&left] {
                if (left-- == 0)
                    ::_exit(kKilled);
            }));
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        isKilled = WEXITSTATUS(status) == kKilled;
        QVERIFY(isKilled || WEXITSTATUS(status) == 0);
        QCOMPARE(move(), QStringList());
        verifyAll();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"killed before step %1"_s.arg(kills)));
        kills += isKilled ? 1 : 0;
    }
    QCOMPARE(kills, 16); // each file written, removed or moved, and each folder
#endif
}

// An old version was started again after the upgrade.
void TestOldFiles::overwritesNothing()
{
    folders().make(kOldJan);
    put(folders().path(kOldJan, File::Draft), draft(kOldJan, "Newest"));
    AccountStore accounts(folders());
    const Account jan{.server = {}, .userId = 42, .name = u"Jan J."_s, .email = u"jan@example.com"_s};
    QCOMPARE(jan.key(), kOldJan);
    accounts.remember(jan);
    accounts.flush();
    putAll();
    QCOMPARE(move(), QStringList());
    QCOMPARE(DraftStore(folders()).draft(kOldJan).edits.edited, (QJsonObject{{u"companyName"_s, u"Newest"_s}}));
    QCOMPARE(contentOf(old("drafts", kOldJan)), draft(kOldJan, "Mine")); // nor is it lost
    accounts.refresh();
    QCOMPARE(accounts.accounts().size(), 2);
    QCOMPARE(accounts.account(kOldJan), jan);
    QVERIFY(!QFileInfo::exists(list()));
}

// It goes on to write there until it ends.
void TestOldFiles::waitsForAWindowOfTheOldVersion()
{
    putAll();
    QVERIFY(QFile::remove(old("drafts", kOldJan, u".json.lock"_s)));
    QLockFile window(old("drafts", kOldJan, u".json.lock"_s));
    window.setStaleLockTime(0);
    QVERIFY(window.tryLock(0));
    QCOMPARE(move(), QStringList());
    QVERIFY(DraftStore(folders()).draft(kOldJan).edits.isEmpty());
    QCOMPARE(DraftStore(folders()).draft(kOldEve).edits.edited, (QJsonObject{{u"companyName"_s, u"Eve's"_s}}));
    QVERIFY(QFileInfo::exists(old("profiles", kOldJan)));
    QVERIFY(!AccountClaim(folders()).take(kOldJan)); // it is one window's
    QVERIFY(AccountClaim(folders()).take(kOldEve));
    QCOMPARE(move(), QStringList());
    QVERIFY(!AccountClaim(folders()).take(kOldJan));
    window.unlock();
    QVERIFY(AccountClaim(folders()).take(kOldJan));
    QCOMPARE(move(), QStringList());
    verifyAll();
}

// Nobody here can tell whether that has it open: the person is asked, as ever.
void TestOldFiles::lockOfAnotherComputerGoesWithItsAccount()
{
    const QByteArray lock = "4711\nei-profile-editor\nlaptop-of-jan\nfedcba98\n0123456789abcdef\n";
    putAll();
    put(old("drafts", kOldJan, u".json.lock"_s), lock);
    QCOMPARE(move(), QStringList());
    QCOMPARE(contentOf(folders().path(kOldJan, File::Lock)), lock);
    QVERIFY(QFile::remove(folders().path(kOldJan, File::Lock)));
    verifyAll();
}

void TestOldFiles::brokenListIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(kList).left(100);
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no list") << QByteArray(R"({"accounts": 7})");
}

void TestOldFiles::brokenListIsSetAside()
{
    QFETCH(const QByteArray, content);
    putAll();
    put(list(), content);
    const QStringList problems = move();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].contains(list() + u".unreadable-1"_s), qPrintable(problems[0]));
    QVERIFY2(problems[0].contains(u"Sign in again"_s), qPrintable(problems[0]));
    QCOMPARE(contentOf(list() + u".unreadable-1"_s), content);
    QCOMPARE(DraftStore(folders()).draft(kOldJan).edits.edited, (QJsonObject{{u"companyName"_s, u"Mine"_s}}));
    QCOMPARE(move(), QStringList()); // told once
}

void TestOldFiles::leavesAloneWhatItCannotRead()
{
    const QByteArray newer = R"({"format":2,"accounts":{}})";
    put(list(), newer);
    put(old("drafts", kOldJan), R"({"format":2,"draft":{}})");
    QCOMPARE(move().size(), 1);
    QCOMPARE(contentOf(list()), newer);
    QCOMPARE(contentOf(folders().path(kOldJan, File::Draft)), R"({"format":2,"draft":{}})");
}

void TestOldFiles::takesWhatMakesSense()
{
    put(list(),
        R"({"format": 1, "accounts": [
        7, {}, {"server": "https://studio.example.com/v1"}, {"server": "http://example.com", "userId": 1},
        {"server": "https://studio.example.com/v1", "userId": "1"},
        {"server": "http://127.0.0.1:4800/v1", "userId": 7, "email": ")"
            + QByteArray(1'200'000, 'e') + R"("},
        {"server": "https://studio.edgeimpulse.com/v1", "userId": 42, "name": "Jan Jansen",
         "email": "jan@example.com", "inKeychain": true, "token": "ignored"},
        {"server": "https://studio.edgeimpulse.com/v1", "userId": 42, "name": "twice"}]})");
    QCOMPARE(move(), QStringList());
    AccountStore accounts(folders());
    accounts.load();
    const QList<Account> all = accounts.accounts();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].key(), kOldEve);
    QCOMPARE(all[0].email, QString());
    QCOMPARE(all[1].name, u"Jan Jansen"_s);
    QVERIFY(!contentOf(folders().path(kOldJan, File::Account)).contains("token"));
}

void TestOldFiles::keepsThePersonsOwnFiles()
{
    putAll();
    put(data() + u"/drafts/notes.txt"_s, "mine");
    put(data() + u"/drafts/copy.json"_s, "mine");
    QCOMPARE(move(), QStringList());
    QCOMPARE(contentOf(data() + u"/drafts/notes.txt"_s), "mine");
    QCOMPARE(contentOf(data() + u"/drafts/copy.json"_s), "mine");
}

void TestOldFiles::saysWhatItCannotMove()
{
    putAll();
    put(folders().root(), "a file where the folder should be");
    const QStringList problems = move();
    QVERIFY(!problems.isEmpty());
    for (const QString &problem : problems)
        QVERIFY2(problem.contains(u"could not be moved"_s), qPrintable(problem));
    QCOMPARE(contentOf(list()), kList);
    QCOMPARE(contentOf(old("drafts", kOldJan)), draft(kOldJan, "Mine"));
    QVERIFY(QFile::remove(folders().root()));
    QCOMPARE(move(), QStringList());
    verifyAll();
}

void TestOldFiles::nothingIsKeptWithoutARoot()
{
    putAll();
    QCOMPARE(OldFiles(settings(), data(), AccountFolders({})).problems(), QStringList());
    QCOMPARE(contentOf(list()), kList);
}

CORE_TEST(TestOldFiles)
#include "tst_OldFiles.moc"
