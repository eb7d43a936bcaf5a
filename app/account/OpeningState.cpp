// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/OpeningState.h"

#include "api/ApiError.h"

namespace OpeningState
{
namespace
{
// The attempt after the opening of an account was given up: it has failed where nothing of a server is shown, and is
// forgotten where another account stays open.
Attempt afterGivingUp(State state)
{
    return state.shown == Shown::Closed || state.shown == Shown::OnLastKnown ? Attempt::Failed : Attempt::None;
}

// While the account to be opened is read.
Transition fromOpening(State state, Event event)
{
    switch (event) {
    case Event::Arrived:
        return {{Shown::Open, Attempt::None}, Action::TakeOver};
    case Event::ArrivedElsewhere:
        return {{state.shown, afterGivingUp(state)}, Action::TellElsewhere};
    case Event::NoAnswer:
        return {
            {state.shown, Attempt::Failed}, state.shown == Shown::Closed ? Action::ShowLastKnown : Action::TellFailure};
    case Event::ReadFailed:
        return {{state.shown, Attempt::Failed}, Action::TellFailure};
    case Event::ReadCancelled:
        return {{state.shown, afterGivingUp(state)}, Action::TellFailure};
    case Event::TokenRefused:
        return {{state.shown == Shown::OnLastKnown ? Shown::Expired : state.shown, Attempt::None}, Action::AskRefused};
    default:
        return {state, Action::Ignore};
    }
}

// While the account that is open is read once more.
Transition fromShown(State state, Event event)
{
    switch (event) {
    case Event::Arrived:
        return {{Shown::Open, state.attempt}, Action::Refresh};
    case Event::ArrivedElsewhere:
        return {state, Action::TellElsewhere};
    case Event::NoAnswer:
    case Event::ReadFailed:
    case Event::ReadCancelled:
        return {state, Action::TellFailure};
    case Event::TokenRefused:
        return {{Shown::Expired, state.attempt}, Action::AskExpired};
    default:
        return {state, Action::Ignore};
    }
}

// The attempt after the person has gone back to the form: where an account is open, a reload is about that account, not
// about the one that failed to open.
Attempt afterGivenUp(State state)
{
    const bool isOpen = state.shown == Shown::Open || state.shown == Shown::Expired;
    return isOpen && state.attempt == Attempt::Failed ? Attempt::None : state.attempt;
}

Transition afterSave(State state, Event event)
{
    if (state.shown == Shown::Closed)
        return {state, Action::Ignore};
    if (event == Event::SaveRefused)
        return {{Shown::Expired, state.attempt}, Action::AskExpired};
    // The person works on with this account: a reload is not about the one that failed to open.
    const Attempt attempt = state.attempt == Attempt::Failed ? Attempt::None : state.attempt;
    if (event == Event::Saved)
        return {{state.shown == Shown::OnLastKnown ? Shown::Open : state.shown, attempt}, Action::KeepProfile};
    return {{state.shown, state.shown == Shown::Open ? attempt : state.attempt}, Action::Ignore};
}

Transition onReload(State state)
{
    if (state.attempt == Attempt::Failed)
        return {{state.shown, Attempt::Opening}, Action::Read};
    if (state.attempt == Attempt::None && state.shown != Shown::Closed)
        return {state, Action::Reread};
    return {state, Action::Ignore};
}
} // namespace

Event ofFailure(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return Event::ReadCancelled;
    if (error.kind == ApiError::Kind::NotSignedIn)
        return Event::TokenRefused;
    return error.isNoAnswer() ? Event::NoAnswer : Event::ReadFailed;
}

Transition transition(State state, Event event)
{
    switch (event) {
    case Event::KeychainAsked:
        return {{state.shown, Attempt::AskingKeychain}, Action::AskKeychain};
    case Event::TokenGiven:
        return {{state.shown, Attempt::Opening}, Action::Read};
    case Event::TokenMissing:
        return {{state.shown, Attempt::None}, Action::AskForSignIn};
    case Event::OpeningStopped:
        return {{state.shown, Attempt::None}, Action::Ignore};
    case Event::CloseRequested:
        return {{Shown::Closed, Attempt::None}, Action::Close};
    case Event::ReloadRequested:
        return onReload(state);
    case Event::GivenUp:
        return {{state.shown, afterGivenUp(state)}, Action::Ignore};
    case Event::LastKnownFound:
        return {
            {state.attempt == Attempt::Failed ? Shown::OnLastKnown : state.shown, state.attempt}, Action::TellFailure};
    case Event::LastKnownMissing:
        return {state, Action::TellFailure};
    case Event::Saved:
    case Event::SaveFailed:
    case Event::SaveRefused:
        return afterSave(state, event);
    default:
        break;
    }
    if (state.attempt == Attempt::Opening)
        return fromOpening(state, event);
    return state.shown == Shown::Closed ? Transition{state, Action::Ignore} : fromShown(state, event);
}
} // namespace OpeningState
