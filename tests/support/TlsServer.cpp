// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TlsServer.h"

#include <QSslConfiguration>
#include <QSslSocket>

TlsServer::TlsServer(const TestCertificates::Server &server, const QString &authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(server.certificate);
    configuration.setPrivateKey(server.key);
    configuration.setPeerVerifyMode(authority.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!authority.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(authority));
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
}

void TlsServer::onConnection()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        m_received += socket->readAll();
        const bool hasBody = m_received.toLower().contains("\r\ncontent-length: ");
        if (m_received.endsWith(hasBody ? "}" : "\r\n\r\n")) {
            const QByteArray body = R"({"success":true,"id":42,"name":"Jan Jansen"})";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    });
}
