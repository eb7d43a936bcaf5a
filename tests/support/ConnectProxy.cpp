// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ConnectProxy.h"

#include <QTcpSocket>

ConnectProxy::ConnectProxy(quint16 targetPort, const QHostAddress &address) : m_targetPort(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ConnectProxy::onConnection);
    if (!m_server.listen(address) && address == QHostAddress(QHostAddress::LocalHost))
        qFatal("no port");
}

void ConnectProxy::onConnection()
{
    QTcpSocket *client = m_server.nextPendingConnection();
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        if (client->property("tunnels").toBool())
            return;
        const QByteArray seen = client->peek(64 * 1024);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end >= 0)
            onHead(client, client->read(end + 4));
    });
}

void ConnectProxy::onHead(QTcpSocket *client, const QByteArray &head)
{
    m_everything += head;
    const qsizetype login = head.toLower().indexOf("proxy-authorization: basic "); // which case it is in, Qt decides
    m_logins += login >= 0 ? 1 : 0;
    const bool isAllowed = m_login.isEmpty()
        || (login >= 0 && head.sliced(login).split('\r').first().endsWith(' ' + m_login.toBase64()));
    if (m_refusal != 0 && (m_refused == Refusal::OfAll || login >= 0)) {
        client->write("HTTP/1.1 " + QByteArray::number(m_refusal) + " No\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
    } else if (!isAllowed) {
        client->write("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
    } else {
        m_targets += head.split(' ').value(1);
        tunnel(client);
    }
}

void ConnectProxy::tunnel(QTcpSocket *client)
{
    client->setProperty("tunnels", true);
    auto *target = new QTcpSocket(client);
    const auto forward = [this, client, target] {
        const QByteArray bytes = client->readAll();
        m_everything += bytes;
        target->write(bytes);
    };
    connect(target, &QTcpSocket::connected, client, [client, forward] {
        client->write("HTTP/1.1 200 Established\r\n\r\n");
        connect(client, &QTcpSocket::readyRead, client, forward);
    });
    connect(target, &QTcpSocket::readyRead, client, [client, target] { client->write(target->readAll()); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    target->connectToHost(QHostAddress::LocalHost, m_targetPort);
}
