// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How servers are reached: through which proxy, and whom to trust beside the system's certificate authorities.
#pragma once

#include "api/OwnCertificate.h"
#include "base/Secret.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSslCertificate>

class QNetworkAccessManager;
class QNetworkRequest;

class NetworkSettings
{
    Q_GADGET
public:
    enum class Proxy { System, Manual, None };
    Q_ENUM(Proxy)
    enum class ProxyKind { Http, Socks5 };
    Q_ENUM(ProxyKind)

    Proxy proxy = Proxy::System;
    ProxyKind proxyKind = ProxyKind::Http; // of Manual, as the rest
    QString proxyHost = {};
    quint16 proxyPort = 8080;
    QString proxyUser = {};                  // empty: the proxy wants no login
    Secret proxyPassword = {};               // never in the JSON
    QString authorityFile = {};              // PEM or DER, added to the system's; empty: none
    OwnCertificate ownCertificate = {};      // its password is never in the JSON
    bool isOwnCertificateLocked = false;     // its password is in the keychain
    QList<QSslCertificate> authorities = {}; // what is trusted; empty: what the system trusts

    // What is missing is as by default; nothing: something makes no sense, so that what was chosen is not known. The
    // authorities are not read yet.
    [[nodiscard]] static std::optional<NetworkSettings> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    // What is wrong with them, and what to do; empty: they can be used.
    [[nodiscard]] QString problem() const;
    // Why nothing is sent to this address: the environment names a proxy that cannot be used. Empty: it can go out.
    [[nodiscard]] QString problemOf(const QUrl &url) const;

    // Where the proxy's password is kept; empty: it needs none.
    [[nodiscard]] QString passwordKey() const;

    // Fills in the authorities from their file. Returns what is wrong with it; empty: nothing.
    [[nodiscard]] QString readAuthorities();
    // Adds the system's, which Qt loads by itself only where there are no others. Takes a tenth of a second and more.
    void addSystemAuthorities();

    // To a new one: what has connections would go on using them.
    void applyTo(QNetworkAccessManager &network) const;
    // Certificates to trust, alike on direct and proxied connections. The person's own is shown to the account's server
    // alone, as it says who they are.
    enum class Server { Studio, Other };
    void applyTo(QNetworkRequest &request, Server server) const;

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;

    Q_DECLARE_TR_FUNCTIONS(NetworkSettings)
};
