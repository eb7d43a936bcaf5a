// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A strict, stateful stand-in for Edge Impulse Studio on loopback: the five operations that the editor speaks, under
// one of the scenarios. SimulatorControl adds the calls that steer and watch it.
#pragma once

#include "HttpServer.h"
#include "RequestLog.h"
#include "Scenario.h"
#include "StudioState.h"

class QUrl;

class StudioSimulator : public QObject
{
    Q_OBJECT
public:
    explicit StudioSimulator(const Scenario &first, QObject *parent = nullptr);

    // Listens on 127.0.0.1; port 0 takes a free one. False if the port cannot be had; errorString() says why.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] quint16 redirectPort() const { return m_redirectTarget.port(); }
    [[nodiscard]] QUrl baseUrl() const;

    [[nodiscard]] RequestLog &log() { return m_log; }
    [[nodiscard]] StudioState &state() { return m_state; }
    [[nodiscard]] const StudioState &state() const { return m_state; }

    // Goes on with another scenario. Profiles stay as they are unless its content is another.
    void play(const Scenario &scenario);
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

    // Profiles, scenario and recorded requests as at the start. Tokens stay good.
    void reset();

private:
    struct Operation {
        Scenario::Call call;
        QByteArray user; // as the path spells it; empty: oneself
    };

    void receive(HttpConnection *connection, const HttpRequest &request);
    [[nodiscard]] static std::optional<Operation> operationOf(const HttpRequest &request);
    [[nodiscard]] QJsonObject usualAnswer(
        const Operation &operation, const HttpRequest &request, Scenario::Effect effect);
    [[nodiscard]] QJsonObject answerForUser(
        int user, const Operation &operation, const HttpRequest &request, Scenario::Effect effect);
    void deliver(HttpConnection *connection, const HttpRequest &request, const QJsonObject &usual) const;

    HttpServer m_server;
    HttpServer m_redirectTarget; // the second port
    RequestLog m_log;
    StudioState m_state;
    Scenario m_first;
    Scenario m_scenario;
};
