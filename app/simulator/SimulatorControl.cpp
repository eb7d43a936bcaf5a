// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SimulatorControl.h"

#include "HttpRequest.h"
#include "HttpResponse.h"
#include "PlayRequest.h"
#include "Refusal.h"
#include "StudioSimulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace
{
constexpr char kRoot[] = "/_simulator";

// The handlers in SimulatorControl::call() are found by method and path.
constexpr ControlCall kCalls[] = {
    {"GET"_L1, "/_simulator"_L1, {},
        "What is played (\"plays\" can be sent back as \"scenarios\"), and all scenarios, profiles, users and control "
        "calls"},
    {"POST"_L1, "/_simulator/scenario"_L1, R"({"name": "refuse"})"_L1,
        "Plays a scenario from now on. May be added: \"calls\" (of sign-in, read, update, photo), \"from\" (the n-th "
        "of "
        "each), \"times\" (0: until changed), \"latency\" (ms), \"delay\" (ms until a late update is applied). Two at "
        "a time: {\"scenarios\": [{...}, {...}]}"},
    {"POST"_L1, "/_simulator/profile"_L1, R"({"name": "long-texts"})"_L1, "Starts all profiles anew as this sample"},
    {"POST"_L1, "/_simulator/clock"_L1, R"({"advance": 60})"_L1,
        "Advances the simulator's time by seconds: for Retry-After and the end of tokens"},
    {"POST"_L1, "/_simulator/token"_L1, R"({"minutes": 5})"_L1,
        "Tokens that sign-in gives out from now on end after that many minutes, and name it"},
    {"GET"_L1, "/_simulator/requests"_L1, {}, "The latest requests with their answers"},
    {"GET"_L1, "/_simulator/authority.pem"_L1, {},
        "The certificate of the simulator's authority, once a scenario has opened the port for https"},
    {"GET"_L1, "/_simulator/users/{id}"_L1, {}, "The stored profile"},
    {"PUT"_L1, "/_simulator/users/{id}"_L1, R"({"companyName": "Elsewhere"})"_L1,
        "Changes the profile unchecked, null removes a property: another editor. With ?when=before-update it is done "
        "just before the next update is applied"},
    {"POST"_L1, "/_simulator/reset"_L1, {}, "Profiles, scenario and recorded requests as at the start"},
};

HttpResponse done()
{
    return HttpResponse::json(QJsonObject{{u"success"_s, true}});
}

HttpResponse wrong(const QString &error, int status = 400)
{
    return HttpResponse::json(refusal(error), status);
}

bool isForm(const HttpRequest &request)
{
    return request.header("content-type").startsWith("application/x-www-form-urlencoded");
}

QJsonObject formObject(const QByteArray &body)
{
    QByteArray form = body;
    const QUrlQuery query(QString::fromUtf8(form.replace('+', ' ')));
    QJsonObject object;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        object.insert(name, value);
    return object;
}

// A number in JSON, or its text in a form; nothing: it is neither, or not in 1 to `most`.
std::optional<int> wholeNumber(const QJsonValue &value, int most)
{
    const int number = value.isString() ? value.toString().toInt() : value.toInt();
    return number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

QJsonArray callsOf(Scenario::Calls calls)
{
    QJsonArray list;
    for (const CallName &call : callNames()) {
        if (calls.testFlag(call.call))
            list.append(call.name);
    }
    return list;
}

QStringList names(std::span<const SampleProfile> samples)
{
    QStringList list;
    for (const SampleProfile &sample : samples)
        list += sample.name;
    return list;
}
} // namespace

std::span<const ControlCall> controlCalls()
{
    return kCalls;
}

bool SimulatorControl::isControl(const HttpRequest &request)
{
    return request.path() == kRoot || request.path().startsWith(QByteArray(kRoot) + '/');
}

HttpResponse SimulatorControl::answer(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    // What curl sends as a form by itself may well be JSON.
    const bool form = !document.isObject() && isForm(request);
    const HttpResponse response
        = call(request, form ? formObject(request.body) : document.object(), form || document.isObject());
    return form && response.status == 200 ? HttpResponse{303, {}, {}, {{"Location", "/"}}} : response;
}

HttpResponse SimulatorControl::call(const HttpRequest &request, const QJsonObject &body, bool isObject)
{
    const QByteArray name = request.method + ' ' + request.path();
    if (name == "GET /_simulator" || name == "GET /_simulator/")
        return index();
    if (name == "POST /_simulator/scenario")
        return playScenario(body);
    if (name == "POST /_simulator/profile")
        return chooseProfile(body);
    if (name == "POST /_simulator/clock")
        return advanceClock(body);
    if (name == "POST /_simulator/token")
        return setTokenLife(body);
    if (name == "GET /_simulator/requests")
        return HttpResponse::json(m_simulator.log().requests());
    if (name == "GET /_simulator/authority.pem" && !m_simulator.tlsAuthority().isEmpty())
        return {200, "application/x-pem-file", m_simulator.tlsAuthority(), {}};
    if (name == "POST /_simulator/reset") {
        m_simulator.reset();
        return done();
    }
    const QByteArray users = QByteArray(kRoot) + "/users/";
    bool isNumber = false;
    const int id = request.path().mid(users.size()).toInt(&isNumber);
    if (!request.path().startsWith(users) || !isNumber || (request.method != "GET" && request.method != "PUT"))
        return wrong(
            u"There is no control call %1; GET /_simulator lists them all"_s.arg(QString::fromUtf8(name)), 404);
    const std::optional<QJsonObject> stored = m_simulator.state().profile(id);
    if (!stored) {
        QStringList known;
        for (const int user : m_simulator.state().users())
            known += QString::number(user);
        return wrong(u"There is no user %1; there are %2"_s.arg(id).arg(known.join(u", "_s)), 404);
    }
    if (request.method == "GET")
        return HttpResponse::json(*stored);
    if (!isObject)
        return wrong(u"The request body is not a JSON object"_s);
    return changeUser(id, body, request.query() == "when=before-update");
}

HttpResponse SimulatorControl::index() const
{
    QJsonArray all;
    for (const Scenario &s : scenarios())
        all.append(QJsonObject{{u"name"_s, s.name}, {u"description"_s, QString::fromUtf8(s.description)},
            {u"purpose"_s, QString::fromUtf8(s.purpose)}, {u"calls"_s, callsOf(s.calls)}, {u"times"_s, s.times},
            {u"latency"_s, int(s.latency.count())}, {u"https"_s, s.tls != Scenario::Tls::None}});
    QJsonArray played;
    const QList<Play> plays = m_simulator.plays();
    for (const Play &p : plays)
        played.append(QJsonObject{{u"name"_s, p.scenario.name}, {u"calls"_s, callsOf(p.scenario.calls)},
            {u"from"_s, p.from}, {u"times"_s, p.scenario.times}, {u"latency"_s, int(p.scenario.latency.count())}});
    QJsonArray samples;
    for (const SampleProfile &s : sampleProfiles())
        samples.append(QJsonObject{{u"name"_s, s.name}, {u"description"_s, QString::fromUtf8(s.description)}});
    QJsonArray users;
    for (const DemoAccount &a : demoAccounts())
        users.append(QJsonObject{{u"id"_s, a.id}, {u"email"_s, a.email}, {u"password"_s, a.password},
            {u"code"_s, a.code.isEmpty() ? QJsonValue() : QJsonValue(a.code)}});
    QJsonArray calls;
    for (const ControlCall &c : kCalls)
        calls.append(QJsonObject{{u"call"_s, u"%1 %2"_s.arg(c.method, c.path)}, {u"body"_s, c.body},
            {u"description"_s, QString::fromUtf8(c.description)}});
    return HttpResponse::json(QJsonObject{{u"playing"_s, m_simulator.playedNames()}, {u"plays"_s, played},
        {u"tlsUrl"_s, m_simulator.tlsUrl().toString()}, {u"profile"_s, m_simulator.sample().name},
        {u"time"_s, m_simulator.state().now().toString(Qt::ISODateWithMs)}, {u"scenarios"_s, all},
        {u"profiles"_s, samples}, {u"users"_s, users}, {u"calls"_s, calls}});
}

HttpResponse SimulatorControl::playScenario(const QJsonObject &body)
{
    const PlayRequest wanted = PlayRequest::of(body);
    if (!wanted.error.isEmpty())
        return wrong(wanted.error);
    if (const QString error = m_simulator.prepare(wanted.plays); !error.isEmpty())
        return wrong(error, 501);
    m_simulator.play(wanted.plays);
    return done();
}

HttpResponse SimulatorControl::chooseProfile(const QJsonObject &body)
{
    const QString name = body.value("name"_L1).toString();
    const SampleProfile *sample = sampleProfile(name);
    if (sample == nullptr)
        return wrong(u"There is no profile \"%1\"; there are %2"_s.arg(name, names(sampleProfiles()).join(u", "_s)));
    m_simulator.choose(*sample);
    return done();
}

HttpResponse SimulatorControl::advanceClock(const QJsonObject &body)
{
    constexpr int kYear = 366 * 24 * 3600; // s
    const std::optional<int> seconds = wholeNumber(body.value("advance"_L1), kYear);
    if (!seconds)
        return wrong(u"\"advance\" has to be a number of seconds from 1 to %1"_s.arg(kYear));
    m_simulator.state().advance(*seconds);
    return done();
}

HttpResponse SimulatorControl::setTokenLife(const QJsonObject &body)
{
    constexpr int kYear = 366 * 24 * 60; // min
    const std::optional<int> minutes = wholeNumber(body.value("minutes"_L1), kYear);
    if (!minutes)
        return wrong(u"\"minutes\" has to be a number from 1 to %1"_s.arg(kYear));
    m_simulator.state().setTokenLife(std::chrono::minutes(*minutes));
    return done();
}

HttpResponse SimulatorControl::changeUser(int id, const QJsonObject &body, bool waits)
{
    if (waits)
        m_simulator.studio().editBeforeUpdate(id, body);
    else
        m_simulator.studio().edit(id, body);
    return done();
}
