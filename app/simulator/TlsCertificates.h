// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Certificates for the https port, made anew by the program openssl for each run (Qt cannot make any) and kept in
// memory alone: whoever trusts the simulator's authority for a test trusts a key that is gone when the simulator has
// ended.
#pragma once

#include "Scenario.h"

#include <QMap>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

class TlsCertificates
{
public:
    // Takes about 0.1 s. The sentence why there are none; empty: they are made.
    [[nodiscard]] QString make();
    [[nodiscard]] bool exist() const { return !m_authority.isEmpty(); }

    // For a server. None is as Good: for 127.0.0.1 and localhost, by the authority.
    [[nodiscard]] QSslConfiguration configuration(Scenario::Tls tls) const;

    // In PEM. It has signed all but the one of UnknownAuthority.
    [[nodiscard]] QByteArray authority() const { return m_authority; }

private:
    QByteArray m_authority;
    QSslKey m_key; // of all
    QMap<Scenario::Tls, QSslCertificate> m_certificates;
};
