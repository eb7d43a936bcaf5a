// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/Failure.h"

#include <algorithm>
#include <iterator>

using Kind = ApiError::Kind;
using Next = Failure::Next;
using Network = QNetworkReply::NetworkError;

namespace
{
constexpr bool kLookedFor = true;
constexpr bool kLeftAlone = false;
constexpr bool kWriteIsOpen = true;

struct StatusRow {
    int first;
    int last;
    Failure failure;
};

struct KindRow {
    Kind kind;
    Failure failure;
};

struct NetworkRow {
    Network error;
    Failure failure;
};

constexpr const char *kNotUnderstood
    = QT_TRANSLATE_NOOP("Failure", "The server's answer was not understood. Check whether it is a Studio.");
constexpr const char *kRedirect = QT_TRANSLATE_NOOP("Failure",
    "The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it belongs. "
    "Check the server's address.");
constexpr const char *kNoRequest
    = QT_TRANSLATE_NOOP("Failure", "The server, or something in front of it, does not take the request (HTTP %1).");
constexpr const char *kForbidden
    = QT_TRANSLATE_NOOP("Failure", "Something in front of Studio forbids the request (HTTP %1).");
constexpr const char *kLongHeaders
    = QT_TRANSLATE_NOOP("Failure", "The address or the token is too long for the server (HTTP %1).");
constexpr const char *kWantsCertificate
    = QT_TRANSLATE_NOOP("Failure", "The server wants a certificate of yours (HTTP %1).");
constexpr const char *kNoProperAnswer
    = QT_TRANSLATE_NOOP("Failure", "The server did not give a proper answer (HTTP %1).");
constexpr const char *kNotReached
    = QT_TRANSLATE_NOOP("Failure", "Something in front of Studio could not reach it (HTTP %1).");
constexpr const char *kLateStudio
    = QT_TRANSLATE_NOOP("Failure", "Something in front of Studio got no answer from it in time (HTTP %1).");

constexpr Failure unlike(const char *sentence)
{
    return {Kind::NotUnderstood, sentence, Next::Settle, kLeftAlone};
}

constexpr Failure gateway(const char *sentence)
{
    return {Kind::NotUnderstood, sentence, Next::Again, kLookedFor, kWriteIsOpen};
}

// The first one that fits. A 4xx says that a write was not applied, and so do 307 and 308, which ask for the same
// request elsewhere (RFC 9110, sections 15.4.8 and 15.4.9). The other redirects may be the answer to a write that was
// applied, as 303 usually is (section 15.4.4); a gateway's 5xx, or a 200 that cannot be read, says nothing.
constexpr StatusRow kStatusRows[] = {
    {307, 308, {Kind::NotUnderstood, kRedirect}},
    {300, 399, gateway(kRedirect)},
    {0, 399, gateway(kNotUnderstood)},
    {401, 401,
        {Kind::FrontLogin,
            QT_TRANSLATE_NOOP("Failure", "Something in front of Studio wants a login of its own (HTTP %1)."),
            Next::Settle, kLeftAlone}},
    {402, 402, unlike(QT_TRANSLATE_NOOP("Failure", "Something in front of Studio wants to be paid first (HTTP %1)."))},
    {403, 403, unlike(kForbidden)},
    {404, 404,
        unlike(QT_TRANSLATE_NOOP("Failure",
            "There is nothing at this address, or something in front of Studio hides it (HTTP %1). Check the server's "
            "address."))},
    {407, 407,
        {Kind::ProxyLogin, QT_TRANSLATE_NOOP("Failure", "A proxy on the way wants a login (HTTP %1)."), Next::Settle,
            kLeftAlone}},
    {408, 408,
        {Kind::NotUnderstood, QT_TRANSLATE_NOOP("Failure", "The server gave up waiting for the request (HTTP %1).")}},
    {410, 410,
        unlike(QT_TRANSLATE_NOOP("Failure",
            "There is nothing at this address any more (HTTP %1). Check the server's "
            "address."))},
    {413, 413,
        {Kind::NotUnderstood,
            QT_TRANSLATE_NOOP("Failure",
                "What was sent is more than the server, or something in front of it, takes "
                "(HTTP %1)."),
            Next::Shorten, kLeftAlone}},
    {414, 414, unlike(kLongHeaders)},
    {425, 425,
        {Kind::NotUnderstood, QT_TRANSLATE_NOOP("Failure", "The server does not take the request yet (HTTP %1).")}},
    {429, 429,
        {Kind::TryLater, QT_TRANSLATE_NOOP("Failure", "The server has had too many requests (HTTP %1)."), Next::Later}},
    {431, 431, unlike(kLongHeaders)},
    {451, 451, unlike(kForbidden)},
    {494, 494, unlike(kLongHeaders)},                                                   // nginx
    {495, 496, {Kind::ClientCertificate, kWantsCertificate, Next::Settle, kLeftAlone}}, // nginx
    {400, 499, unlike(kNoRequest)},
    {500, 500, gateway(QT_TRANSLATE_NOOP("Failure", "The server failed (HTTP %1)."))},
    {502, 502,
        gateway(QT_TRANSLATE_NOOP("Failure", "Something in front of Studio got no proper answer from it (HTTP %1)."))},
    {503, 503,
        {Kind::TryLater, QT_TRANSLATE_NOOP("Failure", "The server is not available for the moment (HTTP %1)."),
            Next::Later, kLookedFor, kWriteIsOpen}},
    {504, 504, gateway(kLateStudio)},
    {507, 507,
        {Kind::NotUnderstood, QT_TRANSLATE_NOOP("Failure", "The server has no room left (HTTP %1)."), Next::Later,
            kLookedFor, kWriteIsOpen}},
    {511, 511,
        {Kind::FrontLogin,
            QT_TRANSLATE_NOOP("Failure",
                "The network wants you to sign in to it first (HTTP %1). Open any page in a "
                "browser."),
            Next::Settle, kLookedFor, kWriteIsOpen}},
    {521, 523, gateway(kNotReached)}, // Cloudflare
    {524, 524, gateway(kLateStudio)}, // Cloudflare
    {529, 529,
        {Kind::TryLater, QT_TRANSLATE_NOOP("Failure", "The server has too much to do (HTTP %1)."), Next::Later,
            kLookedFor, kWriteIsOpen}},
    {530, 530, gateway(kNotReached)}, // Cloudflare
    {598, 599, gateway(kLateStudio)}, // some proxies
    {500, 599, gateway(kNoProperAnswer)},
    {600, 999, gateway(kNoProperAnswer)},
};

constexpr const char *kClosed = QT_TRANSLATE_NOOP("Failure", "The server closed the connection before it answered.");
constexpr const char *kUnreachable = QT_TRANSLATE_NOOP("Failure", "The server could not be reached (%1).");

constexpr Failure notConnected(const char *sentence)
{
    return {Kind::NotConnected, sentence};
}

// Qt 6.4 has no code for most of what a proxy does, only words, which ApiReply takes for the code that Qt 6.8 has.
constexpr NetworkRow kNetworkRows[] = {
    {Network::NoError, gateway(kNotUnderstood)},
    {Network::ConnectionRefusedError, notConnected(QT_TRANSLATE_NOOP("Failure", "The server refused the connection."))},
    {Network::RemoteHostClosedError, notConnected(kClosed)},
    {Network::HostNotFoundError,
        notConnected(QT_TRANSLATE_NOOP("Failure", "The server was not found. Check its name and your network."))},
    {Network::TimeoutError, {Kind::TimedOut, QT_TRANSLATE_NOOP("Failure", "The server did not answer in time.")}},
    {Network::OperationCanceledError,
        notConnected(QT_TRANSLATE_NOOP("Failure", "The connection was given up before the server answered."))},
    {Network::SslHandshakeFailedError,
        {Kind::Tls, QT_TRANSLATE_NOOP("Failure", "The secure connection to the server could not be trusted: %1.")}},
    {Network::TemporaryNetworkFailureError,
        notConnected(QT_TRANSLATE_NOOP("Failure", "This computer lost its network."))},
    {Network::NetworkSessionFailedError, notConnected(QT_TRANSLATE_NOOP("Failure", "This computer has no network."))},
    {Network::BackgroundRequestNotAllowedError,
        notConnected(QT_TRANSLATE_NOOP("Failure", "The system does not allow the connection for the moment."))},
    {Network::TooManyRedirectsError, unlike(kNotUnderstood)},
    {Network::InsecureRedirectError, unlike(kNotUnderstood)},
    {Network::UnknownNetworkError, notConnected(kUnreachable)},
    {Network::ProxyConnectionRefusedError,
        notConnected(QT_TRANSLATE_NOOP(
            "Failure", "The proxy refused the connection. Check its address, and whether it is running."))},
    {Network::ProxyConnectionClosedError,
        notConnected(QT_TRANSLATE_NOOP("Failure", "The proxy closed the connection before it answered."))},
    {Network::ProxyNotFoundError,
        notConnected(QT_TRANSLATE_NOOP("Failure", "The proxy was not found. Check its name and your network."))},
    {Network::ProxyTimeoutError, notConnected(QT_TRANSLATE_NOOP("Failure", "The proxy did not answer in time."))},
    {Network::ProxyAuthenticationRequiredError,
        {Kind::ProxyLogin, QT_TRANSLATE_NOOP("Failure", "The proxy wants a user name and a password."), Next::Settle,
            kLeftAlone}},
    {Network::UnknownProxyError,
        notConnected(QT_TRANSLATE_NOOP("Failure", "The proxy did not let the connection through."))},
    // From here on Qt speaks of an answer: the status has the row. Without a status the bytes were no HTTP.
    {Network::ContentAccessDenied, gateway(kNotUnderstood)},
    {Network::ContentOperationNotPermittedError, gateway(kNotUnderstood)},
    {Network::ContentNotFoundError, gateway(kNotUnderstood)},
    {Network::AuthenticationRequiredError, gateway(kNotUnderstood)},
    {Network::ContentReSendError, notConnected(kClosed)},
    {Network::ContentConflictError, gateway(kNotUnderstood)},
    {Network::ContentGoneError, gateway(kNotUnderstood)},
    {Network::UnknownContentError, gateway(kNotUnderstood)},
    {Network::ProtocolUnknownError, unlike(kNotUnderstood)},
    {Network::ProtocolInvalidOperationError, gateway(kNotUnderstood)},
    {Network::ProtocolFailure, gateway(kNotUnderstood)},
    {Network::InternalServerError, gateway(kNotUnderstood)},
    {Network::OperationNotImplementedError, gateway(kNotUnderstood)},
    {Network::ServiceUnavailableError, gateway(kNotUnderstood)},
    {Network::UnknownServerError, gateway(kNotUnderstood)},
};
constexpr Failure byServer(Kind kind, const char *sentence)
{
    return {kind, sentence, Next::Again, kLeftAlone};
}

// What neither a status nor a network error tells.
constexpr KindRow kKindRows[] = {
    {Kind::Refused, byServer(Kind::Refused, QT_TRANSLATE_NOOP("Failure", "refused without a reason"))},
    {Kind::NotSignedIn, byServer(Kind::NotSignedIn, QT_TRANSLATE_NOOP("Failure", "You are not signed in."))},
    {Kind::ProxyUnusable,
        {Kind::ProxyUnusable,
            QT_TRANSLATE_NOOP("Failure", "The proxy of the environment cannot be used, so nothing was sent: %1."),
            Next::Settle, kLeftAlone}},
    {Kind::ClientCertificate,
        {Kind::ClientCertificate, QT_TRANSLATE_NOOP("Failure", "The server wants a certificate of yours."),
            Next::Settle, kLeftAlone}},
    {Kind::OutcomeUnknown,
        {Kind::OutcomeUnknown, QT_TRANSLATE_NOOP("Failure", "The connection ended before the server answered."),
            Next::Again, kLookedFor, kWriteIsOpen}},
    {Kind::AnothersProfile,
        byServer(Kind::AnothersProfile,
            QT_TRANSLATE_NOOP(
                "Failure", "The server answered with another user's profile than the one that was asked for."))},
    {Kind::NoUserId,
        byServer(Kind::NoUserId,
            QT_TRANSLATE_NOOP("Failure", "The profile has no user id, so there is nothing to address the change to."))},
    {Kind::TooLarge,
        byServer(Kind::TooLarge,
            QT_TRANSLATE_NOOP("Failure", "The server's answer is longer than 16 MiB and was cut off."))},
    {Kind::Cancelled, byServer(Kind::Cancelled, QT_TRANSLATE_NOOP("Failure", "Cancelled."))},
};
} // namespace

const Failure &Failure::ofStatus(int status)
{
    const auto row = std::ranges::find_if(
        kStatusRows, [status](const StatusRow &each) { return each.first <= status && status <= each.last; });
    return row == std::end(kStatusRows) ? std::prev(row)->failure : row->failure;
}

const Failure &Failure::ofNetwork(Network error)
{
    const auto row = std::ranges::find(kNetworkRows, error, &NetworkRow::error);
    return row == std::end(kNetworkRows) ? ofNetwork(Network::UnknownNetworkError) : row->failure;
}

Failure Failure::of(const ApiError &error)
{
    const auto row = std::ranges::find(kKindRows, error.kind, &KindRow::kind);
    const bool isByNetwork
        = error.kind == Kind::NotConnected || error.kind == Kind::TimedOut || error.kind == Kind::Tls;
    // A page may tell more than its status: one with 400 may want a certificate.
    const bool isByStatus = error.httpStatus != 0 && !isByNetwork && error.isNoAnswer()
        && (row == std::end(kKindRows) || ofStatus(error.httpStatus).kind == error.kind);
    Failure failure = isByStatus     ? ofStatus(error.httpStatus)
        : row != std::end(kKindRows) ? row->failure
                                     : ofNetwork(error.networkError);
    if (!isByStatus && failure.kind != error.kind) { // a kind that is told without the network error that makes it
        const auto usual = std::ranges::find_if(
            kNetworkRows, [&error](const NetworkRow &each) { return each.failure.kind == error.kind; });
        if (usual != std::end(kNetworkRows))
            failure = error.kind == Kind::NotConnected ? ofNetwork(Network::UnknownNetworkError) : usual->failure;
        else
            failure.kind = error.kind;
    }
    return failure;
}
