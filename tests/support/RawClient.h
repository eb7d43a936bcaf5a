// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An HTTP client that hides nothing: it sends the bytes it is given and keeps the bytes that come, so that a test sees
// what is on the wire. It waits in the event loop, where the server under test runs too.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QTcpSocket>

class RawClient
{
public:
    struct Answer {
        int status = 0;  // 0: none came
        QByteArray head; // status line and headers
        QByteArray body;

        [[nodiscard]] QJsonObject object() const;
        [[nodiscard]] QString error() const; // the body's "error"
    };

    explicit RawClient(quint16 port);

    // A request with a Content-Length, without sending it.
    [[nodiscard]] static QByteArray request(const QByteArray &method, const QByteArray &target,
        const QByteArray &body = {}, const QByteArray &headers = {});

    void send(const QByteArray &bytes);
    [[nodiscard]] bool waitForBytes(qsizetype count); // in all, so far
    [[nodiscard]] bool waitForEnd();                  // the server's FIN or RST
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] QAbstractSocket::SocketError socketError() const { return m_socket.error(); }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void leave() { m_socket.abort(); }

    // The next answer with a Content-Length, taken out of what has come. Status 0 if it does not come whole.
    [[nodiscard]] Answer takeAnswer();

    // send() and takeAnswer().
    [[nodiscard]] Answer call(const QByteArray &bytes);

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};
