// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/SaveState.h"

namespace SaveState
{
namespace
{
Transition fromIdle(Event event)
{
    switch (event) {
    case Event::SaveRequested:
        return {State::Reading, Action::Read};
    case Event::Resumed:
        return {State::Unknown, Action::LookLater};
    default:
        return {State::Idle, Action::Ignore};
    }
}

Transition fromReading(Event event)
{
    switch (event) {
    case Event::CancelRequested:
        return {State::Reading, Action::Abort};
    case Event::ReadMerged:
        return {State::Sending, Action::Send};
    case Event::ReadNothingLeft:
        return {State::Idle, Action::TellNothingLeft};
    case Event::ReadConflicted:
        return {State::Conflict, Action::AskConflict};
    case Event::ReadFailed:
        return {State::Idle, Action::TellFailure};
    default:
        return {State::Reading, Action::Ignore};
    }
}

Transition fromConflict(Event event)
{
    switch (event) {
    case Event::CancelRequested:
        return {State::Idle, Action::TellCancelled};
    case Event::ConflictSettled: // read again: the profile may have changed while the person chose
        return {State::Reading, Action::Read};
    default:
        return {State::Conflict, Action::Ignore};
    }
}

Transition fromSending(Event event)
{
    switch (event) {
    case Event::CancelRequested:
        return {State::Sending, Action::Abort};
    case Event::UpdateAccepted:
        return {State::Confirming, Action::AcceptAndReadBack};
    case Event::UpdateFailed:
        return {State::Idle, Action::TellFailure};
    case Event::UpdateUnknown:
        return {State::Deciding, Action::ReadBack};
    default:
        return {State::Sending, Action::Ignore};
    }
}

Transition fromConfirming(Event event)
{
    switch (event) {
    case Event::CancelRequested:
        return {State::Confirming, Action::Abort};
    case Event::ConfirmSucceeded:
        return {State::Idle, Action::Confirm};
    case Event::ConfirmFailed:
        return {State::Idle, Action::TellUnconfirmed};
    default:
        return {State::Confirming, Action::Ignore};
    }
}

Transition fromDeciding(Event event)
{
    switch (event) {
    case Event::CancelRequested:
        return {State::Deciding, Action::Abort};
    case Event::DecideSucceeded:
        return {State::Idle, Action::Decide};
    case Event::DecideNotThere:
        return {State::Unknown, Action::TellNotThere};
    case Event::DecideFailed:
        return {State::Unknown, Action::TellUnknown};
    default:
        return {State::Deciding, Action::Ignore};
    }
}

Transition fromUnknown(Event event)
{
    switch (event) {
    case Event::SaveRequested: // never a second write before a read has looked for the first one
        return {State::ReadingUndecided, Action::Read};
    case Event::DecideSucceeded: // the profile was read for another reason
        return {State::Idle, Action::Decide};
    case Event::DecideNotThere:
        return {State::Unknown, Action::TellNotThere};
    case Event::LookDue:
        return {State::Looking, Action::ReadBack};
    default:
        return {State::Unknown, Action::Ignore};
    }
}

// CancelRequested is ignored: the person has not asked for this read. A save starts a read of its own.
Transition fromLooking(Event event)
{
    switch (event) {
    case Event::SaveRequested:
        return {State::ReadingUndecided, Action::Read};
    case Event::DecideSucceeded:
        return {State::Idle, Action::Decide};
    case Event::DecideNotThere:
        return {State::Unknown, Action::TakeLook};
    case Event::DecideFailed:
        return {State::Unknown, Action::LookLater};
    default:
        return {State::Looking, Action::Ignore};
    }
}

Transition fromReadingUndecided(Event event)
{
    switch (event) {
    case Event::CancelRequested:
        return {State::ReadingUndecided, Action::Abort};
    case Event::ReadMerged:
        return {State::SendingUndecided, Action::Send};
    case Event::ReadNothingLeft:
        return {State::Unknown, Action::TellUnknown};
    case Event::ReadConflicted:
        return {State::ConflictUndecided, Action::AskConflict};
    case Event::ReadFailed:
        return {State::Unknown, Action::TellUnknown};
    case Event::NothingUndecided:
        return {State::Reading, Action::Ignore};
    default:
        return {State::ReadingUndecided, Action::Ignore};
    }
}

Transition fromConflictUndecided(Event event)
{
    switch (event) {
    case Event::CancelRequested:
        return {State::Unknown, Action::TellUnknown};
    case Event::NothingUndecided:
        return {State::Conflict, Action::Ignore};
    case Event::ConflictSettled:
        return {State::ReadingUndecided, Action::Read};
    default:
        return {State::ConflictUndecided, Action::Ignore};
    }
}

Transition fromSendingUndecided(Event event)
{
    switch (event) {
    case Event::CancelRequested:
        return {State::SendingUndecided, Action::Abort};
    case Event::UpdateAccepted:
        return {State::Confirming, Action::AcceptAndReadBack};
    case Event::UpdateFailed:
        return {State::Unknown, Action::TellFailure};
    case Event::UpdateUnknown:
        return {State::Deciding, Action::ReadBack};
    default:
        return {State::SendingUndecided, Action::Ignore};
    }
}
} // namespace

Transition transition(State state, Event event)
{
    switch (state) {
    case State::Idle:
        return fromIdle(event);
    case State::Reading:
        return fromReading(event);
    case State::Conflict:
        return fromConflict(event);
    case State::Sending:
        return fromSending(event);
    case State::Confirming:
        return fromConfirming(event);
    case State::Deciding:
        return fromDeciding(event);
    case State::Unknown:
        return fromUnknown(event);
    case State::Looking:
        return fromLooking(event);
    case State::ReadingUndecided:
        return fromReadingUndecided(event);
    case State::ConflictUndecided:
        return fromConflictUndecided(event);
    case State::SendingUndecided:
        return fromSendingUndecided(event);
    }
    Q_UNREACHABLE();
}

bool isBusy(State state)
{
    switch (state) {
    case State::Reading:
    case State::ReadingUndecided:
    case State::Sending:
    case State::SendingUndecided:
    case State::Confirming:
    case State::Deciding:
        return true;
    default:
        return false;
    }
}

bool isAsking(State state)
{
    return state == State::Conflict || state == State::ConflictUndecided;
}
} // namespace SaveState
