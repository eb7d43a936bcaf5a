// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Each scenario of TLS shows a client who trusts the simulator's authority exactly the fault that it is named after.
#include "RawClient.h"
#include "StudioSimulator.h"
#include "TestRunner.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestTlsCertificates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void faults_data();
    void faults();
    void notWithoutAScenario();
    void resetShowsTheGoodOneAgain();

private:
    // What a client objects to that trusts the simulator's authority.
    [[nodiscard]] static QList<QSslError::SslError> errorsAt(const StudioSimulator &simulator);
};

void TestTlsCertificates::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the program openssl");
}

QList<QSslError::SslError> TestTlsCertificates::errorsAt(const StudioSimulator &simulator)
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({QSslCertificate(simulator.tlsAuthority())});
    QSslSocket socket;
    socket.setSslConfiguration(trusting);
    QList<QSslError> errors;
    connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError> &all) {
        errors = all;
        socket.ignoreSslErrors();
    });
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(simulator.tlsUrl().port()));
    if (!encrypted.wait(20'000))
        return {QSslError::UnspecifiedError};
    // The other side speaks the same as on the plain port.
    socket.write(RawClient::request("GET", "/_simulator/users/42"));
    if (!QTest::qWaitFor([&] { return socket.peek(1024).contains("Jan Jansen"); }, 20'000))
        return {QSslError::UnspecifiedError};
    QList<QSslError::SslError> kinds;
    for (const QSslError &error : std::as_const(errors))
        kinds.append(error.error());
    return kinds;
}

void TestTlsCertificates::faults_data()
{
    QTest::addColumn<QList<int>>("errors"); // QSslError::SslError
    QTest::newRow("tls-own-ca") << QList<int>();
    QTest::newRow("tls-expired") << QList<int>{QSslError::CertificateExpired};
    QTest::newRow("tls-wrong-name") << QList<int>{QSslError::HostNameMismatch};
    QTest::newRow("tls-unknown-ca") << QList<int>{
        QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate};
}

void TestTlsCertificates::faults()
{
    QFETCH(QList<int>, errors);
    StudioSimulator simulator(*scenario(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(simulator.listen(0));
    QCOMPARE(simulator.prepare(simulator.plays()), QString());
    QCOMPARE(simulator.tlsUrl().scheme(), u"https"_s);
    QList<int> seen;
    const QList<QSslError::SslError> kinds = errorsAt(simulator);
    for (const QSslError::SslError kind : kinds)
        seen.append(kind);
    QCOMPARE(seen, errors);
}

void TestTlsCertificates::notWithoutAScenario()
{
    StudioSimulator simulator(scenarios().front());
    QVERIFY(simulator.listen(0));
    QCOMPARE(simulator.prepare(simulator.plays()), QString());
    QVERIFY(simulator.tlsUrl().isEmpty());
    QVERIFY(simulator.tlsAuthority().isEmpty());
}

void TestTlsCertificates::resetShowsTheGoodOneAgain()
{
    StudioSimulator simulator(scenarios().front());
    QVERIFY(simulator.listen(0));
    const QByteArray body = R"({"name":"tls-expired"})";
    QCOMPARE(RawClient(simulator.port()).call(RawClient::request("POST", "/_simulator/scenario", body)).status, 200);
    QCOMPARE(errorsAt(simulator), QList<QSslError::SslError>{QSslError::CertificateExpired});
    const RawClient::Answer authority
        = RawClient(simulator.port()).call(RawClient::request("GET", "/_simulator/authority.pem"));
    QVERIFY(authority.body.startsWith("-----BEGIN CERTIFICATE-----"));
    simulator.reset();
    QVERIFY(errorsAt(simulator).isEmpty());
}

CORE_TEST(TestTlsCertificates)
#include "tst_TlsCertificates.moc"
