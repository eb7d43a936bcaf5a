// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Which Studio is spoken to: the base URL of its API. It exists so that the rules about host names, and that plain http
// is for this computer only, stand in one place and are checked before a token is anywhere near a request.
#pragma once

#include "base/Parsed.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

class ServerAddress
{
public:
    ServerAddress(); // production

    // Takes what the official CLI takes as host ("edgeimpulse.com", any other name, "localhost", an IPv4 address) or a
    // full http(s) URL, with or without /v1, or with a page of Studio, as in the browser's bar. White space, invisible
    // characters, quotes and angle brackets around it are ignored.
    [[nodiscard]] static Parsed<ServerAddress> parse(const QString &input);

    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }                        // ends in "/v1", no slash after it
    [[nodiscard]] QUrl url(const QString &path, const QUrlQuery &query = {}) const; // path starts with a slash
    [[nodiscard]] QString displayName() const; // host, and the port where it is not the scheme's own
    [[nodiscard]] bool isProduction() const;
    [[nodiscard]] bool hasSameOrigin(const QUrl &url) const; // scheme, host and port (RFC 6454, section 5)

    // localhost, 127.0.0.0/8 and ::1.
    [[nodiscard]] static bool isLoopback(const QString &host);

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

private:
    explicit ServerAddress(const QUrl &baseUrl);

    QUrl m_baseUrl;

    Q_DECLARE_TR_FUNCTIONS(ServerAddress)
};
