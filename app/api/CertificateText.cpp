// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/CertificateText.h"

#include "base/SentenceLocale.h"
#include "base/VisibleText.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kShortestKey = 2048; // bits of RSA, DSA and DH: OpenSSL's security level 2, which Debian asks for

// What OpenSSL refuses and Qt has no error for: a key or a signature that is too weak. Empty: neither.
QString weakness(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() != QSsl::Ec && key.length() > 0 && key.length() < kShortestKey)
        return CertificateText::tr("its key has %1 bits, which is too short").arg(key.length());
    static const QRegularExpression kAlgorithm(u"Signature Algorithm: (\\S+)"_s);
    const QString algorithm = kAlgorithm.match(certificate.toText()).captured(1);
    if (algorithm.contains("sha1"_L1, Qt::CaseInsensitive) || algorithm.contains("md5"_L1, Qt::CaseInsensitive))
        return CertificateText::tr("its certificate is signed with %1, which can be forged", "algorithm")
            .arg(algorithm);
    return {};
}

QString reason(const QSslError &error)
{
    if (error.error() != QSslError::UnspecifiedError)
        return error.errorString();
    const QString weak = weakness(error.certificate());
    return weak.isEmpty() ? CertificateText::tr("the system gives no reason") : weak;
}
} // namespace

QString CertificateText::facts(const QList<QSslError> &errors)
{
    QStringList lines;
    for (const QSslError &error : errors) {
        lines += reason(error);
        if (!error.certificate().isNull())
            lines += owner(error.certificate());
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QStringList CertificateText::owner(const QSslCertificate &certificate)
{
    return {tr("Certificate for: %1").arg(visibleText(certificate.subjectDisplayName())),
        tr("Issued by: %1").arg(visibleText(certificate.issuerDisplayName())),
        tr("Valid until: %1").arg(SentenceLocale::moment(certificate.expiryDate()))};
}
