// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Dialogs that come while somebody types: the rest of the word chooses nothing.
#include "Desk.h"
#include "TestRunner.h"
#include "ui/widgets/TypingGuard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace
{
// Keys as they come from the keyboard: to whatever has the focus.
void typeOn(const QString &text)
{
    for (const QChar c : text) {
        if (const QWidget *window = QApplication::activeWindow())
            QTest::keyClick(window->windowHandle(), c.toLatin1());
    }
}
} // namespace

class TestTypingGuard : public QObject
{
    Q_OBJECT

private slots:
    void conflictIsNotAnsweredByTyping();
    void questionIsNotAnsweredByTyping();
    void letsCommandsThrough_data();
    void letsCommandsThrough();
};

void TestTypingGuard::conflictIsNotAnsweredByTyping()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Company"_s, u"Mine"_s);
    desk.changeOnServer("companyName"_L1, u"Theirs"_s);
    press(desk, u"Save changes"_s);
    desk.text(u"Job title"_s)->setFocus();
    QTRY_VERIFY(desk.find<QRadioButton>(u"Keep mine: Company"_s));
    const QPointer<QWidget> dialog = desk.find<QRadioButton>(u"Keep mine: Company"_s)->window();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    typeOn(u" of the board \r "_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!desk.find<QRadioButton>(u"Keep mine: Company"_s)->isChecked());
    QCOMPARE(desk.saver.state(), SaveState::State::Conflict);

    QTRY_VERIFY(!dialog->findChild<TypingGuard *>());
    typeOn(u" "_s); // chooses, which can be chosen again
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(desk.saver.state(), SaveState::State::Conflict);
    QVERIFY(desk.find<QRadioButton>(u"Keep mine: Company"_s)->isChecked());
    QVERIFY(desk.updates().isEmpty());
}

// The question after a save that typing went on during; "d" is its button for "Discard".
void TestTypingGuard::questionIsNotAnsweredByTyping()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Job title"_s, u"Bo"_s);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    desk.window.close();
    QTest::keyClicks(desk.text(u"Job title"_s), u"ar"_s);
    QTRY_VERIFY(desk.button(u"Discard"_s));
    const QPointer<QWidget> question = desk.button(u"Discard"_s)->window();
    QVERIFY(QTest::qWaitForWindowActive(question));
    typeOn(u"d s\r"_s);
    QVERIFY(question && question->isVisible());
    QVERIFY(desk.window.isVisible());
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Boar"_s);
    QCOMPARE(desk.updates().size(), 1);
    QTRY_VERIFY(!question->findChild<TypingGuard *>());
    typeOn(u"d"_s);
    QTRY_VERIFY(!desk.window.isVisible());
}

void TestTypingGuard::letsCommandsThrough_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("letter") << int(Qt::Key_D) << Qt::KeyboardModifiers() << false;
    QTest::newRow("capital") << int(Qt::Key_D) << Qt::KeyboardModifiers(Qt::ShiftModifier) << false;
    QTest::newRow("space") << int(Qt::Key_Space) << Qt::KeyboardModifiers() << false;
    QTest::newRow("return") << int(Qt::Key_Return) << Qt::KeyboardModifiers() << false;
    QTest::newRow("escape") << int(Qt::Key_Escape) << Qt::KeyboardModifiers() << true;
    QTest::newRow("down") << int(Qt::Key_Down) << Qt::KeyboardModifiers() << true;
    QTest::newRow("control and a letter") << int(Qt::Key_D) << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
}

void TestTypingGuard::letsCommandsThrough()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const bool, arrives);
    class Dialog : public QDialog
    {
    public:
        QList<int> keys;

    protected:
        void keyPressEvent(QKeyEvent *event) override { keys += event->key(); }
    };
    Dialog dialog;
    new TypingGuard(&dialog);
    dialog.show();
    QTest::keyClick(&dialog, static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(dialog.keys.contains(key), arrives);
}

WINDOW_TEST(TestTypingGuard)
#include "tst_TypingGuard.moc"
