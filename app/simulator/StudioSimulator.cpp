// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "StudioSimulator.h"

#include "HttpConnection.h"
#include "HttpResponse.h"
#include "ProfileUpdate.h"
#include "Refusal.h"
#include "SimulatorControl.h"
#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
using Answer = Scenario::Answer;
using Call = Scenario::Call;
using Effect = Scenario::Effect;

constexpr auto kLate = 3s;
constexpr auto kDrip = 1s;

constexpr char kGatewayPage[] = "<!DOCTYPE html>\n<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n"
                                "<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx</center>\n"
                                "</body>\n</html>\n";

QJsonObject success()
{
    return {{u"success"_s, true}};
}

// The object in the body, or nothing where Studio would refuse to look at it; then `error` says why.
std::optional<QJsonObject> bodyObject(const HttpRequest &request, QString *error)
{
    const QByteArray type = request.header("content-type").toLower();
    if (type.split(';').first().trimmed() != "application/json") {
        *error = u"The content type of the request is not application/json"_s;
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        *error = u"The request body is not a JSON object"_s;
        return std::nullopt;
    }
    return document.object();
}
} // namespace

StudioSimulator::StudioSimulator(const Scenario &first, QObject *parent) : QObject(parent), m_first(first)
{
    connect(&m_server, &HttpServer::requestReceived, this, &StudioSimulator::receive);
    connect(&m_redirectTarget, &HttpServer::requestReceived, this,
        [this](HttpConnection *connection, const HttpRequest &request) {
            m_log.record(request, connection->localPort());
            connection->send(HttpResponse::json(success())); // who follows the redirection is not stopped by the answer
        });
    reset();
}

bool StudioSimulator::listen(quint16 port)
{
    return m_server.listen(port) && m_redirectTarget.listen(0);
}

QString StudioSimulator::errorString() const
{
    return m_server.port() == 0 ? m_server.errorString() : m_redirectTarget.errorString();
}

QUrl StudioSimulator::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(port()));
}

void StudioSimulator::play(const Scenario &scenario)
{
    if (scenario.content != m_scenario.content)
        m_state.startAnew(scenario.content);
    m_scenario = scenario;
}

void StudioSimulator::reset()
{
    m_scenario = m_first;
    m_state.startAnew(m_scenario.content);
    m_log.clear();
}

void StudioSimulator::receive(HttpConnection *connection, const HttpRequest &request)
{
    if (SimulatorControl::isControl(request)) {
        connection->send(SimulatorControl(*this).answer(request));
        return;
    }
    m_log.record(request, connection->localPort());
    const std::optional<Operation> operation = operationOf(request);
    if (!operation) {
        const QString call = QString::fromUtf8(request.method + ' ' + request.path());
        connection->send(HttpResponse::json(refusal(u"There is no operation %1"_s.arg(call)), 404));
        return;
    }
    const bool meets = m_scenario.calls.testFlag(operation->call);
    const QJsonObject usual = usualAnswer(*operation, request, meets ? m_scenario.effect : Effect::Whole);
    if (meets)
        deliver(connection, request, usual);
    else
        connection->send(HttpResponse::json(usual));
}

std::optional<StudioSimulator::Operation> StudioSimulator::operationOf(const HttpRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/v1/api-login")
        return request.method == "POST" ? std::optional(Operation{Call::SignIn, {}}) : std::nullopt;
    if (request.method != "GET" && request.method != "POST")
        return std::nullopt;
    const Call call = request.method == "GET" ? Call::Read : Call::Update;
    if (path == "/v1/api/user")
        return Operation{call, {}};
    const QByteArray users = "/v1/api/users/";
    const QByteArray user = path.mid(users.size());
    if (!path.startsWith(users) || user.isEmpty() || user.contains('/'))
        return std::nullopt;
    return Operation{call, user};
}

// What Studio answers on a good day; an update is applied on the way.
QJsonObject StudioSimulator::usualAnswer(const Operation &operation, const HttpRequest &request, Effect effect)
{
    if (operation.call == Call::SignIn) {
        QString error;
        const std::optional<QJsonObject> body = bodyObject(request, &error);
        return body ? m_state.signIn(*body) : refusal(error);
    }
    const QByteArray token = request.header("x-jwt-token");
    if (token.isEmpty())
        return refusal(u"No JWT token was given in the header x-jwt-token"_s);
    const std::optional<int> user = m_state.userOfToken(token);
    if (!user)
        return refusal(u"Invalid JWT token"_s);
    if (!operation.user.isEmpty() && operation.user != QByteArray::number(*user))
        return refusal(u"You do not have access to user %1"_s.arg(QString::fromUtf8(operation.user)));
    return answerForUser(*user, operation, request, effect);
}

QJsonObject StudioSimulator::answerForUser(
    int user, const Operation &operation, const HttpRequest &request, Effect effect)
{
    QJsonObject profile = m_state.profile(user).value_or(QJsonObject());
    if (operation.call == Call::Read) {
        const bool own = operation.user.isEmpty();
        const QUrlQuery query(QString::fromUtf8(request.query()));
        const bool projects = !own || query.queryItemValue(u"excludeProjects"_s) != "true"_L1;
        if (m_scenario.content == Scenario::Content::NeverShown) {
            for (const ProfileField &field : profileFields()) {
                if (field.kind == ProfileField::Kind::Choice || field.kind == ProfileField::Kind::ChoiceSet)
                    profile.remove(field.key);
            }
        }
        profile.insert(u"organizations"_s, own ? demoOrganizations() : QJsonArray());
        profile.insert(u"projects"_s, projects ? demoProjects() : QJsonArray());
        profile.insert(u"success"_s, true);
        return profile;
    }
    QString error;
    const std::optional<QJsonObject> body = bodyObject(request, &error);
    if (!body)
        return refusal(error);
    const ProfileUpdate changes(*body);
    if (error = changes.refusal(); !error.isEmpty())
        return refusal(error);
    m_state.setProfile(user, changes.appliedTo(profile, effect));
    return success();
}

// The answer of a call that meets the scenario.
void StudioSimulator::deliver(HttpConnection *connection, const HttpRequest &request, const QJsonObject &usual) const
{
    const HttpResponse response = HttpResponse::json(usual);
    const bool accepted = usual.value("success"_L1).toBool();
    switch (m_scenario.answer) {
    case Answer::Usual:
        connection->send(response);
        return;
    case Answer::Refuse:
        connection->send(accepted ? HttpResponse::json(refusal(m_scenario.refusal())) : response);
        return;
    case Answer::RefuseExpired:
        connection->send(
            accepted ? HttpResponse::json(refusal(u"Your JWT token has expired, please log in again"_s)) : response);
        return;
    case Answer::Late:
        QTimer::singleShot(kLate, connection, [connection, response] { connection->send(response); });
        return;
    case Answer::ByteByByte:
        connection->sendByteByByte(response, kDrip);
        return;
    case Answer::Silence:
        return;
    case Answer::Close:
        connection->close();
        return;
    case Answer::Reset:
        connection->reset();
        return;
    case Answer::BadGateway:
        connection->send({502, "text/html; charset=utf-8", kGatewayPage, {}});
        return;
    case Answer::Redirect: {
        const QByteArray place = "http://127.0.0.1:" + QByteArray::number(redirectPort()) + request.target;
        connection->send({307, {}, {}, {{"Location", place}}});
        return;
    }
    case Answer::Endless:
        connection->sendEndlessly(
            {200, response.contentType, R"({"success":true,"name":")", {}}, QByteArray(4096, 'a'));
        return;
    }
    Q_UNREACHABLE();
}
