// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A Studio behind TLS on 127.0.0.1 that answers everything with one profile.
#pragma once

#include "TestCertificates.h"

#include <QSslServer>

class TlsServer : public QObject
{
    Q_OBJECT
public:
    // `authority`: file of who must have issued the client's certificate; empty: it needs none.
    explicit TlsServer(const TestCertificates::Server &server, const QString &authority = {});

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QByteArray &received() const { return m_received; } // decrypted

private:
    void onConnection();

    QSslServer m_server;
    QByteArray m_received;
};
