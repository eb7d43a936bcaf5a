// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/EnvironmentProxy.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kUsualPort = 1080; // curl's, for proxies of every kind that is taken here

// http_proxy counts in small letters alone: a web server gives HTTP_PROXY to its programs from a request's header.
constexpr const char *kForHttps[] = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
constexpr const char *kForHttp[] = {"http_proxy", "all_proxy", "ALL_PROXY"};

bool isSet(const char *variable)
{
    return !qEnvironmentVariableIsEmpty(variable);
}

bool matches(QString pattern, const QString &host)
{
    if (pattern == "*"_L1)
        return true;
    if (const QHostAddress address(host); !address.isNull()) {
        if (pattern.startsWith(u'[') && pattern.endsWith(u']'))
            pattern = pattern.sliced(1, pattern.size() - 2);
        if (!pattern.contains(u'/'))
            return QHostAddress(pattern) == address;
        const QPair<QHostAddress, int> subnet = QHostAddress::parseSubnet(pattern);
        return !subnet.first.isNull() && address.isInSubnet(subnet);
    }
    if (pattern.startsWith(u'.'))
        pattern = pattern.sliced(1);
    return !pattern.isEmpty()
        && (host.compare(pattern, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + pattern, Qt::CaseInsensitive));
}

bool isExempt(const QString &host)
{
    const QString list = qEnvironmentVariable(isSet("no_proxy") ? "no_proxy" : "NO_PROXY");
    const QStringList patterns = QString(list).replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(patterns, [&host](const QString &pattern) { return matches(pattern, host); });
}

EnvironmentProxy read(const char *variable)
{
    EnvironmentProxy result{.variable = QString::fromLatin1(variable)};
    const QString value = qEnvironmentVariable(variable).trimmed();
    const qsizetype at = value.indexOf("://"_L1);
    const QString kind = at < 0 ? u"http"_s : value.first(at).toLower();
    const QUrl url("http://"_L1 + (at < 0 ? value : value.sliced(at + 3)));
    if (kind != "http"_L1 && kind != "socks5"_L1 && kind != "socks5h"_L1)
        result.problem = EnvironmentProxy::tr("%1 names a proxy of the kind %2, and the editor takes http, socks5 and "
                                              "socks5h",
            "variable, kind")
                             .arg(result.variable, kind);
    else if (!url.isValid() || url.host().isEmpty())
        result.problem = EnvironmentProxy::tr("%1 is no address of a proxy", "variable").arg(result.variable);
    // Even where nobody asks for the problem, a call ends at this proxy without a name, and does not go out directly.
    result.proxy.emplace(kind == "http"_L1 ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy);
    if (!result.problem.isEmpty())
        return result;
    result.proxy->setHostName(url.host());
    result.proxy->setPort(static_cast<quint16>(url.port(kUsualPort)));
    result.proxy->setUser(url.userName(QUrl::FullyDecoded));
    result.proxy->setPassword(url.password(QUrl::FullyDecoded));
    if (kind == "socks5"_L1) // this computer looks names up; with socks5h the proxy does
        result.proxy->setCapabilities(result.proxy->capabilities() & ~QNetworkProxy::HostNameLookupCapability);
    return result;
}
} // namespace

EnvironmentProxy EnvironmentProxy::of(const QUrl &url)
{
    if (!std::ranges::any_of(kForHttps, isSet) && !std::ranges::any_of(kForHttp, isSet))
        return {};
    const bool isHttps = url.scheme() == "https"_L1;
    const std::span<const char *const> names = isHttps ? std::span<const char *const>(kForHttps) : kForHttp;
    const auto variable = std::ranges::find_if(names, isSet);
    if (variable == names.end() || isExempt(url.host()))
        return {.proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    return read(*variable);
}
