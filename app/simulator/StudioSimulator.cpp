// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "StudioSimulator.h"

#include "HttpConnection.h"
#include "Refusal.h"
#include "ScenarioAnswer.h"
#include "SimulatorControl.h"
#include "SimulatorPage.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QLatin1StringView howItEnded(HttpConnection::Ending ending)
{
    switch (ending) {
    case HttpConnection::Ending::Answered:
        return "answered"_L1;
    case HttpConnection::Ending::Closed:
        return "closed"_L1;
    case HttpConnection::Ending::Reset:
        return "reset"_L1;
    case HttpConnection::Ending::ClientLeft:
        return "client left"_L1;
    }
    Q_UNREACHABLE();
}
} // namespace

StudioSimulator::StudioSimulator(const QList<Play> &first, const SampleProfile &sample)
    : m_first(first),
      m_firstSample(&sample),
      m_chosen(&sample)
{
    connect(&m_server, &HttpServer::requestReceived, this, &StudioSimulator::receive);
    connect(&m_tlsServer, &HttpServer::requestReceived, this, &StudioSimulator::receive);
    connect(&m_redirectTarget, &HttpServer::requestReceived, this,
        [this](HttpConnection *connection, const HttpRequest &request) {
            record(connection, request);
            // Who follows the redirection is not stopped by the answer.
            connection->send(HttpResponse::json(QJsonObject{{u"success"_s, true}}));
        });
    reset();
}

bool StudioSimulator::listen(quint16 port)
{
    if (!m_server.listen(port) || !m_redirectTarget.listen(0))
        return false;
    m_studio.setPhotoOrigin(u"http://127.0.0.1:%1"_s.arg(m_server.port()));
    return true;
}

QString StudioSimulator::errorString() const
{
    return m_server.port() == 0 ? m_server.errorString() : m_redirectTarget.errorString();
}

QUrl StudioSimulator::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(port()));
}

QUrl StudioSimulator::tlsUrl() const
{
    return m_tlsServer.port() == 0 ? QUrl() : QUrl(u"https://127.0.0.1:%1/v1"_s.arg(m_tlsServer.port()));
}

QString StudioSimulator::prepare(const QList<Play> &plays)
{
    const bool needsTls
        = std::ranges::any_of(plays, [](const Play &p) { return p.scenario.tls != Scenario::Tls::None; });
    if (!needsTls || m_tlsServer.port() != 0)
        return {};
    if (const QString error = m_certificates.make(); !error.isEmpty())
        return error;
    m_tlsServer.setConfiguration(m_certificates.configuration(m_player.tls()));
    return m_tlsServer.listen(0) ? QString() : m_tlsServer.errorString();
}

void StudioSimulator::play(const QList<Play> &plays)
{
    const SampleProfile *before = &sample();
    m_player.play(plays);
    showCertificate();
    if (&sample() != before)
        m_studio.startAnew(sample());
}

QString StudioSimulator::playedNames() const
{
    QStringList names;
    const QList<Play> all = plays();
    for (const Play &play : all)
        names += play.scenario.name;
    return names.join(u" + "_s);
}

void StudioSimulator::choose(const SampleProfile &sample)
{
    m_chosen = &sample;
    m_studio.startAnew(this->sample());
}

const SampleProfile &StudioSimulator::sample() const
{
    const SampleProfile *needed = sampleProfile(QString(m_player.profile()));
    return needed != nullptr ? *needed : *m_chosen;
}

void StudioSimulator::reset()
{
    m_chosen = m_firstSample;
    m_player.play(m_first);
    showCertificate();
    m_studio.startAnew(sample());
    m_log.clear();
}

void StudioSimulator::showCertificate()
{
    if (m_certificates.exist())
        m_tlsServer.setConfiguration(m_certificates.configuration(m_player.tls()));
}

// Into the log, now and once more when it has ended.
void StudioSimulator::record(HttpConnection *connection, const HttpRequest &request)
{
    const int id = m_log.record(request, connection->localPort());
    const auto end = [this, id](HttpConnection::Ending ending, const HttpResponse &sent) {
        m_log.end(id, {sent.status, sent.contentType, sent.body, howItEnded(ending)});
    };
    connect(connection, &HttpConnection::ended, this, end, Qt::SingleShotConnection);
}

void StudioSimulator::receive(HttpConnection *connection, const HttpRequest &request)
{
    if (SimulatorControl::isControl(request)) {
        connection->send(SimulatorControl(*this).answer(request));
        return;
    }
    if (request.path() == "/" && request.method == "GET") {
        connection->send({200, "text/html; charset=utf-8", SimulatorPage(*this).html(), {}});
        return;
    }
    record(connection, request);
    const std::optional<StudioOperation> operation = StudioOperation::of(request);
    if (!operation) {
        const QString call = QString::fromUtf8(request.method + ' ' + request.path());
        connection->send(HttpResponse::json(refusal(u"There is no operation %1"_s.arg(call)), 404));
        return;
    }
    const std::optional<Scenario::Call> call = operation->call();
    const ScenarioPlayer::Turn turn = call ? m_player.next(*call, state().now()) : ScenarioPlayer::Turn();
    const QByteArray otherOrigin = "http://127.0.0.1:" + QByteArray::number(redirectPort());
    const Studio::Reply usual = m_studio.answer(*operation, request, turn);
    ScenarioAnswer::deliver({connection, request.target, otherOrigin, state().now(), usual}, turn);
}
