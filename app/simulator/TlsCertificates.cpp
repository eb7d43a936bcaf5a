// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TlsCertificates.h"

#include <QDateTime>
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
    int begins;              // days from today
    int ends;
    QLatin1StringView issuer;
};

constexpr auto kLoopback = "IP:127.0.0.1,DNS:localhost"_L1;
constexpr Certificate kCertificates[] = {
    {Tls::Good, kLoopback, -1, 30, "authority"_L1},
    {Tls::Expired, kLoopback, -30, -1, "authority"_L1},
    {Tls::WrongName, "DNS:studio.example.com"_L1, -1, 30, "authority"_L1},
    {Tls::UnknownAuthority, kLoopback, -1, 30, "stranger"_L1},
};

// The configuration of "openssl ca": an authority that remembers nothing.
constexpr char kSigning[] = "[ca]\ndefault_ca=signing\n[signing]\ndatabase=index\nrand_serial=yes\nnew_certs_dir=.\n"
                            "default_md=sha256\nunique_subject=no\npolicy=any\n[any]\ncommonName=supplied\n";

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddHHmmss'Z'"_s);
}

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
        // "openssl x509" signs none that has expired since version 3.4; "openssl ca" does in each.
        if (!write(u"ca"_s, kSigning) || !write(u"index"_s, {})
            || !write(u"extensions"_s,
                QByteArray("subjectAltName=") + certificate.names.data() + "\nextendedKeyUsage=serverAuth\n"))
            return u"the folder for temporary files cannot be written"_s;
        return run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca"_s, u"-in"_s, u"server.request"_s,
            u"-cert"_s, certificate.issuer + u".pem"_s, u"-keyfile"_s, certificate.issuer + u".key"_s, u"-startdate"_s,
            inDays(certificate.begins), u"-enddate"_s, inDays(certificate.ends), u"-extfile"_s, u"extensions"_s,
            u"-out"_s, u"server.pem"_s});
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
