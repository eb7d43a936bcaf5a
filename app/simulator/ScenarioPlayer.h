// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is being played: one scenario, or two at a time that do not decide the same, with the calls of each kind
// counted. It knows no connection, so that every combination can be tested without one.
#pragma once

#include "Scenario.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

// A scenario as a tester has set it: calls, times and times of waiting may differ from the table's.
struct Play {
    Scenario scenario;
    int from = 1; // the n-th call of its kind, counted from the choice of the scenario on, is the first that meets it
};

class ScenarioPlayer
{
public:
    // What becomes of one call.
    struct Turn {
        std::optional<Scenario> answer; // whose answer it gets; nothing: the usual one
        Scenario::Effect effect = Scenario::Effect::Whole;
        std::chrono::milliseconds latency{0};
        std::chrono::milliseconds commitDelay{0}; // of a late update
        qint64 wait = 0;                          // s, of Retry-After

        [[nodiscard]] bool is(Scenario::Answer wanted) const { return answer && answer->answer == wanted; }
    };

    // The sentence why these cannot be played together; empty: they can.
    [[nodiscard]] static QString clash(const QList<Play> &plays);

    // Plays these from now on, none of which clashes with another.
    void play(const QList<Play> &plays);

    // Counts a call and says what becomes of it. `now` is the simulator's time: after a Retry-After it works again.
    [[nodiscard]] Turn next(Scenario::Call call, const QDateTime &now);

    [[nodiscard]] QList<Play> plays() const;
    [[nodiscard]] QLatin1StringView profile() const; // the sample that one of them needs, or empty
    [[nodiscard]] Scenario::Tls tls() const;

private:
    struct Part {
        Play play;
        QMap<Scenario::Call, int> counts = {};
        QDateTime waitEnd = {}; // of Retry-After, from the first call that meets it on
    };

    [[nodiscard]] static std::optional<qint64> meets(Part &part, Scenario::Call call, const QDateTime &now);

    QList<Part> m_parts;
};
