// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The proxy that the environment names, read as curl reads it: Qt leaves that to libproxy, which goes without a proxy
// where it does not understand a variable, and takes http_proxy for https, too.
#pragma once

#include <QCoreApplication>
#include <QNetworkProxy>

#include <optional>

struct EnvironmentProxy {
    std::optional<QNetworkProxy> proxy = {}; // nothing: the environment says nothing, ask the system
    QString variable = {};                   // that names it; empty: none does
    QString problem = {};                    // why it cannot be used, to stand in a sentence; empty: it can

    [[nodiscard]] static EnvironmentProxy of(const QUrl &url);

    Q_DECLARE_TR_FUNCTIONS(EnvironmentProxy)
};
