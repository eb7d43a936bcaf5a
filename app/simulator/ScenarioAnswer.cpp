// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ScenarioAnswer.h"

#include "HttpConnection.h"
#include "Refusal.h"

#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
using Answer = Scenario::Answer;
using Exchange = ScenarioAnswer::Exchange;
using Turn = ScenarioPlayer::Turn;

QString sentence(int status)
{
    switch (status) {
    case 401:
        return u"Not authorized"_s;
    case 403:
        return u"You are not allowed to change this profile"_s;
    case 429:
        return u"Too many requests"_s;
    case 503:
        return u"Studio is down for maintenance"_s;
    default:
        return u"Something went wrong on our side"_s;
    }
}

// RFC 9110, 5.6.7.
QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

HttpResponse failure(const Exchange &exchange, const Turn &turn)
{
    const Scenario &scenario = *turn.answer;
    HttpResponse response = scenario.body == Scenario::Body::Page
        ? HttpResponse::page(scenario.status)
        : HttpResponse::json(refusal(sentence(scenario.status)), scenario.status);
    if (scenario.status == 401 && scenario.body == Scenario::Body::Page)
        response.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Staff of Example Instruments\"");
    if (scenario.retryAfter == Scenario::RetryAfter::Seconds)
        response.headers.emplaceBack("Retry-After", QByteArray::number(turn.wait));
    if (scenario.retryAfter == Scenario::RetryAfter::Date) {
        response.headers.emplaceBack("Date", httpDate(exchange.now));
        response.headers.emplaceBack("Retry-After", httpDate(exchange.now.addSecs(turn.wait)));
    }
    return response;
}

HttpResponse singleSignOn()
{
    return HttpResponse::json(
        QJsonObject{{u"success"_s, true}, {u"redirectUrl"_s, u"https://sso.example.com/saml/login?state=simulated"_s}});
}

void deliverNow(const Exchange &exchange, const Turn &turn)
{
    HttpConnection *connection = exchange.connection;
    const HttpResponse &usual = exchange.usual.response;
    const auto refuse = [&](const QJsonValue &error) {
        connection->send(exchange.usual.success ? HttpResponse::json(refusal(error)) : usual);
    };
    switch (turn.answer ? turn.answer->answer : Answer::Usual) {
    case Answer::Usual:
    case Answer::AnotherPerson: // what Studio reads
    case Answer::FieldsHidden:
        connection->send(usual);
        return;
    case Answer::Refuse:
        refuse(turn.answer->refusal());
        return;
    case Answer::RefuseExpired:
        refuse(kTokenExpired);
        return;
    case Answer::Failure:
        connection->send(failure(exchange, turn));
        return;
    case Answer::SingleSignOn:
        connection->send(exchange.usual.success ? singleSignOn() : usual);
        return;
    case Answer::Interim:
        connection->sendInterim(turn.answer->status);
        connection->send(usual);
        return;
    case Answer::ByteByByte:
        connection->sendInPieces(usual, 1, 1s);
        return;
    case Answer::Pieces:
        connection->sendInPieces(usual, 5, 5ms);
        return;
    case Answer::Silence:
        return;
    case Answer::Close:
        connection->close();
        return;
    case Answer::Reset:
        connection->reset();
        return;
    case Answer::Redirect:
        connection->send({307, {}, {}, {{"Location", exchange.otherOrigin + exchange.target}}});
        return;
    case Answer::Endless:
        connection->sendEndlessly(
            {200, usual.contentType,
                usual.contentType.startsWith("image/") ? usual.body : R"({"success":true,"name":")", {}},
            QByteArray(4096, 'a'));
        return;
    }
    Q_UNREACHABLE();
}
} // namespace

void ScenarioAnswer::deliver(const Exchange &exchange, const Turn &turn)
{
    if (turn.latency == 0ms)
        deliverNow(exchange, turn);
    else
        QTimer::singleShot(turn.latency, exchange.connection, [exchange, turn] { deliverNow(exchange, turn); });
}
