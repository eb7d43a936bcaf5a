// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Writes JSON straight into its text. A QJsonObject of thousands of objects takes several times as long to make and to
// write (measured with Qt 6.4).
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

class QJsonValue;
class QString;

class JsonText
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(QLatin1StringView key); // of ASCII letters; a value follows, or a begin
    void value(const QString &text); // whatever is in it, lone surrogates too
    void value(bool value);
    void value(qint64 value);
    void value(const QJsonValue &value); // Undefined is written as null

    // What was written, complete once each begin has its end.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void writeByQt(const QJsonValue &value);
    void begin(char bracket);
    void end(char bracket);
    void separate();

    QByteArray m_bytes;
    bool m_isFirst = true; // nothing stands before what comes next that a comma would part it from
};
