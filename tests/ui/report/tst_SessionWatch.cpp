// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The journal has what was pressed, said and gone through, and nothing that was typed.
#include "Desk.h"
#include "TestRunner.h"
#include "ui/report/SessionWatch.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Kind = JournalEntry::Kind;

class TestSessionWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void commandsByMenuKeyAndButton();
    void eachCommandOnce();
    void statesOfASave();
    void windowsAndQuestions();
    void boxesSayOnAndOff();
    void nothingThatIsTyped();
    void nothingOfOtherFields();

private:
    [[nodiscard]] QStringList texts(Kind kind) const;

    std::unique_ptr<Desk> m_desk;
};

void TestSessionWatch::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

QStringList TestSessionWatch::texts(Kind kind) const
{
    QStringList texts;
    const QList<JournalEntry> entries = m_desk->window.findChild<SessionWatch *>()->journal().entries();
    for (const JournalEntry &entry : entries) {
        if (entry.kind == kind)
            texts += entry.text;
    }
    return texts;
}

void TestSessionWatch::commandsByMenuKeyAndButton()
{
    QSignalSpy read(&m_desk->session, &AccountSession::profileRead);
    QTest::keyClick(&m_desk->window, Qt::Key_F5);
    QVERIFY(read.wait());
    type(*m_desk, u"Company"_s, u"Acme"_s);
    press(*m_desk, u"Revert all"_s);
    QCoreApplication::processEvents(); // nobody presses two at once
    trigger(*m_desk, u"Requests…"_s);
    QCOMPARE(texts(Kind::Command), (QStringList{u"Reload"_s, u"Revert all"_s, u"Requests…"_s}));
    QVERIFY(texts(Kind::Message).contains(u"Reverted: Company."_s));
    QVERIFY(texts(Kind::State).contains(u"Window opened: Requests — Profile Editor"_s));
}

// Buttons and menus that are shown again are not heard twice.
void TestSessionWatch::eachCommandOnce()
{
    for (int i = 0; i < 3; ++i) {
        m_desk->window.hide();
        m_desk->window.show();
    }
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    type(*m_desk, u"Company"_s, u"Acme"_s);
    press(*m_desk, u"Revert all"_s);
    QCOMPARE(texts(Kind::Command), QStringList{u"Revert all"_s});
}

void TestSessionWatch::statesOfASave()
{
    QSignalSpy saved(&m_desk->session, &AccountSession::saveFinished);
    type(*m_desk, u"Company"_s, u"Acme"_s);
    press(*m_desk, u"Save changes"_s);
    QVERIFY(saved.wait());
    QCOMPARE(texts(Kind::Command), QStringList{u"Save changes"_s}); // though it says something else by now
    const QStringList states = texts(Kind::State);
    const auto at = [&](const QString &text) { return states.indexOf(text); };
    QVERIFY2(at(u"Account: Open, attempt: None"_s) >= 0, qPrintable(states.join(u'\n')));
    QVERIFY(at(u"Changed: Company"_s) >= 0 && at(u"Save: Reading"_s) > at(u"Changed: Company"_s));
    QVERIFY(at(u"Save: Sending"_s) > at(u"Save: Reading"_s));
    QVERIFY(at(u"Save: Idle"_s) > at(u"Save: Sending"_s));
    QVERIFY(texts(Kind::Message).contains(u"Saved: Company"_s));
    // The command stands before what it has brought about.
    const QList<JournalEntry> entries = m_desk->window.findChild<SessionWatch *>()->journal().entries();
    const auto place
        = [&](const QString &text) { return std::ranges::find(entries, text, &JournalEntry::text) - entries.begin(); };
    QVERIFY(place(u"Save changes"_s) < place(u"Save: Reading"_s));
    QCOMPARE(std::ranges::count(entries, u"Changed: Company"_s, &JournalEntry::text), 1);
}

void TestSessionWatch::windowsAndQuestions()
{
    QMessageBox box(QMessageBox::Question, u"Leave"_s, u"Discard the changes?"_s, QMessageBox::Cancel, &m_desk->window);
    box.open();
    box.button(QMessageBox::Cancel)->click();
    QVERIFY(texts(Kind::State).contains(u"Window opened: Leave"_s));
    QVERIFY(texts(Kind::State).contains(u"Window closed: Leave"_s));
    QVERIFY(texts(Kind::Message).contains(u"Discard the changes?"_s));
    QCOMPARE(texts(Kind::Command), QStringList{u"Cancel in “Leave”"_s});
}

void TestSessionWatch::boxesSayOnAndOff()
{
    const QStringList before = texts(Kind::Command);
    QCheckBox box(u"&Keep R&&D"_s, &m_desk->window);
    box.show();
    box.click();
    QCoreApplication::processEvents();
    box.click();
    QCOMPARE(texts(Kind::Command).mid(before.size()), (QStringList{u"Keep R&D: on"_s, u"Keep R&D: off"_s}));
}

void TestSessionWatch::nothingThatIsTyped()
{
    const QString typed = u"Geheimnis GmbH"_s;
    type(*m_desk, u"Company"_s, typed);
    type(*m_desk, u"Name"_s, u"Jan "_s);
    m_desk->play("trim"); // the message repeats what was sent, and what became of it
    QSignalSpy saved(&m_desk->session, &AccountSession::saveFinished);
    press(*m_desk, u"Save changes"_s);
    QVERIFY(saved.wait());
    const QString said = m_desk->message()->accessibleName();
    QVERIFY2(said.contains(u"saved as “Jan”"_s), qPrintable(said));
    QStringList all;
    for (const Kind kind : {Kind::Command, Kind::Message, Kind::State})
        all += texts(kind);
    const QString journal = all.join(u'\n');
    QVERIFY2(journal.contains(u"saved as “…”"_s), qPrintable(journal));
    QVERIFY2(!journal.contains(typed) && !journal.contains(u"Jan"_s), qPrintable(journal));
}

// Of a sign-in, of the network's settings, of the search for time zones.
void TestSessionWatch::nothingOfOtherFields()
{
    QLineEdit user(u"jan@typed.example"_s);
    QLineEdit password(u"geheim 77"_s);
    password.setEchoMode(QLineEdit::Password);
    QLineEdit code(u"918273"_s);
    code.setInputMethodHints(Qt::ImhSensitiveData);
    m_desk->message()->showMessage({.text = u"“jan@typed.example” is not known with geheim 77 and 918273; ask jan."_s});
    QVERIFY2(texts(Kind::Message).contains(u"“…” is not known with … and …; ask jan."_s),
        qPrintable(texts(Kind::Message).join(u'\n')));
}

WINDOW_TEST(TestSessionWatch)
#include "tst_SessionWatch.moc"
