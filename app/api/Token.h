// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The JWT that opens the account. A type of its own so that it cannot be streamed into a log by accident, and so that
// nothing that would break a header gets as far as a request.
#pragma once

#include "base/Parsed.h"
#include "base/Secret.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

class Token
{
public:
    Token() = default; // none

    // White space, line ends, invisible characters and a pair of quotes around it are taken off, and the names that
    // files and the browser have for it. Refused: anything but visible ASCII inside, more than 16 KiB, and what is
    // visibly another kind of credential.
    [[nodiscard]] static Parsed<Token> parse(const QString &input);

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] const Secret &secret() const { return m_value; }
    [[nodiscard]] QByteArray headerValue() const { return m_value.bytes(); } // for ApiClient alone

    // `exp` of a JWT (RFC 7519, section 4.1.4), in UTC and for display only; nothing where the token is not a readable
    // one, since its shape is not promised.
    [[nodiscard]] std::optional<QDateTime> expiry() const;

    friend bool operator==(const Token &, const Token &) = default;

private:
    Secret m_value;

    Q_DECLARE_TR_FUNCTIONS(Token)
};

QDebug operator<<(QDebug, const Token &) = delete;
