// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Asks D-Bus about the desktop's Secret Service what the keychain library does not tell: whether there is one, and
// whether it is locked. Source: the Secret Service API of freedesktop.org, version 0.2.
#pragma once

#include <functional>

class QObject;

class SecretService
{
public:
    enum class State {
        Absent, // no session bus, or nobody is the service on it
        Denied, // the bus lets nobody like this program speak to it, as in a sandbox
        Locked, // the collection that secrets are stored in
        Unlocked,
        Unknown // where there is no D-Bus: macOS, Windows
    };

    // `answer` comes once, from the event loop, unless `context` is gone by then.
    static void ask(QObject *context, const std::function<void(State)> &answer);
};
