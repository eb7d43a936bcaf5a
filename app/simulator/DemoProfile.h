// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The profiles of the demo accounts, with every field that the API's description requires, so that any client can read
// them and not only this editor.
#pragma once

#include "SampleProfile.h"

#include <QJsonObject>

#include <span>

struct DemoAccount {
    int id;
    QLatin1StringView email; // signs in, and so does username
    QLatin1StringView username;
    QLatin1StringView password;
    QLatin1StringView code; // of the second factor; empty: has none
    QLatin1StringView name;
};

[[nodiscard]] std::span<const DemoAccount> demoAccounts();

// The account's profile as it stands when the simulator starts.
[[nodiscard]] QJsonObject demoProfile(const DemoAccount &account, const SampleProfile &sample);

// The experiments with exactly these types enabled. A type that is not among them is added, hidden.
[[nodiscard]] QJsonArray withEnabled(const QJsonArray &experiments, const QJsonArray &types);

// What a profile without a list of experiments gets when an update sets one.
[[nodiscard]] QJsonArray demoExperiments();

// An organization of a person and the projects: parts of the answer that are not part of the stored profile.
[[nodiscard]] QJsonObject demoOrganization(int id, const QString &name, bool isDeveloperProfile);
[[nodiscard]] QJsonArray demoProjects();
