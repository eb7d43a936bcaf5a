// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One client of an HttpServer. It hands out one request at a time and waits for that one's answer, or for one of the
// ways in which a server can fail to answer; that control over every byte is why the simulator has an HTTP layer of its
// own.
#pragma once

#include "HttpParser.h"
#include "HttpResponse.h"

#include <QObject>

#include <chrono>

class QTcpSocket;

class HttpConnection : public QObject
{
    Q_OBJECT
public:
    // Takes the socket over. The connection deletes itself when the client has gone.
    HttpConnection(QTcpSocket *socket, QObject *parent);

    [[nodiscard]] quint16 localPort() const;

    // The ways to end the exchange of the present request. Exactly one of them is called for each requestReceived();
    // none at all leaves the client waiting.
    void send(const HttpResponse &response);
    void sendInPieces(const HttpResponse &response, qsizetype size, std::chrono::milliseconds interval); // size: bytes
    // The head and `start`, then `again` for ever, in chunks. Only what fits the socket's buffer is in memory.
    void sendEndlessly(const HttpResponse &start, const QByteArray &again);
    void close(); // FIN
    void reset(); // RST

    // An answer before the answer (1xx, RFC 9110, 15.2); does not end the exchange.
    void sendInterim(int status);

    enum class Ending { Answered, Closed, Reset, ClientLeft };

signals:
    // Once for each requestReceived(): how its exchange ended. `sent` has the status 0 where there was no answer.
    void ended(HttpConnection::Ending ending, const HttpResponse &sent);
    void requestReceived(HttpConnection *connection, const HttpRequest &request);

private:
    void read();
    void finish();
    void end(Ending ending);

    QTcpSocket *m_socket; // a child
    HttpParser m_parser;
    HttpResponse m_sent{0, {}, {}, {}};
    bool m_busy = false; // a request waits for its answer
    bool m_open = false; // it has not ended
    bool m_keepAlive = true;
};
