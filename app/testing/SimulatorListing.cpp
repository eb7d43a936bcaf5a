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
            .needsHttps = one["https"_L1].toBool()};
        const QJsonArray calls = one["calls"_L1].toArray();
        for (const QJsonValue &call : calls)
            entry.calls += call.toString();
        entries += entry;
    }
    return entries;
}
} // namespace

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
