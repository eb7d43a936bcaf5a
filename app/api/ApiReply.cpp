// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/ApiReply.h"

#include "api/CertificateText.h"
#include "api/ConnectionFacts.h"
#include "api/Failure.h"
#include "api/RequestBody.h"
#include "base/Logging.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace
{
constexpr qint64 kReadBuffer = 1024 * 1024; // bytes
constexpr qsizetype kReadHere = 128 * 1024; // bytes; parsing more than that would be felt in the window

// Whether the server has answered, however it did. Qt reports a status of 400 and more as an error of the content, and
// a redirect of a write as one of sending again, though it is told not to follow.
bool answerIsWhole(int status, QNetworkReply::NetworkError error)
{
    if (status == 407) // of the server itself, since a tunnel that a proxy refuses has no status
        return true;
    if (status >= 400)
        return error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
    if (status >= 300)
        return error == QNetworkReply::NoError || error == QNetworkReply::ContentReSendError;
    return status != 0 && error == QNetworkReply::NoError;
}

// An interim response (RFC 9110, section 15.2), which older Qt takes for the answer itself. 101 is none: the server has
// gone over to another protocol.
bool isInterim(int status)
{
    return status >= 100 && status < 200 && status != 101;
}

QFuture<ApiAnswer> parseElsewhere(const ApiAnswer::Http &http)
{
    const auto promise = std::make_shared<QPromise<ApiAnswer>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, http] {
        promise->addResult(ApiAnswer::parse(http));
        promise->finish();
    });
    return promise->future();
}
} // namespace

ApiReply::ApiReply(QNetworkReply *reply, RequestBody *body, TimeLimits limits, QObject *parent)
    : QObject(parent),
      m_body(body)
{
    m_clock.start();
    follow(reply);
    connect(&m_parsing, &QFutureWatcherBase::finished, this, [this] { take(m_parsing.result()); });
    m_connectTimer.setObjectName(u"connect"_s);
    m_totalTimer.setObjectName(u"total"_s);
    for (QTimer *timer : {&m_connectTimer, &m_totalTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { end(Ending::ConnectTimeout); });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { end(Ending::TotalTimeout); });
    m_connectTimer.start(limits.connect);
    m_totalTimer.start(limits.total);
}

ApiReply::ApiReply(const ApiError &error, QObject *parent) : QObject(parent)
{
    QMetaObject::invokeMethod(
        this, [this, error] { settle(error); }, Qt::QueuedConnection);
}

ApiReply::~ApiReply()
{
    if (m_reply && !m_reply->isFinished()) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void ApiReply::follow(QNetworkReply *reply)
{
    m_reply = reply;
    m_reply->setParent(this);
    // A server that sends without end is slowed down until it is cut off, however late this thread hears of it. Without
    // a limit Qt's network thread reads as long as the server sends, into memory, and hears of no abort and no other
    // call.
    m_reply->setReadBufferSize(kReadBuffer);
    // Qt loses a limit that is set right after a post(), whose call begins a turn later.
    if (m_body)
        QMetaObject::invokeMethod(
            m_reply, [reply] { reply->setReadBufferSize(kReadBuffer); }, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_requestSent = true;
        m_sentAfter = static_cast<int>(m_clock.elapsed());
        m_connectTimer.stop();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this,
        [this] { m_answeredAfter = static_cast<int>(m_clock.elapsed()); });
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiReply::onReadyRead);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsFacts = CertificateText::facts(errors); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_tls = m_reply->sslConfiguration(); });
    // Queued, so that finished() never comes before the caller had a chance to connect.
    connect(m_reply, &QNetworkReply::finished, this, &ApiReply::onFinished, Qt::QueuedConnection);
}

QNetworkProxy ApiReply::proxy() const
{
    return m_reply ? ConnectionFacts::proxyOf(*m_reply) : QNetworkProxy(QNetworkProxy::NoProxy);
}

void ApiReply::abort()
{
    end(Ending::Aborted);
}

void ApiReply::end(Ending ending)
{
    if (m_finished)
        return;
    // An answer that is complete already counts, although its finished() is still queued: the call is not aborted.
    if (m_reply && !m_reply->isFinished()) {
        m_ending = ending;
        m_reply->abort();
    }
    if (m_reply)
        onFinished();
    else
        settle(ApiError{.kind = Kind::Cancelled});
}

void ApiReply::onReadyRead()
{
    m_data += m_reply->read(kMaximumSize + 1 - m_data.size());
    if (m_data.size() > kMaximumSize)
        end(Ending::TooLarge);
}

void ApiReply::onFinished()
{
    if (m_finished)
        return;
    if (m_isParsing) { // end() was called while a long answer is parsed: that answer counts
        take(m_parsing.result());
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_ending != Ending::ByNetwork || !answerIsWhole(status, m_reply->error())) {
        settle(networkError());
        return;
    }
    if (isInterim(status) && !m_body && !std::exchange(m_isRepeated, true)) {
        m_data.clear();
        QNetworkReply *interim = m_reply;
        interim->disconnect(this);
        interim->deleteLater();
        follow(interim->manager()->get(interim->request()));
        return;
    }
    if (m_reply->bytesAvailable() > 0)
        m_data += m_reply->read(kMaximumSize + 1 - m_data.size());
    const ApiAnswer::Http http{
        .httpStatus = status,
        .contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString(),
        .retryAfter = m_reply->rawHeader("Retry-After"),
        .location = m_reply->rawHeader("Location"),
        .challenge = m_reply->rawHeader("WWW-Authenticate"),
        .body = m_data,
        .isWrite = m_body != nullptr,
    };
    m_isParsing = http.body.size() > kReadHere;
    if (m_isParsing)
        m_parsing.setFuture(parseElsewhere(http));
    else
        take(ApiAnswer::parse(http));
}

void ApiReply::take(const ApiAnswer &answer)
{
    if (m_finished)
        return;
    m_json = answer.json;
    settle(answer.error);
}

void ApiReply::settle(const std::optional<ApiError> &error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_connectTimer.stop();
    m_totalTimer.stop();
    m_error = error;
    if (m_error)
        m_error->call = m_number;
    if (m_reply && error)
        qCDebug(lcApi) << m_reply->url().path() << error->kind << error->httpStatus;
    else if (m_reply)
        qCDebug(lcApi) << m_reply->url().path() << "succeeded";
    deleteLater();
    emit finished();
}

Exchange ApiReply::exchange() const
{
    const QNetworkRequest request = m_reply->request();
    Exchange exchange{.method = m_body ? "POST" : "GET",
        .url = request.url(),
        .requestHeaders = {},
        .requestBody = m_body ? m_body->bytes() : QByteArray(),
        .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(),
        .answerHeaders = m_reply->rawHeaderPairs(),
        .answerBody = m_data,
        .sent = m_sentAfter,
        .answered = m_answeredAfter,
        .ended = m_finished ? static_cast<int>(m_clock.elapsed()) : -1,
        .error = m_error ? std::optional(m_error->kind) : std::nullopt};
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        exchange.requestHeaders.emplaceBack(name, request.rawHeader(name));
    return exchange;
}

bool ApiReply::mayHaveArrived() const
{
    return m_body && (m_requestSent || m_body->wasRead());
}

ApiError ApiReply::networkError() const
{
    ApiError error;
    error.networkError = m_reply->error();
    error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.details = m_reply->errorString();
    error.mayHaveArrived = mayHaveArrived();

    switch (m_ending) {
    case Ending::Aborted:
        error.kind = Kind::Cancelled;
        error.details = tr("Cancelled.");
        break;
    case Ending::ConnectTimeout:
    case Ending::TotalTimeout:
        error.kind = Kind::TimedOut;
        error.networkError = QNetworkReply::TimeoutError;
        error.details = tr("No complete answer within the time limit.");
        break;
    case Ending::TooLarge:
        error.kind = Kind::TooLarge;
        error.details = tr("The answer was longer than %1 MiB.").arg(kMaximumSize / (1024 * 1024));
        return error;
    case Ending::ByNetwork:
        error.kind = Failure::ofNetwork(error.networkError).kind;
        ConnectionFacts::tell(error, *m_reply);
        if (!m_tlsFacts.isEmpty())
            error.details = m_tlsFacts;
        break;
    }
    if (error.mayHaveArrived)
        error.kind = Kind::OutcomeUnknown;
    return error;
}
