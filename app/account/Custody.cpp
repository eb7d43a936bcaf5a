// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/Custody.h"

using Problem = TokenStore::Problem;

namespace
{
QString sessionText(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return Custody::tr("token kept only for this session");
    case Problem::NoKeychain:
        return Custody::tr("token kept only for this session, because: this desktop has no keychain");
    case Problem::Locked:
        return Custody::tr("token kept only for this session, because: the keychain is locked");
    case Problem::Denied:
        return Custody::tr("token kept only for this session, because: the keychain refused access");
    case Problem::NoAnswer:
        return Custody::tr("token kept only for this session, because: the keychain did not answer");
    case Problem::NotFound:
    case Problem::Other:
        return Custody::tr("token kept only for this session, because: the keychain reported an error");
    }
    Q_UNREACHABLE();
}
} // namespace

QString Custody::text() const
{
    switch (place) {
    case Place::Nowhere:
    case Place::Storing:
        return {};
    case Place::Keychain:
        return tr("token kept in the keychain");
    case Place::Session:
        return sessionText(problem);
    case Place::Given:
        return tr("token for this session only: given at the start");
    case Place::Nameless:
        return tr("token kept only for this session, because: no profile says whose it is");
    }
    Q_UNREACHABLE();
}

QString Custody::advice() const
{
    return place == Place::Session ? TokenStore::sentence(problem, details) : QString();
}
