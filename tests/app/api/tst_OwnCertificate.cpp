// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The person's certificate is read in both formats, shown to the account's server alone, and its password is in the
// keychain and nowhere else.
#include "CallRecord.h"
#include "FakeKeychain.h"
#include "TestCertificates.h"
#include "TestRunner.h"
#include "TlsServer.h"
#include "api/ApiClient.h"
#include "api/NetworkStore.h"
#include "api/OwnCertificate.h"

#include <QFile>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOwnCertificate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reads_data();
    void reads();
    void isShownToTheServerAlone_data();
    void isShownToTheServerAlone();
    void passwordIsInTheKeychain();

private:
    TestCertificates m_certificates;
    TestCertificates::Own m_own;
};

void TestOwnCertificate::initTestCase()
{
    m_own = m_certificates.own("geheim");
}

void TestOwnCertificate::reads_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("part"); // empty: it is read
    QTest::newRow("none") << QString() << QByteArray() << QString();
    QTest::newRow("PEM") << m_own.pem << QByteArray() << QString();
    QTest::newRow("PEM with a password") << m_own.lockedPem << QByteArray("geheim") << QString();
    QTest::newRow("PEM with a wrong password") << m_own.lockedPem << QByteArray("x") << u"the password is not"_s;
    QTest::newRow("PKCS#12") << m_own.pkcs12 << QByteArray("geheim") << QString();
    QTest::newRow("PKCS#12 with a wrong password") << m_own.pkcs12 << QByteArray("x") << u"the password is not"_s;
    QTest::newRow("without a key") << m_certificates.authorityFile() << QByteArray() << u"there is no key in it"_s;
    QTest::newRow("missing") << u"/nonexistent/own.pem"_s << QByteArray() << u"could not be read"_s;
    QTest::newRow("a folder") << u"/"_s << QByteArray() << u"is not a file"_s;
    QTest::newRow("something else") << QCoreApplication::applicationFilePath() << QByteArray()
                                    << u"could not be read"_s;
}

void TestOwnCertificate::reads()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, password);
    QFETCH(const QString, part);
    OwnCertificate own{.file = file, .password = Secret(password)};
    const QString problem = own.read();
    QCOMPARE(problem.isEmpty(), part.isEmpty());
    QVERIFY2(problem.contains(part), qPrintable(problem));
    const bool isRead = part.isEmpty() && !file.isEmpty();
    QCOMPARE(own.key.has_value(), isRead);
    QCOMPARE(own.chain.isEmpty(), !isRead);
    if (isRead)
        QCOMPARE(own.chain.constFirst().subjectDisplayName(), u"own"_s);
}

void TestOwnCertificate::isShownToTheServerAlone_data()
{
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("given") << true;
    QTest::newRow("not given") << false;
}

void TestOwnCertificate::isShownToTheServerAlone()
{
    QFETCH(const bool, isGiven);
    const TlsServer server(m_certificates.good(), m_certificates.authorityFile());
    NetworkSettings settings;
    settings.authorityFile = m_certificates.authorityFile();
    QCOMPARE(settings.readAuthorities(), QString());
    if (isGiven)
        settings.ownCertificate = {.file = m_own.pkcs12, .password = Secret("geheim")};
    QCOMPARE(settings.ownCertificate.read(), QString());
    ApiClient client;
    client.setNetwork(settings);
    client.setAccount({.server = *ServerAddress::parse(u"https://127.0.0.1:%1"_s.arg(server.port())).value,
        .token = *Token::parse(u"secret.token"_s).value,
        .userId = {}});
    const CallRecord call(client.readProfile());
    QVERIFY(call.ends());
    QCOMPARE(call.error().has_value(), !isGiven);
    if (isGiven)
        QVERIFY(server.received().contains("x-jwt-token: secret.token"));
    QNetworkRequest photo;
    settings.applyTo(photo, NetworkSettings::Server::Other);
    QVERIFY(photo.sslConfiguration().localCertificate().isNull());
    QVERIFY(photo.sslConfiguration().privateKey().isNull());
}

void TestOwnCertificate::passwordIsInTheKeychain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"network.json"_s);
    FakeKeychain keychain;
    NetworkSettings settings;
    settings.ownCertificate = {.file = m_own.lockedPem, .password = Secret("geheim")};
    settings.isOwnCertificateLocked = true;
    QCOMPARE(settings.ownCertificate.read(), QString());
    {
        NetworkStore store(path, keychain);
        store.load();
        store.change(settings);
    }
    QCOMPARE(keychain.secrets.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("geheim"));

    NetworkStore store(path, keychain);
    QSignalSpy ready(&store, &NetworkStore::ready);
    store.load();
    QVERIFY(store.isWaitingForKeychain());
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(store.settings(), settings);
    store.change({});
    QVERIFY(keychain.secrets.isEmpty());
}

CORE_TEST(TestOwnCertificate)
#include "tst_OwnCertificate.moc"
