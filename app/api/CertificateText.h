// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A certificate in words: whose it is, who says so, and why it is not trusted.
#pragma once

#include <QCoreApplication>
#include <QSslError>

struct CertificateText {
    // The reasons for which it is not trusted, each with what a person has to know to judge it, one line a fact. The
    // first line is a reason.
    [[nodiscard]] static QString facts(const QList<QSslError> &errors);
    // Whose it is, by whom it was issued, until when it counts.
    [[nodiscard]] static QStringList owner(const QSslCertificate &certificate);

    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};
