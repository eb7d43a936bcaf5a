// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A token comes out of a file or a pipe; whatever else is named is told, and never waited for without end.
#include "TestRunner.h"
#include "process/TokenFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenFile : public QObject
{
    Q_OBJECT

private slots:
    void readsAFile();
    void readsAPipeInParts();
    void givesAPipeUp_data();
    void givesAPipeUp();
    void refused_data();
    void refused();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"token"_s); }
    [[nodiscard]] bool write(const QByteArray &content) const;
    [[nodiscard]] bool makePipe(const QString &name) const;

    QTemporaryDir m_folder;
};

bool TestTokenFile::write(const QByteArray &content) const
{
    QFile file(path());
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool TestTokenFile::makePipe(const QString &name) const
{
#ifdef Q_OS_UNIX
    return ::mkfifo(QFile::encodeName(m_folder.filePath(name)).constData(), 0600) == 0;
#else
    Q_UNUSED(name)
    return false;
#endif
}

void TestTokenFile::readsAFile()
{
    QVERIFY(write(" very.secret\n"));
    const Parsed<Secret> read = TokenFile::read(path());
    QCOMPARE(read.error, QString());
    QCOMPARE(read.value->bytes(), " very.secret\n");
}

void TestTokenFile::readsAPipeInParts()
{
#ifndef Q_OS_UNIX
    QSKIP("no pipes with a name");
#endif
    QVERIFY(makePipe(u"parts"_s));
    const QString name = m_folder.filePath(u"parts"_s);
    std::thread writer([name] {
        QFile pipe(name);
        if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (const char *part : {"very.", "secret", "\n"}) {
            pipe.write(part);
            std::this_thread::sleep_for(20ms); // so that it is read by then
        }
    });
    const Parsed<Secret> read = TokenFile::read(name);
    writer.join();
    QCOMPARE(read.error, QString());
    QCOMPARE(read.value->bytes(), "very.secret\n");
}

void TestTokenFile::givesAPipeUp_data()
{
    QTest::addColumn<bool>("isOpened"); // by somebody who writes half of it
    QTest::newRow("nobody") << false;
    QTest::newRow("no end") << true;
}

void TestTokenFile::givesAPipeUp()
{
    QFETCH(const bool, isOpened);
#ifndef Q_OS_UNIX
    QSKIP("no pipes with a name");
#endif
    const QString pipe = isOpened ? u"half"_s : u"nobody"_s;
    QVERIFY(makePipe(pipe));
    const QString name = m_folder.filePath(pipe);
    QFile writer(name); // reads too, or it would wait for a reader
    if (isOpened) {
        QVERIFY(writer.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        QCOMPARE(writer.write("very."), 5);
    }
    const Parsed<Secret> read = TokenFile::read(name, 1s);
    QVERIFY(!read.value);
    QVERIFY2(read.error.contains(u"did not come within 1 second: "_s), qPrintable(read.error));
    QVERIFY(!read.error.contains(u"very."_s));
    // Lets the waiting thread go.
    QVERIFY(writer.isOpen() || writer.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
}

void TestTokenFile::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part"); // of the sentence
    QTest::newRow("the token itself") << u"eyJhbGciOiJIUzI1NiJ9.e30.c2ln"_s << QByteArray() << u"never the token"_s;
    QTest::newRow("folder") << m_folder.path() << QByteArray() << u"could not be read"_s;
    QTest::newRow("empty") << path() << QByteArray() << u"is empty"_s;
    QTest::newRow("blank") << path() << QByteArray(" \n") << u"is empty"_s;
    QTest::newRow("too large") << path() << QByteArray(64 * 1024 + 1, 'x') << u"too large"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("device without end") << u"/dev/zero"_s << QByteArray() << u"too large"_s;
    QTest::newRow("device without content") << u"/dev/null"_s << QByteArray() << u"is empty"_s;
#endif
}

void TestTokenFile::refused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, part);
    QVERIFY(write(content));
    const Parsed<Secret> read = TokenFile::read(name);
    QVERIFY(!read.value);
    QVERIFY2(read.error.contains(part), qPrintable(read.error));
    QVERIFY2(!read.error.contains(name), qPrintable(read.error));
}

CORE_TEST(TestTokenFile)
#include "tst_TokenFile.moc"
