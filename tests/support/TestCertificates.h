// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A certificate authority that nobody else knows, and certificates by it that are good, expired or for another name.
// Made anew by openssl for each run, so that nothing in the repository expires.
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

class TestCertificates
{
public:
    TestCertificates();

    struct Server {
        QSslCertificate certificate;
        QSslKey key;
    };

    // A person's certificate by the authority, in files.
    struct Own {
        QString pem; // with its key, without a password
        QString lockedPem;
        QString pkcs12; // with the password
    };
    [[nodiscard]] Own own(const QByteArray &password) const;

    [[nodiscard]] QString authorityFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] Server good() const; // for 127.0.0.1, localhost and studio.example.test
    [[nodiscard]] Server expired() const;
    [[nodiscard]] Server forAnotherName() const; // other.example.test
    [[nodiscard]] Server selfSigned() const;
    [[nodiscard]] Server withShortKey() const;     // RSA, 1024 bits
    [[nodiscard]] Server withOldSignature() const; // SHA-1

private:
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] Server issued(const QString &name, const QString &alternativeNames, const QStringList &dates) const;
    [[nodiscard]] Server load(const QString &name) const;

    QTemporaryDir m_folder;
};
