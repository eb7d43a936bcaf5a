// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "HttpResponse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
constexpr char kJsonType[] = "application/json; charset=utf-8";

QByteArray reason(int status)
{
    switch (status) {
    case 102:
        return "Processing";
    case 103:
        return "Early Hints";
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
}
} // namespace

HttpResponse HttpResponse::json(const QJsonObject &object, int status)
{
    return {status, kJsonType, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpResponse HttpResponse::json(const QJsonArray &array)
{
    return {200, kJsonType, QJsonDocument(array).toJson(QJsonDocument::Compact), {}};
}

HttpResponse HttpResponse::page(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reason(status);
    return {status, "text/html; charset=utf-8",
        "<!DOCTYPE html>\n<html>\n<head><title>" + title + "</title></head>\n<body>\n<center><h1>" + title
            + "</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>\n",
        {}};
}

QByteArray HttpResponse::interim(int status)
{
    return statusLine(status) + "\r\n";
}

QByteArray HttpResponse::toBytes(bool keepAlive) const
{
    return head() + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: " + (keepAlive ? "keep-alive" : "close") + "\r\n\r\n" + body;
}

QByteArray HttpResponse::chunkedHead() const
{
    return head() + "Transfer-Encoding: chunked\r\n\r\n";
}

QByteArray HttpResponse::head() const
{
    QByteArray bytes = statusLine(status);
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Cache-Control: no-store\r\n";
}
