// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TestCertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kConfiguration = R"([ca]
default_ca = authority
[authority]
unique_subject = no
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
default_days = 2
policy = names
copy_extensions = copy
[names]
commonName = supplied
)";
constexpr auto kGoodNames = "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:studio.example.test"_L1;

QStringList newKey(const QString &name)
{
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
        name + ".key"_L1};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}
} // namespace

TestCertificates::TestCertificates()
{
    for (const auto &[name, content] : {std::pair{u"ca.cnf"_s, QByteArray(kConfiguration)},
             std::pair{u"index.txt"_s, QByteArray()}, std::pair{u"serial"_s, QByteArray("01\n")}}) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(content);
    }
    openssl(QStringList{u"req"_s, u"-x509"_s} + newKey(u"ca"_s)
        + QStringList{u"-out"_s, u"ca.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Acme Test Authority"_s});
}

TestCertificates::Server TestCertificates::good() const
{
    return issued(u"good"_s, kGoodNames, {});
}

TestCertificates::Server TestCertificates::expired() const
{
    return issued(
        u"expired"_s, kGoodNames, {u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20200102000000Z"_s});
}

TestCertificates::Server TestCertificates::forAnotherName() const
{
    return issued(u"other"_s, u"subjectAltName=DNS:other.example.test"_s, {});
}

TestCertificates::Server TestCertificates::withShortKey() const
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:1024"_s, u"-nodes"_s, u"-keyout"_s, u"short.key"_s, u"-out"_s,
        u"short.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=short"_s});
    return {.certificate = QSslCertificate(read(m_folder.filePath(u"short.pem"_s)), QSsl::Pem), .key = {}};
}

TestCertificates::Server TestCertificates::withOldSignature() const
{
    openssl(QStringList{u"req"_s, u"-x509"_s} + newKey(u"old"_s)
        + QStringList{u"-sha1"_s, u"-out"_s, u"old.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=old"_s});
    return load(u"old"_s);
}

TestCertificates::Server TestCertificates::selfSigned() const
{
    openssl(QStringList{u"req"_s, u"-x509"_s} + newKey(u"self"_s)
        + QStringList{
            u"-out"_s, u"self.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=self"_s, u"-addext"_s, kGoodNames});
    return load(u"self"_s);
}

TestCertificates::Own TestCertificates::own(const QByteArray &password) const
{
    static_cast<void>(issued(u"own"_s, u"subjectAltName=email:own@example.test"_s, {}));
    const QString secret = "pass:"_L1 + QString::fromUtf8(password);
    openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"own.pem"_s, u"-inkey"_s, u"own.key"_s, u"-out"_s, u"own.p12"_s,
        u"-passout"_s, secret});
    openssl({u"ec"_s, u"-in"_s, u"own.key"_s, u"-aes256"_s, u"-out"_s, u"locked.key"_s, u"-passout"_s, secret});
    const QByteArray certificate = read(m_folder.filePath(u"own.pem"_s));
    for (const auto &[name, key] :
        {std::pair{u"own-both.pem"_s, u"own.key"_s}, std::pair{u"locked-both.pem"_s, u"locked.key"_s}}) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(certificate + read(m_folder.filePath(key)));
    }
    return {.pem = m_folder.filePath(u"own-both.pem"_s),
        .lockedPem = m_folder.filePath(u"locked-both.pem"_s),
        .pkcs12 = m_folder.filePath(u"own.p12"_s)};
}

void TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

TestCertificates::Server TestCertificates::issued(
    const QString &name, const QString &alternativeNames, const QStringList &dates) const
{
    openssl(QStringList{u"req"_s} + newKey(name)
        + QStringList{u"-out"_s, name + ".csr"_L1, u"-subj"_s, "/CN="_L1 + name, u"-addext"_s, alternativeNames});
    openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-in"_s, name + ".csr"_L1,
                u"-out"_s, name + ".pem"_L1}
        + dates);
    return load(name);
}

TestCertificates::Server TestCertificates::load(const QString &name) const
{
    return {.certificate = QSslCertificate(read(m_folder.filePath(name + ".pem"_L1)), QSsl::Pem),
        .key = QSslKey(read(m_folder.filePath(name + ".key"_L1)), QSsl::Ec)};
}
