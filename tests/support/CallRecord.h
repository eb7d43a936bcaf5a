// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What became of one call, after it has deleted itself.
#pragma once

#include "api/ApiReply.h"

class CallRecord : public QObject
{
    Q_OBJECT
public:
    explicit CallRecord(ApiReply *reply) : m_reply(reply)
    {
        connect(reply, &ApiReply::finished, this, [this] {
            ++m_finished;
            m_error = m_reply->error();
            m_json = m_reply->json();
        });
        connect(reply, &QObject::destroyed, this, [this] { m_reply = nullptr; });
    }

    // Null once it has deleted itself; then every finished() has been counted.
    [[nodiscard]] ApiReply *reply() const { return m_reply; }
    [[nodiscard]] int finishedCount() const { return m_finished; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] const QJsonObject &json() const { return m_json; }

private:
    ApiReply *m_reply;
    int m_finished = 0;
    std::optional<ApiError> m_error;
    QJsonObject m_json;
};
