// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/SaveState.h"

namespace SaveState
{
namespace
{
Transition fromIdle(Event event)
{
    if (event == Event::SaveRequested)
        return {State::Reading, Action::Read};
    return {State::Idle, Action::Ignore};
}

Transition fromReading(Event event)
{
    switch (event) {
    case Event::ReadMerged:
        return {State::Sending, Action::Send};
    case Event::ReadNothingLeft:
        return {State::Idle, Action::TellNothingLeft};
    case Event::ReadConflicted:
        return {State::Conflict, Action::AskConflict};
    case Event::ReadFailed:
        return {State::Idle, Action::TellFailure};
    case Event::DecideFailed: // this read was to decide about an earlier update, too
        return {State::Unknown, Action::TellUnknown};
    case Event::CancelRequested:
        return {State::Reading, Action::AbortRead};
    default:
        return {State::Reading, Action::Ignore};
    }
}

Transition fromConflict(Event event)
{
    switch (event) {
    case Event::ConflictSettled: // the server may have moved on while the person thought
        return {State::Reading, Action::Read};
    case Event::CancelRequested:
        return {State::Idle, Action::TellCancelled};
    case Event::DecideFailed: // cancelled, while an earlier update may still arrive
        return {State::Unknown, Action::TellUnknown};
    default:
        return {State::Conflict, Action::Ignore};
    }
}

Transition fromSending(Event event)
{
    switch (event) {
    case Event::UpdateAccepted:
        return {State::ReadBack, Action::AcceptAndReadBack};
    case Event::UpdateFailed:
        return {State::Idle, Action::TellFailure};
    case Event::UpdateUnknown:
        return {State::ReadBack, Action::ReadBack};
    case Event::CancelRequested:
        return {State::Sending, Action::AbortUpdate};
    default:
        return {State::Sending, Action::Ignore};
    }
}

Transition fromUnknown(Event event)
{
    switch (event) {
    case Event::SaveRequested: // never a second write before a read has decided about the first one
        return {State::Reading, Action::Read};
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

// Nobody waits for this read: it is not to be cancelled, and a save has its own.
Transition fromLooking(Event event)
{
    switch (event) {
    case Event::SaveRequested:
        return {State::Reading, Action::Read};
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

Transition fromReadBack(Event event)
{
    switch (event) {
    case Event::ConfirmSucceeded:
        return {State::Idle, Action::Confirm};
    case Event::ConfirmFailed:
        return {State::Idle, Action::TellUnconfirmed};
    case Event::DecideSucceeded:
        return {State::Idle, Action::Decide};
    case Event::DecideNotThere:
        return {State::Unknown, Action::TellNotThere};
    case Event::DecideFailed:
        return {State::Unknown, Action::TellUnknown};
    case Event::CancelRequested:
        return {State::ReadBack, Action::AbortRead};
    default:
        return {State::ReadBack, Action::Ignore};
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
    case State::Unknown:
        return fromUnknown(event);
    case State::Looking:
        return fromLooking(event);
    case State::ReadBack:
        return fromReadBack(event);
    }
    Q_UNREACHABLE();
}
} // namespace SaveState
