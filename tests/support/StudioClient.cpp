// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "StudioClient.h"

using namespace Qt::StringLiterals;

StudioClient::StudioClient() : m_simulator(scenarios().front())
{
    if (!m_simulator.listen(0))
        return;
    if (const QByteArray token = signIn("demo@example.com"); !token.isEmpty())
        m_token = "x-jwt-token: " + token + "\r\n";
}

RawClient::Answer StudioClient::call(const QByteArray &request) const
{
    return RawClient(m_simulator.port()).call(request);
}

RawClient::Answer StudioClient::read() const
{
    return call(RawClient::request("GET", "/v1/api/user?excludeProjects=true", {}, m_token));
}

RawClient::Answer StudioClient::update(const QByteArray &body) const
{
    return call(RawClient::request("POST", "/v1/api/users/42", body, m_token));
}

QByteArray StudioClient::signIn(const QByteArray &user, const QByteArray &code) const
{
    QByteArray body = R"({"username":")" + user + R"(","password":"demo")";
    body += code.isEmpty() ? "}" : R"(,"totpToken":")" + code + "\"}";
    return call(RawClient::request("POST", "/v1/api-login", body)).object().value("token"_L1).toString().toLatin1();
}

bool StudioClient::play(const QByteArray &scenario) const
{
    return call(RawClient::request("POST", "/_simulator/scenario", R"({"name":")" + scenario + "\"}")).status == 200;
}

QString StudioClient::stored(QLatin1StringView key) const
{
    return m_simulator.state().profile(42).value_or(QJsonObject()).value(key).toString();
}
