// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "RawClient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kPatience = 20'000; // ms that a machine under load may need; nobody waits for it where all is well

// The length of the first answer in `bytes`; -1 while it is not known or not all there.
qsizetype answerLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    const QByteArray name = "\r\nContent-Length: ";
    const qsizetype at = bytes.indexOf(name);
    const qsizetype from = at + name.size();
    const qsizetype body = at < 0 || at > head ? 0 : bytes.mid(from, bytes.indexOf('\r', from) - from).toLongLong();
    return bytes.size() < head + 4 + body ? -1 : head + 4 + body;
}

// Runs the event loop until `done`; false after kPatience. QTest::qWaitFor() sleeps between looks, which is long where
// megabytes go by.
template <typename Predicate> bool waitFor(Predicate done)
{
    const QDeadlineTimer deadline(kPatience);
    QTimer wake;
    wake.start(100);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}
} // namespace

QJsonObject RawClient::Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawClient::Answer::error() const
{
    return object().value("error"_L1).toString();
}

RawClient::RawClient(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

QByteArray RawClient::request(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &headers)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers;
    if (!body.isNull())
        bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

bool RawClient::waitForBytes(qsizetype count)
{
    return waitFor([&] { return m_received.size() >= count; });
}

bool RawClient::waitForEnd()
{
    return waitFor([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
}

RawClient::Answer RawClient::takeAnswer()
{
    const bool whole = waitFor(
        [&] { return answerLength(m_received) >= 0 || m_socket.state() == QAbstractSocket::UnconnectedState; });
    const qsizetype length = answerLength(m_received);
    if (!whole || length < 0)
        return {};
    const qsizetype head = m_received.indexOf("\r\n\r\n");
    Answer answer;
    answer.head = m_received.left(head);
    answer.status = answer.head.mid(9, 3).toInt();
    answer.body = m_received.mid(head + 4, length - head - 4);
    m_received.remove(0, length);
    return answer;
}

RawClient::Answer RawClient::call(const QByteArray &bytes)
{
    send(bytes);
    return takeAnswer();
}
