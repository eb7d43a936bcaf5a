// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TlsCertificates.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
using Tls = Scenario::Tls;

constexpr int kPatience = 20'000; // ms for one run of openssl

struct Certificate {
    Tls tls;
    QLatin1StringView names; // as openssl writes subjectAltName
    QLatin1StringView days;  // that it is good for
    QLatin1StringView issuer;
};

constexpr auto kLoopback = "IP:127.0.0.1,DNS:localhost"_L1;
constexpr Certificate kCertificates[] = {
    {Tls::Good, kLoopback, "30"_L1, "authority"_L1},
    {Tls::Expired, kLoopback, "-1"_L1, "authority"_L1},
    {Tls::WrongName, "DNS:studio.example.com"_L1, "30"_L1, "authority"_L1},
    {Tls::UnknownAuthority, kLoopback, "30"_L1, "stranger"_L1},
};

// Runs of openssl in a folder of their own.
class OpenSsl
{
public:
    // The sentence why it did not work; empty: it did.
    [[nodiscard]] QString run(const QStringList &arguments) const
    {
        const QString program = QStandardPaths::findExecutable(u"openssl"_s);
        if (program.isEmpty())
            return u"the program openssl is not installed"_s;
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        if (!process.waitForFinished(kPatience))
            return u"openssl: %1"_s.arg(process.errorString());
        const QString said = QString::fromLocal8Bit(process.readAllStandardError());
        return process.exitCode() == 0 ? QString() : u"openssl: %1"_s.arg(said.trimmed());
    }

    [[nodiscard]] QString makeAuthority(const QString &name) const
    {
        return run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"30"_s, u"-out"_s, name + u".pem"_s, u"-subj"_s,
                       u"/CN=Simulated Studio, %1"_s.arg(name)}
            + newKey(name));
    }

    [[nodiscard]] QString sign(const Certificate &certificate) const
    {
        if (!write(u"extensions"_s,
                QByteArray("subjectAltName=") + certificate.names.data() + "\nextendedKeyUsage=serverAuth\n"))
            return u"the folder for temporary files cannot be written"_s;
        return run({u"x509"_s, u"-req"_s, u"-in"_s, u"server.request"_s, u"-CA"_s, certificate.issuer + u".pem"_s,
            u"-CAkey"_s, certificate.issuer + u".key"_s, u"-CAcreateserial"_s, u"-days"_s, certificate.days,
            u"-extfile"_s, u"extensions"_s, u"-out"_s, u"server.pem"_s});
    }

    [[nodiscard]] static QStringList newKey(const QString &name)
    {
        return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
            name + u".key"_s};
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
};
} // namespace

QString TlsCertificates::make()
{
    const OpenSsl openSsl;
    QString error = openSsl.makeAuthority(u"authority"_s);
    if (error.isEmpty())
        error = openSsl.makeAuthority(u"stranger"_s);
    if (error.isEmpty())
        error = openSsl.run(
            QStringList{u"req"_s, u"-new"_s, u"-out"_s, u"server.request"_s, u"-subj"_s, u"/CN=Simulated Studio"_s}
            + OpenSsl::newKey(u"server"_s));
    for (const Certificate &certificate : kCertificates) {
        if (error.isEmpty())
            error = openSsl.sign(certificate);
        m_certificates.insert(certificate.tls, QSslCertificate(openSsl.read(u"server.pem"_s)));
    }
    if (!error.isEmpty())
        return u"The certificates for https cannot be made: %1"_s.arg(error);
    m_key = QSslKey(openSsl.read(u"server.key"_s), QSsl::Ec);
    if (m_key.isNull())
        return u"The certificates for https cannot be used: this Qt does not read their key"_s;
    m_authority = openSsl.read(u"authority.pem"_s);
    return {};
}

QSslConfiguration TlsCertificates::configuration(Tls tls) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(m_certificates.value(tls == Tls::None ? Tls::Good : tls));
    configuration.setPrivateKey(m_key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}
