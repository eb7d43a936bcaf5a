// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "StudioOperation.h"

#include "HttpRequest.h"

namespace
{
using Kind = StudioOperation::Kind;

struct Route {
    const char *method;
    const char *path; // one that ends in '/' takes one more segment
    Kind kind;
};

// The first one that fits.
constexpr Route kRoutes[] = {
    {"POST", "/v1/api-login", Kind::SignIn},
    {"GET", "/v1/api-user-need-to-set-password/", Kind::PasswordNeeded},
    {"GET", "/v1/api/user", Kind::Read},
    {"POST", "/v1/api/user", Kind::Update},
    {"GET", "/v1/api/users/", Kind::Read},
    {"POST", "/v1/api/users/", Kind::Update},
    {"GET", "/v1/api/projects", Kind::Projects},
    {"POST", "/v1/api/user/create-developer-profile", Kind::CreateDeveloperProfile},
    {"GET", "/photos/", Kind::Photo},
};
} // namespace

std::optional<Scenario::Call> StudioOperation::call() const
{
    switch (kind) {
    case Kind::SignIn:
        return Scenario::Call::SignIn;
    case Kind::Read:
    case Kind::Projects:
        return Scenario::Call::Read;
    case Kind::Update:
    case Kind::CreateDeveloperProfile:
        return Scenario::Call::Update;
    case Kind::Photo:
        return Scenario::Call::Photo;
    case Kind::PasswordNeeded:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<StudioOperation> StudioOperation::of(const HttpRequest &request)
{
    const QByteArray path = request.path();
    for (const Route &route : kRoutes) {
        if (request.method != route.method)
            continue;
        const QByteArrayView prefix(route.path);
        if (!prefix.endsWith('/')) {
            if (path == prefix)
                return StudioOperation{route.kind};
            continue;
        }
        const QByteArray name = path.mid(prefix.size());
        if (path.startsWith(prefix) && !name.isEmpty() && !name.contains('/'))
            return StudioOperation{route.kind, name};
    }
    return std::nullopt;
}
