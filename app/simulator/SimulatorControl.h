// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The calls outside /v1 that steer and watch a running simulator. They are not logged, and no scenario touches them.
#pragma once

struct HttpRequest;
struct HttpResponse;
class StudioSimulator;

class SimulatorControl
{
public:
    explicit SimulatorControl(StudioSimulator &simulator) : m_simulator(simulator) { }

    // Whether the path is below /_simulator/.
    [[nodiscard]] static bool isControl(const HttpRequest &request);

    // POST scenario {"name": "...", "calls": ["sign-in", "read", "update"]}; calls are those that meet the scenario,
    //      left out: its own
    // POST reset
    // GET  requests
    // GET  users/{id}
    // PUT  users/{id}, an object whose properties go into the profile unchecked, null removes one: the other editor
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse playScenario(const HttpRequest &request);
    [[nodiscard]] HttpResponse user(const HttpRequest &request, int id);

    StudioSimulator &m_simulator;
};
