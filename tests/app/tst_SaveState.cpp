// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every state meets every event: the whole table, written out by hand.
#include "profile/SaveState.h"

#include <QMetaEnum>
#include <QTest>

using SaveState::Action;
using SaveState::Event;
using SaveState::State;

class TestSaveState : public QObject
{
    Q_OBJECT

private slots:
    void transition_data();
    void transition();
    void tableIsWhole();
};

namespace
{
struct Row {
    State state;
    Event event;
    State next;
    Action action;
};

constexpr Row kTable[] = {
    {State::Idle, Event::SaveRequested, State::Reading, Action::Read},
    {State::Idle, Event::SendRequested, State::Sending, Action::Send},
    {State::Idle, Event::CancelRequested, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadMerged, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadNothingLeft, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadConflicted, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadFailed, State::Idle, Action::Ignore},
    {State::Idle, Event::ConflictSettled, State::Idle, Action::Ignore},
    {State::Idle, Event::UpdateAccepted, State::Idle, Action::Ignore},
    {State::Idle, Event::UpdateFailed, State::Idle, Action::Ignore},
    {State::Idle, Event::UpdateUnknown, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadBackSucceeded, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadBackFailed, State::Idle, Action::Ignore},

    {State::Reading, Event::SaveRequested, State::Reading, Action::Ignore},
    {State::Reading, Event::SendRequested, State::Reading, Action::Ignore},
    {State::Reading, Event::CancelRequested, State::Reading, Action::AbortRead},
    {State::Reading, Event::ReadMerged, State::Sending, Action::Send},
    {State::Reading, Event::ReadNothingLeft, State::Idle, Action::TellNothingLeft},
    {State::Reading, Event::ReadConflicted, State::Conflict, Action::AskConflict},
    {State::Reading, Event::ReadFailed, State::Idle, Action::TellFailure},
    {State::Reading, Event::ConflictSettled, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateAccepted, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateFailed, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateUnknown, State::Reading, Action::Ignore},
    {State::Reading, Event::ReadBackSucceeded, State::Reading, Action::Ignore},
    {State::Reading, Event::ReadBackFailed, State::Reading, Action::Ignore},

    {State::Conflict, Event::SaveRequested, State::Conflict, Action::Ignore},
    {State::Conflict, Event::SendRequested, State::Conflict, Action::Ignore},
    {State::Conflict, Event::CancelRequested, State::Idle, Action::TellCancelled},
    {State::Conflict, Event::ReadMerged, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadNothingLeft, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadConflicted, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ConflictSettled, State::Reading, Action::Read},
    {State::Conflict, Event::UpdateAccepted, State::Conflict, Action::Ignore},
    {State::Conflict, Event::UpdateFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::UpdateUnknown, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadBackSucceeded, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadBackFailed, State::Conflict, Action::Ignore},

    {State::Sending, Event::SaveRequested, State::Sending, Action::Ignore},
    {State::Sending, Event::SendRequested, State::Sending, Action::Ignore},
    {State::Sending, Event::CancelRequested, State::Sending, Action::AbortUpdate},
    {State::Sending, Event::ReadMerged, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadNothingLeft, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadConflicted, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadFailed, State::Sending, Action::Ignore},
    {State::Sending, Event::ConflictSettled, State::Sending, Action::Ignore},
    {State::Sending, Event::UpdateAccepted, State::Idle, Action::AcceptSent},
    {State::Sending, Event::UpdateFailed, State::Idle, Action::TellFailure},
    {State::Sending, Event::UpdateUnknown, State::ReadBack, Action::ReadBack},
    {State::Sending, Event::ReadBackSucceeded, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadBackFailed, State::Sending, Action::Ignore},

    // Never a second write before the first one's outcome is known.
    {State::Unknown, Event::SaveRequested, State::ReadBack, Action::ReadBack},
    {State::Unknown, Event::SendRequested, State::ReadBack, Action::ReadBack},
    {State::Unknown, Event::CancelRequested, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadMerged, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadNothingLeft, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadConflicted, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadFailed, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ConflictSettled, State::Unknown, Action::Ignore},
    {State::Unknown, Event::UpdateAccepted, State::Unknown, Action::Ignore},
    {State::Unknown, Event::UpdateFailed, State::Unknown, Action::Ignore},
    {State::Unknown, Event::UpdateUnknown, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadBackSucceeded, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadBackFailed, State::Unknown, Action::Ignore},

    {State::ReadBack, Event::SaveRequested, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::SendRequested, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::CancelRequested, State::ReadBack, Action::AbortRead},
    {State::ReadBack, Event::ReadMerged, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ReadNothingLeft, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ReadConflicted, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ReadFailed, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ConflictSettled, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::UpdateAccepted, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::UpdateFailed, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::UpdateUnknown, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ReadBackSucceeded, State::Idle, Action::Decide},
    {State::ReadBack, Event::ReadBackFailed, State::Unknown, Action::TellUnknown},
};

template <typename Enum> QByteArray name(Enum value)
{
    return QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value));
}
} // namespace

void TestSaveState::transition_data()
{
    QTest::addColumn<Row>("row");
    for (const Row &row : kTable)
        QTest::addRow("%s meets %s", name(row.state).constData(), name(row.event).constData()) << row;
}

void TestSaveState::transition()
{
    QFETCH(const Row, row);
    const SaveState::Transition step = SaveState::transition(row.state, row.event);
    QCOMPARE(name(step.next), name(row.next));
    QCOMPARE(name(step.action), name(row.action));
}

void TestSaveState::tableIsWhole()
{
    const int states = QMetaEnum::fromType<State>().keyCount();
    const int events = QMetaEnum::fromType<Event>().keyCount();
    QSet<std::pair<int, int>> met;
    for (const Row &row : kTable)
        met.insert({static_cast<int>(row.state), static_cast<int>(row.event)});
    QCOMPARE(met.size(), states * events);
    QCOMPARE(static_cast<int>(std::size(kTable)), states * events);
}

QTEST_GUILESS_MAIN(TestSaveState)

#include "tst_SaveState.moc"
