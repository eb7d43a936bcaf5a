// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/Token.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kMaximumSize = 16 * 1024;     // bytes; more than any server takes as a header
constexpr double kLastSecond = 253'402'300'799.0; // of the year 9999

// The sentence for another kind of credential; empty: it does not look like one.
QString otherCredential(const QString &text)
{
    if (text.startsWith("ei_"_L1))
        return Token::tr(
            "This is an API key of a project. Changing a profile takes a JWT token only: sign in with e-mail and "
            "password, or import the file of the Edge Impulse CLI.");
    if (text.startsWith("jwt="_L1) || text.startsWith("cookie:"_L1, Qt::CaseInsensitive) || text.contains("; jwt="_L1))
        return Token::tr(
            "This is a cookie. Changing a profile takes a JWT token only: paste just what stands between “jwt=” "
            "and the next semicolon, or sign in with e-mail and password.");
    if (text.startsWith("bearer "_L1, Qt::CaseInsensitive) || text.startsWith("authorization:"_L1, Qt::CaseInsensitive))
        return Token::tr(
            "This is an OAuth bearer token. Changing a profile takes a JWT token only: sign in with e-mail and "
            "password, or import the file of the Edge Impulse CLI.");
    return {};
}

// What stands in the quotes that a JSON or environment file puts around it; else the text as it is.
QString withoutQuotes(const QString &text)
{
    for (const QLatin1StringView quote : {"\""_L1, "'"_L1}) {
        if (text.size() >= 2 && text.startsWith(quote) && text.endsWith(quote))
            return text.sliced(1, text.size() - 2).trimmed();
    }
    if (text.size() >= 2 && text.startsWith(u'“') && text.endsWith(u'”'))
        return text.sliced(1, text.size() - 2).trimmed();
    return text;
}

// One part of a JWT (base64url without padding, RFC 7515); empty: not readable.
QJsonObject jwtPart(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}
} // namespace

Parsed<Token> Token::parse(const QString &input)
{
    QString text = withoutQuotes(input.trimmed());
    if (text.isEmpty())
        return {{}, tr("Enter a token.")};
    if (text.size() > kMaximumSize)
        return {{}, tr("This is too long for a token. Copy the token alone, without the text around it.")};
    if (const QString other = otherCredential(text); !other.isEmpty())
        return {{}, other};
    const bool isVisibleAscii = std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (!isVisibleAscii)
        return {
            {}, tr("A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.")};
    Token token;
    token.m_value = Secret(text.toLatin1());
    Secret::wipe(text);
    return {token, {}};
}

std::optional<QDateTime> Token::expiry() const
{
    const QList<QByteArray> parts = m_value.bytes().split('.');
    if (parts.size() != 3 || jwtPart(parts[0]).isEmpty())
        return std::nullopt;
    const QJsonValue expiry = jwtPart(parts[1]).value("exp"_L1);
    if (!expiry.isDouble() || expiry.toDouble() <= 0 || expiry.toDouble() > kLastSecond)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::floor(expiry.toDouble()))).toUTC();
}
