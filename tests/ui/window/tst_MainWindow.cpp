// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The whole window against the simulator in the same process: states of a row, buttons, keys, and what stays after a
// fault.
#include "Desk.h"
#include "TestRunner.h"

#include "profile/ProfileField.h"
#include "ui/account/AccountMenu.h"
#include "ui/form/ProfileForm.h"
#include "ui/message/MessageLabel.h"
#include "ui/save/Footer.h"
#include "ui/style/Theme.h"
#include "ui/window/MainMenu.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
// WCAG 2.1, "contrast ratio": computed here once more, so that a mistake in Theme does not confirm itself.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

// What is seen of a colour that lets the ground through.
QColor blended(const QColor &color, const QColor &ground)
{
    const auto mix = [&](float above, float below) { return above * color.alphaF() + below * (1 - color.alphaF()); };
    return QColor::fromRgbF(
        mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()), mix(color.blueF(), ground.blueF()));
}
} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void buttonsFollowTheChanges();
    void changedRowDoesNotMoveAndHasItsOwnRevert();
    void editorsBeginAtOneEdge();
    void noHorizontalScrollingFrom480Pixels();
    void saveSendsTheChangesAndNamesThem();
    void refusalKeepsEditsAndFocus();
    void markupIsShownLiterally();
    void typingDuringASaveStaysAnEdit();
    void closingAsks_data();
    void closingAsks();
    void reloadMerges();
    void questionsEndWithTheirAccount_data();
    void questionsEndWithTheirAccount();
    void staysUnderADialogWhenAskedForAnother_data();
    void staysUnderADialogWhenAskedForAnother();
    void reloadLeavesTheFocusedFieldAlone();
    void typingOnAnOvertakenValueIsAConflict();
    void discardedComesBack();
    void revertAllSaysSoWithTheWayBack();
    void revertAllLeavesAProblem();
    void copiedTokenIsSaid();
    void keychainsQuestionIsSaid();
    void oneEntryBringsBack();
    void expiryKeepsTheEdits();
    void unknownValuesSurviveASave();
    void titleTellsOfEditsWithoutAName();
    void contrastIsReadable_data();
    void contrastIsReadable();
};

void TestMainWindow::buttonsFollowTheChanges()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(!desk.button(u"Save changes"_s)->isEnabled());
    QVERIFY(!desk.button(u"Revert all"_s)->isEnabled());
    type(desk.text(u"Company"_s), u"A"_s);
    QVERIFY(desk.button(u"Save changes"_s)->isEnabled());
    QVERIFY(desk.find<QLabel>(u"1 unsaved change"_s));
    type(desk.text(u"Name"_s), u"B"_s);
    QVERIFY(desk.find<QLabel>(u"2 unsaved changes"_s));
    QTest::mouseClick(desk.button(u"Revert all"_s), Qt::LeftButton);
    QVERIFY(!desk.button(u"Save changes"_s)->isEnabled());
    QCOMPARE(desk.text(u"Name"_s)->text(), u"Jan Jansen"_s);
    QCOMPARE(desk.text(u"Company"_s)->text(), QString());
}

void TestMainWindow::changedRowDoesNotMoveAndHasItsOwnRevert()
{
    Desk desk;
    QVERIFY(desk.open());
    QTRY_VERIFY(desk.button(u"Object tracking"_s));
    const auto places = [&desk] {
        QList<QRect> rects;
        for (const ProfileField &field : profileFields()) {
            const auto *editor = desk.window.findChild<QWidget *>(field.key);
            rects += {editor->mapTo(&desk.window, QPoint()), editor->size()};
        }
        return rects;
    };
    desk.text(u"Job title"_s)->setFocus();
    QCoreApplication::sendPostedEvents(); // the layouts have had their say
    const QList<QRect> before = places();
    QVERIFY(!desk.button(u"Revert Job title"_s));
    type(desk.text(u"Job title"_s), u"Boss"_s);
    type(desk.text(u"Company"_s), QString(500, u'm'));
    desk.button(u"Object tracking"_s)->click();
    QVERIFY(desk.button(u"Revert Job title"_s));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(places(), before);
    QTest::mouseClick(desk.button(u"Revert Job title"_s), Qt::LeftButton);
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Engineer"_s);
    QVERIFY(!desk.button(u"Revert Job title"_s));
}

void TestMainWindow::editorsBeginAtOneEdge()
{
    Desk desk;
    QVERIFY(desk.open());
    QSet<int> edges;
    for (const ProfileField &field : profileFields())
        edges.insert(desk.window.findChild<QWidget *>(field.key)->mapTo(&desk.window, QPoint()).x());
    QCOMPARE(edges.size(), 1);
}

namespace
{
// Everything that a server can send in one piece, longer than any line.
void lengthenProfile(StudioSimulator &simulator)
{
    QJsonObject profile = *simulator.state().profile(42);
    const QString word(400, u'm');
    for (const char *key : {"name", "jobTitle", "companyName", "email", "tier"})
        profile.insert(QLatin1StringView(key), word);
    profile.insert(u"timezone"_s, word);
    profile.insert(u"projectsSortOrder"_s, word);
    QJsonArray experiments = profile.value(u"experiments"_s).toArray();
    for (qsizetype i = 0; i < experiments.size(); ++i) {
        QJsonObject experiment = experiments.at(i).toObject();
        experiment.insert(u"title"_s, word.left(100));
        experiment.insert(u"help"_s, word.left(75));
        experiments.replace(i, experiment);
    }
    profile.insert(u"experiments"_s, experiments);
    simulator.state().setProfile(42, profile);
}

// What stands out of the window at its sides.
QStringList outside(const QWidget &window)
{
    QStringList names;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const int left = widget->mapTo(&window, QPoint()).x();
        if (widget->isVisible() && widget->window() == &window && (left < 0 || left + widget->width() > window.width()))
            names += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    }
    return names;
}
} // namespace

void TestMainWindow::noHorizontalScrollingFrom480Pixels()
{
    Desk desk;
    lengthenProfile(desk.simulator);
    QVERIFY(desk.open());
    QTRY_VERIFY(desk.window.findChild<QCheckBox *>() && desk.window.findChild<QCheckBox *>()->isVisible());
    desk.play("refuse-long");
    type(desk.text(u"Name"_s), u"A"_s);
    type(desk.text(u"Company"_s), u"B"_s);
    desk.window.findChild<QCheckBox *>()->click();
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.message()->isVisible());
    QVERIFY(desk.find<QLabel>(u"3 unsaved changes"_s));
    desk.window.resize(480, 600);
    QTRY_COMPARE(desk.window.width(), 480);
    QTRY_COMPARE(outside(desk.window).join(u", "_s), QString());
    const auto *form = desk.window.findChild<ProfileForm *>();
    QCOMPARE(form->widget()->width(), form->viewport()->width());
    Footer footer;
    footer.setState({.waitingFor = QString(300, u'm')});
    QVERIFY2(footer.minimumSizeHint().width() <= 480, qPrintable(QString::number(footer.minimumSizeHint().width())));
}

void TestMainWindow::saveSendsTheChangesAndNamesThem()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Job title"_s), u"Boss"_s);
    type(desk.text(u"Company"_s), u"Acme"_s);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.model.modifiedCount(), 0);
    QTRY_VERIFY(desk.message()->isVisible());
    const QString said = desk.message()->accessibleName();
    QVERIFY2(said.contains(u"Job title"_s) && said.contains(u"Company"_s), qPrintable(said));
    QCOMPARE(desk.updates(), QStringList{u"{\"companyName\":\"Acme\",\"jobTitle\":\"Boss\"}"_s});
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier); // nothing changed: nothing sent
    QVERIFY(!desk.saver.isBusy());
    QTest::keyClick(desk.text(u"Company"_s), Qt::Key_Escape);
    QTRY_VERIFY(!desk.message()->isVisible());
}

void TestMainWindow::refusalKeepsEditsAndFocus()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("refuse");
    QLineEdit *job = desk.text(u"Job title"_s);
    type(job, u"Boss"_s);
    QTest::keyClick(job, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.message()->isVisible());
    QVERIFY(desk.message()->accessibleName().startsWith(u"Studio refused the change:"_s));
    QCOMPARE(job->text(), u"Boss"_s);
    QCOMPARE(QApplication::focusWidget(), job);
    QCOMPARE(desk.model.modifiedCount(), 1);
    desk.play("ok");
    QTest::keyClick(job, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.model.modifiedCount(), 0);
    QCOMPARE(desk.updates().size(), 2);
}

namespace
{
// The last column of pixels with something drawn on it.
int lastInked(const QImage &image)
{
    for (int x = image.width() - 1; x > 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return x;
        }
    }
    return 0;
}
} // namespace

void TestMainWindow::markupIsShownLiterally()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("refuse-markup");
    type(desk.text(u"Job title"_s), u"Boss"_s);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.message()->isVisible());
    QVERIFY2(desk.message()->accessibleName().contains(u"<b>"_s), qPrintable(desk.message()->accessibleName()));

    QTcpServer listener; // whom an image would be asked of
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const QSignalSpy asked(&listener, &QTcpServer::newConnection);
    const QString sentence = u"<b>x</b><img src=\"http://127.0.0.1:%1/x.png\">"_s.arg(listener.serverPort());
    desk.message()->showMessage(
        {.kind = Message::Kind::Error, .lead = {}, .text = sentence, .details = {}, .retryAfter = {}});
    auto *text = desk.message()->findChild<MessageLabel *>();
    const int drawn = lastInked(text->grab().toImage());
    const int expected = text->fontMetrics().horizontalAdvance(sentence);
    QVERIFY2(expected < text->width() && std::abs(drawn - expected) < 5,
        qPrintable(u"%1 pixels drawn, %2 of letters"_s.arg(drawn).arg(expected))); // markup leaves the tags out
    QTcpSocket own;
    own.connectToHost(QHostAddress::LocalHost, listener.serverPort());
    QTRY_VERIFY(own.state() == QTcpSocket::ConnectedState && !asked.isEmpty());
    QCOMPARE(asked.size(), 1); // ours is the first
}

void TestMainWindow::typingDuringASaveStaysAnEdit()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.playSlow();
    QLineEdit *job = desk.text(u"Job title"_s);
    type(job, u"Boss"_s);
    QTest::keyClick(job, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.saver.isBusy());
    QTest::keyClicks(job, u"es"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.saver.isBusy(), 15000);
    QCOMPARE(job->text(), u"Bosses"_s);
    QCOMPARE(desk.model.serverValue("jobTitle"_L1).toString(), u"Boss"_s);
    QCOMPARE(desk.model.modifiedCount(), 1);
}

void TestMainWindow::closingAsks_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("updates");
    QTest::newRow("save") << u"Save"_s << true << 1;
    QTest::newRow("discard") << u"Discard"_s << true << 0;
    QTest::newRow("stay") << u"Stay"_s << false << 0;
}

void TestMainWindow::closingAsks()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, closes);
    QFETCH(const int, updates);
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Job title"_s), u"Boss"_s);
    desk.window.close();
    QVERIFY(desk.window.isVisible());
    QTRY_VERIFY(desk.button(answer));
    desk.window.close(); // asks once
    QCOMPARE(desk.window.findChildren<QMessageBox *>().size(), 1);
    QTest::mouseClick(desk.button(answer), Qt::LeftButton);
    if (closes)
        QTRY_VERIFY(!desk.window.isVisible());
    else
        QVERIFY(desk.window.isVisible());
    QCOMPARE(desk.updates().size(), updates);
    QCOMPARE(desk.model.modifiedCount(), closes ? 0 : 1);
}

// It takes nothing away, so it asks nothing: edits are merged with what comes.
void TestMainWindow::reloadMerges()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Job title"_s), u"Boss"_s);
    type(desk.text(u"Company"_s), u"Mine"_s);
    desk.changeOnServer("name"_L1, u"Theirs"_s);
    desk.changeOnServer("companyName"_L1, u"Theirs"_s);
    QSignalSpy loaded(&desk.session, &AccountSession::profileRead);
    QTest::keyClick(&desk.window, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(desk.window.findChildren<QMessageBox *>().isEmpty());
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Boss"_s);
    QCOMPARE(desk.text(u"Name"_s)->text(), u"Theirs"_s);
    QCOMPARE(desk.text(u"Company"_s)->text(), u"Mine"_s);
    const QString company = desk.text(u"Company"_s)->accessibleDescription();
    QVERIFY2(company.contains(u"changed on the server to “Theirs”"_s), qPrintable(company));
    QCOMPARE(desk.model.modifiedCount(), 2);
}

void TestMainWindow::questionsEndWithTheirAccount_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("button");
    QTest::newRow("a review") << u"Review changes"_s << u"Send"_s;
    QTest::newRow("before a close") << u"Close"_s << u"Discard"_s;
}

// What is asked about one account is not answered for another.
void TestMainWindow::questionsEndWithTheirAccount()
{
    QFETCH(const QString, question);
    QFETCH(const QString, button);
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Job title"_s), u"Boss"_s);
    if (question == u"Close"_s)
        desk.window.close();
    else
        QTest::mouseClick(desk.button(question), Qt::LeftButton);
    QTRY_VERIFY(desk.button(button));
    StudioSimulator there{*scenario(u"ok"_s)};
    QVERIFY(there.listen(0));
    const std::optional<AccountAccess> other = desk.signInTo(there);
    QVERIFY(other);
    QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    desk.session.openGiven(*other);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(desk.client.account().server, other->server);
    QTRY_VERIFY(!desk.button(button));
    QVERIFY(desk.updates().isEmpty());
    // Nor does it go on later.
    type(desk.text(u"Job title"_s), u"Engineer of another"_s);
    QTest::mouseClick(desk.button(u"Save changes"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.model.modifiedCount(), 0);
    QTRY_VERIFY(!desk.saver.isBusy());
    QVERIFY(!desk.session.isReading());
    QVERIFY(desk.updates().isEmpty());
}

void TestMainWindow::staysUnderADialogWhenAskedForAnother_data()
{
    QTest::addColumn<bool>("hasDialog");
    QTest::newRow("with a dialog open") << true;
    QTest::newRow("without") << false;
}

// By the start of another program, that is.
void TestMainWindow::staysUnderADialogWhenAskedForAnother()
{
    QFETCH(const bool, hasDialog);
    Desk desk;
    QVERIFY(desk.open());
    const ServerAddress server = desk.client.account().server;
    const Token token = desk.client.account().token;
    desk.session.accept(server, token); // now remembered
    QTRY_VERIFY(!desk.session.openKey().isEmpty());
    const QString here = desk.session.openKey();
    const Account other{.server = server, .userId = 43, .name = u"Mia"_s};
    desk.accounts.remember(other);
    type(desk.text(u"Job title"_s), u"Boss"_s);
    if (hasDialog) {
        QTest::mouseClick(desk.button(u"Review changes"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.button(u"Send"_s));
    }
    const QSignalSpy signInShown(&desk.window, &MainWindow::signInShown); // it has no token of the other
    emit desk.claim.asked(other.key());
    QCOMPARE(signInShown.size(), hasDialog ? 0 : 1);
    QCOMPARE(desk.button(u"Send"_s) != nullptr, hasDialog);
    QCOMPARE(desk.session.openKey(), here);
}

namespace
{
// The focus is in Name, and somebody else changes it before a reload.
void overtakeName(Desk &desk)
{
    QLineEdit *name = desk.text(u"Name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"x"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    QVERIFY(name->isUndoAvailable());
    desk.changeOnServer("name"_L1, u"Theirs"_s);
    QSignalSpy loaded(&desk.session, &AccountSession::profileRead);
    QTest::keyClick(name, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(loaded.size(), 1);
}
} // namespace

void TestMainWindow::reloadLeavesTheFocusedFieldAlone()
{
    Desk desk;
    QVERIFY(desk.open());
    overtakeName(desk);
    QLineEdit *name = desk.text(u"Name"_s);
    QCOMPARE(QApplication::focusWidget(), name);
    QCOMPARE(name->text(), u"Jan Jansen"_s);
    QVERIFY(name->isUndoAvailable());
    QVERIFY2(name->accessibleDescription().contains(u"Theirs"_s), qPrintable(name->accessibleDescription()));
    QCOMPARE(desk.model.modifiedCount(), 0);
    desk.text(u"Company"_s)->setFocus();
    QCOMPARE(name->text(), u"Theirs"_s);
    QCOMPARE(desk.model.modifiedCount(), 0);
}

void TestMainWindow::typingOnAnOvertakenValueIsAConflict()
{
    Desk desk;
    QVERIFY(desk.open());
    overtakeName(desk);
    QLineEdit *name = desk.text(u"Name"_s);
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u"!"_s);
    QCOMPARE(name->text(), u"Jan Jansen!"_s);
    QVERIFY(desk.model.isConflicted("name"_L1));
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QRadioButton>(u"Take theirs: Name"_s));
    QVERIFY(desk.updates().isEmpty());
}

void TestMainWindow::discardedComesBack()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Job title"_s), u"Boss"_s);
    QTest::mouseClick(desk.button(u"Revert all"_s), Qt::LeftButton);
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Engineer"_s);
    QAction *bringBack = desk.window.findChild<MainMenu *>()->bringBack();
    QVERIFY(bringBack->isEnabled());
    trigger(desk, u"Bring back the discarded changes"_s);
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Boss"_s);
    QVERIFY(!bringBack->isEnabled());
    QCOMPARE(bringBack->text(), u"&Bring back"_s);
}

void TestMainWindow::revertAllSaysSoWithTheWayBack()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk, u"Job title"_s, u"Boss"_s);
    type(desk, u"Company"_s, u"Acme"_s);
    press(desk, u"Revert all"_s);
    QVERIFY(desk.message()->isVisible());
    QCOMPARE(desk.message()->accessibleName(), u"Reverted: Job title and Company."_s);
    press(desk, u"Bring back the reverted changes"_s);
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Boss"_s);
    QCOMPARE(desk.text(u"Company"_s)->text(), u"Acme"_s);
    QVERIFY(!desk.message()->isVisible());
}

void TestMainWindow::revertAllLeavesAProblem()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.window.showProblem(u"Something is wrong."_s);
    type(desk, u"Job title"_s, u"Boss"_s);
    press(desk, u"Revert all"_s);
    QCOMPARE(desk.message()->accessibleName(), u"Something is wrong. Reverted: Job title."_s);
    press(desk, u"Bring back the reverted changes"_s);
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Boss"_s);
    QVERIFY(desk.message()->isVisible());
    QVERIFY(!desk.button(u"Bring back the reverted changes"_s)); // it has been used
}

void TestMainWindow::copiedTokenIsSaid()
{
    Desk desk;
    QVERIFY(desk.open());
    QGuiApplication::clipboard()->clear();
    QMenu menu;
    desk.window.findChild<AccountMenu *>()->fill(&menu, {});
    const QList<QAction *> actions = menu.actions();
    const auto copy = std::ranges::find_if(actions, [](const QAction *each) { return each->text() == u"&Copy token"; });
    QVERIFY(copy != actions.end());
    (*copy)->trigger();
    const QString token = QString::fromLatin1(desk.client.account().token.secret().bytes());
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    const QString said = desk.message()->accessibleName();
    QVERIFY2(said.startsWith(u"Token copied. It is on the clipboard for 60 seconds."_s), qPrintable(said));
    QVERIFY(!said.contains(token));
    press(desk, u"Take the token off the clipboard"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QVERIFY(!desk.message()->isVisible());
}

void TestMainWindow::keychainsQuestionIsSaid()
{
    Desk desk;
    desk.window.show();
    const Account known{.server = *ServerAddress::parse(desk.simulator.baseUrl().toString()).value,
        .userId = 42,
        .email = u"jan@example.com"_s,
        .inKeychain = true};
    desk.accounts.remember(known);
    QVERIFY(desk.session.switchTo(known.key()));
    QVERIFY(desk.find<QLabel>(u"Asking the keychain…"_s));
    emit desk.keychain.passwordAsked(known.key());
    QVERIFY(desk.find<QLabel>(u"Waiting for the keychain's password window…"_s));
    const QSignalSpy signInShown(&desk.window, &MainWindow::signInShown);
    QTRY_COMPARE(signInShown.size(), 1); // it has no token
    QVERIFY(!desk.find<QLabel>(u"Waiting for the keychain's password window…"_s));
}

// One entry for both, the latest first; it says which it is.
void TestMainWindow::oneEntryBringsBack()
{
    Desk desk;
    QVERIFY(desk.open());
    type(desk.text(u"Job title"_s), u"Boss"_s);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.updates().size(), 1);
    QTRY_VERIFY(!desk.saver.isBusy());
    type(desk.text(u"Company"_s), u"Acme"_s);
    QTest::mouseClick(desk.button(u"Revert all"_s), Qt::LeftButton);
    const QAction *bringBack = desk.window.findChild<MainMenu *>()->bringBack();
    QCOMPARE(bringBack->text(), u"&Bring back the discarded changes"_s);
    trigger(desk, u"Bring back the discarded changes"_s);
    QCOMPARE(desk.text(u"Company"_s)->text(), u"Acme"_s);
    QVERIFY(!desk.button(u"Send"_s)); // nothing to review
    QCOMPARE(bringBack->text(), u"U&ndo the last save…"_s);
    trigger(desk, u"Undo the last save…"_s);
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Engineer"_s);
    QTRY_VERIFY(desk.button(u"Send"_s));
    QVERIFY(!bringBack->isEnabled());
    QCOMPARE(desk.updates().size(), 1);
}

void TestMainWindow::expiryKeepsTheEdits()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.play("expired-token");
    type(desk.text(u"Job title"_s), u"Boss"_s);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.text(u"Password"_s));
    QCOMPARE(desk.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Boss"_s}}));
    desk.play("ok");
    QSignalSpy shown(&desk.window, &MainWindow::profileShown);
    type(desk.text(u"E-mail or user name"_s), u"demo@example.com"_s);
    type(desk.text(u"Password"_s), u"demo"_s);
    QTest::keyClick(desk.text(u"Password"_s), Qt::Key_Return);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(desk.text(u"Job title"_s)->text(), u"Boss"_s);
    QCOMPARE(QApplication::focusWidget(), desk.text(u"Name"_s));
    QVERIFY(desk.updates().isEmpty()); // the read before it has failed, and nothing is repeated by itself
}

void TestMainWindow::unknownValuesSurviveASave()
{
    Desk desk;
    desk.play("unknown-values");
    QVERIFY(desk.open());
    QCOMPARE(desk.model.modifiedCount(), 0);
    const QString order = desk.model.serverValue("projectsSortOrder"_L1).toString();
    QCOMPARE(desk.window.findChild<QComboBox *>(u"projectsSortOrder"_s)->currentText(), order);
    type(desk.text(u"Job title"_s), u"Boss"_s);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.model.modifiedCount(), 0);
    QCOMPARE(desk.updates(), QStringList{u"{\"jobTitle\":\"Boss\"}"_s});
}

void TestMainWindow::titleTellsOfEditsWithoutAName()
{
    Desk desk;
    desk.changeOnServer("name"_L1, QString());
    desk.changeOnServer("username"_L1, QString());
    QVERIFY(desk.open());
    QTest::failOnWarning(QRegularExpression(u"placeholder"_s)); // Qt's, of a title that has no place for the mark
    type(desk.text(u"Company"_s), u"Acme"_s);
    QVERIFY(desk.window.isWindowModified());
}

void TestMainWindow::contrastIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestMainWindow::contrastIsReadable()
{
    QFETCH(const bool, dark);
    const QPalette palette = Theme::palette(dark);
    const auto role = [&](QPalette::ColorRole which) { return palette.color(which); };
    struct Pair {
        const char *what;
        QColor text;
        QColor ground;
    };
    QList<Pair> pairs{
        {"text on the window", role(QPalette::WindowText), role(QPalette::Window)},
        {"text on the header", role(QPalette::WindowText), Theme::surface(palette)},
        {"text in a field", role(QPalette::Text), role(QPalette::Base)},
        {"text on a button", role(QPalette::ButtonText), role(QPalette::Button)},
        {"chosen text", role(QPalette::HighlightedText), role(QPalette::Highlight)},
        {"not set", role(QPalette::PlaceholderText), role(QPalette::Base)},
        {"a caption on the window", role(QPalette::PlaceholderText), role(QPalette::Window)},
        {"facts on the header", role(QPalette::PlaceholderText), Theme::surface(palette)},
        {"what was, on the window", role(QPalette::Link), role(QPalette::Window)},
        {"the count on the footer", role(QPalette::Link), Theme::surface(palette)},
        {"production", Theme::host(ServerAddress(), palette).text, Theme::host(ServerAddress(), palette).surface},
    };
    const QColor chosenRow = blended(Theme::tone(Theme::Tone::Accent, palette).surface, Theme::surface(palette));
    for (const QPalette::ColorRole which : {QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
        pairs += {"the time zone that is chosen", role(which), chosenRow};
    for (const Theme::Tone tone : {Theme::Tone::Accent, Theme::Tone::Success, Theme::Tone::Warning, Theme::Tone::Error})
        pairs += {"a tone", Theme::tone(tone, palette).text,
            blended(Theme::tone(tone, palette).surface, role(QPalette::Window))};
    for (const Pair &pair : pairs)
        QVERIFY2(contrast(pair.text, pair.ground) >= 4.5,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.what)).arg(contrast(pair.text, pair.ground))));
}

WINDOW_TEST(TestMainWindow)
#include "tst_MainWindow.moc"
