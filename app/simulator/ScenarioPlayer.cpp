// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ScenarioPlayer.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
using Answer = Scenario::Answer;
using Effect = Scenario::Effect;

QStringList names(Scenario::Calls calls)
{
    QStringList list;
    for (const CallName &name : callNames()) {
        if (calls.testFlag(name.call))
            list += name.name;
    }
    return list;
}

QString clashOf(const Scenario &a, const Scenario &b)
{
    const Scenario::Calls common = a.calls & b.calls;
    if (common && a.answer != Answer::Usual && b.answer != Answer::Usual)
        return u"\"%1\" and \"%2\" both decide the answer to %3"_s.arg(a.name, b.name, names(common).join(u" and "_s));
    if (common && a.effect != Effect::Whole && b.effect != Effect::Whole)
        return u"\"%1\" and \"%2\" both decide what becomes of %3"_s.arg(
            a.name, b.name, names(common).join(u" and "_s));
    if (a.tls != Scenario::Tls::None && b.tls != Scenario::Tls::None)
        return u"\"%1\" and \"%2\" both decide the certificate"_s.arg(a.name, b.name);
    if (!a.profile.isEmpty() && !b.profile.isEmpty())
        return u"\"%1\" and \"%2\" both decide the profile"_s.arg(a.name, b.name);
    return {};
}
} // namespace

QString ScenarioPlayer::clash(const QList<Play> &plays)
{
    if (plays.isEmpty() || plays.size() > 2)
        return u"One or two scenarios can be played at a time, not %1"_s.arg(plays.size());
    return plays.size() == 1 ? QString() : clashOf(plays.first().scenario, plays.last().scenario);
}

void ScenarioPlayer::play(const QList<Play> &plays)
{
    m_parts.clear();
    for (const Play &play : plays)
        m_parts.append(Part{play});
}

// The seconds to wait if the call meets the scenario; nothing if it does not.
std::optional<qint64> ScenarioPlayer::meets(Part &part, Scenario::Call call, const QDateTime &now)
{
    const Scenario &scenario = part.play.scenario;
    if (!scenario.calls.testFlag(call))
        return std::nullopt;
    const int count = ++part.counts[call];
    if (count < part.play.from || (scenario.times > 0 && count >= part.play.from + scenario.times))
        return std::nullopt;
    if (scenario.wait == 0)
        return 0;
    if (!part.waitEnd.isValid())
        part.waitEnd = now.addSecs(scenario.wait);
    const qint64 left = (now.msecsTo(part.waitEnd) + 999) / 1000;
    return left > 0 ? std::optional(left) : std::nullopt;
}

ScenarioPlayer::Turn ScenarioPlayer::next(Scenario::Call call, const QDateTime &now)
{
    Turn turn;
    for (Part &part : m_parts) {
        const std::optional<qint64> wait = meets(part, call, now);
        if (!wait)
            continue;
        const Scenario &scenario = part.play.scenario;
        turn.latency += scenario.latency;
        if (scenario.effect != Effect::Whole)
            turn.effect = scenario.effect;
        if (scenario.effect == Effect::Late)
            turn.commitDelay = scenario.commitDelay;
        if (scenario.answer == Answer::Usual)
            continue;
        turn.answer = scenario;
        turn.wait = *wait;
    }
    return turn;
}

QList<Play> ScenarioPlayer::plays() const
{
    QList<Play> plays;
    for (const Part &part : m_parts)
        plays.append(part.play);
    return plays;
}

QLatin1StringView ScenarioPlayer::profile() const
{
    for (const Part &part : m_parts) {
        if (!part.play.scenario.profile.isEmpty())
            return part.play.scenario.profile;
    }
    return {};
}

Scenario::Tls ScenarioPlayer::tls() const
{
    for (const Part &part : m_parts) {
        if (part.play.scenario.tls != Scenario::Tls::None)
            return part.play.scenario.tls;
    }
    return Scenario::Tls::None;
}
