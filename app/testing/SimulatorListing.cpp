// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testing/SimulatorListing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QList<SimulatorListing::Entry> entriesOf(const QJsonValue &list)
{
    QList<SimulatorListing::Entry> entries;
    const QJsonArray all = list.toArray();
    for (const QJsonValue &one : all) {
        SimulatorListing::Entry entry{.name = one["name"_L1].toString(),
            .description = one["description"_L1].toString(),
            .purpose = one["purpose"_L1].toString(),
            .calls = {},
            .times = one["times"_L1].toInt(),
            .latency = one["latency"_L1].toInt(),
            .needsHttps = one["https"_L1].toBool()};
        const QJsonArray calls = one["calls"_L1].toArray();
        for (const QJsonValue &call : calls)
            entry.calls += call.toString();
        entries += entry;
    }
    return entries;
}

// What is set otherwise than in the simulator's table stands behind the name.
QString wordOf(const QJsonValue &play, const QList<SimulatorListing::Entry> &scenarios)
{
    const QString name = play["name"_L1].toString();
    const auto found = std::ranges::find(scenarios, name, &SimulatorListing::Entry::name);
    const SimulatorListing::Entry entry = found == scenarios.end() ? SimulatorListing::Entry() : *found;
    QStringList parts{name};
    QStringList calls;
    const QJsonArray all = play["calls"_L1].toArray();
    for (const QJsonValue &call : all)
        calls += call.toString();
    if (calls != entry.calls && !calls.isEmpty())
        parts += u"calls="_s + calls.join(u'+');
    const auto number = [&](QLatin1StringView key, int usual) {
        if (const int value = play[key].toInt(usual); value != usual)
            parts += u"%1=%2"_s.arg(key).arg(value);
    };
    number("from"_L1, 1);
    number("times"_L1, entry.times);
    number("latency"_L1, entry.latency);
    return parts.join(u':');
}
} // namespace

QString SimulatorListing::word() const
{
    QStringList words;
    for (const QJsonValue &play : plays)
        words += wordOf(play, scenarios);
    return words.isEmpty() ? playing : words.join(u',');
}

bool SimulatorListing::isPlayed(const QString &name) const
{
    return std::ranges::any_of(plays, [&](const QJsonValue &play) { return play["name"_L1].toString() == name; });
}

const SimulatorListing::Entry *SimulatorListing::latest() const
{
    const QString name = plays.isEmpty() ? playing : plays.last()["name"_L1].toString();
    const auto found = std::ranges::find(scenarios, name, &Entry::name);
    return found == scenarios.end() ? nullptr : &*found;
}

std::optional<SimulatorListing> SimulatorListing::of(const QByteArray &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    if (!json.value("playing"_L1).isString() || !json.value("scenarios"_L1).isArray())
        return std::nullopt;
    return SimulatorListing{.playing = json.value("playing"_L1).toString(),
        .plays = json.value("plays"_L1).toArray(),
        .profile = json.value("profile"_L1).toString(),
        .firstUser = json.value("users"_L1)[0]["id"_L1].toInteger(),
        .httpsUrl = QUrl(json.value("tlsUrl"_L1).toString()),
        .scenarios = entriesOf(json.value("scenarios"_L1)),
        .profiles = entriesOf(json.value("profiles"_L1))};
}
