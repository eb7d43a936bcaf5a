// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The person's certificate for servers that want one: a file in PEM, with the key in it, or in PKCS#12.
#pragma once

#include "base/Secret.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

struct OwnCertificate {
    QString file = {};                 // empty: none
    Secret password = {};              // of the key in it; empty: it has none
    QList<QSslCertificate> chain = {}; // the person's first; empty: the file is not read
    std::optional<QSslKey> key = {};   // of an optional, since Qt loads its whole TLS part for an empty key

    // Fills in chain and key from the file. Returns what is wrong with it; empty: nothing.
    [[nodiscard]] QString read();

    // Where the password is kept; empty: there is no file.
    [[nodiscard]] QString passwordKey() const;

    friend bool operator==(const OwnCertificate &, const OwnCertificate &) = default;

    Q_DECLARE_TR_FUNCTIONS(OwnCertificate)
};
