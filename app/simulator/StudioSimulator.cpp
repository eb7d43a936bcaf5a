// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "StudioSimulator.h"

#include "HttpConnection.h"
#include "Refusal.h"
#include "ScenarioAnswer.h"
#include "SimulatorControl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

StudioSimulator::StudioSimulator(const Scenario &first, const SampleProfile &sample)
    : m_first(first),
      m_firstSample(&sample),
      m_chosen(&sample)
{
    connect(&m_server, &HttpServer::requestReceived, this, &StudioSimulator::receive);
    connect(&m_redirectTarget, &HttpServer::requestReceived, this,
        [this](HttpConnection *connection, const HttpRequest &request) {
            m_log.record(request, connection->localPort());
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

void StudioSimulator::play(const QList<Play> &plays)
{
    const SampleProfile *before = &sample();
    m_player.play(plays);
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
    m_player.play({{m_first}});
    m_studio.startAnew(sample());
    m_log.clear();
}

void StudioSimulator::receive(HttpConnection *connection, const HttpRequest &request)
{
    if (SimulatorControl::isControl(request)) {
        connection->send(SimulatorControl(*this).answer(request));
        return;
    }
    m_log.record(request, connection->localPort());
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
