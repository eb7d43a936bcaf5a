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
        return Custody::tr("token for this session only: this desktop has no keychain");
    case Problem::Locked:
    case Problem::NotUnlocked:
        return Custody::tr("token for this session only: the keychain is locked");
    case Problem::Denied:
        return Custody::tr("token for this session only: the keychain refused access");
    case Problem::NoAnswer:
        return Custody::tr("token for this session only: the keychain did not answer");
    case Problem::NotFound:
    case Problem::Other:
        return Custody::tr("token for this session only: the keychain reported an error");
    }
    Q_UNREACHABLE();
}
} // namespace

QString Custody::text() const
{
    switch (place) {
    case Place::Nowhere:
        return {};
    case Place::Storing:
        return problem == Problem::None ? QString() : tr("waiting for the keychain's password window");
    case Place::Keychain:
        return tr("token kept in the keychain");
    case Place::Session:
        return sessionText(problem);
    case Place::Given:
        return tr("token for this session only: given at the start");
    case Place::Nameless:
        return tr("token for this session only: no profile says whose it is");
    }
    Q_UNREACHABLE();
}

QString Custody::advice() const
{
    if (place != Place::Session)
        return {};
    const QString sentence = TokenStore::sentence(problem, details);
    const bool isToBeReady
        = problem == Problem::NoKeychain || problem == Problem::Locked || problem == Problem::NotUnlocked;
    return isToBeReady
        ? tr("%1 Sign in again when it can keep the token.", "what is wrong with the keychain").arg(sentence)
        : sentence;
}
