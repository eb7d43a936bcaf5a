// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SimulatorControl.h"

#include "HttpRequest.h"
#include "HttpResponse.h"
#include "ProfileUpdate.h"
#include "Refusal.h"
#include "StudioSimulator.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
using Call = Scenario::Call;

constexpr char kPrefix[] = "/_simulator/";

HttpResponse done()
{
    return HttpResponse::json(QJsonObject{{u"success"_s, true}});
}

HttpResponse wrong(const QString &error, int status = 400)
{
    return HttpResponse::json(refusal(error), status);
}

std::optional<Call> callOf(const QString &name)
{
    if (name == "sign-in"_L1)
        return Call::SignIn;
    if (name == "read"_L1)
        return Call::Read;
    if (name == "update"_L1)
        return Call::Update;
    return std::nullopt;
}
} // namespace

bool SimulatorControl::isControl(const HttpRequest &request)
{
    return request.target.startsWith(kPrefix);
}

HttpResponse SimulatorControl::answer(const HttpRequest &request)
{
    const QByteArray call = request.method + ' ' + request.path().mid(qstrlen(kPrefix));
    if (call == "POST scenario")
        return playScenario(request);
    if (call == "POST reset") {
        m_simulator.reset();
        return done();
    }
    if (call == "GET requests")
        return HttpResponse::json(m_simulator.log().requests());
    const QByteArray userPath = QByteArray(kPrefix) + "users/";
    bool isNumber = false;
    const int id = request.path().mid(userPath.size()).toInt(&isNumber);
    if (request.path().startsWith(userPath) && isNumber && (request.method == "GET" || request.method == "PUT"))
        return user(request, id);
    return wrong(u"There is no control call %1"_s.arg(QString::fromUtf8(call)), 404);
}

HttpResponse SimulatorControl::playScenario(const HttpRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString name = body.value("name"_L1).toString();
    const Scenario *found = scenario(name);
    if (found == nullptr)
        return wrong(u"There is no scenario \"%1\""_s.arg(name));
    Scenario wanted = *found;
    if (body.contains("calls"_L1)) {
        wanted.calls = {};
        const QJsonArray calls = body.value("calls"_L1).toArray();
        for (const QJsonValue &value : calls) {
            const std::optional<Call> call = callOf(value.toString());
            if (!call)
                return wrong(u"There is no kind of call \"%1\""_s.arg(value.toString()));
            wanted.calls |= *call;
        }
    }
    m_simulator.play(wanted);
    return done();
}

HttpResponse SimulatorControl::user(const HttpRequest &request, int id)
{
    const std::optional<QJsonObject> stored = m_simulator.state().profile(id);
    if (!stored)
        return wrong(u"There is no user %1"_s.arg(id), 404);
    if (request.method == "GET")
        return HttpResponse::json(*stored);

    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return wrong(u"The request body is not a JSON object"_s);
    QJsonObject profile = ProfileUpdate(document.object()).appliedTo(*stored, Scenario::Effect::Whole);
    for (auto property = profile.begin(); property != profile.end();)
        property = property->isNull() ? profile.erase(property) : std::next(property);
    m_simulator.state().setProfile(id, profile);
    return done();
}
