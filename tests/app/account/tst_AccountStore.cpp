// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The files of accounts: what is remembered is there again, windows see each other's, and a file that cannot be read is
// never overwritten.
#include "TestRunner.h"
#include "account/AccountStore.h"
#include "base/JsonFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

class TestAccountStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void startsEmpty();
    void isThereAgain();
    void inMemoryAlone();
    void latestComesFirst();
    void latestOfAllWindowsComesFirst();
    void isForTheOwnerAlone();
    void setsAsideWhatCannotBeRead_data();
    void setsAsideWhatCannotBeRead();
    void oneBrokenFileCostsNobodyElse();
    void windowsSeeEachOthers();
    void keepsItsOwnWhenTheFileFails_data();
    void keepsItsOwnWhenTheFileFails();
    void saysThatItCannotWrite();
    void keepsAllWhateverAServerSays();
    void keepsAllThroughAPassingFailure();
    void waitsForNoPipe();
    void forgettingRemovesAllOfIt();
    void tellsWhatCameUpBefore();

private:
    [[nodiscard]] AccountFolders folders() const { return AccountFolders(m_folder->filePath(u"accounts"_s)); }
    [[nodiscard]] QString path(const Account &account) const
    {
        return folders().path(account.key(), AccountFolders::File::Account);
    }
    [[nodiscard]] QList<Account> onDisk() const;
    void write(const Account &account, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
Account jan()
{
    return {.server = {}, .userId = 42, .name = u"Jan Jansen"_s, .email = u"jan@example.com"_s, .inKeychain = true};
}

Account eve()
{
    return {.server = *ServerAddress::parse(u"http://127.0.0.1:4800"_s).value,
        .userId = 9007199254740991, // the largest that JSON carries
        .name = u"Ève “E” \U0001F600"_s,
        .email = {}};
}

Account mia()
{
    Account mia = eve();
    mia.userId = 43;
    return mia;
}
} // namespace

QList<Account> TestAccountStore::onDisk() const
{
    AccountStore reader(folders());
    reader.load();
    return reader.accounts();
}

void TestAccountStore::write(const Account &account, const QByteArray &bytes) const
{
    folders().make(account.key());
    QFile file(path(account));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestAccountStore::startsEmpty()
{
    AccountStore store(folders());
    const QSignalSpy problems(&store, &AccountStore::problem);
    store.load();
    QVERIFY(store.accounts().isEmpty());
    QVERIFY(!QFile::exists(folders().root()));
    QCOMPARE(problems.size(), 0);
}

void TestAccountStore::isThereAgain()
{
    {
        AccountStore store(folders());
        store.remember(eve());
        store.remember(jan());
    }
    AccountStore store(folders());
    store.load();
    QCOMPARE(store.accounts(), (QList{jan(), eve()}));
    QCOMPARE(store.account(eve().key()), eve());
    QCOMPARE(store.account(u"unknown"_s), std::nullopt);
    QCOMPARE(store.latest(eve().server), eve());

    store.setInKeychain(jan().key(), false);
    store.forget(eve().key());
    store.flush();
    Account signedOut = jan();
    signedOut.inKeychain = false;
    QCOMPARE(onDisk(), QList{signedOut});
}

void TestAccountStore::inMemoryAlone()
{
    AccountStore store(AccountFolders({}));
    store.remember(jan());
    store.remember(eve());
    store.refresh();
    QCOMPARE(store.accounts(), (QList{eve(), jan()}));
    store.forget(eve().key());
    QCOMPARE(store.accounts(), QList{jan()});
}

void TestAccountStore::latestComesFirst()
{
    AccountStore store(folders());
    store.remember(jan());
    store.remember(eve());
    Account renamed = jan();
    renamed.name = u"Jan J. Jansen"_s;
    store.remember(renamed);
    QCOMPARE(store.accounts(), (QList{renamed, eve()}));
    store.flush();
    const QDateTime written = QFileInfo(path(jan())).lastModified();
    store.remember(renamed); // it is the latest
    store.flush();
    QCOMPARE(QFileInfo(path(jan())).lastModified(), written);
    QCOMPARE(onDisk(), (QList{renamed, eve()}));
}

// Though this window has not seen yet what the other has used since.
void TestAccountStore::latestOfAllWindowsComesFirst()
{
    AccountStore first(folders());
    first.remember(jan());
    first.flush();
    AccountStore second(folders());
    for (const Account &account : {eve(), mia(), eve(), mia(), eve()})
        second.remember(account);
    second.flush();
    Account renamed = jan();
    renamed.name = u"Jan J. Jansen"_s;
    first.remember(renamed);
    first.flush();
    QCOMPARE(onDisk(), (QList{renamed, eve(), mia()}));
}

void TestAccountStore::isForTheOwnerAlone()
{
    AccountStore store(folders());
    store.remember(jan());
    store.flush();
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(path(jan())).permissions(), owner);
    for (const QString &folder : {QFileInfo(path(jan())).path(), folders().root()})
        QCOMPARE(QFileInfo(folder).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
}

void TestAccountStore::setsAsideWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("account?");
    QTest::newRow("cut off") << QByteArray(R"({"server":)");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("too large") << QByteArray(JsonFile::Rules().maximumSize, ' ') + "{}";
    QTest::newRow("no account") << QByteArray(R"({"format":1})");
    QTest::newRow("server by plain http") << QByteArray(R"({"server":"http://example.com","userId":42})");
    QTest::newRow("user of a wrong type")
        << QByteArray(R"({"server":"https://studio.edgeimpulse.com/v1","userId":"42"})");
    QTest::newRow("of another account") << QByteArray(R"({"server":"https://studio.edgeimpulse.com/v1","userId":43})");
}

void TestAccountStore::setsAsideWhatCannotBeRead()
{
    QFETCH(const QByteArray, content);
    write(jan(), content);
    AccountStore store(folders());
    const QSignalSpy problems(&store, &AccountStore::problem);
    store.load();
    store.load();
    store.refresh();
    QVERIFY(store.accounts().isEmpty());
    QCOMPARE(problems.size(), 1); // told once
    const QString sentence = problems.first().first().toString();
    QVERIFY2(sentence.contains(path(jan()) + u".unreadable-1"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"Sign in again"_s), qPrintable(sentence));

    store.remember(jan());
    store.flush();
    QFile aside(path(jan()) + u".unreadable-1"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QCOMPARE(onDisk(), QList{jan()});
}

void TestAccountStore::oneBrokenFileCostsNobodyElse()
{
    {
        AccountStore store(folders());
        store.remember(eve());
        store.remember(jan());
    }
    write(jan(), "garbage");
    QCOMPARE(onDisk(), QList{eve()});
}

void TestAccountStore::windowsSeeEachOthers()
{
    AccountStore first(folders());
    first.remember(jan());
    first.flush();
    QCoreApplication::processEvents(); // that it is written is told
    AccountStore second(folders());
    second.load();
    second.remember(eve());
    second.flush();
    QCoreApplication::processEvents();
    QCOMPARE(first.accounts(), QList{jan()});
    first.refresh();
    QCOMPARE(first.accounts(), (QList{eve(), jan()}));
    first.setInKeychain(eve().key(), true);
    first.flush();
    second.refresh();
    QVERIFY(second.account(eve().key())->inKeychain);
    second.forget(jan().key());
    first.refresh();
    QCOMPARE(first.accounts().size(), 1); // what was removed in one window stays removed
    first.remember(mia());
    first.flush();
    QCOMPARE(onDisk().size(), 2);
    QVERIFY(!QFile::exists(path(jan())));
}

void TestAccountStore::keepsItsOwnWhenTheFileFails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("problems");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("not there") << QByteArray() << 0 << true;
    QTest::newRow("garbage") << QByteArray("garbage") << 1 << true;
    QTest::newRow("of a newer version") << QByteArray(R"({"format":2})") << 1 << false;
}

void TestAccountStore::keepsItsOwnWhenTheFileFails()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, problems);
    QFETCH(const bool, isWritten);
    AccountStore store(folders());
    store.remember(jan());
    store.flush();
    QCoreApplication::processEvents();
    const QSignalSpy told(&store, &AccountStore::problem);
    QVERIFY(QFile::remove(path(jan())));
    if (!content.isEmpty())
        write(jan(), content);
    for (const bool inKeychain : {false, true, false}) {
        store.setInKeychain(jan().key(), inKeychain);
        store.flush();
        QCoreApplication::processEvents();
    }
    store.refresh();
    Account signedOut = jan();
    signedOut.inKeychain = false;
    QCOMPARE(store.accounts(), QList{signedOut});
    QCOMPARE(told.size(), problems);
    QCOMPARE(onDisk(), isWritten ? QList{signedOut} : QList<Account>());
}

void TestAccountStore::saysThatItCannotWrite()
{
    QFile file(folders().root()); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    AccountStore store(folders());
    QSignalSpy problems(&store, &AccountStore::problem);
    store.remember(jan());
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(problems.first().first().toString().contains(path(jan())));
    store.remember(eve());
    QTRY_COMPARE(problems.size(), 2);
    store.flush();
    QCoreApplication::processEvents();
    QCOMPARE(problems.size(), 2); // each once
    QCOMPARE(store.accounts(), (QList{eve(), jan()}));
    QVERIFY(file.remove());
    store.flush(); // the last chance
    QCOMPARE(onDisk(), (QList{eve(), jan()}));
}

// One server's long value costs nobody else's account.
void TestAccountStore::keepsAllWhateverAServerSays()
{
    constexpr int kStarts = 3;
    Account long1 = eve();
    long1.email = u"e"_s.repeated(1'200'000) + "@example.com"_L1;
    Account long2 = mia();
    long2.name = QString(40'000'000, QChar(1)); // six bytes each in the file
    for (int start = 0; start < kStarts; ++start) {
        AccountStore store(folders());
        const QSignalSpy problems(&store, &AccountStore::problem);
        store.load();
        QCOMPARE(store.accounts().size(), start == 0 ? 0 : 3);
        store.remember(jan());
        store.remember(long1);
        store.remember(long2);
        store.flush();
        QCOMPARE(problems.size(), 0);
    }
    AccountStore store(folders());
    store.load();
    QCOMPARE(store.account(jan().key()), jan());
    QVERIFY(store.account(long1.key()));
    QVERIFY(store.account(long1.key())->email.isEmpty()); // half an address would be another's
    QVERIFY(store.account(long2.key()));
    QVERIFY(QFileInfo(path(long2)).size() < 10'000);
    QCOMPARE(QDir(QFileInfo(path(long2)).path()).entryList(QDir::Files), QStringList{u"account.json"_s});
}

// What was changed while no file could be read is on the disk as soon as it can, and what is there is not taken for
// removed.
void TestAccountStore::keepsAllThroughAPassingFailure()
{
#ifdef Q_OS_UNIX
    {
        AccountStore store(folders());
        store.remember(eve());
        store.remember(jan());
    }
    AccountStore store(folders());
    store.load();
    const QSignalSpy problems(&store, &AccountStore::problem);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0; // no file can be opened
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    store.setInKeychain(jan().key(), false);
    store.flush();
    store.refresh();
    store.refresh();
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(problems.size(), 2); // each file once
    Account signedOut = jan();
    signedOut.inKeychain = false;
    QCOMPARE(store.accounts(), (QList{signedOut, eve()}));
    store.remember(mia());
    store.flush();
    QCOMPARE(onDisk(), (QList{mia(), signedOut, eve()}));
#endif
}

void TestAccountStore::waitsForNoPipe()
{
#ifdef Q_OS_UNIX
    folders().make(jan().key());
    QCOMPARE(::mkfifo(QFile::encodeName(path(jan())).constData(), 0600), 0);
    {
        AccountStore store(folders());
        const QSignalSpy problems(&store, &AccountStore::problem);
        store.load();
        QCOMPARE(problems.size(), 1);
        store.remember(jan());
    }
    QCOMPARE(onDisk(), QList{jan()});
#endif
}

void TestAccountStore::forgettingRemovesAllOfIt()
{
    AccountStore store(folders());
    store.remember(jan());
    store.remember(eve());
    store.flush();
    write(jan(), "garbage");
    store.setInKeychain(jan().key(), false); // sets that aside
    QVERIFY(QFile::exists(path(jan()) + u".unreadable-1"_s));
    store.forget(jan().key());
    QCoreApplication::processEvents();
    store.flush();
    QCOMPARE(QDir(folders().root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{AccountFolders::nameOf(eve().key())});
}

void TestAccountStore::tellsWhatCameUpBefore()
{
    AccountStore store(folders(), {u"First."_s, u"Second."_s});
    const QSignalSpy problems(&store, &AccountStore::problem);
    store.load();
    store.refresh();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0][0].toString(), u"First. Second."_s);
}

CORE_TEST(TestAccountStore)
#include "tst_AccountStore.moc"
