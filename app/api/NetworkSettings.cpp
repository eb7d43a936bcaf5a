// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/NetworkSettings.h"

#include "api/EnvironmentProxy.h"
#include "api/ServerAddress.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kLargestAuthorityFile = 4 * 1024 * 1024; // bytes; the whole web's authorities are a twentieth of it

// As it goes to QNetworkProxy: an IPv6 address without the brackets that a URL puts around it.
QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1, host.size() - 2) : host;
}

bool isIpv6(const QString &host)
{
    return QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
}

// The chosen proxy, but never for this computer: with http_proxy set, Qt would hand it loopback requests, token
// included.
class ProxyExceptForLoopback : public QNetworkProxyFactory
{
public:
    // nullopt: as the system says.
    explicit ProxyExceptForLoopback(const std::optional<QNetworkProxy> &proxy) : m_proxy(proxy) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (ServerAddress::isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_proxy)
            return {*m_proxy};
        const EnvironmentProxy environment = EnvironmentProxy::of(query.url());
        return environment.proxy ? QList{*environment.proxy} : systemProxyForQuery(query);
    }

private:
    std::optional<QNetworkProxy> m_proxy;
};
} // namespace

std::optional<NetworkSettings> NetworkSettings::fromJson(const QJsonObject &json)
{
    NetworkSettings settings;
    const auto isText = [&json](QLatin1StringView key) { return !json.contains(key) || json.value(key).isString(); };
    const int port = json.value("proxyPort"_L1).toInt(json.contains("proxyPort"_L1) ? 0 : settings.proxyPort);
    bool isKnown = true;
    if (json.contains("proxy"_L1))
        settings.proxy = static_cast<Proxy>(
            QMetaEnum::fromType<Proxy>().keyToValue(json.value("proxy"_L1).toString().toUtf8().constData(), &isKnown));
    bool isKnownKind = true;
    if (json.contains("proxyKind"_L1))
        settings.proxyKind = static_cast<ProxyKind>(QMetaEnum::fromType<ProxyKind>().keyToValue(
            json.value("proxyKind"_L1).toString().toUtf8().constData(), &isKnownKind));
    if (!isKnown || !isKnownKind || !isText("proxyHost"_L1) || !isText("proxyUser"_L1) || !isText("authorityFile"_L1)
        || !isText("certificateFile"_L1) || port < 1 || port > 65535)
        return std::nullopt;
    settings.proxyHost = json.value("proxyHost"_L1).toString();
    settings.proxyPort = static_cast<quint16>(port);
    settings.proxyUser = json.value("proxyUser"_L1).toString();
    settings.ownCertificate.file = json.value("certificateFile"_L1).toString();
    settings.isOwnCertificateLocked = json.value("certificateHasPassword"_L1).toBool();
    settings.authorityFile = json.value("authorityFile"_L1).toString();
    return settings.problem().isEmpty() ? std::optional(settings) : std::nullopt;
}

QJsonObject NetworkSettings::toJson() const
{
    return {{u"proxy"_s, QString::fromLatin1(QMetaEnum::fromType<Proxy>().valueToKey(static_cast<int>(proxy)))},
        {u"proxyKind"_s, QString::fromLatin1(QMetaEnum::fromType<ProxyKind>().valueToKey(static_cast<int>(proxyKind)))},
        {u"proxyHost"_s, proxyHost}, {u"proxyPort"_s, proxyPort}, {u"proxyUser"_s, proxyUser},
        {u"authorityFile"_s, authorityFile}, {u"certificateFile"_s, ownCertificate.file},
        {u"certificateHasPassword"_s, isOwnCertificateLocked}};
}

QString NetworkSettings::problem() const
{
    if (proxy != Proxy::Manual)
        return {};
    const QUrl url(u"http://%1:%2"_s.arg(proxyHost).arg(proxyPort), QUrl::StrictMode);
    if (proxyHost.isEmpty())
        return tr("Enter the name of the proxy, or choose another way to connect.");
    if (proxyPort == 0)
        return tr("Enter the port of the proxy, a number from 1 to 65535.");
    if (isIpv6(withoutBrackets(proxyHost)))
        return {};
    if (!url.isValid() || url.host() != proxyHost.toLower() || !url.userInfo().isEmpty())
        return tr(
            "“%1” is no name of a proxy. Enter its name or address alone, without “http://” and without the port.")
            .arg(proxyHost);
    return {};
}

QString NetworkSettings::problemOf(const QUrl &url) const
{
    if (proxy != Proxy::System || ServerAddress::isLoopback(url.host()))
        return {};
    return EnvironmentProxy::of(url).problem;
}

QString NetworkSettings::passwordKey() const
{
    if (proxy != Proxy::Manual || proxyUser.isEmpty())
        return {};
    const bool isSocks = proxyKind == ProxyKind::Socks5;
    return (isSocks ? u"SOCKS proxy %1@%2:%3"_s : u"proxy %1@%2:%3"_s)
        .arg(proxyUser, withoutBrackets(proxyHost))
        .arg(proxyPort);
}

QString NetworkSettings::readAuthorities()
{
    authorities.clear();
    if (authorityFile.isEmpty())
        return {};
    // A pipe or a device would keep whoever reads it waiting.
    if (const QFileInfo about(authorityFile); about.exists() && !about.isFile())
        return tr("%1 is not a file. Choose a file with a certificate in PEM or DER format.").arg(authorityFile);
    QFile file(authorityFile);
    if (!file.open(QIODevice::ReadOnly))
        return tr("The certificate file %1 could not be read: %2.").arg(authorityFile, file.errorString());
    const QByteArray bytes = file.read(kLargestAuthorityFile);
    authorities = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (authorities.isEmpty())
        authorities = QSslCertificate::fromData(bytes, QSsl::Der);
    if (authorities.isEmpty())
        return tr("The file %1 holds no certificate. Choose a file in PEM or DER format.").arg(authorityFile);
    return {};
}

void NetworkSettings::addSystemAuthorities()
{
    authorities += QSslConfiguration::systemCaCertificates();
}

void NetworkSettings::applyTo(QNetworkAccessManager &network) const
{
    std::optional<QNetworkProxy> chosen;
    if (proxy == Proxy::None)
        chosen = QNetworkProxy(QNetworkProxy::NoProxy);
    else if (proxy == Proxy::Manual)
        chosen = QNetworkProxy(proxyKind == ProxyKind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
            withoutBrackets(proxyHost), proxyPort, proxyUser, QString::fromUtf8(proxyPassword.bytes()));
    network.setProxyFactory(new ProxyExceptForLoopback(chosen));
}

void NetworkSettings::applyTo(QNetworkRequest &request, Server server) const
{
    const bool isAsked = server == Server::Studio && ownCertificate.key.has_value();
    if (authorities.isEmpty() && !isAsked)
        return;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!authorities.isEmpty())
        configuration.setCaCertificates(authorities);
    if (isAsked) {
        configuration.setLocalCertificateChain(ownCertificate.chain);
        configuration.setPrivateKey(*ownCertificate.key);
    }
    request.setSslConfiguration(configuration);
}
