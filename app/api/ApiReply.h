// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One call to the API, from the request to exactly one finished(): success, refusal, network error, time-out or abort.
// It owns the call's clock, since Qt's transfer timeout is one of inactivity and looks like a cancel.
#pragma once

#include "api/ApiAnswer.h"
#include "api/Exchange.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

class QNetworkReply;
class RequestBody;

class ApiReply : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kMaximumSize = 16 * 1024 * 1024; // bytes, decompressed

    struct TimeLimits {
        std::chrono::milliseconds connect{10'000}; // until the request is on its way
        std::chrono::milliseconds total{30'000};
    };

    // Takes ownership of `reply`. `body` is the write's body and a child of `reply`; nullptr makes this a read, which
    // is asked for once more where an interim response (102, 103) was taken for its answer.
    ApiReply(QNetworkReply *reply, RequestBody *body, TimeLimits limits, QObject *parent);

    // A call that never left: finishes with `error` from the event loop.
    ApiReply(const ApiError &error, QObject *parent);

    // Deleting a call that has not finished aborts it without finished().
    ~ApiReply() override;

    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } // nothing: success
    [[nodiscard]] const QJsonObject &json() const { return m_json; }               // the answer's body after success

    // Of the connection, from the handshake on; nothing: there was none.
    [[nodiscard]] const std::optional<QSslConfiguration> &tls() const { return m_tls; }
    // That it went through; of type NoProxy: none.
    [[nodiscard]] QNetworkProxy proxy() const;
    // The call as far as it has come, of one that left.
    [[nodiscard]] Exchange exchange() const;
    // The number under which the log of requests has it, which the log sets, and its error has; 0: it is not logged.
    void setNumber(qint64 number) { m_number = number; }
    [[nodiscard]] qint64 number() const { return m_number; }

    // Ends the call with Cancelled, or with OutcomeUnknown for a write that may have left; with what the answer says if
    // it is there. finished() comes before it returns.
    void abort();

signals:
    void finished(); // once; the object deletes itself when control returns to the event loop

private:
    enum class Ending { ByNetwork, Aborted, ConnectTimeout, TotalTimeout, TooLarge };

    void follow(QNetworkReply *reply);
    void end(Ending ending);
    void onReadyRead();
    void onFinished();
    void take(const ApiAnswer &answer);
    void settle(const std::optional<ApiError> &error);
    [[nodiscard]] bool mayHaveArrived() const;
    [[nodiscard]] ApiError networkError() const;

    QNetworkReply *m_reply = nullptr;
    RequestBody *m_body = nullptr;
    QTimer m_connectTimer{this};
    QTimer m_totalTimer{this};
    QByteArray m_data;
    QFutureWatcher<ApiAnswer> m_parsing; // of a long answer, in another thread
    qint64 m_number = 0;
    QString m_tlsFacts;
    std::optional<QSslConfiguration> m_tls; // of an optional, since Qt loads its whole TLS part for an empty one
    QElapsedTimer m_clock;
    int m_sentAfter = -1;     // ms
    int m_answeredAfter = -1; // ms
    QJsonObject m_json;
    std::optional<ApiError> m_error;
    Ending m_ending = Ending::ByNetwork;
    bool m_requestSent = false;
    bool m_isRepeated = false;
    bool m_isParsing = false;
    bool m_finished = false;
};
