// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ConnectionFacts.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Network = QNetworkReply::NetworkError;

namespace
{
struct Words {
    const char *context; // of Qt's translations
    const char *text;
    Network error; // the code that Qt 6.8 has for it
};

// What Qt 6.4 reports as UnknownNetworkError (qhttpsocketengine.cpp, qsocks5socketengine.cpp).
constexpr Words kProxyWords[] = {
    {"QHttpSocketEngine", "Proxy connection refused", Network::ProxyConnectionRefusedError},
    {"QHttpSocketEngine", "Proxy connection closed prematurely", Network::ProxyConnectionClosedError},
    {"QHttpSocketEngine", "Proxy server not found", Network::ProxyNotFoundError},
    {"QHttpSocketEngine", "Proxy server connection timed out", Network::ProxyTimeoutError},
    {"QHttpSocketEngine", "Error communicating with HTTP proxy", Network::UnknownProxyError},
    {"QSocks5SocketEngine", "Connection to proxy refused", Network::ProxyConnectionRefusedError},
    {"QSocks5SocketEngine", "Connection to proxy closed prematurely", Network::ProxyConnectionClosedError},
    {"QSocks5SocketEngine", "Proxy host not found", Network::ProxyNotFoundError},
    {"QSocks5SocketEngine", "Connection to proxy timed out", Network::ProxyTimeoutError},
    {"QSocks5SocketEngine", "Proxy authentication failed", Network::ProxyAuthenticationRequiredError},
    {"QSocks5SocketEngine", "SOCKS version 5 protocol error", Network::UnknownProxyError},
};

Network codeOf(const QString &text)
{
    const auto row = std::ranges::find_if(kProxyWords, [&text](const Words &words) {
        return text.startsWith(QCoreApplication::translate(words.context, words.text));
    });
    return row == std::end(kProxyWords) ? Network::UnknownNetworkError : row->error;
}
} // namespace

QNetworkProxy ConnectionFacts::proxyOf(const QNetworkReply &reply)
{
    const QNetworkAccessManager *manager = reply.manager();
    QNetworkProxyFactory *factory = manager ? manager->proxyFactory() : nullptr;
    return factory ? factory->queryProxy(QNetworkProxyQuery(reply.url())).value(0)
                   : QNetworkProxy(QNetworkProxy::NoProxy);
}

QString ConnectionFacts::nameOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    const QString name = proxy.hostName();
    return (name.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(name).arg(proxy.port());
}

void ConnectionFacts::tell(ApiError &error, const QNetworkReply &reply)
{
    const QNetworkProxy proxy = proxyOf(reply);
    const QString words = reply.errorString();
    error.server = reply.url().host();
    error.proxy = nameOf(proxy);
    error.gaveLogin = !error.proxy.isEmpty() && !proxy.user().isEmpty();
    if (error.networkError == Network::UnknownNetworkError && !error.proxy.isEmpty())
        error.networkError = codeOf(words);
    // A proxy that answers neither 200 nor 407 to a login may mean that login: tinyproxy says 401 then. It is not asked
    // again unless the person says so, because another wrong login may lock an account.
    if (error.networkError == Network::ProxyAuthenticationRequiredError
        || (error.networkError == Network::UnknownProxyError && error.gaveLogin))
        error.kind = Kind::ProxyLogin;
    // The alert of TLS 1.3 (RFC 8446, section 6.2); the server has read nothing of what was sent behind the handshake.
    // TLS 1.2 has no word of its own for it.
    const bool isFailedHandshake = words.contains("alert handshake failure"_L1);
    if (isFailedHandshake || words.contains("alert certificate required"_L1)) {
        error.kind = Kind::ClientCertificate;
        error.networkError = isFailedHandshake ? Network::SslHandshakeFailedError : error.networkError;
        error.mayHaveArrived = false;
    }
    if (words.contains("protocol version"_L1) || words.contains("unsupported protocol"_L1))
        error.details
            = tr("it has no version of TLS in common with this computer, which takes 1.2 and newer") + u'\n' + words;
}
