// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Opening an account as a state machine: a pure function from state and event to the next state and what to do.
// AccountSession drives it. A state has two halves, as an account stays open until another one has taken over.
#pragma once

#include <QObject>

class ApiError;

namespace OpeningState
{
Q_NAMESPACE

// What the model holds.
enum class Shown {
    Closed,      // nothing
    Open,        // a profile of the server
    OnLastKnown, // the profile as it was read last, as there is no network
    Expired      // a profile whose token is no longer good
};
Q_ENUM_NS(Shown)

// What is on the way to be shown.
enum class Attempt {
    None,
    AskingKeychain, // for the token
    Opening,        // the profile is being read
    Failed          // no profile came; a reload tries again
};
Q_ENUM_NS(Attempt)

struct State {
    Shown shown = Shown::Closed;
    Attempt attempt = Attempt::None;

    friend bool operator==(const State &, const State &) = default;
};

enum class Event {
    KeychainAsked,
    TokenGiven, // the keychain's, a kept one, or the person's
    TokenMissing,
    OpeningStopped,
    ReloadRequested,
    GivenUp,          // the person goes on with the account that is open
    Arrived,          // a profile, of an account that may be opened here
    ArrivedElsewhere, // of one that another process has
    NoAnswer,
    LastKnownFound,
    LastKnownMissing,
    ReadFailed,
    ReadCancelled,
    TokenRefused, // by an answer to a read
    Saved,
    SaveFailed,
    SaveRefused, // the token, by an answer to a save
    CloseRequested
};
Q_ENUM_NS(Event)

enum class Action {
    Ignore, // nothing beside the state
    AskKeychain,
    Read,   // the account to be opened
    Reread, // the account that is open
    TakeOver,
    Refresh, // the account that is open has been read again
    TellElsewhere,
    ShowLastKnown, // if there is one; the next event says so
    TellFailure,
    AskForSignIn,
    AskRefused, // for the sign-in of the account to be opened
    AskExpired, // for that of the account that is open
    KeepProfile,
    Close
};
Q_ENUM_NS(Action)

// The event that a read which ended in this error is.
[[nodiscard]] Event ofFailure(const ApiError &error);

struct Transition {
    State next;
    Action action;

    friend bool operator==(const Transition &, const Transition &) = default;
};

// Every combination has an answer: an event that means nothing in a state leaves it, with Ignore.
[[nodiscard]] Transition transition(State state, Event event);
} // namespace OpeningState
