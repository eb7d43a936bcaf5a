// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/OwnCertificate.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kLargestOwnFile = 1024 * 1024; // bytes; a chain with its key is some kilobytes

std::optional<QSslKey> keyOf(const QByteArray &pem, const QByteArray &password)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password); !key.isNull())
            return key;
    }
    return {};
}
} // namespace

QString OwnCertificate::read()
{
    chain.clear();
    key.reset();
    if (file.isEmpty())
        return {};
    // A pipe or a device would keep whoever reads it waiting.
    if (const QFileInfo about(file); about.exists() && !about.isFile())
        return tr("%1 is not a file. Choose a file with your certificate in PEM or PKCS#12 format.").arg(file);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tr("The file with your certificate, %1, could not be read: %2.").arg(file, source.errorString());
    QByteArray bytes = source.read(kLargestOwnFile);
    if (bytes.contains("-----BEGIN ")) {
        chain = QSslCertificate::fromData(bytes, QSsl::Pem);
        key = keyOf(bytes, password.bytes());
        if (chain.isEmpty())
            return tr("The file %1 holds no certificate. Choose a file in PEM or PKCS#12 format.").arg(file);
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QSslKey imported;
        QSslCertificate own;
        QList<QSslCertificate> others;
        if (QSslCertificate::importPkcs12(&buffer, &imported, &own, &others, password.bytes())) {
            key = imported;
            chain = QList{own} + others;
        }
    }
    std::ranges::fill(bytes, '\0');
    if (key && !key->isNull())
        return {};
    key.reset();
    chain.clear();
    return tr(
        "The key of your certificate could not be read from %1: the password is not that of the file, or there is "
        "no key in it.")
        .arg(file);
}

QString OwnCertificate::passwordKey() const
{
    return file.isEmpty() ? QString() : "certificate "_L1 + file;
}
