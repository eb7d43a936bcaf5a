// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ApiAnswer.h"
#include "base/VisibleText.h"

#include "api/Failure.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace
{
constexpr qsizetype kShownBody = 4096;        // bytes of an answer that is not the API's, for the details
constexpr qint64 kLongestWait = 24 * 60 * 60; // seconds; whoever is told to wait for longer may try again then

// The server's sentence, whatever JSON type it came as; empty where there is none.
QString serverText(const QJsonValue &error)
{
    switch (error.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return {};
    case QJsonValue::String:
        return error.toString().trimmed().isEmpty() ? QString() : error.toString();
    default: {
        // QJsonDocument writes objects and arrays only: let it write an array of one, without its brackets.
        const QByteArray written = QJsonDocument(QJsonArray{error}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(written.mid(1, written.size() - 2));
    }
    }
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(qMin(seconds, kLongestWait))) : std::nullopt;
    // Its zone is always GMT; Qt reads the offset alone.
    QString date = QString::fromLatin1(header.trimmed());
    if (!date.endsWith(" GMT"_L1))
        return std::nullopt;
    date.replace(date.size() - 3, 3, "+0000"_L1);
    const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date);
    if (!time.isValid())
        return std::nullopt;
    return std::chrono::seconds(qBound<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(time), kLongestWait));
}

// The realm of a challenge (RFC 9110, section 11.6.1); empty: it names none.
QString realmOf(const QByteArray &challenge)
{
    static const QRegularExpression kRealm(
        u"\\brealm=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,]+))"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kRealm.match(QString::fromUtf8(challenge));
    QString realm = match.captured(1) + match.captured(2);
    return realm.replace(u"\\\""_s, u"\""_s);
}

// nginx answers with a page where it wants a certificate: its own statuses 495 and 496 leave as 400.
bool wantsCertificate(const ApiAnswer::Http &http)
{
    return http.httpStatus == 400
        && (http.body.contains("No required SSL certificate was sent")
            || http.body.contains("The SSL certificate error"));
}

// Statuses of a gateway that had no good answer, or none in time (RFC 9110, sections 15.6.3 and 15.6.5): whatever its
// body says, the API behind it may be at work still.
bool isGateway(int status)
{
    return status == 502 || status == 504;
}

QString describeBody(const ApiAnswer::Http &http)
{
    QStringList lines{ApiAnswer::tr("HTTP status: %1").arg(http.httpStatus)};
    if (!http.contentType.isEmpty())
        lines += ApiAnswer::tr("Content type: %1").arg(visibleText(http.contentType));
    if (!http.challenge.isEmpty())
        lines += ApiAnswer::tr("Login wanted: %1").arg(visibleText(QString::fromUtf8(http.challenge)));
    if (!http.location.isEmpty())
        lines += ApiAnswer::tr("Redirects to: %1").arg(visibleText(QString::fromUtf8(http.location)));
    if (!http.body.isEmpty())
        lines += visibleText(QString::fromUtf8(http.body.left(kShownBody)), 0, LineBreaks::Kept);
    return lines.join(u'\n');
}

// Whether this is the beginning of a JSON object and no more. Qt 6.4 may say of a chunked answer that all is there
// where the connection ended before its last chunk.
bool isCutOff(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return text.startsWith('{') && !text.endsWith('}') && !text.contains('\0');
}

bool isAboutTheToken(const QString &text)
{
    // "Your JWT token has expired" is what the official client looks for; other sentences that begin with the token
    // mean the same for the person. A refusal may quote what somebody wrote, and that may be about tokens.
    static const QRegularExpression kAboutTheToken(
        u"^((no|missing|invalid|expired|your|the) )?JWT token\\b|Your JWT token has expired"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(kAboutTheToken);
}
} // namespace

ApiAnswer ApiAnswer::parse(const Http &http)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(http.body, &parseError);
    const QJsonObject json = document.object();
    const bool isApi = document.isObject() && json.value("success"_L1).isBool();
    if (isApi && http.httpStatus == 200 && json.value("success"_L1).toBool())
        return {json, std::nullopt};

    ApiError error;
    error.httpStatus = http.httpStatus;
    error.details = describeBody(http);
    if (document.isObject())
        error.serverText = serverText(json.value("error"_L1));
    const Failure &failure = Failure::ofStatus(http.httpStatus);
    if (failure.kind == Kind::TryLater) {
        error.kind = Kind::TryLater;
        error.retryAfter = parseRetryAfter(http.retryAfter);
        error.mayHaveArrived = http.isWrite && failure.leavesWriteOpen && !isApi;
    } else if (isApi && !json.value("success"_L1).toBool() && !isGateway(http.httpStatus)) {
        const bool isSignIn = http.httpStatus == 401 || isAboutTheToken(error.serverText);
        error.kind = isSignIn ? Kind::NotSignedIn : Kind::Refused;
    } else if (http.httpStatus == 401) { // without the API's JSON it is not Studio that wants a login
        error.kind = isAboutTheToken(error.serverText) ? Kind::NotSignedIn : Kind::FrontLogin;
        error.realm = realmOf(http.challenge);
    } else if (!error.serverText.isEmpty() && http.httpStatus >= 400 && http.httpStatus < 500) {
        error.kind = Kind::Refused;
    } else if (http.httpStatus == 200 && isCutOff(http.body)) {
        error.kind = http.isWrite ? Kind::OutcomeUnknown : Kind::NotConnected;
        error.networkError = QNetworkReply::RemoteHostClosedError;
        error.mayHaveArrived = http.isWrite;
    } else {
        error.kind = wantsCertificate(http) ? Kind::ClientCertificate : failure.kind;
        error.mayHaveArrived = http.isWrite && failure.leavesWriteOpen;
        if (parseError.error != QJsonParseError::NoError)
            error.details += u'\n' + tr("Not JSON: %1").arg(parseError.errorString());
    }
    return {{}, error};
}
