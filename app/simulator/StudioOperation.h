// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The operations of Studio's API that the simulator knows: those of the editor, those of the official CLI's login, and
// the photos of its own profiles.
#pragma once

#include "Scenario.h"

#include <QByteArray>

#include <optional>

struct HttpRequest;

struct StudioOperation {
    enum class Kind {
        SignIn,                 // POST /v1/api-login
        PasswordNeeded,         // GET  /v1/api-user-need-to-set-password/{user}
        Read,                   // GET  /v1/api/user, /v1/api/users/{user}
        Update,                 // POST /v1/api/user, /v1/api/users/{user}
        Projects,               // GET  /v1/api/projects
        CreateDeveloperProfile, // POST /v1/api/user/create-developer-profile
        Photo                   // GET  /photos/{file}
    };

    Kind kind;
    QByteArray name = {}; // the user or the file as the path spells it; empty: oneself

    // The kind of call that scenarios speak of; nothing: no scenario touches it.
    [[nodiscard]] std::optional<Scenario::Call> call() const;

    // Nothing: there is no such operation.
    [[nodiscard]] static std::optional<StudioOperation> of(const HttpRequest &request);
};
