// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The official CLI's file: what it says, and each way in which it cannot be used.
#include "TestRunner.h"
#include "account/CliConfig.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

class TestCliConfig : public QObject
{
    Q_OBJECT

private slots:
    void read_data();
    void read();
    void isOnlyRead();
    void isInTheHomeFolder();
    void saysThatThereIsNone();
    void saysThatItIsUnreadable_data();
    void saysThatItIsUnreadable();
};

namespace
{
QString write(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"edge-impulse-config.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}
} // namespace

void TestCliConfig::read_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("baseUrl"); // empty: refused
    QTest::addColumn<QString>("sentencePart");

    const auto good = [](const char *name, const QByteArray &content, const QString &baseUrl) {
        QTest::newRow(name) << content << baseUrl << QString();
    };
    const auto bad = [](const char *name, const QByteArray &content, const QString &part) {
        QTest::newRow(name) << content << QString() << part;
    };
    good("production", R"({"host":"edgeimpulse.com","jwtToken":"A372jdhe.ad3r4gfrg"})",
        u"https://studio.edgeimpulse.com/v1"_s);
    good("private host", R"({"host":"acme.example","jwtToken":"A372jdhe.ad3r4gfrg","apiKeys":{"x":"ei_1"}})",
        u"https://studio.acme.example/v1"_s);
    good("own machine", R"({"host":"localhost","jwtToken":"A372jdhe.ad3r4gfrg"})", u"http://localhost:4800/v1"_s);
    good("no host", R"({"jwtToken":"A372jdhe.ad3r4gfrg"})", u"https://studio.edgeimpulse.com/v1"_s);
    good("line end in the token", R"({"jwtToken":" A372jdhe.ad3r4gfrg\n"})", u"https://studio.edgeimpulse.com/v1"_s);
    bad("empty file", "", u"is no JSON object"_s);
    bad("no JSON", "host = edgeimpulse.com", u"is no JSON object"_s);
    bad("cut off", R"({"jwtToken":"A372)", u"is no JSON object"_s);
    bad("an array", R"(["A372jdhe.ad3r4gfrg"])", u"is no JSON object"_s);
    bad("no token", R"({"host":"edgeimpulse.com"})", u"holds no token"_s);
    bad("null token", R"({"jwtToken":null})", u"holds no token"_s);
    bad("empty token", R"({"jwtToken":""})", u"holds no token"_s);
    bad("token is a number", R"({"jwtToken":42})", u"it is no text"_s);
    bad("token of two lines", R"({"jwtToken":"a\nb"})", u"no spaces, line breaks"_s);
    bad("project key", R"({"jwtToken":"ei_0123456789"})", u"API key of a project"_s);
    bad("unprotected host", R"({"host":"192.168.1.2","jwtToken":"A372jdhe.ad3r4gfrg"})", u"https://"_s);
    bad("no host name", R"({"host":"a b","jwtToken":"A372jdhe.ad3r4gfrg"})", u"is no server name"_s);
    bad("too large", QByteArray(1024 * 1024, ' ') + "{}", u"too large"_s);
}

void TestCliConfig::read()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, baseUrl);
    QFETCH(const QString, sentencePart);
    const QTemporaryDir folder;
    const QString path = write(folder, content);
    const Parsed<AccountAccess> read = CliConfig::read(path);
    QCOMPARE(read.error.isEmpty(), sentencePart.isEmpty());
    QVERIFY2(read.error.contains(sentencePart), qPrintable(read.error));
    if (!sentencePart.isEmpty()) {
        QVERIFY(read.error.contains(path));
        QVERIFY(!read.value);
        return;
    }
    QCOMPARE(read.value->server.baseUrl().toString(), baseUrl);
    QCOMPARE(read.value->token.headerValue(), "A372jdhe.ad3r4gfrg");
}

void TestCliConfig::isOnlyRead()
{
    const QTemporaryDir folder;
    const QByteArray content = R"({"host":"edgeimpulse.com","jwtToken":"A372jdhe.ad3r4gfrg"})";
    const QString path = write(folder, content);
    const QDateTime before = QFileInfo(path).lastModified();
    QVERIFY(CliConfig::read(path).error.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"edge-impulse-config.json"_s});
}

void TestCliConfig::isInTheHomeFolder()
{
    const QTemporaryDir folder;
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", folder.path().toLocal8Bit());
    QVERIFY(!CliConfig::exists());
    QCOMPARE(CliConfig::path(), write(folder, "{}"));
    QVERIFY(CliConfig::exists());
    qputenv("HOME", home);
}

void TestCliConfig::saysThatThereIsNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"edge-impulse-config.json"_s);
    QVERIFY(CliConfig::read(path).error.contains(u"There is no file "_s + path));
}

void TestCliConfig::saysThatItIsUnreadable_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("folder") << true;
#ifdef Q_OS_UNIX
    QTest::newRow("pipe") << false;
#endif
}

// Nobody can read a folder as a file, not even root; and nobody waits for a pipe that nobody writes to.
void TestCliConfig::saysThatItIsUnreadable()
{
    QFETCH(const bool, isFolder);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"edge-impulse-config.json"_s);
    if (isFolder)
        QVERIFY(QDir().mkdir(path));
#ifdef Q_OS_UNIX
    else
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
#endif
    const Parsed<AccountAccess> read = CliConfig::read(path);
    QVERIFY(!read.value);
    QVERIFY2(read.error.contains(path) && read.error.contains(u"could not be read"_s), qPrintable(read.error));
}

CORE_TEST(TestCliConfig)
#include "tst_CliConfig.moc"
