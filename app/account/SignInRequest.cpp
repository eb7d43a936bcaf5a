// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/SignInRequest.h"

#include "api/ErrorText.h"
#include "base/Isolation.h"
#include "base/VisibleText.h"

namespace
{
constexpr qsizetype kShownText = 500; // characters of a server's text inside a sentence of ours
} // namespace

SignInRequest SignInRequest::tokenGone(const Account &account)
{
    return {.server = account.server,
        .user = account.email,
        .sentence = tr("The keychain has no token for %1 any more. Sign in again.").arg(account.description())};
}

SignInRequest SignInRequest::keychainFailed(const Account &account, const TokenStore::Result &result)
{
    return {.server = account.server,
        .user = account.email,
        .sentence = TokenStore::sentence(result.problem, result.details)};
}

SignInRequest SignInRequest::keychainGivenUp(const Account &account)
{
    return {.server = account.server,
        .user = account.email,
        .sentence
        = tr("You did not wait for the keychain, which has the token of %1. Sign in, or start the editor again "
             "to ask the keychain once more.")
              .arg(account.description())};
}

SignInRequest SignInRequest::signedOut(const ServerAddress &server, const QString &user, int changes)
{
    return {.server = server,
        .user = user,
        .sentence = changes == 0
            ? QString()
            : tr("Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.",
                nullptr, changes)};
}

SignInRequest SignInRequest::refused(const ServerAddress &server, const ApiError &error)
{
    return {.server = server, .sentence = ErrorText::of(error, ErrorText::Call::Load).sentence(), .call = error.call};
}

SignInRequest SignInRequest::expired(const ServerAddress &server, const QString &user, const ApiError &error)
{
    const QString said = visibleText(error.serverText, kShownText);
    return {.server = server,
        .user = user,
        .sentence = said.isEmpty()
            ? tr("You are not signed in any more. Sign in again to go on; your changes are kept, and nothing is sent "
                 "before you save.")
            : tr("The server says: “%1”. Sign in again to go on; your changes are kept, and nothing is sent before "
                 "you save.")
                  .arg(isolated(said)),
        .keepsForm = true,
        .call = error.call};
}
