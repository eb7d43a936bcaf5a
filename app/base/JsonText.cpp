// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

#include <algorithm>

namespace
{
// What stands for itself in a JSON text, and is one byte in UTF-8.
bool isPlain(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x20 && unit < 0x7f && unit != u'"' && unit != u'\\';
}
} // namespace

void JsonText::key(QLatin1StringView key)
{
    separate();
    m_bytes += '"';
    m_bytes.append(key.data(), key.size());
    m_bytes += "\":";
    m_isFirst = true;
}

void JsonText::value(const QString &text)
{
    if (!std::all_of(text.begin(), text.end(), isPlain)) {
        writeByQt(text);
        return;
    }
    separate();
    m_bytes += '"';
    const qsizetype start = m_bytes.size();
    m_bytes.resize(start + text.size());
    std::transform(text.begin(), text.end(), m_bytes.begin() + start, [](QChar c) { return c.toLatin1(); });
    m_bytes += '"';
}

void JsonText::value(bool value)
{
    separate();
    m_bytes += value ? "true" : "false";
}

void JsonText::value(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
}

void JsonText::value(const QJsonValue &value)
{
    if (value.isString())
        this->value(value.toString());
    else
        writeByQt(value);
}

void JsonText::writeByQt(const QJsonValue &value)
{
    separate();
    // QJsonDocument writes objects and arrays only: let it write an array of one, without its brackets.
    const QByteArray written = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_bytes.append(written.constData() + 1, written.size() - 2);
}

void JsonText::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    m_isFirst = true;
}

void JsonText::end(char bracket)
{
    m_bytes += bracket;
    m_isFirst = false;
}

void JsonText::separate()
{
    if (!m_isFirst)
        m_bytes += ',';
    m_isFirst = false;
}
