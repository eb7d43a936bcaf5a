// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Listens on 127.0.0.1, and nowhere else, and turns what comes in into requests.
#pragma once

#include "HttpRequest.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>

class HttpConnection;

class HttpServer : public QObject
{
    Q_OBJECT
public:
    enum class Transport { Plain, Tls };

    explicit HttpServer(Transport transport = Transport::Plain, QObject *parent = nullptr);

    // Port 0 takes a free one. False if the port cannot be had; errorString() says why.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const; // 0: it does not listen
    [[nodiscard]] QString errorString() const;

    // With TLS: what connections from now on are shown.
    void setConfiguration(const QSslConfiguration &configuration);

signals:
    // The receiver answers through the connection, now or later; the connection may be gone by then, so anything later
    // needs it as its context object.
    void requestReceived(HttpConnection *connection, const HttpRequest &request);

private:
    void accept();

    std::unique_ptr<QTcpServer> m_server;
};
