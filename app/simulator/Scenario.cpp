// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "Scenario.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
using Answer = Scenario::Answer;
using Body = Scenario::Body;
using Call = Scenario::Call;
using Calls = Scenario::Calls;
using Effect = Scenario::Effect;
using Reason = Scenario::Reason;
using RetryAfter = Scenario::RetryAfter;
using Text = const char *;

constexpr Calls kReads = Call::Read;
constexpr Calls kUpdates = Call::Update;
constexpr Calls kBoth = kReads | kUpdates;

constexpr Scenario refused(QLatin1StringView name, Text description, Text purpose, Reason reason)
{
    return {name, description, purpose, Answer::Refuse, kUpdates, Effect::None, reason};
}

// An answer of a kind of its own, to updates that are applied or not.
constexpr Scenario answered(QLatin1StringView name, Text description, Text purpose, Answer answer, Calls calls,
    Effect effect = Effect::Whole, int status = 200)
{
    return {name, description, purpose, answer, calls, effect, Reason::Sentence, status};
}

// A status with JSON or a page; nothing is applied.
constexpr Scenario failed(QLatin1StringView name, Text description, Text purpose, Calls calls, int status,
    Body body = Body::Json, int times = 0)
{
    Scenario s = answered(name, description, purpose, Answer::Failure, calls, Effect::None, status);
    s.body = body;
    s.times = times;
    return s;
}

// The same with Retry-After: once the time is over, the calls work.
constexpr Scenario waited(
    QLatin1StringView name, Text description, Calls calls, int status, RetryAfter retryAfter, int wait)
{
    Scenario s = failed(name, description, "The wait is counted down, then Save works; edits stay", calls, status);
    s.retryAfter = retryAfter;
    s.wait = wait;
    return s;
}

constexpr Scenario late(QLatin1StringView name, Text description, Text purpose, std::chrono::milliseconds latency)
{
    Scenario s = answered(name, description, purpose, Answer::Usual, kBoth);
    s.latency = latency;
    return s;
}

// A gateway's answer, of which the API behind it knows nothing.
constexpr Scenario inPage(Scenario s)
{
    s.body = Body::Page;
    return s;
}

constexpr Scenario once(Scenario s)
{
    s.times = 1;
    return s;
}

constexpr Scenario withProfile(QLatin1StringView name, Text description, Text purpose)
{
    Scenario s = answered(name, description, purpose, Answer::Usual, {});
    s.profile = name;
    return s;
}

constexpr Scenario withTls(QLatin1StringView name, Text description, Text purpose, Scenario::Tls tls)
{
    Scenario s = answered(name, description, purpose, Answer::Usual, {});
    s.tls = tls;
    return s;
}

// Sign-in works where it is not what the scenario is about, so that a person, and --demo, can get to where it hurts.
// Where a read decides what became of an update, reads work too.
constexpr Scenario kScenarios[] = {
    answered("ok"_L1, "Everything works", "Sign in, edit, save", Answer::Usual, {}),
    refused("refuse"_L1, "Updates are refused with a sentence; reads work",
        "The server's sentence is shown as it came; edits stay", Reason::Sentence),
    refused("refuse-markup"_L1, "Updates are refused with a sentence that holds HTML and asks for an image",
        "The markup is shown as text, and nothing is fetched", Reason::Markup),
    refused("refuse-controls"_L1,
        "Updates are refused with control characters and right-to-left overrides in the sentence",
        "The characters are made visible and turn nothing around", Reason::Controls),
    refused("refuse-long"_L1, "Updates are refused with 100 kB of text",
        "The message is capped, and the whole is in the details", Reason::Long),
    refused("refuse-number"_L1, "Updates are refused with an error that is no string",
        "A refusal without a usable reason", Reason::Number),
    refused("refuse-no-reason"_L1, "Updates are refused without an error text", "A refusal without a reason",
        Reason::Missing),
    answered("refuse-after-commit"_L1, "Updates are applied, then refused all the same; reads work",
        "The editor sees by a read that the update was applied", Answer::Refuse, kUpdates),
    answered("expired-token"_L1, "Every call with a token is refused: it has expired",
        "Sign-in is asked for; edits stay and are saved after it", Answer::RefuseExpired, kBoth, Effect::None),
    answered("single-sign-on"_L1, "Sign-in is answered with the address of a single sign-on, without a token",
        "The way to sign in with the browser and a token is shown", Answer::SingleSignOn, Call::SignIn),
    answered("another-person"_L1, "Reads are answered with the profile of somebody else",
        "An error before anything is shown; nothing is written to either", Answer::AnotherPerson, kReads),
    answered("no-network"_L1, "Every connection is reset before it has an answer, also at sign-in",
        "\"No connection\"; edits stay, and the window finds back by itself when it is over", Answer::Reset,
        kBoth | Call::SignIn | Call::Photo, Effect::None),
    failed("unauthorized-401"_L1, "Reads and updates get 401 with Studio's JSON", "Sign-in is asked for; edits stay",
        kBoth, 401),
    failed("login-in-front-401"_L1, "Every call gets 401 with a page: something before Studio wants a login",
        "Never \"not signed in\": the realm is named", kBoth | Call::SignIn | Call::Photo, 401, Body::Page),
    failed("forbidden-403"_L1, "Updates get 403 with JSON; reads work", "The server's sentence; edits stay", kUpdates,
        403),
    failed("forbidden-403-page"_L1, "Reads and updates get 403 with a page, as of a firewall",
        "One sentence with the status; the page is in the details", kBoth, 403, Body::Page),
    failed("too-large-413"_L1, "Updates get 413 with a page, as of a front that limits bodies",
        "No advice to try the same again; edits stay", kUpdates, 413, Body::Page),
    waited("wait-429"_L1, "Updates get 429 with Retry-After: 10 until 10 s are over; reads work", kUpdates, 429,
        RetryAfter::Seconds, 10),
    waited("wait-429-date"_L1, "Updates get 429 with Retry-After as a date until 10 s are over; reads work", kUpdates,
        429, RetryAfter::Date, 10),
    failed("busy-429"_L1, "Updates get 429 without Retry-After; reads work", "No countdown; edits stay", kUpdates, 429),
    waited("wait-503"_L1, "Reads and updates get 503 with Retry-After: 10 until 10 s are over", kBoth, 503,
        RetryAfter::Seconds, 10),
    waited("wait-503-date"_L1, "Reads and updates get 503 with Retry-After as a date until 10 s are over", kBoth, 503,
        RetryAfter::Date, 10),
    failed("error-500"_L1, "Reads and updates get 500 with JSON; nothing is applied",
        "The server's sentence with the status; edits stay", kBoth, 500),
    failed("error-500-page"_L1, "Reads and updates get 500 with a page; nothing is applied",
        "One sentence with the status; the page is in the details", kBoth, 500, Body::Page),
    failed("html-502"_L1, "Reads and updates get a gateway's page of HTML with status 502; nothing is applied",
        "One sentence with the status; edits stay", kBoth, 502, Body::Page),
    failed("fails-once"_L1, "The first read and the first update get 502, all others work",
        "Try again works; nothing was lost", kBoth, 502, Body::Page, 1),
    late("slow"_L1, "Reads and updates are answered after 3 s; an update is applied at once",
        "The window answers meanwhile; typing goes on", 3s),
    answered("silent"_L1, "Reads and updates are accepted and never answered; nothing is applied",
        "The time is up after 30 s; an update is said to be unknown", Answer::Silence, kBoth, Effect::None),
    answered("drip"_L1, "Reads and updates are answered with one byte a second; an update is applied at once",
        "The time is up after 30 s, whatever trickles", Answer::ByteByByte, kBoth),
    answered("pieces"_L1, "Reads and updates are answered in pieces of 5 bytes", "As if it had come whole",
        Answer::Pieces, kBoth),
    answered("processing-102"_L1, "Reads and updates get 102 (Processing) before their answer",
        "As if the 102 had not come", Answer::Interim, kBoth, Effect::Whole, 102),
    answered("early-hints-103"_L1, "Reads and updates get 103 (Early Hints) before their answer",
        "As if the 103 had not come", Answer::Interim, kBoth, Effect::Whole, 103),
    answered("drop"_L1, "Updates are read, not applied, and the connection is closed (FIN); reads work",
        "Said to be unknown, then decided by reads; sent once", Answer::Close, kUpdates, Effect::None),
    answered("reset"_L1, "Updates are read, not applied, and the connection is reset (RST); reads work",
        "Said to be unknown, then decided by reads; sent once", Answer::Reset, kUpdates, Effect::None),
    answered("commit-then-drop"_L1, "Updates are applied, then the connection is closed (FIN); reads work",
        "Found to be saved by a read; sent once", Answer::Close, kUpdates),
    answered("commit-then-silent"_L1, "Updates are applied and never answered; reads work",
        "Found to be saved by a read after the time was up", Answer::Silence, kUpdates),
    answered("late-commit"_L1, "Updates lose their answer (FIN) and are applied 8 s later; reads work meanwhile",
        "Never \"nothing was saved\": reads go on until the new values show", Answer::Close, kUpdates, Effect::Late),
    inPage(answered("late-commit-504"_L1,
        "Updates get a gateway's page with status 504 and are applied 8 s later; reads work meanwhile",
        "Never \"nothing was saved\": reads go on until the new values show", Answer::Failure, kUpdates, Effect::Late,
        504)),
    answered("redirect-307"_L1, "Reads and updates are redirected (307) to a second port, which records what comes",
        "Nothing comes there, least of all the token", Answer::Redirect, kBoth, Effect::None),
    once(answered("conflict"_L1, "After the next read another editor changes name, job title, company and time zone",
        "Edit one of them, save: each conflict is shown and decided", Answer::Usual, kReads, Effect::EditedAfterRead)),
    once(answered("edited-meanwhile"_L1, "Another editor changes the same fields just before the next update",
        "What the other one changed beside it is told after the save", Answer::Usual, kUpdates, Effect::EditedBefore)),
    answered("trim"_L1, "Updates lose the white space around their texts before they are applied",
        "What was saved differs from what was sent, and is told", Answer::Usual, kUpdates, Effect::TextTrimmed),
    answered("ignore-field"_L1, "Updates are applied and answered as usual, but for the job title, which stays",
        "The field that was not saved is told and stays an edit", Answer::Usual, kUpdates, Effect::JobTitleIgnored),
    answered("never-shown"_L1, "Reads never show the sort order and the experiments, also after an update of them",
        "\"Not known\", never sent unless edited", Answer::FieldsHidden, kReads),
    withProfile("sparse"_L1, "Profiles have only what every description of the API promises",
        "\"Not set\" and \"not known\"; nothing is sent unless edited"),
    withProfile("unknown-values"_L1,
        "Profiles have a sort order, a time zone and a hidden experiment that no table knows",
        "They are shown as they are and survive a save of other fields"),
    answered("huge"_L1, "Reads and updates get an answer without end; an update is applied at once",
        "Cut off at 16 MiB, and told", Answer::Endless, kBoth),
    withTls("tls-expired"_L1, "The https port shows a certificate that has expired",
        "The reason in words, no way around it, no token sent", Scenario::Tls::Expired),
    withTls("tls-wrong-name"_L1, "The https port shows a certificate for another name",
        "The reason in words, no way around it, no token sent", Scenario::Tls::WrongName),
    withTls("tls-unknown-ca"_L1, "The https port shows a certificate of an authority that nobody knows",
        "The reason in words, and the way to name an authority", Scenario::Tls::UnknownAuthority),
    withTls("tls-own-ca"_L1, "The https port shows a good certificate of the simulator's own authority",
        "Works once the authority is named in the network settings", Scenario::Tls::Good),
};

constexpr CallName kCallNames[]
    = {{Call::SignIn, "sign-in"_L1}, {Call::Read, "read"_L1}, {Call::Update, "update"_L1}, {Call::Photo, "photo"_L1}};
} // namespace

QJsonValue Scenario::refusal() const
{
    switch (reason) {
    case Reason::Sentence:
        return u"Job title must be shorter than 50 characters"_s;
    case Reason::Markup:
        return u"<b>x</b><img src=\"http://127.0.0.1:9/x.png\"> & <a href=\"file:///etc/passwd\">more</a>"_s;
    case Reason::Controls:
        return u"Not a\u0007 name:\u202e gpj.exe\u202c\r\nsecond line\ttab\u0000nul\u2028end"_s;
    case Reason::Long:
        return u"0123456789 abcde "_s.repeated(6'400).left(100'000);
    case Reason::Number:
        return 42;
    case Reason::Missing:
        return QJsonValue(QJsonValue::Undefined);
    }
    Q_UNREACHABLE();
}

std::span<const Scenario> scenarios()
{
    return kScenarios;
}

const Scenario *scenario(QStringView name)
{
    const auto found = std::ranges::find_if(kScenarios, [&](const Scenario &s) { return s.name == name; });
    return found == std::end(kScenarios) ? nullptr : &*found;
}

std::span<const CallName> callNames()
{
    return kCallNames;
}
