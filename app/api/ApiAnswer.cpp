// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ApiAnswer.h"

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

// Whether an answer that is not the API's leaves it open if a write was applied. A 4xx says that it was not, and so do
// 307 and 308, which ask for the same request elsewhere (RFC 9110, sections 15.4.8 and 15.4.9). The other redirects may
// be the answer to a write that was applied, as 303 usually is (section 15.4.4); a gateway's 5xx, or a 200 that cannot
// be read, says nothing.
bool leavesWriteOpen(int status)
{
    return status < 400 ? status != 307 && status != 308 : status >= 500;
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
        lines += ApiAnswer::tr("Content type: %1").arg(http.contentType);
    if (!http.location.isEmpty())
        lines += ApiAnswer::tr("Redirects to: %1").arg(QString::fromUtf8(http.location));
    if (!http.body.isEmpty())
        lines += QString::fromUtf8(http.body.left(kShownBody));
    return lines.join(u'\n');
}

// Whether this is the beginning of a JSON object and no more. Qt 6.4 may say of a chunked answer that all is there
// where the connection ended before its last chunk.
bool isCutOff(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return text.startsWith('{') && !text.endsWith('}') && !text.contains('\0');
}

bool saysSignIn(int status, const QString &text)
{
    // "Your JWT token has expired" is what the official client looks for; other sentences that begin with the token
    // mean the same for the person. A refusal may quote what somebody wrote, and that may be about tokens.
    static const QRegularExpression kAboutTheToken(
        u"^((no|missing|invalid|expired|your|the) )?JWT token\\b|Your JWT token has expired"_s,
        QRegularExpression::CaseInsensitiveOption);
    return status == 401 || text.contains(kAboutTheToken);
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
    if (http.httpStatus == 429 || http.httpStatus == 503) {
        error.kind = Kind::TryLater;
        error.retryAfter = parseRetryAfter(http.retryAfter);
        error.mayHaveArrived = http.isWrite && http.httpStatus == 503 && !isApi;
    } else if (isApi && !json.value("success"_L1).toBool() && !isGateway(http.httpStatus)) {
        error.kind = saysSignIn(http.httpStatus, error.serverText) ? Kind::NotSignedIn : Kind::Refused;
    } else if (http.httpStatus == 401) {
        error.kind = Kind::NotSignedIn;
    } else if (!error.serverText.isEmpty() && http.httpStatus >= 400 && http.httpStatus < 500) {
        error.kind = Kind::Refused;
    } else if (http.httpStatus == 200 && isCutOff(http.body)) {
        error.kind = http.isWrite ? Kind::OutcomeUnknown : Kind::NotConnected;
        error.networkError = QNetworkReply::RemoteHostClosedError;
        error.mayHaveArrived = http.isWrite;
    } else {
        error.kind = Kind::NotUnderstood;
        error.mayHaveArrived = http.isWrite && leavesWriteOpen(http.httpStatus);
        if (parseError.error != QJsonParseError::NoError)
            error.details += u'\n' + tr("Not JSON: %1").arg(parseError.errorString());
    }
    return {{}, error};
}
