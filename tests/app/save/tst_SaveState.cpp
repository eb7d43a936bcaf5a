// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The whole table of saving, written out: every state with every event.
#include "TestRunner.h"
#include "save/SaveState.h"

#include <QMetaEnum>
#include <QTest>

using SaveState::Action;
using SaveState::Event;
using SaveState::State;

namespace
{
struct Row {
    State state;
    Event event;
    State next;
    Action action;
};

constexpr Row kTable[] = {
    // Idle
    {State::Idle, Event::SaveRequested, State::Reading, Action::Read},
    {State::Idle, Event::CancelRequested, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadMerged, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadNothingLeft, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadConflicted, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadFailed, State::Idle, Action::Ignore},
    {State::Idle, Event::ConflictSettled, State::Idle, Action::Ignore},
    {State::Idle, Event::UpdateAccepted, State::Idle, Action::Ignore},
    {State::Idle, Event::UpdateFailed, State::Idle, Action::Ignore},
    {State::Idle, Event::UpdateUnknown, State::Idle, Action::Ignore},
    {State::Idle, Event::ConfirmSucceeded, State::Idle, Action::Ignore},
    {State::Idle, Event::ConfirmFailed, State::Idle, Action::Ignore},
    {State::Idle, Event::DecideSucceeded, State::Idle, Action::Ignore},
    {State::Idle, Event::DecideNotThere, State::Idle, Action::Ignore},
    {State::Idle, Event::DecideFailed, State::Idle, Action::Ignore},
    {State::Idle, Event::LookDue, State::Idle, Action::Ignore},
    // Reading
    {State::Reading, Event::SaveRequested, State::Reading, Action::Ignore},
    {State::Reading, Event::CancelRequested, State::Reading, Action::AbortRead},
    {State::Reading, Event::ReadMerged, State::Sending, Action::Send},
    {State::Reading, Event::ReadNothingLeft, State::Idle, Action::TellNothingLeft},
    {State::Reading, Event::ReadConflicted, State::Conflict, Action::AskConflict},
    {State::Reading, Event::ReadFailed, State::Idle, Action::TellFailure},
    {State::Reading, Event::ConflictSettled, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateAccepted, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateFailed, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateUnknown, State::Reading, Action::Ignore},
    {State::Reading, Event::ConfirmSucceeded, State::Reading, Action::Ignore},
    {State::Reading, Event::ConfirmFailed, State::Reading, Action::Ignore},
    {State::Reading, Event::DecideSucceeded, State::Reading, Action::Ignore},
    {State::Reading, Event::DecideNotThere, State::Reading, Action::Ignore},
    {State::Reading, Event::DecideFailed, State::Unknown, Action::TellUnknown},
    {State::Reading, Event::LookDue, State::Reading, Action::Ignore},
    // Conflict
    {State::Conflict, Event::SaveRequested, State::Conflict, Action::Ignore},
    {State::Conflict, Event::CancelRequested, State::Idle, Action::TellCancelled},
    {State::Conflict, Event::ReadMerged, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadNothingLeft, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadConflicted, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ConflictSettled, State::Reading, Action::Read},
    {State::Conflict, Event::UpdateAccepted, State::Conflict, Action::Ignore},
    {State::Conflict, Event::UpdateFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::UpdateUnknown, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ConfirmSucceeded, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ConfirmFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::DecideSucceeded, State::Conflict, Action::Ignore},
    {State::Conflict, Event::DecideNotThere, State::Conflict, Action::Ignore},
    {State::Conflict, Event::DecideFailed, State::Unknown, Action::TellUnknown},
    {State::Conflict, Event::LookDue, State::Conflict, Action::Ignore},
    // Sending
    {State::Sending, Event::SaveRequested, State::Sending, Action::Ignore},
    {State::Sending, Event::CancelRequested, State::Sending, Action::AbortUpdate},
    {State::Sending, Event::ReadMerged, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadNothingLeft, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadConflicted, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadFailed, State::Sending, Action::Ignore},
    {State::Sending, Event::ConflictSettled, State::Sending, Action::Ignore},
    {State::Sending, Event::UpdateAccepted, State::ReadBack, Action::AcceptAndReadBack},
    {State::Sending, Event::UpdateFailed, State::Idle, Action::TellFailure},
    {State::Sending, Event::UpdateUnknown, State::ReadBack, Action::ReadBack},
    {State::Sending, Event::ConfirmSucceeded, State::Sending, Action::Ignore},
    {State::Sending, Event::ConfirmFailed, State::Sending, Action::Ignore},
    {State::Sending, Event::DecideSucceeded, State::Sending, Action::Ignore},
    {State::Sending, Event::DecideNotThere, State::Sending, Action::Ignore},
    {State::Sending, Event::DecideFailed, State::Sending, Action::Ignore},
    {State::Sending, Event::LookDue, State::Sending, Action::Ignore},
    // Unknown
    {State::Unknown, Event::SaveRequested, State::Reading, Action::Read},
    {State::Unknown, Event::CancelRequested, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadMerged, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadNothingLeft, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadConflicted, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadFailed, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ConflictSettled, State::Unknown, Action::Ignore},
    {State::Unknown, Event::UpdateAccepted, State::Unknown, Action::Ignore},
    {State::Unknown, Event::UpdateFailed, State::Unknown, Action::Ignore},
    {State::Unknown, Event::UpdateUnknown, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ConfirmSucceeded, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ConfirmFailed, State::Unknown, Action::Ignore},
    {State::Unknown, Event::DecideSucceeded, State::Idle, Action::Decide},
    {State::Unknown, Event::DecideNotThere, State::Unknown, Action::TellNotThere},
    {State::Unknown, Event::DecideFailed, State::Unknown, Action::Ignore},
    {State::Unknown, Event::LookDue, State::Looking, Action::ReadBack},
    // Looking
    {State::Looking, Event::SaveRequested, State::Reading, Action::Read},
    {State::Looking, Event::CancelRequested, State::Looking, Action::Ignore},
    {State::Looking, Event::ReadMerged, State::Looking, Action::Ignore},
    {State::Looking, Event::ReadNothingLeft, State::Looking, Action::Ignore},
    {State::Looking, Event::ReadConflicted, State::Looking, Action::Ignore},
    {State::Looking, Event::ReadFailed, State::Looking, Action::Ignore},
    {State::Looking, Event::ConflictSettled, State::Looking, Action::Ignore},
    {State::Looking, Event::UpdateAccepted, State::Looking, Action::Ignore},
    {State::Looking, Event::UpdateFailed, State::Looking, Action::Ignore},
    {State::Looking, Event::UpdateUnknown, State::Looking, Action::Ignore},
    {State::Looking, Event::ConfirmSucceeded, State::Looking, Action::Ignore},
    {State::Looking, Event::ConfirmFailed, State::Looking, Action::Ignore},
    {State::Looking, Event::DecideSucceeded, State::Idle, Action::Decide},
    {State::Looking, Event::DecideNotThere, State::Unknown, Action::TakeLook},
    {State::Looking, Event::DecideFailed, State::Unknown, Action::LookLater},
    {State::Looking, Event::LookDue, State::Looking, Action::Ignore},
    // ReadBack
    {State::ReadBack, Event::SaveRequested, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::CancelRequested, State::ReadBack, Action::AbortRead},
    {State::ReadBack, Event::ReadMerged, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ReadNothingLeft, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ReadConflicted, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ReadFailed, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ConflictSettled, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::UpdateAccepted, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::UpdateFailed, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::UpdateUnknown, State::ReadBack, Action::Ignore},
    {State::ReadBack, Event::ConfirmSucceeded, State::Idle, Action::Confirm},
    {State::ReadBack, Event::ConfirmFailed, State::Idle, Action::TellUnconfirmed},
    {State::ReadBack, Event::DecideSucceeded, State::Idle, Action::Decide},
    {State::ReadBack, Event::DecideNotThere, State::Unknown, Action::TellNotThere},
    {State::ReadBack, Event::DecideFailed, State::Unknown, Action::TellUnknown},
    {State::ReadBack, Event::LookDue, State::ReadBack, Action::Ignore},
};
} // namespace

class TestSaveState : public QObject
{
    Q_OBJECT

private slots:
    void tableIsWhole();
    void transition_data();
    void transition();
    void everyEndIsTold();
};

void TestSaveState::tableIsWhole()
{
    const int states = QMetaEnum::fromType<State>().keyCount();
    const int events = QMetaEnum::fromType<Event>().keyCount();
    QCOMPARE(int(std::size(kTable)), states * events);
    QSet<std::pair<int, int>> pairs;
    for (const Row &row : kTable)
        pairs.insert({int(row.state), int(row.event)});
    QCOMPARE(int(pairs.size()), states * events);
}

void TestSaveState::transition_data()
{
    QTest::addColumn<Row>("row");
    const auto states = QMetaEnum::fromType<State>();
    const auto events = QMetaEnum::fromType<Event>();
    for (const Row &row : kTable)
        QTest::addRow("%s, %s", states.valueToKey(int(row.state)), events.valueToKey(int(row.event))) << row;
}

void TestSaveState::transition()
{
    QFETCH(const Row, row);
    const SaveState::Transition step = SaveState::transition(row.state, row.event);
    QCOMPARE(step.next, row.next);
    QCOMPARE(step.action, row.action);
}

void TestSaveState::everyEndIsTold()
{
    // What leads to Idle or Unknown is an end, and each end says something; but for a look that nobody has asked for.
    for (const Row &row : kTable) {
        const bool isRest = row.next == State::Idle || row.next == State::Unknown;
        const bool isQuiet = row.state == State::Looking && row.next == State::Unknown;
        const bool isTold = row.action >= Action::Confirm;
        QVERIFY(!isTold || isRest);
        QVERIFY(isTold || isQuiet || !isRest || row.state == row.next);
    }
}

CORE_TEST(TestSaveState)
#include "tst_SaveState.moc"
