// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a simulated Studio says of itself (GET /_simulator): what it plays, and all that it can play. The simulator's
// tables are the one source; nothing here knows a scenario by its name, but for the first, a good day.
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

struct SimulatorListing {
    struct Entry {
        QString name;
        QString description; // what the simulator does, or the profile has
        QString purpose;     // what a tester is to see; empty: of a profile
        QStringList calls;   // those that meet it by itself: sign-in, read, update, photo
        int times = 0;       // calls of each kind that meet it; 0: all
        int latency = 0;     // ms
        bool needsHttps = false;
    };

    QString playing;  // "ok", "slow + refuse"
    QJsonArray plays; // as POST /_simulator/scenario takes them as "scenarios": one or two
    QString profile;
    qint64 firstUser = 0; // whom the demonstration signs in
    QUrl httpsUrl;        // empty until a scenario needed https
    QList<Entry> scenarios;
    QList<Entry> profiles;

    [[nodiscard]] bool isGoodDay() const { return !scenarios.isEmpty() && playing == scenarios.constFirst().name; }
    [[nodiscard]] bool isPlayed(const QString &name) const;
    // What is played as one word for the simulator's --scenario: "slow", "refuse:from=2,slow".
    [[nodiscard]] QString word() const;
    // Of the scenario that was chosen last.
    [[nodiscard]] const Entry *latest() const;

    // Nothing: the answer is not a simulator's.
    [[nodiscard]] static std::optional<SimulatorListing> of(const QByteArray &answer);
};
