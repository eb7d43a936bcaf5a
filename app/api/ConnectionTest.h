// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Tries network settings that are not in force yet: whether a Studio is reached with them, and through what. It sends
// no token, and a login to the proxy once.
#pragma once

#include "api/Exchange.h"
#include "api/NetworkSettings.h"
#include "api/ServerAddress.h"

#include <QObject>

#include <memory>

class ApiClient;
class ApiReply;

class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    struct Report {
        bool isReached = false; // a Studio
        QString text = {};      // whole sentences
        QString details = {};
        qint64 call = 0; // its number in the log of requests; 0: it has none
    };

    // Ends in finished(); a test under way ends without it.
    void start(const ServerAddress &server, const NetworkSettings &settings);

signals:
    void called(ApiReply *call, CallPurpose purpose); // it has begun
    void finished(const ConnectionTest::Report &report);

private:
    void onFinished(const ServerAddress &server, const NetworkSettings &settings, const ApiReply &reply);

    std::unique_ptr<ApiClient> m_client;
};
