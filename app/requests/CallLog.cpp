// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/CallLog.h"

#include "api/ApiClient.h"
#include "api/PhotoLoader.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds kQuiet{2}; // until tokens are hashed

QString pathOf(const QUrl &url)
{
    const QString query = url.query(QUrl::FullyEncoded);
    return url.path(QUrl::FullyEncoded) + (query.isEmpty() ? QString() : u'?' + query);
}

QString typeOf(const Exchange::Headers &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(value);
    }
    return {};
}
} // namespace

CallLog::CallLog(ApiClient &client, PhotoLoader &photos, QObject *parent) : QObject(parent)
{
    m_learning.setSingleShot(true);
    m_learning.setInterval(kQuiet);
    connect(&m_learning, &QTimer::timeout, this, &CallLog::learn);
    connect(&client, &ApiClient::called, this, &CallLog::follow);
    connect(&client, &ApiClient::accountLeaves, this, &CallLog::learn); // no copy of its token stays
    connect(&photos, &PhotoLoader::fetched, this, [this](const Exchange &exchange, qint64 size) {
        const qint64 number = begin(exchange, CallPurpose::Photo);
        if (LoggedCall *call = find(number)) {
            call->began -= qMax(exchange.ended, 0);
            call->size = size;
        }
        end(number, exchange);
    });
}

Redaction &CallLog::redaction()
{
    learn();
    return m_redaction;
}

void CallLog::clear()
{
    m_calls.clear();
    m_content = 0;
    m_oldestWithContent = m_next;
    emit shortened();
}

void CallLog::follow(ApiReply *call, CallPurpose purpose)
{
    const qint64 number = begin(call->exchange(), purpose);
    connect(call, &ApiReply::finished, this, [this, call, number] { end(number, call->exchange()); });
    connect(call, &QObject::destroyed, this, [this, number] { drop(number); });
}

qint64 CallLog::begin(const Exchange &exchange, CallPurpose purpose)
{
    if (count() == kMostCalls) {
        m_calls.erase(m_calls.begin(), m_calls.begin() + kMostCalls / 10);
        emit shortened();
    }
    LoggedCall call{.number = m_next++,
        .purpose = purpose,
        .began = QDateTime::currentMSecsSinceEpoch(),
        .method = exchange.method,
        .url = exchange.url,
        .path = pathOf(exchange.url)};
    m_calls.push_back(call);
    setContent(m_calls.back(), contentOf(exchange, purpose));
    emit begun(call.number);
    return call.number;
}

void CallLog::end(qint64 number, const Exchange &exchange)
{
    LoggedCall *call = find(number);
    if (!call)
        return; // cleared meanwhile
    call->state = LoggedCall::State::Ended;
    call->status = exchange.status;
    call->reason = exchange.reason;
    call->error = exchange.error;
    call->sent = exchange.sent;
    call->answered = exchange.answered;
    call->ended = exchange.ended;
    if (call->purpose != CallPurpose::Photo)
        call->size = exchange.answerBody.size();
    setContent(*call, contentOf(exchange, call->purpose));
    emit ended(number);
}

void CallLog::drop(qint64 number)
{
    LoggedCall *call = find(number);
    if (!call || call->state != LoggedCall::State::Pending)
        return;
    call->state = LoggedCall::State::Dropped;
    emit ended(number);
}

LoggedCall *CallLog::find(qint64 number)
{
    return number >= firstNumber() && number < m_next ? &m_calls[size_t(number - firstNumber())] : nullptr;
}

// Without tokens. What is said in a sign-in is redacted at once, and its password, code and token are known from then
// on; the rest when somebody looks, so that no call costs more for being logged.
std::shared_ptr<const LoggedCall::Content> CallLog::contentOf(const Exchange &exchange, CallPurpose purpose)
{
    auto content = std::make_shared<LoggedCall::Content>();
    content->requestHeaders = exchange.requestHeaders;
    for (auto &[name, value] : content->requestHeaders) {
        if (!Redaction::isSecretName(QString::fromLatin1(name)))
            continue;
        m_unlearnt += Secret(std::exchange(value, Redaction::kMask.toUtf8()));
        if (!m_learning.isActive())
            m_learning.start();
    }
    content->answerHeaders = exchange.answerHeaders;
    content->requestSize = exchange.requestBody.size();
    content->isAnswerKept = purpose != CallPurpose::Photo;
    const qsizetype most = (m_keepsLongBodies ? kMostOfALongBody : kMostOfABody) + kMargin;
    QByteArray request = exchange.requestBody.left(most);
    QByteArray answer = exchange.answerBody.left(most);
    if (purpose == CallPurpose::SignIn) {
        const auto redact = [this](QByteArray &body, const Exchange::Headers &headers) {
            QString text = QString::fromUtf8(body);
            body = m_redaction.body(text, typeOf(headers)).toUtf8();
            Secret::wipe(text);
        };
        redact(request, exchange.requestHeaders);
        redact(answer, exchange.answerHeaders);
    }
    content->requestBody = Secret(std::move(request));
    content->answerBody = Secret(std::move(answer));
    return content;
}

void CallLog::setContent(LoggedCall &call, const std::shared_ptr<const LoggedCall::Content> &content)
{
    m_content += content->cost() - (call.content ? call.content->cost() : 0);
    call.content = content;
    m_oldestWithContent = qMin(m_oldestWithContent, call.number);
    makeRoom();
}

void CallLog::makeRoom()
{
    m_oldestWithContent = qMax(m_oldestWithContent, firstNumber());
    while (m_content > kMostContent && m_oldestWithContent < m_next - 1) {
        LoggedCall *call = find(m_oldestWithContent++);
        if (call->content)
            m_content -= std::exchange(call->content, nullptr)->cost();
    }
}

void CallLog::learn()
{
    m_learning.stop();
    const QList<Secret> secrets = std::exchange(m_unlearnt, {});
    for (const Secret &secret : secrets) {
        QString text = QString::fromLatin1(secret.bytes());
        static_cast<void>(m_redaction.header(u"authorization"_s, text)); // also with a scheme before it
        Secret::wipe(text);
    }
}
