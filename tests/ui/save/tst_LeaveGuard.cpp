// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Each answer to the question before leaving, and each end of a save that is waited for: whether it goes on, now and
// with a later save.
#include "Profiles.h"
#include "SavingEditor.h"
#include "TestRunner.h"
#include "account/AccountClaim.h"
#include "account/KeptWork.h"
#include "drafts/DraftStore.h"
#include "drafts/LastProfile.h"
#include "ui/save/LeaveGuard.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using SaveState::State;

namespace
{
const QByteArray kProfile = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Engineer"})";
const QByteArray kSaved = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Boss"})";
const QByteArray kAltered = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Bos"})";
const QByteArray kTheirs = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Chief"})";
const QByteArray kRefusal = R"({"success":false,"error":"Too long"})";

// A guard with what it guards: one edit on a server that saves it.
struct GuardedEdit {
    GuardedEdit()
    {
        editor.load(kProfile);
        editor.model.setEditedValue(kJob, u"Boss"_s);
        window.show();
    }

    void answer(const QList<QByteArray> &bodies)
    {
        for (const QByteArray &body : bodies)
            server.enqueue({.body = body});
    }
    void leave(LeaveGuard::Way way = LeaveGuard::Way::Close)
    {
        guard.leave(way, [this] { ++left; });
    }
    [[nodiscard]] QMessageBox *question() const
    {
        const auto questions = window.findChildren<QMessageBox *>();
        const auto open = std::ranges::find_if(questions, &QWidget::isVisible);
        return open == questions.end() ? nullptr : *open;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        if (const QMessageBox *box = question()) {
            const auto buttons = box->findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->text().remove(u'&') == text)
                    return button;
            }
        }
        return nullptr;
    }
    void press(const QString &text) const { button(text)->click(); }
    [[nodiscard]] bool saved() { return !editor.saver.isBusy() && !editor.results.isEmpty(); }

    FaultServer server;
    SavingEditor editor{server};
    DraftStore drafts{AccountFolders({})};
    LastProfile lastProfile{AccountFolders({})};
    AccountClaim claim{AccountFolders({})};
    KeptWork work{{editor.model, editor.history, drafts, lastProfile, claim}};
    QWidget window;
    LeaveGuard guard{editor.model, editor.saver, work, &window};
    int left = 0;
};
} // namespace

class TestLeaveGuard : public QObject
{
    Q_OBJECT

private slots:
    void unansweredQuestionStays_data();
    void unansweredQuestionStays();
    void nothingLeftToSaveGoesOn();
    void anotherAccountEndsTheWait_data();
    void anotherAccountEndsTheWait();
    void savesAndGoesOnIfAllIsWell_data();
    void savesAndGoesOnIfAllIsWell();
    void waitsForASaveUnderWay_data();
    void waitsForASaveUnderWay();
    void leavesWithoutTheEndOfASave_data();
    void leavesWithoutTheEndOfASave();
    void conflictHasItsAnswerFirst();
    void saysWhatThePersonDoes_data();
    void saysWhatThePersonDoes();
};

void TestLeaveGuard::unansweredQuestionStays_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("cross") << u"cross"_s;
    QTest::newRow("escape") << u"escape"_s;
    QTest::newRow("button") << u"button"_s;
}

// Nor does it go on with a save that comes later.
void TestLeaveGuard::unansweredQuestionStays()
{
    QFETCH(const QString, how);
    GuardedEdit desk;
    desk.leave();
    QVERIFY(desk.question());
    if (how == u"cross"_s)
        desk.question()->close();
    else if (how == u"escape"_s)
        QTest::keyClick(desk.question(), Qt::Key_Escape);
    else
        desk.press(u"Stay"_s);
    QTRY_VERIFY(!desk.question());
    QCOMPARE(desk.editor.model.modifiedCount(), 1);
    desk.answer({kProfile, kSuccess, kSaved});
    desk.editor.saver.save();
    QTRY_VERIFY(desk.saved());
    QCOMPARE(desk.editor.model.modifiedCount(), 0);
    QCOMPARE(desk.left, 0);
}

// A read that came while it was asked has made the edit the server's value.
void TestLeaveGuard::nothingLeftToSaveGoesOn()
{
    GuardedEdit desk;
    desk.leave();
    desk.editor.load(kSaved);
    QCOMPARE(desk.editor.model.modifiedCount(), 0);
    desk.press(u"Save"_s);
    QCOMPARE(desk.left, 1);
    desk.editor.model.setEditedValue(kJob, u"Engineer"_s);
    desk.answer({kSaved, kSuccess, kProfile});
    desk.editor.saver.save();
    QTRY_VERIFY(desk.saved());
    QCOMPARE(desk.left, 1);
}

void TestLeaveGuard::anotherAccountEndsTheWait_data()
{
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("while it asks") << false;
    QTest::newRow("while it saves") << true;
}

void TestLeaveGuard::anotherAccountEndsTheWait()
{
    QFETCH(const bool, isAnswered);
    GuardedEdit desk;
    desk.leave();
    if (isAnswered) {
        desk.server.enqueue({.kind = FaultServer::Kind::Hold});
        desk.press(u"Save"_s);
        QTRY_COMPARE(desk.server.requests().size(), 1);
    }
    desk.editor.model.clear();
    desk.editor.saver.reset();
    desk.editor.load(kProfile);
    QTRY_VERIFY(!desk.question());
    desk.editor.model.setEditedValue(kJob, u"Boss"_s);
    desk.answer({kProfile, kSuccess, kSaved});
    desk.editor.saver.save();
    QTRY_VERIFY(desk.saved());
    QCOMPARE(desk.editor.model.modifiedCount(), 0);
    QCOMPARE(desk.left, 0);
}

void TestLeaveGuard::savesAndGoesOnIfAllIsWell_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("saved") << QList{kProfile, kSuccess, kSaved} << true;
    QTest::newRow("there already") << QList{kSaved} << true;
    QTest::newRow("refused") << QList{kProfile, kRefusal} << false;
    QTest::newRow("not read") << QList{kRefusal} << false;
    QTest::newRow("altered") << QList{kProfile, kSuccess, kAltered} << false;
    QTest::newRow("ignored") << QList{kProfile, kSuccess, kProfile} << false;
    QTest::newRow("not confirmed") << QList{kProfile, kSuccess, kRefusal} << false;
}

// What the server has not taken as it was typed, or did not show, is to be read before all goes.
void TestLeaveGuard::savesAndGoesOnIfAllIsWell()
{
    QFETCH(const QList<QByteArray>, answers);
    QFETCH(const bool, goesOn);
    GuardedEdit desk;
    desk.answer(answers);
    desk.leave();
    desk.press(u"Save"_s);
    QTRY_VERIFY(desk.saved());
    QCOMPARE(desk.left, goesOn ? 1 : 0);
    desk.editor.results.clear();
    desk.editor.load(kProfile);
    desk.editor.model.setEditedValue(kJob, u"Boss"_s);
    desk.answer({kProfile, kSuccess, kSaved});
    desk.editor.saver.save(); // goes on for nobody
    QTRY_VERIFY(desk.saved());
    QCOMPARE(desk.left, goesOn ? 1 : 0);
}

void TestLeaveGuard::waitsForASaveUnderWay_data()
{
    QTest::addColumn<LeaveGuard::Way>("way");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("typesOn");
    const QString closes = u"The window closes as soon as the changes are saved."_s;
    QTest::newRow("close") << LeaveGuard::Way::Close << closes << false;
    QTest::newRow("close, typed meanwhile") << LeaveGuard::Way::Close << closes << true;
    QTest::newRow("quit") << LeaveGuard::Way::Quit << u"The editor quits as soon as the changes are saved."_s << false;
}

void TestLeaveGuard::waitsForASaveUnderWay()
{
    QFETCH(const LeaveGuard::Way, way);
    QFETCH(const bool, typesOn);
    GuardedEdit desk;
    const QSignalSpy waiting(&desk.guard, &LeaveGuard::waiting);
    desk.answer({kProfile, kSuccess, kSaved});
    desk.editor.saver.save();
    desk.leave(way);
    QCOMPARE(waiting.size(), 1);
    QTEST(waiting.constFirst().constFirst().toString(), "sentence");
    QVERIFY(!desk.question());
    if (typesOn)
        desk.editor.model.setEditedValue(kJob, u"Chief"_s);
    QTRY_VERIFY(desk.saved());
    QCOMPARE(desk.left, typesOn ? 0 : 1);
    if (!typesOn)
        return;
    QVERIFY(desk.question());
    desk.press(u"Discard"_s);
    QCOMPARE(desk.left, 1);
    QCOMPARE(desk.editor.model.editedValue(kJob).toString(), u"Boss"_s);
}

void TestLeaveGuard::leavesWithoutTheEndOfASave_data()
{
    QTest::addColumn<LeaveGuard::Way>("way");
    QTest::addColumn<QString>("button");
    QTest::newRow("close") << LeaveGuard::Way::Close << u"Close without waiting"_s;
    QTest::newRow("quit") << LeaveGuard::Way::Quit << u"Quit without waiting"_s;
}

// Nothing is discarded by it, and the button does not say so.
void TestLeaveGuard::leavesWithoutTheEndOfASave()
{
    QFETCH(const LeaveGuard::Way, way);
    QFETCH(const QString, button);
    GuardedEdit desk;
    desk.server.enqueue({.kind = FaultServer::Kind::Hold});
    desk.editor.saver.save();
    QTRY_COMPARE(desk.server.requests().size(), 1);
    for (int i = 0; i < 2; ++i)
        desk.leave(way);
    QVERIFY(desk.question());
    QVERIFY(!desk.button(u"Discard"_s));
    desk.press(button);
    QCOMPARE(desk.left, 1);
    QCOMPARE(desk.editor.model.modifiedCount(), 1);
    desk.answer({kSuccess, kSaved});
    desk.server.setDefault({.body = kProfile});
    desk.server.release();
    QTRY_VERIFY(desk.saved());
    QCOMPARE(desk.left, 1);
}

// Asked while a conflict is open: "Save" leads back to that, and goes on when it is settled.
void TestLeaveGuard::conflictHasItsAnswerFirst()
{
    GuardedEdit desk;
    desk.answer({kTheirs, kTheirs, kSuccess, kSaved});
    desk.editor.saver.save();
    QTRY_COMPARE(desk.editor.saver.state(), State::Conflict);
    desk.leave();
    desk.press(u"Save"_s);
    QCOMPARE(desk.editor.saver.state(), State::Conflict);
    QCOMPARE(desk.left, 0);
    desk.editor.saver.settleConflict({{u"jobTitle"_s, ProfileSaver::Choice::KeepMine}});
    QTRY_VERIFY(desk.saved());
    QCOMPARE(desk.left, 1);
}

void TestLeaveGuard::saysWhatThePersonDoes_data()
{
    QTest::addColumn<LeaveGuard::Way>("way");
    QTest::addColumn<bool>("canSave");
    QTest::addColumn<QString>("question");
    using Way = LeaveGuard::Way;
    QTest::newRow("close") << Way::Close << true << u"Save the changes before closing the window?"_s;
    QTest::newRow("quit") << Way::Quit << true << u"Save the changes before quitting?"_s;
    QTest::newRow("close, nowhere to save")
        << Way::Close << false << u"Closing the window discards the unsaved changes."_s;
    QTest::newRow("quit, nowhere to save") << Way::Quit << false << u"Quitting discards the unsaved changes."_s;
}

void TestLeaveGuard::saysWhatThePersonDoes()
{
    QFETCH(const LeaveGuard::Way, way);
    QFETCH(const bool, canSave);
    GuardedEdit desk;
    desk.guard.setCanSave(canSave);
    desk.leave(way);
    QVERIFY(desk.question());
    QTEST(desk.question()->text(), "question");
}

WINDOW_TEST(TestLeaveGuard)
#include "tst_LeaveGuard.moc"
