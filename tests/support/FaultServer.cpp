// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "FaultServer.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::milliseconds kDripInterval{20};
constexpr qint64 kPouredAtOnce = 256 * 1024;

// A close that the other side sees as a reset.
void reset(QTcpSocket *socket)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char *>(&option), sizeof(option));
#else
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &option, sizeof(option));
#endif
    socket->abort();
}

// The request at the start of `buffer`, which loses it; nothing while it is not whole.
std::optional<FaultServer::Request> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    FaultServer::Request request;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype size = headEnd + 4 + request.headers.value("content-length").toInt();
    if (buffer.size() < size)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, size - headEnd - 4);
    request.raw = buffer.left(size);
    buffer.remove(0, size);
    return request;
}
} // namespace

FaultServer::FaultServer(QObject *parent) : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
}

void FaultServer::release()
{
    const QList<QTcpSocket *> held = std::exchange(m_held, {});
    for (QTcpSocket *socket : held)
        answer(socket, m_default);
}

QUrl FaultServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(serverPort()));
}

int FaultServer::count(const QByteArray &method) const
{
    return static_cast<int>(std::ranges::count(m_requests, method, &Request::method));
}

int FaultServer::startsOf(const QByteArray &method) const
{
    return static_cast<int>(m_everything.count(method + " /"));
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    m_open.insert(socket, {++m_connections, {}});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_open.remove(socket);
        m_held.removeAll(socket);
        socket->deleteLater();
        emit disconnected();
    });
}

void FaultServer::onReadyRead(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_everything += bytes;
    m_bytesReceived += bytes.size();
    m_open[socket].buffer += bytes;
    while (m_open.contains(socket)) {
        Connection &connection = m_open[socket];
        std::optional<Request> request = takeRequest(connection.buffer);
        if (!request)
            return;
        request->connection = connection.number;
        m_requests += *request;
        act(socket, m_queue.isEmpty() ? m_default : m_queue.takeFirst());
        emit requestReceived();
    }
}

void FaultServer::act(QTcpSocket *socket, const Behaviour &behaviour)
{
    switch (behaviour.kind) {
    case Kind::Answer:
        answer(socket, behaviour);
        break;
    case Kind::Raw:
        socket->write(behaviour.body);
        break;
    case Kind::RawThenClose:
        socket->write(behaviour.body);
        socket->disconnectFromHost();
        break;
    case Kind::Close:
        socket->disconnectFromHost();
        break;
    case Kind::Reset:
        reset(socket);
        break;
    case Kind::Silent:
        break;
    case Kind::Drip: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, bytes = behaviour.body, at = qsizetype(0)]() mutable {
            socket->write(bytes.mid(at++ % bytes.size(), 1));
        });
        timer->start(kDripInterval);
        break;
    }
    case Kind::Hold:
        m_held += socket;
        break;
    case Kind::Endless:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"success\":true,\"a\":\"");
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { pour(socket); });
        pour(socket);
        break;
    }
}

void FaultServer::answer(QTcpSocket *socket, const Behaviour &behaviour)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + behaviour.extraHeaders
        + "Content-Length: " + QByteArray::number(behaviour.body.size()) + "\r\n\r\n" + behaviour.body);
}

void FaultServer::pour(QTcpSocket *socket)
{
    if (socket->bytesToWrite() > 0)
        return;
    socket->write(QByteArray(kPouredAtOnce, 'x'));
    m_bytesSent += kPouredAtOnce;
}
