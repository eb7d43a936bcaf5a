// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A file that is written whole or not at all, and read with care.
#include "TestRunner.h"
#include "base/JsonFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

class TestJsonFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void latestWins();
    void makesOnTheWritersThread();
    void isForTheOwnerAlone();
    void removes();
    void setsAside_data();
    void setsAside();
    void leavesANewerOneAlone();
    void leavesAlonePassingFailures_data();
    void leavesAlonePassingFailures();
    void leavesAloneWhatItCannotLookFor();
    void readsWhateverItWrites_data();
    void readsWhateverItWrites();
    void looksBeforeItWrites_data();
    void looksBeforeItWrites();
    void sweepsTornWritesAlone_data();
    void sweepsTornWritesAlone();
    void touchesNothingWithoutAPath();
    void saysWhatItCannotWrite();
    void keepsTheOldOneOnAFullDisk();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file.json"_s); }
    void put(const QString &path, const QByteArray &bytes) const;
    void makeOld(const QString &path) const;
    [[nodiscard]] QByteArray bytes(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJsonFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestJsonFile::put(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestJsonFile::makeOld(const QString &path) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
}

QByteArray TestJsonFile::bytes(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void TestJsonFile::latestWins()
{
    JsonFile file(path());
    QSignalSpy written(&file, &JsonFile::written);
    for (int n = 0; n <= 2000; ++n)
        file.write({{u"n"_s, n}});
    file.flush();
    QCOMPARE(file.read().json.value("n"_L1), 2000);
    QTRY_VERIFY(!written.isEmpty());
    QVERIFY2(written.size() < 2000, "what is overtaken is not written");
}

void TestJsonFile::makesOnTheWritersThread()
{
    JsonFile file(path());
    const QThread *writer = nullptr;
    file.write([&writer](int format) {
        writer = QThread::currentThread();
        return QByteArray(R"({"n":3,"format":)") + QByteArray::number(format) + '}';
    });
    file.flush();
    QCOMPARE(file.read().json, (QJsonObject{{u"n"_s, 3}, {u"format"_s, 1}}));
    QVERIFY(writer && writer != thread());
}

void TestJsonFile::isForTheOwnerAlone()
{
    JsonFile file(path());
    file.write({{u"n"_s, 1}});
    file.flush();
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(path()).permissions(), owner);
}

void TestJsonFile::removes()
{
    JsonFile file(path());
    file.write({{u"n"_s, 1}});
    file.remove();
    file.flush();
    QVERIFY(!QFileInfo::exists(path()));
    file.remove(); // what is not there
    file.flush();
    file.write({{u"n"_s, 2}});
    file.flush();
    QCOMPARE(file.read().json.value("n"_L1), 2);
}

void TestJsonFile::setsAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("cut off") << QByteArray(R"({"n":)") << QString();
    QTest::newRow("garbage") << QByteArray("\xff\x00\x01", 3) << QString();
    QTest::newRow("no object") << QByteArray("[1]") << u"no JSON object"_s;
    QTest::newRow("too large") << QByteArray(2000, ' ') + "{}" << u"too large"_s;
    QTest::newRow("a link") << QByteArray("link") << u"link"_s;
    QTest::newRow("a link to nothing") << QByteArray("dangling") << u"link"_s;
    QTest::newRow("a folder") << QByteArray("folder") << u"not a file"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a pipe") << QByteArray("pipe") << u"not a file"_s;
#endif
}

void TestJsonFile::setsAside()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, word);
    const QString other = m_folder->filePath(u"other.json"_s);
    if (content == "link")
        put(other, R"({"n":1})");
    if (content == "folder")
        QVERIFY(QDir().mkdir(path()));
#ifdef Q_OS_UNIX
    else if (content == "pipe")
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
#endif
    else if (content == "link" || content == "dangling")
        QVERIFY(QFile::link(other, path()));
    else
        put(path(), content);

    JsonFile file(path(), JsonFile::Rules{.maximumSize = 1000});
    const JsonFile::Content read = file.read();
    QVERIFY(read.json.isEmpty());
    QVERIFY2(read.problem.contains(word), qPrintable(read.problem));
    QVERIFY2(read.problem.contains(path() + u".unreadable-1"_s), qPrintable(read.problem));
    QVERIFY(file.read().problem.isEmpty()); // told once

    file.write({{u"n"_s, 7}});
    file.flush();
    QCOMPARE(file.read().json.value("n"_L1), 7);
    QVERIFY(!QFileInfo(path()).isSymLink());
    if (content == "link")
        QCOMPARE(bytes(other), R"({"n":1})"); // not written through
    else if (content == "dangling")
        QVERIFY(!QFileInfo::exists(other));
    else if (content != "folder" && content != "pipe")
        QCOMPARE(bytes(path() + u".unreadable-1"_s), content);
}

void TestJsonFile::leavesANewerOneAlone()
{
    const QByteArray newer = R"({"format":2,"n":1})";
    put(path(), newer);
    JsonFile file(path());
    const JsonFile::Content read = file.read();
    QVERIFY(read.json.isEmpty());
    QVERIFY2(read.problem.contains(u"newer version"_s), qPrintable(read.problem));
    file.write({{u"n"_s, 2}});
    file.remove();
    file.flush();
    QCOMPARE(bytes(path()), newer);
}

void TestJsonFile::leavesAlonePassingFailures_data()
{
    QTest::addColumn<bool>("isWritable"); // again, when it is written
    QTest::newRow("over by then") << true;
    QTest::newRow("not over by then") << false;
}

// What cannot be read just now is neither garbage nor anybody's to be overwritten.
void TestJsonFile::leavesAlonePassingFailures()
{
#ifdef Q_OS_UNIX
    QFETCH(const bool, isWritable);
    const QByteArray good = R"({"n":1})";
    put(path(), good);
    JsonFile file(path());
    // No file can be opened while the process may have no more of them.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const JsonFile::Content read = file.read();
    if (!isWritable) {
        file.write({{u"n"_s, 2}});
        file.flush();
    }
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(read.json.isEmpty());
    QVERIFY2(read.problem.contains(u"left as it is"_s), qPrintable(read.problem));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file.json"_s});
    QCOMPARE(bytes(path()), good);
    if (isWritable) {
        QCOMPARE(file.read().json.value("n"_L1), 1);
        QVERIFY(!file.isLeftAlone());
        file.write({{u"n"_s, 2}});
        file.flush();
        QCOMPARE(file.read().json.value("n"_L1), 2);
    }
#endif
}

// A folder that cannot be looked into is not one without the file.
void TestJsonFile::leavesAloneWhatItCannotLookFor()
{
#ifdef Q_OS_UNIX
    const QString folder = m_folder->filePath(u"loop"_s);
    QVERIFY(QFile::link(u"loop"_s, folder));
    JsonFile file(folder + u"/file.json"_s);
    const JsonFile::Content read = file.read();
    QVERIFY(read.json.isEmpty());
    QVERIFY2(read.problem.contains(folder + u"/file.json"_s), qPrintable(read.problem));
    QVERIFY2(read.problem.contains(u"left as it is"_s), qPrintable(read.problem));
    QVERIFY(file.isLeftAlone());
    QVERIFY(QFile::remove(folder));
    QVERIFY(file.read().problem.isEmpty());
    QVERIFY(!file.isLeftAlone());
#endif
}

void TestJsonFile::readsWhateverItWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("as large as may be") << u"x"_s.repeated(1000 - 36) << true;
    QTest::newRow("larger") << u"x"_s.repeated(1000 - 35) << false;
    QTest::newRow("larger when it is written") << QString(300, QChar(1)) << false;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << true;
    QTest::newRow("a null character") << QString(QChar(0)) << true;
    QTest::newRow("quotes and ends of lines") << u"\"\\\r\n\u2028"_s << true;
}

// Nothing is written that would be set aside at the next start: what was there before stays.
void TestJsonFile::readsWhateverItWrites()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isWritten);
    const JsonFile::Rules rules{.maximumSize = 1000};
    {
        JsonFile file(path(), rules);
        const QSignalSpy failed(&file, &JsonFile::writeFailed);
        file.write({{u"text"_s, u"before"_s}});
        file.flush();
        file.write({{u"text"_s, text}});
        file.flush();
        QTRY_VERIFY(file.isIdle());
        QCOMPARE(failed.isEmpty(), isWritten);
        QVERIFY(isWritten || failed[0][0].toString().contains(path()));
    }
    const JsonFile::Content read = JsonFile(path(), rules).read();
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.json.value("text"_L1).toString(), isWritten ? text : u"before"_s);
}

void TestJsonFile::looksBeforeItWrites_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isWritten");
    QTest::addColumn<bool>("isSetAside");
    QTest::newRow("nothing there") << QByteArray() << true << false;
    QTest::newRow("an earlier one") << QByteArray(R"({"format":1,"n":1})") << true << false;
    QTest::newRow("of a newer version") << QByteArray(R"({"format":2,"n":1})") << false << false;
    QTest::newRow("garbage") << QByteArray("garbage") << true << true;
    QTest::newRow("a link") << QByteArray("link") << true << true;
}

// Also where nobody has read it.
void TestJsonFile::looksBeforeItWrites()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isWritten);
    QFETCH(const bool, isSetAside);
    const QString other = m_folder->filePath(u"other.json"_s);
    put(other, R"({"n":1})");
    if (content == "link")
        QVERIFY(QFile::link(other, path()));
    else if (!content.isEmpty())
        put(path(), content);
    JsonFile file(path());
    const QSignalSpy failed(&file, &JsonFile::writeFailed);
    for (const int n : {7, 8}) {
        file.write({{u"n"_s, n}});
        file.flush();
    }
    QTRY_VERIFY(file.isIdle());
    QCOMPARE(failed.isEmpty(), isWritten);
    QCOMPARE(file.read().json.value("n"_L1), isWritten ? QJsonValue(8) : QJsonValue(QJsonValue::Undefined));
    QCOMPARE(
        QFileInfo(path() + u".unreadable-1"_s).isSymLink() || QFile::exists(path() + u".unreadable-1"_s), isSetAside);
    QCOMPARE(bytes(other), R"({"n":1})");
    if (!isWritten)
        QCOMPARE(bytes(path()), content);
}

void TestJsonFile::sweepsTornWritesAlone_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<bool>("isSwept");
    QTest::newRow("torn") << u".ei-profile-editor-AbCdEf"_s << true << true;
    QTest::newRow("perhaps still being written") << u".ei-profile-editor-AbCdEf"_s << false << false;
    QTest::newRow("a person's copy") << u".backup"_s << true << false;
    QTest::newRow("a copy of six letters") << u".before"_s << true << false;
    QTest::newRow("what was set aside") << u".unreadable-1"_s << true << false;
}

void TestJsonFile::sweepsTornWritesAlone()
{
    QFETCH(const QString, suffix);
    QFETCH(const bool, isOld);
    QFETCH(const bool, isSwept);
    put(path(), R"({"n":1})");
    const QString beside = path() + suffix;
    put(beside, "{");
    if (isOld)
        makeOld(beside);
    QCOMPARE(JsonFile(path()).read().json.value("n"_L1), 1);
    QCOMPARE(!QFileInfo::exists(beside), isSwept);
}

void TestJsonFile::touchesNothingWithoutAPath()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QStringList names{u".bashrc"_s, u".ei-profile-editor-AbCdEf"_s, u".gnupg1"_s};
    for (const QString &name : names) {
        put(name, "mine");
        makeOld(name);
    }
    JsonFile file{QString()};
    QVERIFY(file.read().json.isEmpty());
    file.write({{u"n"_s, 1}});
    file.remove();
    file.flush();
    QCOMPARE(QDir().entryList(QDir::Files | QDir::Hidden), names);
    QVERIFY(QDir::setCurrent(before));
}

void TestJsonFile::saysWhatItCannotWrite()
{
    put(m_folder->filePath(u"folder"_s), {}); // a file where the folder should be
    const QString inside = m_folder->filePath(u"folder/file.json"_s);
    JsonFile file(inside);
    QSignalSpy failed(&file, &JsonFile::writeFailed);
    file.write({{u"n"_s, 1}});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(inside));
}

void TestJsonFile::keepsTheOldOneOnAFullDisk()
{
#ifdef Q_OS_UNIX
    JsonFile file(path());
    file.write({{u"n"_s, 1}});
    file.flush();
    // A limit on the size of files stands in for a disk that has no room.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 10;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    QSignalSpy failed(&file, &JsonFile::writeFailed);
    file.write({{u"n"_s, u"x"_s.repeated(2000)}});
    file.flush();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(file.read().json.value("n"_L1), 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file.json"_s});
#endif
}

CORE_TEST(TestJsonFile)
#include "tst_JsonFile.moc"
