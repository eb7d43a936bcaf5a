// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/SignIn.h"

#include "api/ApiClient.h"

using namespace Qt::StringLiterals;

SignIn::SignIn(ApiClient &client, QObject *parent) : QObject(parent), m_client(client)
{
}

void SignIn::start(const ServerAddress &server, const QString &user, const QString &password, const QString &code)
{
    if (isRunning())
        return;
    m_reply = m_client.signIn(server, user, password, code);
    connect(m_reply, &ApiReply::finished, this, &SignIn::onFinished);
}

void SignIn::cancel()
{
    if (m_reply)
        m_reply->abort();
}

bool SignIn::isRunning() const
{
    return !m_reply.isNull();
}

void SignIn::onFinished()
{
    const ApiReply *reply = m_reply;
    m_reply.clear();
    if (reply->error()) {
        // The documented start of the refusal that asks for the code.
        if (reply->error()->serverText.startsWith("ERR_TOTP_TOKEN IS REQUIRED"_L1))
            emit codeRequired();
        else
            emit failed(*reply->error());
        return;
    }
    const Parsed<Token> parsed = Token::parse(reply->json().value("token"_L1).toString());
    const QUrl browser(reply->json().value("redirectUrl"_L1).toString(), QUrl::StrictMode);
    if (parsed.value) {
        emit signedIn(*parsed.value);
    } else if (browser.isValid() && browser.scheme() == "https"_L1) {
        emit browserRequired(browser);
    } else {
        ApiError error;
        error.kind = ApiError::Kind::NotUnderstood;
        error.httpStatus = 200;
        error.details = tr("The server accepted the sign-in, but its answer holds no token.");
        error.call = reply->number();
        emit failed(error);
    }
}
