// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Saving as a state machine: a pure function from state and event to the next state and what to do. ProfileSaver drives
// it.
#pragma once

#include <QObject>

namespace SaveState
{
Q_NAMESPACE

enum class State {
    Idle,       // nothing under way
    Reading,    // the server's profile is read before the update, to see another person's change
    Conflict,   // both sides changed a field differently: the person chooses
    Sending,    // the update is on its way
    Confirming, // the update was accepted, and a read is on its way that shows what the server made of it
    Deciding,   // the update's answer was lost, and a read is on its way that may show it
    Unknown,    // the update left, no answer came, and no read has shown it yet: it may still arrive
    Looking,    // as Unknown, while a read that the person has not asked for is on its way
    // A save while an earlier update may still arrive. It reads first, since that may show that update.
    ReadingUndecided,
    ConflictUndecided,
    SendingUndecided
};
Q_ENUM_NS(State)

enum class Event {
    SaveRequested,
    CancelRequested,
    Resumed,         // an update of before may still arrive
    ReadMerged,      // a read succeeded, there is something to send and no conflict
    ReadNothingLeft, // a read succeeded, and the server already has every value
    ReadConflicted,  // a read succeeded, both sides changed a field
    ReadFailed,
    NothingUndecided, // each earlier update has arrived, or the person has given its fields up
    ConflictSettled,  // the person chose
    UpdateAccepted,
    UpdateFailed,     // refused, or never sent: the server is as it was
    UpdateUnknown,    // it may have arrived
    ConfirmSucceeded, // the read after an accepted update
    ConfirmFailed,
    DecideSucceeded, // a read after an update whose outcome is unknown shows it
    DecideNotThere,  // that read shows other values, which decides nothing: the server may be at work still
    DecideFailed,
    LookDue // a while after the last read that decided nothing
};
Q_ENUM_NS(Event)

enum class Action {
    Ignore, // nothing is to be done
    Read,
    AskConflict,
    Send,
    Abort,             // ends the call under way; its failure says what comes next
    AcceptAndReadBack, // what was sent is the server's now; a read shows what it made of it
    ReadBack,
    LookLater,
    TakeLook,        // tells what has arrived of the update, if anything, and looks for the rest later
    Confirm,         // field by field: as sent, or altered by the server
    Decide,          // what was sent has arrived
    TellUnconfirmed, // saved, but no read shows it
    TellFailure,
    TellUnknown,  // neither saved nor failed: the update is looked for again, and the next save reads first
    TellNotThere, // the same after a read that shows other values
    TellNothingLeft,
    TellCancelled
};
Q_ENUM_NS(Action)

struct Transition {
    State next;
    Action action;

    friend bool operator==(const Transition &, const Transition &) = default;
};

// Every combination has an answer: an event that means nothing in a state leaves it, with Ignore.
[[nodiscard]] Transition transition(State state, Event event);

[[nodiscard]] bool isBusy(State state);   // a call is under way that the person waits for
[[nodiscard]] bool isAsking(State state); // the person has to choose
} // namespace SaveState
