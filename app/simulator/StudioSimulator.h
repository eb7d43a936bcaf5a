// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A strict, stateful stand-in for Edge Impulse Studio on loopback, under one or two of the scenarios and with one of
// the sample profiles. SimulatorControl adds the calls that steer and watch it.
#pragma once

#include "HttpServer.h"
#include "RequestLog.h"
#include "ScenarioPlayer.h"
#include "Studio.h"
#include "TlsCertificates.h"

class QUrl;

class StudioSimulator : public QObject
{
    Q_OBJECT
public:
    explicit StudioSimulator(const Scenario &first, const SampleProfile &sample = sampleProfiles().front())
        : StudioSimulator(QList<Play>{{first}}, sample)
    {
    }
    // Plays these from the start on, once they are prepared.
    StudioSimulator(const QList<Play> &first, const SampleProfile &sample);

    // Listens on 127.0.0.1; port 0 takes a free one. False if the port cannot be had; errorString() says why.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] quint16 redirectPort() const { return m_redirectTarget.port(); }
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] QUrl tlsUrl() const; // empty until a scenario needed https
    [[nodiscard]] QByteArray tlsAuthority() const { return m_certificates.authority(); } // in PEM

    [[nodiscard]] RequestLog &log() { return m_log; }
    [[nodiscard]] const RequestLog &log() const { return m_log; }
    [[nodiscard]] Studio &studio() { return m_studio; }
    [[nodiscard]] StudioState &state() { return m_studio.state(); }
    [[nodiscard]] const StudioState &state() const { return m_studio.state(); }

    // Opens the port for https if these need it. The sentence why they cannot be played; empty: they can.
    [[nodiscard]] QString prepare(const QList<Play> &plays);

    // Goes on with another scenario, or with two, that are prepared. Profiles stay as they are unless it needs a sample
    // of its own.
    void play(const Scenario &scenario) { play(QList<Play>{{scenario}}); }
    void play(const QList<Play> &plays);
    [[nodiscard]] QList<Play> plays() const { return m_player.plays(); }
    [[nodiscard]] QString playedNames() const; // "ok", "slow + refuse"

    // All profiles as this sample has them.
    void choose(const SampleProfile &sample);
    [[nodiscard]] const SampleProfile &sample() const; // the chosen one, or that of the scenario

    // Profiles, scenario and recorded requests as at the start. Tokens stay good.
    void reset();

private:
    void showCertificate();
    void record(HttpConnection *connection, const HttpRequest &request);
    void receive(HttpConnection *connection, const HttpRequest &request);

    HttpServer m_server;
    HttpServer m_redirectTarget; // the second port
    HttpServer m_tlsServer{HttpServer::Transport::Tls};
    TlsCertificates m_certificates;
    RequestLog m_log;
    Studio m_studio;
    ScenarioPlayer m_player;
    QList<Play> m_first;
    const SampleProfile *m_firstSample;
    const SampleProfile *m_chosen;
};
