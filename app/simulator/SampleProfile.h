// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The profiles that a tester can choose from, as a table: each is the demo account's usual profile with something that
// is hard to show or to keep.
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>

#include <chrono>
#include <span>

struct SampleProfile {
    static constexpr std::chrono::minutes kUsualTokenLife{30 * 24 * 60};

    QLatin1StringView name;
    const char *description;
    void (*change)(QJsonObject &profile) = nullptr;   // what differs from the usual one
    std::chrono::minutes tokenLife = kUsualTokenLife; // of the tokens that sign-in gives out
};

// The first one is the usual one.
[[nodiscard]] std::span<const SampleProfile> sampleProfiles();

// The sample with this name, or nullptr.
[[nodiscard]] const SampleProfile *sampleProfile(QStringView name);
