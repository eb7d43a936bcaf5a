// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Tries network settings that are not in force yet: whether a Studio is reached with them, and through what. It sends
// no token, and a login to the proxy once.
#pragma once

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
    };

    // Ends in finished(); a test under way ends without it.
    void start(const ServerAddress &server, const NetworkSettings &settings);

signals:
    void finished(const ConnectionTest::Report &report);

private:
    void onFinished(const ServerAddress &server, const NetworkSettings &settings, const ApiReply &reply);

    std::unique_ptr<ApiClient> m_client;
};
