// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The photo comes without anything of the account, from where it may come from, and never more than fits.
#include "FaultServer.h"
#include "TestRunner.h"
#include "api/PhotoLoader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPhotoLoader : public QObject
{
    Q_OBJECT

private slots:
    void loads();
    void sendsNothingOfTheAccount();
    void fails_data();
    void fails();
    void asksOnlyWhereItMay_data();
    void asksOnlyWhereItMay();
    void followsARedirect();
    void readsPastAnInterimResponse();
    void stopsAtARedirect_data();
    void stopsAtARedirect();
    void dropsWhatIsTooLarge_data();
    void dropsWhatIsTooLarge();
    void theLatestWins();

private:
    [[nodiscard]] static QUrl photo(const FaultServer &server) { return server.baseUrl().resolved(QUrl(u"/p.png"_s)); }
};

namespace
{
FaultServer::Behaviour redirect(const QByteArray &location)
{
    return {.kind = FaultServer::Kind::Raw,
        .body = "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"};
}
} // namespace

void TestPhotoLoader::loads()
{
    FaultServer server;
    server.setDefault({.body = "bytes of a photo"});
    PhotoLoader loader;
    QSignalSpy loaded(&loader, &PhotoLoader::loaded);
    loader.load(photo(server), "image/png", true);
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.first().first().toByteArray(), "bytes of a photo");
}

void TestPhotoLoader::sendsNothingOfTheAccount()
{
    FaultServer server;
    server.setDefault({.extraHeaders = "Set-Cookie: a=b\r\n"});
    PhotoLoader loader;
    QSignalSpy loaded(&loader, &PhotoLoader::loaded);
    for (int i = 0; i < 2; ++i) {
        loader.load(photo(server), "image/png", true);
        QVERIFY(loaded.wait());
    }
    for (const FaultServer::Request &request : server.requests()) {
        QCOMPARE(request.headers.value("accept"), "image/png");
        for (const char *header : {"x-jwt-token", "cookie", "authorization", "referer"})
            QVERIFY2(!request.headers.contains(header), header);
    }
}

void TestPhotoLoader::fails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 1\r\n\r\nx");
    QTest::newRow("empty") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("login") << QByteArray(
        "HTTP/1.1 401 Login\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("no HTTP") << QByteArray("hello");
}

void TestPhotoLoader::fails()
{
    QFETCH(const QByteArray, answer);
    FaultServer server;
    server.setDefault({.kind = FaultServer::Kind::RawThenClose, .body = answer});
    PhotoLoader loader;
    const QSignalSpy loaded(&loader, &PhotoLoader::loaded);
    loader.load(photo(server), "image/png", true);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(loaded.size(), 0);
}

void TestPhotoLoader::asksOnlyWhereItMay_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowLoopback");
    QTest::addColumn<bool>("asks");
    const auto row = [](const QString &url, bool allowLoopback, bool asks) {
        QTest::newRow(qPrintable(url + (allowLoopback ? u" for loopback"_s : QString())))
            << url << allowLoopback << asks;
    };
    row(u"https://photos.example.test/p.png"_s, false, true);
    row(u"http://photos.example.test/p.png"_s, false, false);
    row(u"http://photos.example.test/p.png"_s, true, false);
    row(u"http://127.0.0.1:9/p.png"_s, true, true);
    row(u"http://127.0.0.1:9/p.png"_s, false, false);
    row(u"https://localhost:9/p.png"_s, false, false);
    row(u"http://[::1]:9/p.png"_s, false, false);
    row(u"https://jan:pw@photos.example.test/p.png"_s, false, false);
    row(u"file:///etc/passwd"_s, true, false);
    row(u"data:image/png;base64,AAAA"_s, true, false);
    row(u"ftp://photos.example.test/p.png"_s, true, false);
    row(u"p.png"_s, true, false);
    row(QString(), true, false);
}

void TestPhotoLoader::asksOnlyWhereItMay()
{
    QFETCH(const QString, url);
    QFETCH(const bool, allowLoopback);
    PhotoLoader loader;
    loader.load(QUrl(url), "image/png", allowLoopback);
    QTEST(loader.isLoading(), "asks");
    loader.cancel();
}

void TestPhotoLoader::followsARedirect()
{
    FaultServer server;
    FaultServer other;
    other.setDefault({.body = "photo"});
    server.setDefault(redirect(photo(other).toEncoded()));
    PhotoLoader loader;
    QSignalSpy loaded(&loader, &PhotoLoader::loaded);
    loader.load(photo(server), "image/png", true);
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.first().first().toByteArray(), "photo");
}

void TestPhotoLoader::readsPastAnInterimResponse()
{
    FaultServer server;
    server.setDefault({.body = "photo"});
    server.enqueue({.kind = FaultServer::Kind::Raw,
        .body = "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nphoto"});
    PhotoLoader loader;
    QSignalSpy loaded(&loader, &PhotoLoader::loaded);
    loader.load(photo(server), "image/png", true);
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.first().first().toByteArray(), "photo");
}

void TestPhotoLoader::stopsAtARedirect_data()
{
    QTest::addColumn<QByteArray>("location"); // empty: to itself
    QTest::newRow("unprotected") << QByteArray("http://photos.example.test/p.png");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("login") << QByteArray("http://jan:pw@127.0.0.1:9/p.png");
    QTest::newRow("for ever") << QByteArray();
}

void TestPhotoLoader::stopsAtARedirect()
{
    QFETCH(const QByteArray, location);
    FaultServer server;
    server.setDefault(redirect(location.isEmpty() ? photo(server).toEncoded() : location));
    PhotoLoader loader;
    const QSignalSpy loaded(&loader, &PhotoLoader::loaded);
    loader.load(photo(server), "image/png", true);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(loaded.size(), 0);
    QVERIFY(server.requests().size() <= PhotoLoader::kMaximumRedirects + 1);
}

void TestPhotoLoader::dropsWhatIsTooLarge_data()
{
    QTest::addColumn<qint64>("size"); // 0: without end
    QTest::addColumn<bool>("fits");
    QTest::newRow("1 MiB") << PhotoLoader::kMaximumSize << true;
    QTest::newRow("1 MiB and one") << PhotoLoader::kMaximumSize + 1 << false;
    QTest::newRow("endless") << qint64(0) << false;
}

void TestPhotoLoader::dropsWhatIsTooLarge()
{
    QFETCH(const qint64, size);
    FaultServer server;
    if (size == 0)
        server.setDefault({.kind = FaultServer::Kind::Endless});
    else
        server.setDefault({.body = QByteArray(size, 'x')});
    PhotoLoader loader;
    const QSignalSpy loaded(&loader, &PhotoLoader::loaded);
    loader.load(photo(server), "image/png", true);
    QTRY_VERIFY(!loader.isLoading());
    QTEST(!loaded.isEmpty(), "fits");
}

void TestPhotoLoader::theLatestWins()
{
    FaultServer first;
    first.setDefault({.kind = FaultServer::Kind::Hold, .body = "first"});
    FaultServer second;
    second.setDefault({.body = "second"});
    PhotoLoader loader;
    QSignalSpy loaded(&loader, &PhotoLoader::loaded);
    loader.load(photo(first), "image/png", true);
    QTRY_COMPARE(first.requests().size(), 1);
    loader.load(photo(second), "image/png", true);
    first.release();
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().toByteArray(), "second");
}

CORE_TEST(TestPhotoLoader)
#include "tst_PhotoLoader.moc"
