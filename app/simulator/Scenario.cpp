// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "Scenario.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Answer = Scenario::Answer;
using Content = Scenario::Content;
using Effect = Scenario::Effect;
using Reason = Scenario::Reason;

constexpr Scenario::Calls kReads = Scenario::Call::Read;
constexpr Scenario::Calls kUpdates = Scenario::Call::Update;
constexpr Scenario::Calls kBoth = kReads | kUpdates;

// Sign-in works in each, so that a person, and --demo, can get to where it hurts. Where a read decides what became of
// an update, reads work too.
constexpr Scenario kScenarios[] = {
    {.name = "ok"_L1, .description = "Everything works"},
    {.name = "refuse"_L1,
        .description = "Updates are refused with a sentence; reads work",
        .answer = Answer::Refuse,
        .calls = kUpdates,
        .effect = Effect::None},
    {.name = "refuse-markup"_L1,
        .description = "Updates are refused with a sentence that holds HTML and asks for an image",
        .answer = Answer::Refuse,
        .calls = kUpdates,
        .effect = Effect::None,
        .reason = Reason::Markup},
    {.name = "refuse-controls"_L1,
        .description = "Updates are refused with control characters and right-to-left overrides in the sentence",
        .answer = Answer::Refuse,
        .calls = kUpdates,
        .effect = Effect::None,
        .reason = Reason::Controls},
    {.name = "refuse-long"_L1,
        .description = "Updates are refused with 100 kB of text",
        .answer = Answer::Refuse,
        .calls = kUpdates,
        .effect = Effect::None,
        .reason = Reason::Long},
    {.name = "refuse-number"_L1,
        .description = "Updates are refused with an error that is no string",
        .answer = Answer::Refuse,
        .calls = kUpdates,
        .effect = Effect::None,
        .reason = Reason::Number},
    {.name = "refuse-no-reason"_L1,
        .description = "Updates are refused without an error text",
        .answer = Answer::Refuse,
        .calls = kUpdates,
        .effect = Effect::None,
        .reason = Reason::Missing},
    {.name = "refuse-after-commit"_L1,
        .description = "Updates are applied, then refused all the same; reads work",
        .answer = Answer::Refuse,
        .calls = kUpdates},
    {.name = "expired-token"_L1,
        .description = "Every call with a token is refused: it has expired",
        .answer = Answer::RefuseExpired,
        .calls = kBoth,
        .effect = Effect::None},
    {.name = "slow"_L1,
        .description = "Reads and updates are answered after 3 s; an update is applied at once",
        .answer = Answer::Late,
        .calls = kBoth},
    {.name = "html-502"_L1,
        .description = "Reads and updates get a gateway's page of HTML with status 502; nothing is applied",
        .answer = Answer::BadGateway,
        .calls = kBoth,
        .effect = Effect::None},
    {.name = "silent"_L1,
        .description = "Reads and updates are accepted and never answered; nothing is applied",
        .answer = Answer::Silence,
        .calls = kBoth,
        .effect = Effect::None},
    {.name = "drip"_L1,
        .description = "Reads and updates are answered with one byte a second; an update is applied at once",
        .answer = Answer::ByteByByte,
        .calls = kBoth},
    {.name = "drop"_L1,
        .description = "Updates are read, not applied, and the connection is closed (FIN); reads work",
        .answer = Answer::Close,
        .calls = kUpdates,
        .effect = Effect::None},
    {.name = "reset"_L1,
        .description = "Updates are read, not applied, and the connection is reset (RST); reads work",
        .answer = Answer::Reset,
        .calls = kUpdates,
        .effect = Effect::None},
    {.name = "commit-then-drop"_L1,
        .description = "Updates are applied, then the connection is closed (FIN); reads work",
        .answer = Answer::Close,
        .calls = kUpdates},
    {.name = "commit-then-silent"_L1,
        .description = "Updates are applied and never answered; reads work",
        .answer = Answer::Silence,
        .calls = kUpdates},
    {.name = "redirect-307"_L1,
        .description = "Reads and updates are redirected (307) to a second port, which records what comes",
        .answer = Answer::Redirect,
        .calls = kBoth,
        .effect = Effect::None},
    {.name = "sparse"_L1,
        .description = "Profiles have only what every description of the API promises",
        .content = Content::Sparse},
    {.name = "unknown-values"_L1,
        .description = "Profiles have a sort order, a time zone and a hidden experiment that no table knows",
        .content = Content::UnknownValues},
    {.name = "never-shown"_L1,
        .description = "Profiles never show the sort order and the experiments, also after an update of them",
        .content = Content::NeverShown},
    {.name = "huge"_L1,
        .description = "Reads and updates get an answer without end; an update is applied at once",
        .answer = Answer::Endless,
        .calls = kBoth},
    {.name = "trim"_L1,
        .description = "Updates lose the white space around their texts before they are applied",
        .calls = kUpdates,
        .effect = Effect::TextTrimmed},
    {.name = "ignore-field"_L1,
        .description = "Updates are applied and answered as usual, but for the job title, which stays",
        .calls = kUpdates,
        .effect = Effect::JobTitleIgnored},
};
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
