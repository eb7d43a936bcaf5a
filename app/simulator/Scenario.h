// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What can go wrong with a server, as a table: the one source of the simulator's list, page, man page, completions and
// tests. A new scenario is one entry, and code only if it needs an answer of a new kind.
#pragma once

#include <QFlags>
#include <QJsonValue>
#include <QLatin1StringView>

#include <chrono>
#include <span>

struct Scenario {
    // What the simulator does instead of, or with, the answer that Studio would give.
    enum class Answer {
        Usual,
        Refuse,        // HTTP 200, success false, refusal()
        RefuseExpired, // the token is no longer taken
        Failure,       // `status`, with JSON or a page
        Interim,       // `status` (1xx) before the usual answer
        AnotherPerson, // the profile of somebody else
        FieldsHidden,  // the profile without sort order and experiments
        SingleSignOn,  // a redirectUrl and no token
        ByteByByte,    // one a second
        Pieces,        // 5 bytes at a time, so that characters and escapes are cut
        Silence,
        Close,    // FIN
        Reset,    // RST
        Redirect, // 307 to the second port
        Endless
    };
    enum class Call { SignIn = 1, Read = 2, Update = 4, Photo = 8 };
    Q_DECLARE_FLAGS(Calls, Call)

    // What becomes of an update that Studio would accept. EditedAfterRead belongs to reads.
    enum class Effect {
        Whole,
        None,
        Late, // answered at once, applied `commitDelay` later
        TextTrimmed,
        JobTitleIgnored,
        EditedBefore,   // another editor's changes are applied just before it
        EditedAfterRead // another editor's changes are applied once the read has been answered
    };

    // What `error` holds in a refusal.
    enum class Reason { Sentence, Markup, Controls, Long, Number, Missing };

    enum class Body { Json, Page };                                      // of a failure
    enum class RetryAfter { None, Seconds, Date };                       // RFC 9110, 10.2.3
    enum class Tls { None, Good, Expired, WrongName, UnknownAuthority }; // the certificate of the port for https

    QLatin1StringView name;
    const char *description; // what the simulator does
    const char *purpose;     // what a tester is to see in the editor
    Answer answer = Answer::Usual;
    Calls calls = {}; // those that meet `answer`, `effect` and `latency`
    Effect effect = Effect::Whole;
    Reason reason = Reason::Sentence;
    int status = 200;
    Body body = Body::Json;
    RetryAfter retryAfter = RetryAfter::None;
    int wait = 0;  // s: of Retry-After, after which the calls work
    int times = 0; // calls of each kind that meet it; 0: all, until another scenario is played
    std::chrono::milliseconds latency{0};
    std::chrono::milliseconds commitDelay{8'000}; // of a late update, from its coming on
    QLatin1StringView profile = {};               // a sample profile that it needs; empty: none
    Tls tls = Tls::None;

    // The value of `error` in a refusal; Undefined: there is none.
    [[nodiscard]] QJsonValue refusal() const;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Scenario::Calls)

// The first one is what a server does on a good day.
[[nodiscard]] std::span<const Scenario> scenarios();

// The scenario with this name, or nullptr.
[[nodiscard]] const Scenario *scenario(QStringView name);

// The kinds of calls by the names that a person gives them: sign-in, read, update, photo.
struct CallName {
    Scenario::Call call;
    QLatin1StringView name;
};
[[nodiscard]] std::span<const CallName> callNames();
