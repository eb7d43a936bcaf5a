// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "HttpConnection.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace
{
constexpr qint64 kSocketBuffer = 64 * 1024; // bytes; also the most that an endless answer keeps in memory

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}
} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kSocketBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        end(Ending::ClientLeft);
        deleteLater();
    });
}

quint16 HttpConnection::localPort() const
{
    return m_socket->localPort();
}

void HttpConnection::send(const HttpResponse &response)
{
    m_sent = response;
    m_socket->write(response.toBytes(m_keepAlive));
    finish();
}

void HttpConnection::sendInterim(int status)
{
    m_socket->write(HttpResponse::interim(status));
    m_socket->flush();
}

void HttpConnection::sendInPieces(const HttpResponse &response, qsizetype size, std::chrono::milliseconds interval)
{
    m_sent = response;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, size, rest = response.toBytes(m_keepAlive)]() mutable {
        m_socket->write(rest.left(size));
        m_socket->flush();
        rest.remove(0, size);
        if (!rest.isEmpty())
            return;
        timer->deleteLater();
        finish();
    });
    timer->start(interval);
}

void HttpConnection::sendEndlessly(const HttpResponse &start, const QByteArray &again)
{
    m_sent = start;
    m_socket->write(start.chunkedHead() + chunk(start.body));
    const auto refill = [this, next = chunk(again)] {
        while (m_socket->bytesToWrite() + next.size() <= kSocketBuffer) {
            if (m_socket->write(next) < 0)
                return; // the client has left
        }
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, refill);
    refill();
}

void HttpConnection::close()
{
    end(Ending::Closed);
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    end(Ending::Reset);
    // With no time to linger the socket's end is a reset, whatever is in flight. Qt has no word for it.
    const linger now{1, 0};
    const auto *option = reinterpret_cast<const char *>(&now);
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, option, sizeof now);
#else
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, option, sizeof now);
#endif
    m_socket->abort();
}

void HttpConnection::read()
{
    // While a request waits for its answer, what the client pipelines stays in the socket.
    while (!m_busy && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_parser.append(m_socket->readAll());
        const std::optional<HttpRequest> request = m_parser.next();
        if (request) {
            m_busy = true;
            m_open = true;
            m_sent = {0, {}, {}, {}};
            m_keepAlive = request->keepsAlive();
            emit requestReceived(this, *request);
            return;
        }
        if (m_parser.takeContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (m_parser.error() != 0) {
            m_busy = true;
            m_keepAlive = false;
            send({m_parser.error(), "text/plain; charset=utf-8", "The request is not readable.\n", {}});
            return;
        }
        if (m_socket->bytesAvailable() == 0)
            return;
    }
}

void HttpConnection::end(Ending ending)
{
    if (std::exchange(m_open, false))
        emit ended(ending, m_sent);
}

void HttpConnection::finish()
{
    end(Ending::Answered);
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    // Not at once: a long row of pipelined requests must not become a recursion.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}
