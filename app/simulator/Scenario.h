// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What can go wrong with a server, as a table: the simulator plays one entry at a time. A new scenario is one entry,
// and code only if it needs an answer of a new kind.
#pragma once

#include <QFlags>
#include <QJsonValue>
#include <QLatin1StringView>

#include <span>

struct Scenario {
    // What the simulator does instead of, or with, the answer that Studio would give.
    enum class Answer {
        Usual,
        Refuse,        // HTTP 200, success false, refusal()
        RefuseExpired, // the token is no longer taken
        Late,          // after 3 s
        ByteByByte,    // one a second
        Silence,
        Close,      // FIN
        Reset,      // RST
        BadGateway, // 502 with a page of HTML
        Redirect,   // 307 to the second port
        Endless
    };
    enum class Call { SignIn = 1, Read = 2, Update = 4 };
    Q_DECLARE_FLAGS(Calls, Call)

    // What becomes of an update that Studio would accept, before the answer goes out.
    enum class Effect { Whole, None, TextTrimmed, JobTitleIgnored };

    // What the profiles hold, or show of it. Choosing a scenario with other data starts all profiles anew.
    enum class Content { Full, Sparse, UnknownValues, NeverShown };

    // What `error` holds in a refusal.
    enum class Reason { Sentence, Markup, Controls, Long, Number, Missing };

    QLatin1StringView name;
    const char *description;
    Answer answer = Answer::Usual;
    Calls calls = {}; // those that meet `answer`; the others get the usual one
    Effect effect = Effect::Whole;
    Content content = Content::Full;
    Reason reason = Reason::Sentence;

    // The value of `error` in a refusal; Undefined: there is none.
    [[nodiscard]] QJsonValue refusal() const;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Scenario::Calls)

// The first one is what a server does on a good day.
[[nodiscard]] std::span<const Scenario> scenarios();

// The scenario with this name, or nullptr.
[[nodiscard]] const Scenario *scenario(QStringView name);
