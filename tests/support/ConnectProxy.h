// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A proxy on 127.0.0.1 that tunnels (CONNECT, RFC 9110, section 9.3.6) every name to one port of this computer, and
// keeps all that went through it.
#pragma once

#include <QTcpServer>

class QTcpSocket;

class ConnectProxy : public QObject
{
    Q_OBJECT
public:
    // Where this computer has no such address, port() is 0.
    explicit ConnectProxy(quint16 targetPort, const QHostAddress &address = QHostAddress::LocalHost);

    void setLogin(const QByteArray &userAndPassword) { m_login = userAndPassword; } // "user:password"
    enum class Refusal { OfAll, OfLogins };
    // 0: none
    void setRefusal(int status, Refusal what = Refusal::OfAll)
    {
        m_refusal = status;
        m_refused = what;
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int logins() const { return m_logins; }                       // that were given, right and wrong ones
    [[nodiscard]] const QByteArrayList &targets() const { return m_targets; }   // "host:port" of each tunnel
    [[nodiscard]] const QByteArray &everything() const { return m_everything; } // as it came from the client

private:
    void onConnection();
    void onHead(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_targetPort;
    QByteArray m_login;
    int m_refusal = 0;
    Refusal m_refused = Refusal::OfAll;
    int m_logins = 0;
    QByteArrayList m_targets;
    QByteArray m_everything;
};
