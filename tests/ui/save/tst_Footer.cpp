// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The footer alone, state by state: what it says, which of its buttons work, and what each asks for.
#include "TestRunner.h"
#include "TimeIsUp.h"
#include "VisibleWidget.h"
#include "ui/save/Footer.h"
#include "ui/widgets/Announcer.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Saving = SaveState::State;

Q_DECLARE_METATYPE(Footer::State)

class TestFooter : public QObject
{
    Q_OBJECT

private slots:
    static void showsTheState_data();
    static void showsTheState();
    static void countStaysWhatWasSent();
    static void saysThatItWaits();
    static void cancelComesAndGoes();
    static void isSaidOnceThereIsQuiet();
    static void buttonsAsk();
};

namespace
{
QStringList enabledButtons(const Footer &footer)
{
    QStringList names;
    const QList<QPushButton *> buttons = footer.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            names += button->text().remove(u'&');
    }
    return names;
}

QString status(const Footer &footer)
{
    return footer.findChild<QLabel *>()->text();
}
} // namespace

void TestFooter::showsTheState_data()
{
    QTest::addColumn<Footer::State>("state");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("enabled");
    const QStringList all{u"Revert all"_s, u"Review…"_s, u"Save changes"_s};
    QTest::newRow("nothing changed") << Footer::State{} << QString() << QStringList();
    QTest::newRow("one change") << Footer::State{.changes = 1, .canSave = true} << u"1 unsaved change"_s << all;
    QTest::newRow("changes") << Footer::State{.changes = 3, .canSave = true} << u"3 unsaved changes"_s << all;
    QTest::newRow("changes that cannot be saved now")
        << Footer::State{.changes = 3} << u"3 unsaved changes"_s << QStringList(u"Revert all"_s);
    QTest::newRow("something comes first") << Footer::State{.waitingFor = u"Asking the keychain…"_s, .changes = 1}
                                           << u"Asking the keychain…"_s << QStringList(u"Revert all"_s);
    QTest::newRow("saving") << Footer::State{.changes = 2, .saving = Saving::Sending} << u"Saving 2 changes…"_s
                            << QStringList(u"Revert all"_s);
    QTest::newRow("reading back") << Footer::State{.changes = 2, .saving = Saving::Confirming}
                                  << u"Checking what was saved…"_s << QStringList(u"Revert all"_s);
    QTest::newRow("outcome not known") << Footer::State{.changes = 2, .saving = Saving::Deciding}
                                       << u"Checking what was saved…"_s << QStringList(u"Revert all"_s);
}

void TestFooter::showsTheState()
{
    QFETCH(const Footer::State, state);
    Footer footer;
    footer.show();
    footer.setState(state);
    QTEST(status(footer), "said");
    QTEST(enabledButtons(footer), "enabled");
    const bool isSaving = SaveState::isBusy(state.saving);
    QCOMPARE(footer.findChildren<QPushButton *>().constLast()->text(), isSaving ? u"Saving…"_s : u"&Save changes"_s);
}

// What is typed while a save is under way is no part of it.
void TestFooter::countStaysWhatWasSent()
{
    Footer footer;
    footer.setState({.changes = 1, .canSave = true});
    footer.setState({.changes = 1, .saving = Saving::Reading});
    footer.setState({.changes = 4, .saving = Saving::Sending});
    QCOMPARE(status(footer), u"Saving 1 change…"_s);
    footer.setState({.changes = 3, .canSave = true});
    QCOMPARE(status(footer), u"3 unsaved changes"_s);
}

void TestFooter::saysThatItWaits()
{
    Footer footer;
    footer.setState({.changes = 1, .saving = Saving::Sending});
    QVERIFY(timeIsUp(footer, u"patience"_s));
    QTRY_COMPARE(status(footer), u"Waiting for the server…"_s);
    footer.setState({.changes = 1, .saving = Saving::Confirming});
    QCOMPARE(status(footer), u"Checking what was saved…"_s);
}

void TestFooter::cancelComesAndGoes()
{
    Footer footer;
    footer.show();
    footer.setState({.changes = 1, .canCancel = true, .saving = Saving::Sending});
    QVERIFY(!enabledButtons(footer).contains(u"Cancel"_s));
    QVERIFY(timeIsUp(footer, u"cancelDelay"_s));
    QTRY_VERIFY(enabledButtons(footer).contains(u"Cancel"_s));
    footer.setState({.changes = 1, .canSave = true});
    QVERIFY(!enabledButtons(footer).contains(u"Cancel"_s));
}

// A screen reader says the latest status, not each one on the way.
void TestFooter::isSaidOnceThereIsQuiet()
{
    Footer footer;
    footer.show();
    const auto *announcer = footer.findChild<Announcer *>();
    footer.setState({.changes = 1, .canSave = true});
    footer.setState({.changes = 2, .canSave = true});
    QVERIFY(!announcer->isVisible());
    QVERIFY(timeIsUp(footer, u"quiet"_s));
    QTRY_VERIFY(announcer->isVisible());
    QCOMPARE(announcer->accessibleName(), u"2 unsaved changes"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(footer.findChild<Announcer *>())->role(), QAccessible::Notification);
    footer.setState({});
    QVERIFY(timeIsUp(footer, u"quiet"_s));
    QTRY_VERIFY(!announcer->isVisible());
}

void TestFooter::buttonsAsk()
{
    Footer footer;
    footer.show();
    footer.setState({.changes = 1, .canSave = true, .canCancel = true});
    QVERIFY(timeIsUp(footer, u"cancelDelay"_s));
    QTRY_VERIFY(enabledButtons(footer).contains(u"Cancel"_s));
    const auto asks = [&footer](const QString &name, auto signal) {
        QSignalSpy asked(&footer, signal);
        visibleWidget<QPushButton>(footer, name)->click();
        QCOMPARE(asked.size(), 1);
    };
    asks(u"Cancel"_s, &Footer::cancelRequested);
    asks(u"Revert all"_s, &Footer::revertAllRequested);
    asks(u"Review changes"_s, &Footer::reviewRequested);
    asks(u"Save changes"_s, &Footer::saveRequested);
}

WINDOW_TEST(TestFooter)
#include "tst_Footer.moc"
