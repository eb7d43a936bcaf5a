// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What Qt says of a connection in words alone, as values: which proxy was on the way, and what a proxy or a TLS library
// refused. Qt's sentences are compared in the language in which Qt speaks.
#pragma once

#include "api/ApiError.h"

#include <QCoreApplication>
#include <QNetworkProxy>

struct ConnectionFacts {
    // Fills in server, proxy and gaveLogin, and takes Qt's words for a kind where they tell more than its code.
    static void tell(ApiError &error, const QNetworkReply &reply);

    // The proxy that a call to this address of the reply's manager goes through; of type NoProxy: none.
    [[nodiscard]] static QNetworkProxy proxyOf(const QNetworkReply &reply);
    // "proxy.example.com:3128"
    [[nodiscard]] static QString nameOf(const QNetworkProxy &proxy);

    Q_DECLARE_TR_FUNCTIONS(ConnectionFacts)
};
