// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/CallLog.h"

#include "api/ApiClient.h"
#include "api/PhotoLoader.h"

#include <QDateTime>

#include <algorithm>
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
        if (LoggedCall *call = found(number)) {
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

const LoggedCall &CallLog::at(qsizetype index) const
{
    const auto kept = qsizetype(m_kept.size());
    return index < kept ? m_kept[size_t(index)] : m_calls[size_t(index - kept)];
}

const LoggedCall *CallLog::find(qint64 number) const
{
    if (number >= firstNumber())
        return number < m_next ? &m_calls[size_t(number - firstNumber())] : nullptr;
    const auto kept = std::ranges::lower_bound(m_kept, number, {}, &LoggedCall::number);
    return kept != m_kept.end() && kept->number == number ? &*kept : nullptr;
}

void CallLog::clear()
{
    forget(qsizetype(m_calls.size()));
    emit shortened();
}

// Takes the first ones of those in a row away, and those that were kept for a pin that they have no more.
void CallLog::forget(qsizetype first)
{
    std::vector<LoggedCall> kept;
    const auto look = [&](const LoggedCall &call) {
        if (call.isPinned)
            kept.push_back(call);
        else if (call.content)
            m_content -= call.content->cost();
    };
    std::ranges::for_each(m_kept, look);
    std::for_each(m_calls.begin(), m_calls.begin() + first, look);
    m_calls.erase(m_calls.begin(), m_calls.begin() + first);
    m_kept = std::move(kept);
}

bool CallLog::pin(qint64 number)
{
    LoggedCall *call = found(number);
    if (!call || call->isPinned)
        return true;
    const qsizetype cost = call->content ? call->content->cost() : 0;
    if (m_pins == kMostPins || m_pinnedContent + cost > kMostPinnedContent)
        return false;
    call->isPinned = true;
    ++m_pins;
    m_content -= cost;
    m_pinnedContent += cost;
    emit pinChanged(number);
    return true;
}

void CallLog::unpin(qint64 number)
{
    LoggedCall *call = found(number);
    if (!call || !call->isPinned)
        return;
    const qsizetype cost = call->content ? call->content->cost() : 0;
    call->isPinned = false;
    --m_pins;
    m_content += cost;
    m_pinnedContent -= cost;
    m_oldestWithContent = qMin(m_oldestWithContent, number);
    makeRoom();
    emit pinChanged(number);
}

void CallLog::follow(ApiReply *call, CallPurpose purpose)
{
    const qint64 number = begin(call->exchange(), purpose);
    call->setNumber(number);
    connect(call, &ApiReply::finished, this, [this, call, number] { end(number, call->exchange()); });
    connect(call, &QObject::destroyed, this, [this, number] { drop(number); });
}

qint64 CallLog::begin(const Exchange &exchange, CallPurpose purpose)
{
    if (count() == kMostCalls) {
        forget(qMin<qsizetype>(kMostCalls / 10, qsizetype(m_calls.size())));
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
    LoggedCall *call = found(number);
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
    LoggedCall *call = found(number);
    if (!call || call->state != LoggedCall::State::Pending)
        return;
    call->state = LoggedCall::State::Dropped;
    emit ended(number);
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
    qsizetype &sum = call.isPinned ? m_pinnedContent : m_content;
    sum += content->cost() - (call.content ? call.content->cost() : 0);
    call.content = content;
    m_oldestWithContent = qMin(m_oldestWithContent, call.number);
    makeRoom();
}

void CallLog::makeRoom()
{
    m_oldestWithContent = qMax(m_oldestWithContent, m_kept.empty() ? firstNumber() : m_kept.front().number);
    while (m_content > kMostContent && m_oldestWithContent < m_next - 1) {
        LoggedCall *call = found(m_oldestWithContent++);
        if (call && call->content && !call->isPinned)
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
