// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Why a call to the API did not succeed: its kind, the HTTP status and the server's own words. Code branches on the
// kind; ErrorText makes the sentence that a person reads.
#pragma once

#include <QMetaType>
#include <QNetworkReply>
#include <QString>

#include <chrono>
#include <optional>

class ApiError
{
    Q_GADGET
public:
    enum class Kind {
        Refused,           // the API answered success: false
        NotSignedIn,       // no token, or the API says that it has expired
        NotConnected,      // host not found, refused, unreachable, proxy: nothing was sent
        ProxyLogin,        // the proxy wants a login, or does not accept the one it got: nothing was sent
        ProxyUnusable,     // the environment names a proxy that the editor cannot use: nothing was sent
        FrontLogin,        // something in front of Studio wants a login of its own
        Tls,               // the secure connection could not be trusted: nothing was sent
        ClientCertificate, // the server wants a certificate of the person's: nothing was applied
        TimedOut,          // no answer in time; a write that timed out after it was sent is OutcomeUnknown
        OutcomeUnknown,    // a write left, but no answer says whether it was applied
        NotUnderstood,     // an answer that is not the API's: a page, a redirect, broken JSON
        AnothersProfile,   // the API answered with the profile of another user than the one that was asked for
        NoUserId,          // the profile has no id, so there is nothing to address an update to
        TooLarge,          // the answer was cut off at ApiReply::kMaximumSize
        TryLater,          // 429 or 503: see retryAfter
        Cancelled          // by the person, before anything was sent (or a read)
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NotUnderstood;
    int httpStatus = 0;      // 0: no answer
    QString serverText = {}; // the API's `error`, as it came; empty: none was given
    QString details = {};    // technical: the network error, the first part of the answer; never the token
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    std::optional<std::chrono::seconds> retryAfter = {};
    bool mayHaveArrived = false; // a write that the server may have applied all the same: only a read can tell
    QString server = {};         // its name, as it was looked up; empty: nothing was
    QString proxy = {};          // name of the proxy that was on the way; empty: none
    bool gaveLogin = false;      // to that proxy
    QString realm = {};          // of the login that is wanted (RFC 9110, section 11.5); what its administrator wrote
    qint64 call = 0;             // number of the call in the log of requests; 0: it has none

    // The API itself did not answer, or not now: there may be no network, or something in between that answers instead.
    [[nodiscard]] bool isNoAnswer() const
    {
        switch (kind) {
        case Kind::NotConnected:
        case Kind::ProxyLogin:
        case Kind::ProxyUnusable:
        case Kind::FrontLogin:
        case Kind::Tls:
        case Kind::ClientCertificate:
        case Kind::TimedOut:
        case Kind::NotUnderstood:
        case Kind::TooLarge:
        case Kind::TryLater:
            return true;
        default:
            return false;
        }
    }

    friend bool operator==(const ApiError &, const ApiError &) = default;
};
