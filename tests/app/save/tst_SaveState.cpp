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
    {State::Idle, Event::Resumed, State::Unknown, Action::LookLater},
    {State::Idle, Event::ReadMerged, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadNothingLeft, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadConflicted, State::Idle, Action::Ignore},
    {State::Idle, Event::ReadFailed, State::Idle, Action::Ignore},
    {State::Idle, Event::NothingUndecided, State::Idle, Action::Ignore},
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
    {State::Reading, Event::CancelRequested, State::Reading, Action::Abort},
    {State::Reading, Event::Resumed, State::Reading, Action::Ignore},
    {State::Reading, Event::ReadMerged, State::Sending, Action::Send},
    {State::Reading, Event::ReadNothingLeft, State::Idle, Action::TellNothingLeft},
    {State::Reading, Event::ReadConflicted, State::Conflict, Action::AskConflict},
    {State::Reading, Event::ReadFailed, State::Idle, Action::TellFailure},
    {State::Reading, Event::NothingUndecided, State::Reading, Action::Ignore},
    {State::Reading, Event::ConflictSettled, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateAccepted, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateFailed, State::Reading, Action::Ignore},
    {State::Reading, Event::UpdateUnknown, State::Reading, Action::Ignore},
    {State::Reading, Event::ConfirmSucceeded, State::Reading, Action::Ignore},
    {State::Reading, Event::ConfirmFailed, State::Reading, Action::Ignore},
    {State::Reading, Event::DecideSucceeded, State::Reading, Action::Ignore},
    {State::Reading, Event::DecideNotThere, State::Reading, Action::Ignore},
    {State::Reading, Event::DecideFailed, State::Reading, Action::Ignore},
    {State::Reading, Event::LookDue, State::Reading, Action::Ignore},
    // Conflict
    {State::Conflict, Event::SaveRequested, State::Conflict, Action::Ignore},
    {State::Conflict, Event::CancelRequested, State::Idle, Action::TellCancelled},
    {State::Conflict, Event::Resumed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadMerged, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadNothingLeft, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadConflicted, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ReadFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::NothingUndecided, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ConflictSettled, State::Reading, Action::Read},
    {State::Conflict, Event::UpdateAccepted, State::Conflict, Action::Ignore},
    {State::Conflict, Event::UpdateFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::UpdateUnknown, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ConfirmSucceeded, State::Conflict, Action::Ignore},
    {State::Conflict, Event::ConfirmFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::DecideSucceeded, State::Conflict, Action::Ignore},
    {State::Conflict, Event::DecideNotThere, State::Conflict, Action::Ignore},
    {State::Conflict, Event::DecideFailed, State::Conflict, Action::Ignore},
    {State::Conflict, Event::LookDue, State::Conflict, Action::Ignore},
    // Sending
    {State::Sending, Event::SaveRequested, State::Sending, Action::Ignore},
    {State::Sending, Event::CancelRequested, State::Sending, Action::Abort},
    {State::Sending, Event::Resumed, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadMerged, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadNothingLeft, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadConflicted, State::Sending, Action::Ignore},
    {State::Sending, Event::ReadFailed, State::Sending, Action::Ignore},
    {State::Sending, Event::NothingUndecided, State::Sending, Action::Ignore},
    {State::Sending, Event::ConflictSettled, State::Sending, Action::Ignore},
    {State::Sending, Event::UpdateAccepted, State::Confirming, Action::AcceptAndReadBack},
    {State::Sending, Event::UpdateFailed, State::Idle, Action::TellFailure},
    {State::Sending, Event::UpdateUnknown, State::Deciding, Action::ReadBack},
    {State::Sending, Event::ConfirmSucceeded, State::Sending, Action::Ignore},
    {State::Sending, Event::ConfirmFailed, State::Sending, Action::Ignore},
    {State::Sending, Event::DecideSucceeded, State::Sending, Action::Ignore},
    {State::Sending, Event::DecideNotThere, State::Sending, Action::Ignore},
    {State::Sending, Event::DecideFailed, State::Sending, Action::Ignore},
    {State::Sending, Event::LookDue, State::Sending, Action::Ignore},
    // Confirming
    {State::Confirming, Event::SaveRequested, State::Confirming, Action::Ignore},
    {State::Confirming, Event::CancelRequested, State::Confirming, Action::Abort},
    {State::Confirming, Event::Resumed, State::Confirming, Action::Ignore},
    {State::Confirming, Event::ReadMerged, State::Confirming, Action::Ignore},
    {State::Confirming, Event::ReadNothingLeft, State::Confirming, Action::Ignore},
    {State::Confirming, Event::ReadConflicted, State::Confirming, Action::Ignore},
    {State::Confirming, Event::ReadFailed, State::Confirming, Action::Ignore},
    {State::Confirming, Event::NothingUndecided, State::Confirming, Action::Ignore},
    {State::Confirming, Event::ConflictSettled, State::Confirming, Action::Ignore},
    {State::Confirming, Event::UpdateAccepted, State::Confirming, Action::Ignore},
    {State::Confirming, Event::UpdateFailed, State::Confirming, Action::Ignore},
    {State::Confirming, Event::UpdateUnknown, State::Confirming, Action::Ignore},
    {State::Confirming, Event::ConfirmSucceeded, State::Idle, Action::Confirm},
    {State::Confirming, Event::ConfirmFailed, State::Idle, Action::TellUnconfirmed},
    {State::Confirming, Event::DecideSucceeded, State::Confirming, Action::Ignore},
    {State::Confirming, Event::DecideNotThere, State::Confirming, Action::Ignore},
    {State::Confirming, Event::DecideFailed, State::Confirming, Action::Ignore},
    {State::Confirming, Event::LookDue, State::Confirming, Action::Ignore},
    // Deciding
    {State::Deciding, Event::SaveRequested, State::Deciding, Action::Ignore},
    {State::Deciding, Event::CancelRequested, State::Deciding, Action::Abort},
    {State::Deciding, Event::Resumed, State::Deciding, Action::Ignore},
    {State::Deciding, Event::ReadMerged, State::Deciding, Action::Ignore},
    {State::Deciding, Event::ReadNothingLeft, State::Deciding, Action::Ignore},
    {State::Deciding, Event::ReadConflicted, State::Deciding, Action::Ignore},
    {State::Deciding, Event::ReadFailed, State::Deciding, Action::Ignore},
    {State::Deciding, Event::NothingUndecided, State::Deciding, Action::Ignore},
    {State::Deciding, Event::ConflictSettled, State::Deciding, Action::Ignore},
    {State::Deciding, Event::UpdateAccepted, State::Deciding, Action::Ignore},
    {State::Deciding, Event::UpdateFailed, State::Deciding, Action::Ignore},
    {State::Deciding, Event::UpdateUnknown, State::Deciding, Action::Ignore},
    {State::Deciding, Event::ConfirmSucceeded, State::Deciding, Action::Ignore},
    {State::Deciding, Event::ConfirmFailed, State::Deciding, Action::Ignore},
    {State::Deciding, Event::DecideSucceeded, State::Idle, Action::Decide},
    {State::Deciding, Event::DecideNotThere, State::Unknown, Action::TellNotThere},
    {State::Deciding, Event::DecideFailed, State::Unknown, Action::TellUnknown},
    {State::Deciding, Event::LookDue, State::Deciding, Action::Ignore},
    // Unknown
    {State::Unknown, Event::SaveRequested, State::ReadingUndecided, Action::Read},
    {State::Unknown, Event::CancelRequested, State::Unknown, Action::Ignore},
    {State::Unknown, Event::Resumed, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadMerged, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadNothingLeft, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadConflicted, State::Unknown, Action::Ignore},
    {State::Unknown, Event::ReadFailed, State::Unknown, Action::Ignore},
    {State::Unknown, Event::NothingUndecided, State::Unknown, Action::Ignore},
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
    {State::Looking, Event::SaveRequested, State::ReadingUndecided, Action::Read},
    {State::Looking, Event::CancelRequested, State::Looking, Action::Ignore},
    {State::Looking, Event::Resumed, State::Looking, Action::Ignore},
    {State::Looking, Event::ReadMerged, State::Looking, Action::Ignore},
    {State::Looking, Event::ReadNothingLeft, State::Looking, Action::Ignore},
    {State::Looking, Event::ReadConflicted, State::Looking, Action::Ignore},
    {State::Looking, Event::ReadFailed, State::Looking, Action::Ignore},
    {State::Looking, Event::NothingUndecided, State::Looking, Action::Ignore},
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
    // ReadingUndecided
    {State::ReadingUndecided, Event::SaveRequested, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::CancelRequested, State::ReadingUndecided, Action::Abort},
    {State::ReadingUndecided, Event::Resumed, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::ReadMerged, State::SendingUndecided, Action::Send},
    {State::ReadingUndecided, Event::ReadNothingLeft, State::Unknown, Action::TellUnknown},
    {State::ReadingUndecided, Event::ReadConflicted, State::ConflictUndecided, Action::AskConflict},
    {State::ReadingUndecided, Event::ReadFailed, State::Unknown, Action::TellUnknown},
    {State::ReadingUndecided, Event::NothingUndecided, State::Reading, Action::Ignore},
    {State::ReadingUndecided, Event::ConflictSettled, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::UpdateAccepted, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::UpdateFailed, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::UpdateUnknown, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::ConfirmSucceeded, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::ConfirmFailed, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::DecideSucceeded, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::DecideNotThere, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::DecideFailed, State::ReadingUndecided, Action::Ignore},
    {State::ReadingUndecided, Event::LookDue, State::ReadingUndecided, Action::Ignore},
    // ConflictUndecided
    {State::ConflictUndecided, Event::SaveRequested, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::CancelRequested, State::Unknown, Action::TellUnknown},
    {State::ConflictUndecided, Event::Resumed, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::ReadMerged, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::ReadNothingLeft, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::ReadConflicted, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::ReadFailed, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::NothingUndecided, State::Conflict, Action::Ignore},
    {State::ConflictUndecided, Event::ConflictSettled, State::ReadingUndecided, Action::Read},
    {State::ConflictUndecided, Event::UpdateAccepted, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::UpdateFailed, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::UpdateUnknown, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::ConfirmSucceeded, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::ConfirmFailed, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::DecideSucceeded, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::DecideNotThere, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::DecideFailed, State::ConflictUndecided, Action::Ignore},
    {State::ConflictUndecided, Event::LookDue, State::ConflictUndecided, Action::Ignore},
    // SendingUndecided
    {State::SendingUndecided, Event::SaveRequested, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::CancelRequested, State::SendingUndecided, Action::Abort},
    {State::SendingUndecided, Event::Resumed, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::ReadMerged, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::ReadNothingLeft, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::ReadConflicted, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::ReadFailed, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::NothingUndecided, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::ConflictSettled, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::UpdateAccepted, State::Confirming, Action::AcceptAndReadBack},
    {State::SendingUndecided, Event::UpdateFailed, State::Unknown, Action::TellFailure},
    {State::SendingUndecided, Event::UpdateUnknown, State::Deciding, Action::ReadBack},
    {State::SendingUndecided, Event::ConfirmSucceeded, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::ConfirmFailed, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::DecideSucceeded, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::DecideNotThere, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::DecideFailed, State::SendingUndecided, Action::Ignore},
    {State::SendingUndecided, Event::LookDue, State::SendingUndecided, Action::Ignore},
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
    void undecidedIsNotForgotten();
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

// What leads to Idle or Unknown is an end, and each end says something; but for a look that nobody has asked for, and
// for what is taken up again, of which others have told.
void TestSaveState::everyEndIsTold()
{
    for (const Row &row : kTable) {
        const bool isRest = row.next == State::Idle || row.next == State::Unknown;
        const bool isQuiet = (row.state == State::Looking && row.next == State::Unknown) || row.event == Event::Resumed;
        const bool isTold = row.action >= Action::Confirm;
        QVERIFY(!isTold || isRest);
        QVERIFY(isTold || isQuiet || !isRest || row.state == row.next);
    }
}

// While an update may still arrive nothing leads back to Idle but that it has arrived, was given up, or an accepted
// update after it.
void TestSaveState::undecidedIsNotForgotten()
{
    const QList<State> undecided{State::Deciding, State::Unknown, State::Looking, State::ReadingUndecided,
        State::ConflictUndecided, State::SendingUndecided};
    for (const Row &row : kTable) {
        if (!undecided.contains(row.state) || undecided.contains(row.next))
            continue;
        QVERIFY(row.event == Event::DecideSucceeded || row.event == Event::NothingUndecided
            || row.event == Event::UpdateAccepted);
    }
}

CORE_TEST(TestSaveState)
#include "tst_SaveState.moc"
