// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ServerAddress.h"

#include "base/PastedText.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kCliPort = 4800; // where the official CLI expects a Studio on the developer's own machine

// Port of an origin: the scheme's own where the URL names none.
int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

// The official CLI's rule: a name stands for https://studio.NAME/v1, an address of a machine for
// http://ADDRESS:4800/v1.
QUrl urlOfHostName(const QString &name)
{
    QHostAddress address;
    const bool isMachine = name == "localhost"_L1 || name == "host.docker.internal"_L1
        || (address.setAddress(name) && address.protocol() == QAbstractSocket::IPv4Protocol);
    if (isMachine)
        return QUrl(u"http://%1:%2"_s.arg(name).arg(kCliPort), QUrl::StrictMode);
    const QString host = name.startsWith("studio."_L1) ? name : "studio."_L1 + name;
    return QUrl("https://"_L1 + host, QUrl::StrictMode);
}

// Takes the page out of an address of the browser's bar, since the API is not below it: a path that ends in /v1 is the
// API's own and stays.
void removePage(QUrl &url)
{
    static const QRegularExpression page(u"/(?:(?:studio|public|organization)/[0-9]+|login)(?:/.*)?$"_s);
    const QString path = url.path();
    const QRegularExpressionMatch match = page.match(path);
    if (!match.hasMatch() || path.endsWith("/v1"_L1) || path.endsWith("/v1/"_L1))
        return;
    url.setPath(path.left(match.capturedStart()));
    url.setQuery(QString()); // a null string: not even the “?” stays
    url.setFragment(QString());
}

// Without what a mail or a list puts around an address (RFC 3986, appendix C).
QString alone(const QString &input)
{
    const QString text = withoutQuotes(trimmedOfInvisible(input));
    const bool isInAngles = text.startsWith(u'<') && text.endsWith(u'>');
    return isInAngles ? trimmedOfInvisible(text.sliced(1, text.size() - 2)) : text;
}

bool isHostName(const QString &text)
{
    static constexpr QStringView allowed = u"-._";
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && !allowed.contains(c))
            return false;
    }
    return !text.isEmpty();
}
} // namespace

ServerAddress::ServerAddress() : m_baseUrl(u"https://studio.edgeimpulse.com/v1"_s)
{
}

ServerAddress::ServerAddress(const QUrl &baseUrl) : m_baseUrl(baseUrl)
{
}

Parsed<ServerAddress> ServerAddress::parse(const QString &input)
{
    const auto refused = [](const QString &sentence) { return Parsed<ServerAddress>{{}, sentence}; };
    const QString text = alone(input);
    if (text.isEmpty())
        return refused(tr("Enter a server, such as edgeimpulse.com."));

    QUrl url;
    if (isHostName(text)) {
        url = urlOfHostName(text.toLower());
    } else if (text.contains("://"_L1)) {
        url = QUrl(text, QUrl::StrictMode);
    } else {
        return refused(
            tr("“%1” is no server name. Enter a name such as edgeimpulse.com, or a whole address that starts "
               "with https://.")
                .arg(text));
    }
    if (!url.isValid() || url.host().isEmpty())
        return refused(tr("“%1” is no valid address. Enter a name such as edgeimpulse.com, or a whole address that "
                          "starts with https://.")
                           .arg(text));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refused(tr("Only https:// addresses can be used, not %1://.").arg(url.scheme()));
    if (!url.userInfo().isEmpty())
        return refused(
            tr("The address must not hold a user name or password. Enter it without the part before the “@”."));
    removePage(url);
    if (url.hasQuery() || url.hasFragment())
        return refused(tr("The address must end with its path. Enter it without the part after “?” or “#”."));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return refused(
            tr("http:// would send your token unprotected to %1. Enter its https:// address.").arg(url.host()));

    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith("/v1"_L1))
        path += "/v1"_L1;
    url.setPath(path);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return {ServerAddress(url), {}};
}

QUrl ServerAddress::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_baseUrl;
    url.setPath(m_baseUrl.path() + path);
    url.setQuery(query);
    return url;
}

QString ServerAddress::displayName() const
{
    const QString host = m_baseUrl.host();
    if (m_baseUrl.port() == -1)
        return host;
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(m_baseUrl.port());
}

bool ServerAddress::isProduction() const
{
    return *this == ServerAddress();
}

bool ServerAddress::hasSameOrigin(const QUrl &url) const
{
    return url.scheme() == m_baseUrl.scheme() && url.host() == m_baseUrl.host()
        && effectivePort(url) == effectivePort(m_baseUrl);
}

bool ServerAddress::isLoopback(const QString &host)
{
    const QHostAddress address(host);
    return host == "localhost"_L1 || (!address.isNull() && address.isLoopback());
}
