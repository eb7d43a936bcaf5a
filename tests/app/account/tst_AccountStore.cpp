// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The file of accounts: what is remembered is there again, and a file that cannot be read is never overwritten.
#include "TestRunner.h"
#include "account/AccountStore.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
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
    void init();
    void startsEmpty();
    void isThereAgain();
    void latestComesFirst();
    void isForTheOwnerAlone();
    void leavesOutWhatMakesNoSense();
    void setsAsideWhatCannotBeRead_data();
    void setsAsideWhatCannotBeRead();
    void keepsEarlierOnesSetAside();
    void windowsKeepEachOthers();
    void windowsTakeTurns_data();
    void windowsTakeTurns();
    void keepsItsOwnWhenTheFileFails_data();
    void keepsItsOwnWhenTheFileFails();
    void saysThatItCannotWrite();
    void keepsAllWhateverAServerSays();
    void readsWhatWasWrittenBeforeTheBound();
    void keepsAllThroughAPassingFailure();
    void waitsForNoPipe();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"config/accounts.json"_s); }
    void write(const QByteArray &bytes) const;

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
} // namespace

void TestAccountStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAccountStore::write(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestAccountStore::startsEmpty()
{
    AccountStore store(path());
    const QSignalSpy problems(&store, &AccountStore::problem);
    store.load();
    QVERIFY(store.accounts().isEmpty());
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(problems.size(), 0);
}

void TestAccountStore::isThereAgain()
{
    {
        AccountStore store(path());
        store.remember(eve());
        store.remember(jan());
    }
    AccountStore store(path());
    store.load();
    QCOMPARE(store.accounts(), (QList{jan(), eve()}));
    QCOMPARE(store.account(eve().key()), eve());
    QCOMPARE(store.account(u"unknown"_s), std::nullopt);

    store.setInKeychain(jan().key(), false);
    store.forget(eve().key());
    store.flush();
    AccountStore third(path());
    third.load();
    Account signedOut = jan();
    signedOut.inKeychain = false;
    QCOMPARE(third.accounts(), QList{signedOut});
}

void TestAccountStore::latestComesFirst()
{
    AccountStore store(path());
    store.remember(jan());
    store.remember(eve());
    Account renamed = jan();
    renamed.name = u"Jan J. Jansen"_s;
    const QSignalSpy changes(&store, &AccountStore::changed);
    store.remember(renamed);
    QCOMPARE(store.accounts(), (QList{renamed, eve()}));
    QCOMPARE(changes.size(), 1);
    store.remember(renamed);
    QCOMPARE(changes.size(), 1);
}

void TestAccountStore::isForTheOwnerAlone()
{
    AccountStore store(path());
    store.remember(jan());
    store.flush();
    const auto permissions = QFileInfo(path()).permissions();
    QCOMPARE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
}

void TestAccountStore::leavesOutWhatMakesNoSense()
{
    write(R"({"accounts": [
        7, {}, {"server": "https://studio.example.com/v1"}, {"server": "http://example.com", "userId": 1},
        {"server": "https://studio.example.com/v1", "userId": "1"},
        {"server": "https://studio.edgeimpulse.com/v1", "userId": 42, "name": "Jan Jansen",
         "email": "jan@example.com", "inKeychain": true, "token": "ignored"},
        {"server": "https://studio.edgeimpulse.com/v1", "userId": 42, "name": "twice"}]})");
    AccountStore store(path());
    store.load();
    QCOMPARE(store.accounts(), QList{jan()});
}

void TestAccountStore::setsAsideWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("accounts?");
    QTest::newRow("cut off") << QByteArray(R"({"accounts": [)");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("too large") << QByteArray(JsonFile::Rules().maximumSize, ' ') + "{}";
}

void TestAccountStore::setsAsideWhatCannotBeRead()
{
    QFETCH(const QByteArray, content);
    write(content);
    AccountStore store(path());
    const QSignalSpy problems(&store, &AccountStore::problem);
    store.load();
    store.load();
    QCOMPARE(problems.size(), 1); // told once
    const QString sentence = problems.first().first().toString();
    QVERIFY2(sentence.contains(path() + u".unreadable-1"_s), qPrintable(sentence));

    store.remember(jan());
    store.flush();
    QFile aside(path() + u".unreadable-1"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QVERIFY(QFile::exists(path()));
}

void TestAccountStore::keepsEarlierOnesSetAside()
{
    for (const char *content : {"first", "second"}) {
        write(content);
        AccountStore(path()).load();
    }
    QFile first(path() + u".unreadable-1"_s);
    QFile second(path() + u".unreadable-2"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    QVERIFY(second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), "first");
    QCOMPARE(second.readAll(), "second");
}

void TestAccountStore::windowsKeepEachOthers()
{
    Account mia = eve();
    mia.userId = 43;
    AccountStore first(path());
    first.remember(jan());
    first.flush();
    QCoreApplication::processEvents(); // that it is written is told
    AccountStore second(path());
    second.load();
    second.remember(eve());
    second.flush();
    first.remember(mia);
    first.flush();
    QCoreApplication::processEvents();
    QCOMPARE(first.accounts(), (QList{mia, jan(), eve()}));
    second.forget(jan().key());
    second.flush();
    QCOMPARE(second.accounts(), (QList{eve(), mia}));
    first.setInKeychain(eve().key(), true);
    first.flush();
    AccountStore third(path());
    third.load();
    Account kept = eve();
    kept.inKeychain = true;
    QCOMPARE(third.accounts(), (QList{mia, kept})); // what was removed in one window stays removed
}

void TestAccountStore::windowsTakeTurns_data()
{
    QTest::addColumn<bool>("waits"); // until the other window is done; else it ends before that
    QTest::newRow("until the other is done") << true;
    QTest::newRow("not at the end of the program") << false;
}

// Between what one window reads and what it writes, no other writes.
void TestAccountStore::windowsTakeTurns()
{
    QFETCH(const bool, waits);
    AccountStore store(path());
    store.remember(jan());
    store.flush();
    QLockFile others(path() + u".lock"_s);
    QVERIFY(others.tryLock());
    store.remember(eve());
    QCOMPARE(store.accounts(), (QList{eve(), jan()})); // here at once
    store.setInKeychain(jan().key(), false);
    QCoreApplication::processEvents();
    const auto inFile = [this] {
        AccountStore reader(path());
        reader.load();
        return reader.accounts();
    };
    QCOMPARE(inFile(), QList{jan()});
    Account mia = eve();
    mia.userId = 43;
    write(R"({"accounts": [{"server": "http://127.0.0.1:4800/v1", "userId": 43, "name": ")" + mia.name.toUtf8()
        + R"("}, {"server": "https://studio.edgeimpulse.com/v1", "userId": 42, "name": "Jan Jansen",
          "email": "jan@example.com", "inKeychain": true}]})");
    Account signedOut = jan();
    signedOut.inKeychain = false;
    const QList<Account> all{eve(), signedOut, mia};
    if (waits) {
        others.unlock();
        QTRY_COMPARE(inFile(), all);
        QCOMPARE(store.accounts(), all);
        QTRY_VERIFY(others.isLocked() || others.tryLock(0)); // it is given back
    } else {
        store.flush(); // the last chance
        QCOMPARE(inFile(), all);
    }
}

void TestAccountStore::keepsItsOwnWhenTheFileFails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("problems");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("not there") << QByteArray() << 0 << true;
    QTest::newRow("garbage") << QByteArray("garbage") << 1 << true;
    QTest::newRow("of a newer version") << QByteArray(R"({"format":2,"accounts":[]})") << 1 << false;
}

// What cannot be read says nothing about what was removed.
void TestAccountStore::keepsItsOwnWhenTheFileFails()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, problems);
    QFETCH(const bool, isWritten);
    AccountStore store(path());
    store.remember(jan());
    store.flush();
    QCoreApplication::processEvents();
    const QSignalSpy told(&store, &AccountStore::problem);
    QVERIFY(QFile::remove(path()));
    if (!content.isEmpty())
        write(content);
    store.remember(eve());
    store.flush();
    QCoreApplication::processEvents();
    store.setInKeychain(jan().key(), false);
    store.flush();
    Account signedOut = jan();
    signedOut.inKeychain = false;
    QCOMPARE(store.accounts(), (QList{eve(), signedOut}));
    QCOMPARE(told.size(), problems);
    AccountStore reader(path());
    reader.load();
    QCOMPARE(reader.accounts(), isWritten ? store.accounts() : QList<Account>());
}

void TestAccountStore::saysThatItCannotWrite()
{
    QFile file(m_folder->filePath(u"config"_s)); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    AccountStore store(path());
    QSignalSpy problems(&store, &AccountStore::problem);
    store.remember(jan());
    QVERIFY(problems.size() == 1 || problems.wait());
    QVERIFY(problems.first().first().toString().contains(path()));
    store.remember(eve());
    QTRY_COMPARE(problems.size(), 2);
    QCOMPARE(store.accounts(), (QList{eve(), jan()})); // what is not in the file was not removed by anybody
}

// One server's long value costs nobody else's account.
void TestAccountStore::keepsAllWhateverAServerSays()
{
    constexpr int kStarts = 3;
    Account long1 = eve();
    long1.email = u"e"_s.repeated(1'200'000) + "@example.com"_L1;
    Account long2 = eve();
    long2.userId = 43;
    long2.name = QString(40'000'000, QChar(1)); // six bytes each in the file
    for (int start = 0; start < kStarts; ++start) {
        AccountStore store(path());
        const QSignalSpy problems(&store, &AccountStore::problem);
        store.load();
        QCOMPARE(store.accounts().size(), start == 0 ? 0 : 3);
        store.remember(jan());
        store.remember(long1);
        store.remember(long2);
        store.flush();
        QCOMPARE(problems.size(), 0);
    }
    AccountStore store(path());
    store.load();
    QCOMPARE(store.account(jan().key()), jan());
    QVERIFY(store.account(long1.key()));
    QVERIFY(store.account(long1.key())->email.isEmpty()); // half an address would be another's
    QVERIFY(store.account(long2.key()));
    QVERIFY(QFileInfo(path()).size() < 10'000);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList{u"accounts.json"_s});
}

// As earlier versions left it.
void TestAccountStore::readsWhatWasWrittenBeforeTheBound()
{
    write(R"({"format":1,"accounts":[
        {"server": "http://127.0.0.1:4800/v1", "userId": 9007199254740991, "email": ")"
        + QByteArray(1'200'000, 'e') + R"("},
        {"server": "https://studio.edgeimpulse.com/v1", "userId": 42, "name": "Jan Jansen",
         "email": "jan@example.com", "inKeychain": true}]})");
    AccountStore store(path());
    const QSignalSpy problems(&store, &AccountStore::problem);
    store.load();
    QCOMPARE(problems.size(), 0);
    QCOMPARE(store.accounts().size(), 2);
    QCOMPARE(store.account(jan().key()), jan());
    QVERIFY(store.account(eve().key())->email.isEmpty());
}

// What was changed while the file could not be read is in it as soon as it can.
void TestAccountStore::keepsAllThroughAPassingFailure()
{
#ifdef Q_OS_UNIX
    Account mia = eve();
    mia.userId = 43;
    {
        AccountStore store(path());
        store.remember(mia);
        store.remember(eve());
    }
    AccountStore store(path());
    store.load();
    const QSignalSpy problems(&store, &AccountStore::problem);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0; // no file can be opened
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    store.forget(mia.key());
    store.flush();
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(problems.size(), 1);
    store.remember(jan());
    store.flush();
    AccountStore reader(path());
    reader.load();
    QCOMPARE(reader.accounts(), (QList{jan(), eve()}));
#endif
}

// In the place of the lock.
void TestAccountStore::waitsForNoPipe()
{
#ifdef Q_OS_UNIX
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QCOMPARE(::mkfifo(QFile::encodeName(path() + u".lock"_s).constData(), 0600), 0);
    {
        AccountStore store(path());
        store.remember(jan());
    }
    AccountStore store(path());
    store.load();
    QCOMPARE(store.accounts(), QList{jan()});
#endif
}

CORE_TEST(TestAccountStore)
#include "tst_AccountStore.moc"
