// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A server on a bare socket that reads each request whole and then fails in a chosen way. It keeps every byte and every
// connection, so that a test can say what was on the wire and how often.
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

class FaultServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Behaviour {
        enum class Kind {
            Answer, // 200 and `body`, the connection is kept
            Raw,    // `body` alone, as it stands, the connection is kept
            RawThenClose,
            Close, // FIN without an answer
            Reset, // RST without an answer
            Silent,
            Drip,   // `body`, a byte at a time, for ever
            Hold,   // an answer when release() is called
            Endless // an answer that never stops
        };
        Kind kind = Kind::Answer;
        QByteArray body = R"({"success":true})";
        QByteArray extraHeaders = {}; // each line ends in CRLF
    };
    using Kind = Behaviour::Kind;

    struct Request {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;
        QByteArray raw;
        int connection = 0; // counted from 1
    };

    explicit FaultServer(QObject *parent = nullptr);

    // What happens to the next requests, in order, and to all after them.
    void enqueue(const Behaviour &behaviour) { m_queue += behaviour; }
    void setDefault(const Behaviour &behaviour) { m_default = behaviour; }
    void release(); // lets the held requests be answered, with the default's body

    [[nodiscard]] QUrl baseUrl() const; // http, with /v1
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method) const;    // whole requests with this method
    [[nodiscard]] int startsOf(const QByteArray &method) const; // also those that were cut off
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

signals:
    void requestReceived();
    void disconnected(); // one of the connections

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection {
        int number = 0;
        QByteArray buffer;
    };

    void onReadyRead(QTcpSocket *socket);
    void act(QTcpSocket *socket, const Behaviour &behaviour);
    void answer(QTcpSocket *socket, const Behaviour &behaviour);
    void pour(QTcpSocket *socket);

    QList<Behaviour> m_queue;
    Behaviour m_default;
    QList<Request> m_requests;
    QHash<QTcpSocket *, Connection> m_open;
    QList<QTcpSocket *> m_held;
    QByteArray m_everything;
    int m_connections = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
};
