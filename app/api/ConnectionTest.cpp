// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ConnectionTest.h"

#include "api/ApiClient.h"
#include "api/CertificateText.h"
#include "api/ConnectionFacts.h"
#include "api/EnvironmentProxy.h"
#include "api/ErrorText.h"
#include "base/SentenceLocale.h"
#include "base/VisibleText.h"

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace
{
constexpr qsizetype kShownInReport = 200; // characters

QString shown(const QString &name)
{
    return visibleText(name, kShownInReport);
}

QString reached(const ServerAddress &server, const std::optional<ApiError> &error)
{
    const QString name = shown(server.displayName());
    if (!error || error->kind == Kind::Refused || error->kind == Kind::NotSignedIn)
        return ConnectionTest::tr("%1 was reached, and answers as a Studio does.", "server").arg(name);
    const QString why = ErrorText::of(*error, ErrorText::Call::Test).sentence();
    if (error->httpStatus != 0)
        return ConnectionTest::tr("%1 answers, but not as a Studio does. %2", "server, why").arg(name, why);
    return ConnectionTest::tr("%1 was not reached. %2", "server, why").arg(name, why);
}

QString way(const QNetworkProxy &proxy, const NetworkSettings &settings, const QUrl &url)
{
    const bool isSystem = settings.proxy == NetworkSettings::Proxy::System;
    const QString variable = isSystem ? EnvironmentProxy::of(url).variable : QString();
    const QString name = shown(ConnectionFacts::nameOf(proxy));
    if (ServerAddress::isLoopback(url.host()))
        return ConnectionTest::tr("It is on this computer, which no proxy is asked for.");
    if (name.isEmpty() && isSystem)
        return ConnectionTest::tr("The system names no proxy for it.");
    if (name.isEmpty())
        return ConnectionTest::tr("No proxy is on the way.");
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    QStringList sentences{isSocks ? ConnectionTest::tr("The SOCKS proxy %1 is on the way.", "name").arg(name)
                                  : ConnectionTest::tr("The proxy %1 is on the way.", "name").arg(name)};
    if (!variable.isEmpty())
        sentences += ConnectionTest::tr("The environment names it, in %1.", "variable").arg(variable);
    sentences += proxy.user().isEmpty()
        ? ConnectionTest::tr("It is given no login.")
        : ConnectionTest::tr("It is given the login of “%1”.", "user name").arg(shown(proxy.user()));
    return sentences.join(u' ');
}

QString protocol(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

QString security(const std::optional<QSslConfiguration> &tls, const QUrl &url)
{
    if (url.scheme() != "https"_L1)
        return ConnectionTest::tr("The connection is not encrypted.");
    if (!tls)
        return {};
    const QSslCertificate certificate = tls->peerCertificate();
    return ConnectionTest::tr("The connection is encrypted with %1; the certificate is that of %2, issued by %3, valid "
                              "until %4.",
        "protocol, owner, issuer, time")
        .arg(protocol(tls->sessionProtocol()), shown(certificate.subjectDisplayName()),
            shown(certificate.issuerDisplayName()), SentenceLocale::moment(certificate.expiryDate()));
}
} // namespace

ConnectionTest::ConnectionTest(QObject *parent) : QObject(parent)
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const ServerAddress &server, const NetworkSettings &settings)
{
    m_client = std::make_unique<ApiClient>();
    m_client->setNetwork(settings);
    connect(m_client.get(), &ApiClient::called, this, &ConnectionTest::called);
    const ApiReply *reply = m_client->readWithoutToken(server);
    connect(
        reply, &ApiReply::finished, this, [this, server, settings, reply] { onFinished(server, settings, *reply); });
}

void ConnectionTest::onFinished(const ServerAddress &server, const NetworkSettings &settings, const ApiReply &reply)
{
    const QUrl url = server.url({});
    const std::optional<ApiError> &error = reply.error();
    const bool isReached = !error || error->kind == Kind::Refused || error->kind == Kind::NotSignedIn;
    QStringList sentences{reached(server, error)};
    if (!error || error->kind != Kind::ProxyUnusable)
        sentences += way(reply.proxy(), settings, url);
    sentences += security(reply.tls(), url);
    sentences.removeAll(QString());
    emit finished({.isReached = isReached,
        .text = sentences.join(u' '),
        .details = isReached || !error ? QString() : ErrorText::of(*error, ErrorText::Call::Test).details,
        .call = reply.number()});
}
