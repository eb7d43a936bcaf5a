// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/SaveState.h"

namespace SaveState
{
namespace
{
Transition fromIdle(Event event)
{
    switch (event) {
    case Event::SaveRequested:
        return {State::Reading, Action::Read};
    case Event::SendRequested:
        return {State::Sending, Action::Send};
    default:
        return {State::Idle, Action::Ignore};
    }
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
    default:
        return {State::Conflict, Action::Ignore};
    }
}

Transition fromSending(Event event)
{
    switch (event) {
    case Event::UpdateAccepted:
        return {State::Idle, Action::AcceptSent};
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
    case Event::SaveRequested: // never a second write before the first one's outcome is known
    case Event::SendRequested:
        return {State::ReadBack, Action::ReadBack};
    default:
        return {State::Unknown, Action::Ignore};
    }
}

Transition fromReadBack(Event event)
{
    switch (event) {
    case Event::ReadBackSucceeded:
        return {State::Idle, Action::Decide};
    case Event::ReadBackFailed:
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
    case State::ReadBack:
        return fromReadBack(event);
    }
    Q_UNREACHABLE();
}
} // namespace SaveState
