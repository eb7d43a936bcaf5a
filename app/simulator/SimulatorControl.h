// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The calls outside /v1 that steer and watch a running simulator. They are not logged, and no scenario touches them.
// They stand in one table, which GET /_simulator and the man page list.
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>

#include <span>

struct HttpRequest;
struct HttpResponse;
class StudioSimulator;

struct ControlCall {
    QLatin1StringView method;
    QLatin1StringView path;
    QLatin1StringView body; // by example; empty: takes none
    const char *description;
};

// All that there are. {id} stands for a user's number.
[[nodiscard]] std::span<const ControlCall> controlCalls();

class SimulatorControl
{
public:
    explicit SimulatorControl(StudioSimulator &simulator) : m_simulator(simulator) { }

    // Whether the path is /_simulator or below it.
    [[nodiscard]] static bool isControl(const HttpRequest &request);

    // A body is JSON, or a form (application/x-www-form-urlencoded) as the simulator's page sends it; a form is
    // answered with the way back to the page (303).
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse call(const HttpRequest &request, const QJsonObject &body, bool isObject);
    [[nodiscard]] HttpResponse index() const;
    [[nodiscard]] HttpResponse playScenario(const QJsonObject &body);
    [[nodiscard]] HttpResponse chooseProfile(const QJsonObject &body);
    [[nodiscard]] HttpResponse advanceClock(const QJsonObject &body);
    [[nodiscard]] HttpResponse setTokenLife(const QJsonObject &body);
    [[nodiscard]] HttpResponse changeUser(int id, const QJsonObject &body, bool waits);

    StudioSimulator &m_simulator;
};
