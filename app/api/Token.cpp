// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/Token.h"

#include "base/PastedText.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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

// The value alone of what a configuration file, an environment file or the browser's list of headers has: their name
// for it, its quotes, and the comma or semicolon behind it are taken off.
QString bareValue(const QString &input)
{
    static const QRegularExpression name(
        u"^(?:export\\s+)?[\"']?(?:jwtToken|EI_JWT_TOKEN|x-jwt-token)[\"']?\\s*[:=]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = trimmedOfInvisible(input);
    const qsizetype named = name.match(text).capturedLength();
    text.remove(0, named);
    const QString before = text.size() > 1 ? text.sliced(text.size() - 2, 1) : QString();
    const bool isInList = named > 0 || before == "\""_L1 || before == "'"_L1;
    if (isInList && (text.endsWith(u',') || text.endsWith(u';')))
        text.chop(1);
    return withoutQuotes(text);
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
    QString text = bareValue(input);
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
