// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/RedactedCall.h"

#include "api/Redaction.h"
#include "requests/CallLog.h"
#include "requests/JsonLayout.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace
{
RedactedCall::Headers redactedHeaders(const Exchange::Headers &headers, Redaction &redaction)
{
    RedactedCall::Headers redacted;
    for (const auto &[name, value] : headers) {
        const QString header = QString::fromLatin1(name);
        redacted.emplaceBack(header, redaction.header(header, QString::fromLatin1(value)));
    }
    return redacted;
}

QString contentType(const RedactedCall::Headers &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

RedactedCall::Body redactedBody(const QByteArray &kept, qint64 size, const QString &type, Redaction &redaction)
{
    // What was kept beyond the limit is there so that no secret is cut before it is found.
    const qsizetype most = kept.size() == size ? kept.size() : kept.size() - CallLog::kMargin;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(kept);
    RedactedCall::Body body{.text = {}, .type = type, .size = size, .isWhole = kept.size() == size};
    if (decoder.hasError()) {
        body.isText = false;
        body.isWhole = false;
        return body;
    }
    body.text = redaction.body(text, type);
    if (!body.isWhole)
        body.text.truncate(qMax<qsizetype>(most, 0));
    return body;
}
} // namespace

QString RedactedCall::Body::laidOut() const
{
    return jsonInLines(text);
}

RedactedCall RedactedCall::of(const LoggedCall &call, Redaction &redaction)
{
    RedactedCall redacted{.call = call,
        .began = QDateTime::fromMSecsSinceEpoch(call.began).toUTC(),
        .url = redaction.target(call.url.toString(QUrl::FullyEncoded)),
        .path = redaction.target(call.path),
        .requestHeaders = {},
        .request = {},
        .answerHeaders = {},
        .answer = {}};
    redacted.answer.size = call.size;
    if (!call.content) {
        redacted.request.isWhole = false;
        redacted.answer.isWhole = false;
        return redacted;
    }
    const LoggedCall::Content &content = *call.content;
    redacted.requestHeaders = redactedHeaders(content.requestHeaders, redaction);
    redacted.answerHeaders = redactedHeaders(content.answerHeaders, redaction);
    // A sign-in was redacted when it was logged, which changes its length.
    const bool isSignIn = call.purpose == CallPurpose::SignIn;
    const QByteArray &request = content.requestBody.bytes();
    const QByteArray &answer = content.answerBody.bytes();
    redacted.request = redactedBody(
        request, isSignIn ? request.size() : content.requestSize, contentType(redacted.requestHeaders), redaction);
    redacted.answer
        = redactedBody(answer, isSignIn ? answer.size() : call.size, contentType(redacted.answerHeaders), redaction);
    if (!content.isAnswerKept)
        redacted.answer.isWhole = false;
    return redacted;
}
