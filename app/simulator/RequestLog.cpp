// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestLog.h"

#include "HttpRequest.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kMostInMemory = 10'000;
constexpr qsizetype kMostOfABody = 64 * 1024; // bytes
constexpr qsizetype kMostOfAPlainBody
    = 1024 * 1024; // bytes of a body from which no secrets are taken: tests compare it
constexpr qsizetype kMargin
    = 4 * 1024; // bytes that are looked at and not kept, so that no secret is cut before it is found
} // namespace

bool RequestLog::openFile(const QString &path)
{
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

int RequestLog::record(const HttpRequest &request, quint16 port)
{
    QJsonObject headers;
    for (const auto &[name, bytes] : request.headers) {
        const QString value = QString::fromUtf8(request.header(name));
        const QString key = QString::fromLatin1(name);
        headers.insert(key, m_keepsSecrets ? value : m_redaction.header(key, value));
    }
    const QString target = QString::fromUtf8(request.target);
    const QJsonObject json{
        {u"id"_s, ++m_lastId},
        {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, m_keepsSecrets ? target : m_redaction.target(target)},
        {u"headers"_s, headers},
        {u"body"_s, shown(request.body, request.header("content-type"))},
        {u"port"_s, port},
    };
    Entry entry{m_lastId, {}, json};
    entry.timer.start();
    m_entries.append(entry);
    if (m_entries.size() > kMostInMemory)
        m_entries.removeFirst();
    write(json);
    return m_lastId;
}

void RequestLog::end(int id, const End &end)
{
    const auto entry = std::ranges::find(m_entries, id, &Entry::id);
    if (entry == m_entries.end())
        return; // cleared meanwhile
    entry->json.insert(u"status"_s, end.status);
    entry->json.insert(u"milliseconds"_s, entry->timer.elapsed());
    entry->json.insert(u"ended"_s, end.how);
    entry->json.insert(u"answer"_s, shown(end.body, end.contentType));
    write(entry->json);
}

QString RequestLog::shown(const QByteArray &body, const QByteArray &contentType)
{
    const qsizetype most = m_keepsSecrets ? kMostOfAPlainBody : kMostOfABody;
    QStringDecoder decoder(QStringDecoder::Utf8);
    // A character that the cut goes through is no reason to take the text for none.
    QString text = decoder.decode(body.left(most + kMargin));
    if (decoder.hasError())
        return u"(%1 bytes of %2)"_s.arg(body.size()).arg(QString::fromUtf8(contentType));
    if (!m_keepsSecrets)
        text = m_redaction.body(text, QString::fromUtf8(contentType));
    if (body.size() <= most)
        return text;
    return text.left(most) + u"… (%1 bytes)"_s.arg(body.size());
}

void RequestLog::write(const QJsonObject &line)
{
    if (!m_file.isOpen())
        return;
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

QJsonArray RequestLog::requests() const
{
    QJsonArray all;
    for (const Entry &entry : m_entries)
        all.append(entry.json);
    return all;
}
