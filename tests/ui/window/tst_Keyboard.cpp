// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Everything can be reached and used without a mouse: the order of the Tab key, mnemonics, and what has the focus is in
// view.
#include "Desk.h"
#include "TestRunner.h"

#include "ui/form/ProfileForm.h"
#include "ui/message/DetailsDialog.h"
#include "ui/network/NetworkDialog.h"
#include "ui/save/ConflictDialog.h"
#include "ui/save/ReviewDialog.h"

#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// What a screen reader would say of a widget with the focus.
QString spoken(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text().remove(u'&') : widget->objectName();
}

// What has the focus, from the present one on, until it comes round.
QStringList walk(Qt::Key key)
{
    const QWidget *first = QApplication::focusWidget();
    QStringList names;
    do {
        names += spoken(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
    } while (QApplication::focusWidget() != first && names.size() < 50);
    return names;
}

// The keys that do something with Alt in this window as it stands.
QStringList mnemonics(const QWidget &window)
{
    QStringList keys;
    const auto add = [&keys](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            keys += key.toString();
    };
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *bar = qobject_cast<const QMenuBar *>(widget);
        if (button)
            add(button->text());
        if (label && label->buddy() && label->buddy()->isVisible())
            add(label->text());
        const QList<QAction *> menus = bar ? bar->actions() : QList<QAction *>();
        for (const QAction *menu : menus)
            add(menu->text());
    }
    return keys;
}

// Those that are there twice.
QString doubled(const QWidget &window)
{
    QStringList keys = mnemonics(window);
    keys.sort();
    QStringList twice;
    for (auto key = keys.cbegin(); (key = std::adjacent_find(key, keys.cend())) != keys.cend(); ++key)
        twice += *key;
    return twice.join(u' ');
}

bool isInView(const QWidget *widget)
{
    const QRegion seen = widget->visibleRegion();
    return seen.boundingRect() == widget->rect();
}

QStringList reversed(QStringList names)
{
    std::reverse(names.begin() + 1, names.end()); // from where it began, the other way round
    return names;
}

// As a long message does.
void takeRoomFromTheForm(Desk &desk)
{
    const auto *form = desk.window.findChild<ProfileForm *>();
    const int before = form->viewport()->height();
    desk.message()->showMessage(
        {.kind = Message::Kind::Error, .lead = {}, .text = u"No. "_s.repeated(99), .details = {}, .retryAfter = {}});
    QTRY_VERIFY(form->viewport()->height() < before - 40);
}
} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void tabWalksTheFormAsRead();
    void tabWalksTheStripBeforeTheRows();
    void aConflictBeginsWithItsFirstChoice();
    void everyRowHasAMnemonic();
    void noMnemonicMeansTwoThings();
    void whatGetsTheFocusIsInView();
    void whatHasTheFocusStaysInView();
    void whatWasScrolledAwayStaysAway();
};

void TestKeyboard::tabWalksTheFormAsRead()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("refuse");
    type(desk.text(u"Name"_s), u"A"_s);
    type(desk.text(u"Company"_s), u"B"_s);
    QTRY_VERIFY(desk.button(u"Object tracking"_s)); // made with the profile, shown a moment later
    desk.button(u"Object tracking"_s)->click();
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.message()->isVisible());
    desk.text(u"Name"_s)->setFocus();
    const QStringList order{u"Name"_s, u"Revert Name"_s, u"Job title"_s, u"Company"_s, u"Revert Company"_s,
        u"Time zone"_s, u"Project order"_s, u"New training graphs"_s, u"Object tracking"_s, u"Revert Experiments"_s,
        u"Revert all"_s, u"Review changes"_s, u"Save changes"_s, u"127.0.0.1:%1"_s.arg(desk.simulator.port()),
        u"Details"_s, u"Close message"_s};
    QCOMPARE(walk(Qt::Key_Tab).join(u"; "_s), order.join(u"; "_s));
    QCOMPARE(walk(Qt::Key_Backtab).join(u"; "_s), reversed(order).join(u"; "_s));
}

void TestKeyboard::tabWalksTheStripBeforeTheRows()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("expired-token");
    type(desk.text(u"Name"_s), u"A"_s);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.text(u"Password"_s));
    desk.text(u"E-mail or user name"_s)->setFocus();
    const QStringList order{u"E-mail or user name"_s, u"Password"_s, u"Other ways…"_s, u"Cancel"_s, u"Sign in"_s,
        u"Name"_s, u"Revert Name"_s, u"Job title"_s, u"Company"_s, u"Time zone"_s, u"Project order"_s,
        u"New training graphs"_s, u"Object tracking"_s, u"Revert all"_s, u"Review changes"_s, u"Save changes"_s,
        u"127.0.0.1:%1"_s.arg(desk.simulator.port()), u"Details"_s, u"Close message"_s};
    QCOMPARE(walk(Qt::Key_Tab).join(u"; "_s), order.join(u"; "_s));
    QCOMPARE(walk(Qt::Key_Backtab).join(u"; "_s), reversed(order).join(u"; "_s));
}

void TestKeyboard::aConflictBeginsWithItsFirstChoice()
{
    ConflictDialog dialog({{.key = "name"_L1, .base = u"A"_s, .mine = u"B"_s, .theirs = u"C"_s}}, {}, false, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(walk(Qt::Key_Tab).join(u"; "_s), u"Keep mine: Name; Cancel"_s); // arrows choose in a group
}

void TestKeyboard::everyRowHasAMnemonic()
{
    Desk desk;
    QVERIFY(desk.open());
    QTRY_VERIFY(desk.button(u"New training graphs"_s));
    const QPair<Qt::Key, QString> rows[]
        = {{Qt::Key_N, u"Name"_s}, {Qt::Key_J, u"Job title"_s}, {Qt::Key_C, u"Company"_s}, {Qt::Key_T, u"Time zone"_s},
            {Qt::Key_P, u"Project order"_s}, {Qt::Key_X, u"New training graphs"_s}};
    for (const auto &[key, name] : rows) {
        QTest::keyClick(&desk.window, key, Qt::AltModifier);
        QCOMPARE(spoken(QApplication::focusWidget()), name);
    }
}

void TestKeyboard::noMnemonicMeansTwoThings()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Name"_s), u"A"_s);
    QCOMPARE(doubled(desk.window), QString());
    QVERIFY(mnemonics(desk.window).size() > 10);

    QTest::mouseClick(desk.button(u"Review changes"_s), Qt::LeftButton);
    auto *review = desk.window.findChild<ReviewDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(review));
    QCOMPARE(doubled(*review), QString());
    review->reject();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));

    desk.play("refuse");
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.button(u"Details"_s));
    QCOMPARE(doubled(desk.window), QString());
    QTest::mouseClick(desk.button(u"Details"_s), Qt::LeftButton);
    auto *details = desk.window.findChild<DetailsDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(details));
    QCOMPARE(doubled(*details), QString());
    details->reject();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));

    desk.play("expired-token");
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.text(u"Password"_s)); // above the form
    QCOMPARE(doubled(desk.window), QString());
    QTest::mouseClick(desk.button(u"Other ways…"_s), Qt::LeftButton);
    QVERIFY(desk.text(u"Token"_s)); // instead of the form
    const QList<QWidget *> hidden = desk.text(u"Token"_s)->window()->findChildren<QWidget *>();
    for (QWidget *widget : hidden) {
        if (qobject_cast<QPushButton *>(widget) || widget->accessibleName() == u"Authentication code"_s)
            (widget->isHidden() ? widget : widget->parentWidget())->show(); // also what is there only at times
    }
    QCOMPARE(doubled(desk.window), QString());

    ConflictDialog conflict({{.key = "name"_L1, .base = u"A"_s, .mine = u"B"_s, .theirs = u"C"_s}}, {}, false, nullptr);
    conflict.show();
    QCOMPARE(doubled(conflict), QString());
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Manual;
    NetworkDialog network(settings, nullptr);
    network.show();
    QCOMPARE(doubled(network), QString());
    QVERIFY(mnemonics(network).size() > 7);
}

void TestKeyboard::whatHasTheFocusStaysInView()
{
    Desk desk;
    QVERIFY(desk.open());
    QTRY_VERIFY(desk.button(u"Object tracking"_s));
    desk.window.resize(480, 420);
    QWidget *last = desk.button(u"Object tracking"_s);
    last->setFocus();
    QTRY_VERIFY(isInView(last));
    takeRoomFromTheForm(desk);
    QTRY_VERIFY(isInView(last));
}

void TestKeyboard::whatWasScrolledAwayStaysAway()
{
    Desk desk;
    QVERIFY(desk.open());
    QTRY_VERIFY(desk.button(u"Object tracking"_s));
    desk.window.resize(480, 420);
    const QWidget *name = desk.text(u"Name"_s);
    const auto *form = desk.window.findChild<ProfileForm *>();
    QTRY_VERIFY(form->verticalScrollBar()->maximum() > 0);
    form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
    QVERIFY(!isInView(name));
    takeRoomFromTheForm(desk);
    QVERIFY(!isInView(name));
}

void TestKeyboard::whatGetsTheFocusIsInView()
{
    Desk desk;
    QVERIFY(desk.open());
    QTRY_VERIFY(desk.button(u"Object tracking"_s));
    desk.window.resize(480, 300);
    QWidget *name = desk.text(u"Name"_s);
    QAbstractButton *last = desk.button(u"Object tracking"_s);
    QTRY_VERIFY(!isInView(last));
    QTest::keyClick(&desk.window, Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY(isInView(QApplication::focusWidget()));
    auto *scrollBar = desk.window.findChild<ProfileForm *>()->verticalScrollBar();
    scrollBar->setValue(scrollBar->maximum());
    QVERIFY(!isInView(name));
    QTest::keyClick(&desk.window, Qt::Key_N, Qt::AltModifier);
    QVERIFY(isInView(name));
    scrollBar->setValue(scrollBar->maximum());
    last->setFocus();
    desk.window.findChild<ProfileForm *>()->focusFirstEditor();
    QVERIFY(isInView(name));

    // A click does not move what is under the mouse.
    QTest::keyClick(&desk.window, Qt::Key_X, Qt::AltModifier);
    scrollBar->setValue(scrollBar->value() - last->height() / 2);
    const int before = scrollBar->value();
    QTest::mousePress(last, Qt::LeftButton, {}, QPoint(4, 1));
    QCOMPARE(QApplication::focusWidget(), last);
    QCOMPARE(scrollBar->value(), before);
    QTest::mouseRelease(last, Qt::LeftButton, {}, QPoint(4, 1));
}

WINDOW_TEST(TestKeyboard)
#include "tst_Keyboard.moc"
