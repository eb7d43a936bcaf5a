// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "HttpServer.h"

#include "HttpConnection.h"

#include <QSslServer>
#include <QTcpSocket>

HttpServer::HttpServer(Transport transport, QObject *parent) : QObject(parent)
{
    if (transport == Transport::Tls)
        m_server = std::make_unique<QSslServer>();
    else
        m_server = std::make_unique<QTcpServer>();
    // With TLS that is after the handshake.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
}

bool HttpServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

QString HttpServer::errorString() const
{
    return m_server->errorString();
}

void HttpServer::setConfiguration(const QSslConfiguration &configuration)
{
    if (auto *tls = qobject_cast<QSslServer *>(m_server.get()))
        tls->setSslConfiguration(configuration);
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, this);
        connect(connection, &HttpConnection::requestReceived, this, &HttpServer::requestReceived);
    }
}
