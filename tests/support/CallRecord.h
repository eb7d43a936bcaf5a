// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What became of one call, after it has deleted itself.
#pragma once

#include "api/ApiReply.h"

#include <QEventLoop>
#include <QTimer>

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

    // Waits until the call has deleted itself; false: it has not within 20 s.
    [[nodiscard]] bool ends() const
    {
        if (!m_reply)
            return true;
        QEventLoop loop;
        connect(m_reply, &QObject::destroyed, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
        loop.exec();
        return !m_reply;
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
