// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The body of POST /api-login, written straight into its bytes: a QJsonObject would leave copies of the password in
// memory that nobody can overwrite.
#pragma once

#include <QByteArray>
#include <QString>

// `code` may be empty.
[[nodiscard]] QByteArray signInBody(const QString &user, const QString &password, const QString &code);
