// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/CallFormats.h"

#include "api/Redaction.h"
#include "base/Isolation.h"
#include "base/Version.h"
#include "requests/CallText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView kVersionOfHttp("HTTP/1.1");

bool isToken(const QString &header)
{
    return header.compare("x-jwt-token"_L1, Qt::CaseInsensitive) == 0;
}

// In single quotes nothing means anything to a shell (POSIX, Shell Command Language, 2.2.2).
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString headerLines(const RedactedCall::Headers &headers)
{
    QString lines;
    for (const auto &[name, value] : headers)
        lines += name + u": "_s + value + u'\n';
    return lines;
}

QString bodyText(const RedactedCall::Body &body, bool laidOut)
{
    QString text = laidOut && body.isWhole ? body.laidOut() : body.text;
    const QString note = withoutIsolates(CallText::bodyNote(body));
    if (!note.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n\n"_s) + note;
    return text.isEmpty() ? QString() : u'\n' + text;
}

QJsonArray pairs(const RedactedCall::Headers &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return list;
}

QJsonObject requestOf(const RedactedCall &call)
{
    QJsonArray query;
    const auto items = QUrlQuery(QUrl(call.url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    QJsonObject request{{u"method"_s, QString::fromLatin1(call.call.method)}, {u"url"_s, call.url},
        {u"httpVersion"_s, kVersionOfHttp}, {u"cookies"_s, QJsonArray()}, {u"headers"_s, pairs(call.requestHeaders)},
        {u"queryString"_s, query}, {u"headersSize"_s, -1}, {u"bodySize"_s, call.request.size}};
    if (call.request.size > 0)
        request.insert(u"postData"_s,
            QJsonObject{{u"mimeType"_s, call.request.type}, {u"text"_s, call.request.text},
                {u"comment"_s, withoutIsolates(CallText::bodyNote(call.request))}});
    return request;
}

QJsonObject responseOf(const RedactedCall &call)
{
    QString location;
    for (const auto &[name, value] : call.answerHeaders) {
        if (name.compare("location"_L1, Qt::CaseInsensitive) == 0)
            location = value;
    }
    QJsonObject content{{u"size"_s, call.answer.size}, {u"mimeType"_s, call.answer.type},
        {u"comment"_s, withoutIsolates(CallText::bodyNote(call.answer))}};
    if (!call.answer.text.isEmpty())
        content.insert(u"text"_s, call.answer.text);
    return {{u"status"_s, call.call.status}, {u"statusText"_s, QString::fromLatin1(call.call.reason)},
        {u"httpVersion"_s, kVersionOfHttp}, {u"cookies"_s, QJsonArray()}, {u"headers"_s, pairs(call.answerHeaders)},
        {u"content"_s, content}, {u"redirectURL"_s, location}, {u"headersSize"_s, -1}, {u"bodySize"_s, -1}};
}
} // namespace

QString CallFormats::curl(const RedactedCall &call)
{
    if (!call.call.content || !call.request.isWhole)
        return {};
    QString line = u"curl --include --request %1 %2"_s.arg(QString::fromLatin1(call.call.method), quoted(call.url));
    for (const auto &[name, value] : call.requestHeaders) {
        if (name.compare("content-length"_L1, Qt::CaseInsensitive) == 0)
            continue; // curl counts itself
        line += u" \\\n  --header "_s
            + (isToken(name) ? u"\"%1: $EI_JWT_TOKEN\""_s.arg(name) : quoted(name + u": "_s + value));
    }
    if (call.request.size > 0)
        line += u" \\\n  --data-raw "_s + quoted(call.request.text);
    return line;
}

QString CallFormats::requestText(const RedactedCall &call, bool laidOut)
{
    const QString host
        = call.call.url.host() + (call.call.url.port() < 0 ? QString() : u":%1"_s.arg(call.call.url.port()));
    return u"%1 %2 %3\nHost: %4\n"_s.arg(QString::fromLatin1(call.call.method), call.path, kVersionOfHttp, host)
        + headerLines(call.requestHeaders) + bodyText(call.request, laidOut);
}

QString CallFormats::answerText(const RedactedCall &call, bool laidOut)
{
    if (call.call.status == 0)
        return CallText::outcome(call.call) + u'\n';
    return u"%1 %2 %3\n"_s.arg(kVersionOfHttp, QString::number(call.call.status), QString::fromLatin1(call.call.reason))
        + headerLines(call.answerHeaders) + bodyText(call.answer, laidOut);
}

QJsonObject CallFormats::harEntry(const RedactedCall &call)
{
    const LoggedCall &row = call.call;
    const int total = qMax(row.ended, 0);
    const int sent = qBound(0, row.sent, total);
    const int answered = qBound(sent, row.answered, total);
    return {{u"startedDateTime"_s, call.began.toString(Qt::ISODateWithMs)}, {u"time"_s, total},
        {u"request"_s, requestOf(call)}, {u"response"_s, responseOf(call)}, {u"cache"_s, QJsonObject()},
        {u"timings"_s,
            QJsonObject{{u"send"_s, sent}, {u"wait"_s, row.answered < 0 ? total - sent : answered - sent},
                {u"receive"_s, row.answered < 0 ? 0 : total - answered}}},
        {u"comment"_s, u"%1: %2"_s.arg(CallText::purpose(row.purpose), CallText::outcome(row))}};
}

QByteArray CallFormats::harStart()
{
    const QJsonObject creator{{u"name"_s, u"ei-profile-editor"_s}, {u"version"_s, QLatin1StringView(kVersionText)}};
    return R"({"log":{"version":"1.2","creator":)" + QJsonDocument(creator).toJson(QJsonDocument::Compact)
        + R"(,"entries":[)";
}

QByteArray CallFormats::harEnd()
{
    return "]}}\n";
}
