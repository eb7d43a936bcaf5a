// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The JWT that opens the account. A type of its own so that it cannot be streamed into a log by accident, and so that
// nothing that would break a header gets as far as a request.
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

class Token
{
public:
    struct Parsed; // either a token, or the sentence that says what is wrong with it

    Token() = default; // none

    // Surrounding white space and line ends are trimmed. Anything but visible ASCII inside, or more than 16 KiB, is
    // refused.
    [[nodiscard]] static Parsed parse(const QString &input);

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] QByteArray headerValue() const { return m_value; } // for ApiClient alone

    friend bool operator==(const Token &, const Token &) = default;

private:
    QByteArray m_value;
};

struct Token::Parsed {
    Token token;
    QString error; // empty: the token is good
};

QDebug operator<<(QDebug, const Token &) = delete;
