// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A tester brings about a state with one press, sees which one it is, and what to do next.
#include "Desk.h"
#include "TestRunner.h"
#include "ui/testing/TestingWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

class TestTestingWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void onlyWithASimulator();
    void playsWithOnePress();
    void searches();
    void playsTwo();
    void howItIsPlayed();
    void tellsAClash();
    void buttons();
    void choosesAProfile();
    void playsAnotherEditor();
    void goesWithTheWindow();

private:
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return visibleWidget<Widget>(*m_testing, name);
    }
    void click(const QString &list, const QString &name) const
    {
        auto *widget = find<QListWidget>(list);
        QListWidgetItem *item = widget->findItems(name, Qt::MatchExactly).constFirst();
        widget->scrollToItem(item);
        QTest::mouseClick(widget->viewport(), Qt::LeftButton, {}, widget->visualItemRect(item).center());
    }
    void clickPlayed(const QString &name) const // and waits until it is played
    {
        click(u"Scenario"_s, name);
        QTRY_COMPARE(m_desk->simulator.playedNames(), name);
        QTRY_COMPARE(m_desk->core.simulator.listing()->playing, name);
    }

    std::unique_ptr<Desk> m_desk;
    TestingWindow *m_testing = nullptr;
};

void TestTestingWindow::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    QSignalSpy changed(&m_desk->core.simulator, &SimulatorRemote::changed);
    m_desk->core.simulator.look();
    QVERIFY(changed.wait());
    trigger(*m_desk, u"Testing…"_s);
    const QWidgetList windows = QApplication::topLevelWidgets();
    m_testing = nullptr;
    for (QWidget *window : windows)
        m_testing = m_testing ? m_testing : qobject_cast<TestingWindow *>(window);
    QVERIFY(m_testing && QTest::qWaitForWindowActive(m_testing));
}

void TestTestingWindow::onlyWithASimulator()
{
    const auto actions = m_desk->window.findChildren<QAction *>();
    const auto testing
        = std::ranges::find_if(actions, [](const QAction *a) { return a->text().remove(u'&') == u"Testing…"_s; });
    QVERIFY((*testing)->isVisible());
    m_desk->core.simulator.follow(ServerAddress());
    QVERIFY(!(*testing)->isVisible());
}

void TestTestingWindow::playsWithOnePress()
{
    clickPlayed(u"refuse"_s);
    QVERIFY2(m_desk->window.windowTitle().contains(u": refuse —"_s), qPrintable(m_desk->window.windowTitle()));
    clickPlayed(u"expired-token"_s);
    QTRY_VERIFY(find<QPushButton>(u"Reload"_s));
    QTest::mouseClick(find<QPushButton>(u"Reload"_s), Qt::LeftButton);
    QTRY_VERIFY(m_desk->find<QLineEdit>(u"Password"_s));
}

void TestTestingWindow::searches()
{
    auto *search = find<QLineEdit>(u"Search scenarios"_s);
    QTest::keyClicks(search, u"counted as a"_s); // in the purpose and the sentence
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_desk->simulator.playedNames(), u"wait-429-date"_s);
    search->setText(u"nonsense"_s);
    QTest::keyClick(search, Qt::Key_Return);
    auto *list = find<QListWidget>(u"Scenario"_s);
    search->setText(u"tls-own-ca"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list->hasFocus());
}

void TestTestingWindow::playsTwo()
{
    clickPlayed(u"slow"_s);
    auto *beside = find<QCheckBox>(u"Play the next one that I choose beside the present one"_s);
    beside->click();
    click(u"Scenario"_s, u"refuse"_s);
    QTRY_COMPARE(m_desk->simulator.playedNames(), u"slow + refuse"_s);
    QVERIFY(!beside->isChecked());
    clickPlayed(u"drop"_s);
}

void TestTestingWindow::howItIsPlayed()
{
    clickPlayed(u"html-502"_s);
    QTRY_VERIFY(find<QCheckBox>(u"Read"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"Sign-in"_s)->isChecked());
    find<QCheckBox>(u"Read"_s)->click();
    QTRY_COMPARE(m_desk->simulator.plays().constFirst().scenario.calls, Scenario::Calls(Scenario::Call::Update));
    find<QSpinBox>(u"The first call that meets it"_s)->setValue(2);
    QTRY_COMPARE(m_desk->simulator.plays().constFirst().from, 2);
    find<QSpinBox>(u"How many calls meet it"_s)->setValue(1);
    QTRY_COMPARE(m_desk->simulator.plays().constFirst().scenario.times, 1);
    find<QSpinBox>(u"Delay of the answers"_s)->setValue(5);
    QTRY_COMPARE(m_desk->simulator.plays().constFirst().scenario.latency, std::chrono::milliseconds(5));
    QCOMPARE(m_desk->simulator.plays().constFirst().scenario.times, 1);
    clickPlayed(u"ok"_s);
    QTRY_VERIFY(!find<QCheckBox>(u"Read"_s)->isEnabled());
}

void TestTestingWindow::tellsAClash()
{
    clickPlayed(u"drop"_s);
    find<QCheckBox>(u"Play the next one that I choose beside the present one"_s)->click();
    click(u"Scenario"_s, u"refuse"_s);
    const auto *messages = m_testing->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(messages->openProblem()->text.contains(u"both decide the answer to update"_s));
    QCOMPARE(m_desk->simulator.playedNames(), u"drop"_s);
}

void TestTestingWindow::buttons()
{
    auto *cut = find<QPushButton>(u"Cut the network"_s);
    auto *slow = find<QPushButton>(u"Be slow"_s);
    clickPlayed(u"refuse"_s);
    slow->click();
    QTRY_COMPARE(m_desk->simulator.playedNames(), u"slow + refuse"_s);
    QTRY_VERIFY(m_desk->core.simulator.listing()->isPlayed(u"slow"_s) && slow->isChecked());
    slow->click();
    QTRY_COMPARE(m_desk->simulator.playedNames(), u"refuse"_s);
    cut->click();
    QTRY_COMPARE(m_desk->simulator.playedNames(), u"no-network"_s);
    QTRY_VERIFY(cut->isChecked() && !slow->isChecked());
    cut->click();
    QTRY_COMPARE(m_desk->simulator.playedNames(), u"ok"_s);
    QTRY_VERIFY(m_desk->core.simulator.listing()->isGoodDay());
    slow->click();
    QTRY_COMPARE(m_desk->simulator.playedNames(), u"slow"_s);
    QTRY_VERIFY(slow->isChecked());
    find<QPushButton>(u"Start anew"_s)->click();
    QTRY_COMPARE(m_desk->simulator.playedNames(), u"ok"_s);
}

void TestTestingWindow::choosesAProfile()
{
    m_testing->findChild<QTabWidget *>()->setCurrentIndex(1);
    QSignalSpy shown(&m_desk->window, &MainWindow::profileShown);
    click(u"Profile"_s, u"suspended"_s);
    QVERIFY(shown.wait());
    QVERIFY(m_desk->model.profile().suspended);
    QCOMPARE(m_desk->core.simulator.listing()->profile, u"suspended"_s);
}

void TestTestingWindow::playsAnotherEditor()
{
    m_testing->findChild<QTabWidget *>()->setCurrentIndex(2);
    QTest::keyClicks(
        find<QComboBox>(u"Field"_s) ? find<QComboBox>(u"Field"_s) : m_testing->findChild<QComboBox *>(), u"Company"_s);
    QCOMPARE(find<QLineEdit>(u"New value"_s)->text(), u"Changed by another editor"_s);
    find<QPushButton>(u"Change on the server"_s)->click();
    const auto company = [this] { return m_desk->simulator.state().profile(42)->value("companyName"_L1).toString(); };
    QTRY_COMPARE(company(), u"Changed by another editor"_s);
}

void TestTestingWindow::goesWithTheWindow()
{
    QPointer<TestingWindow> testing = m_testing;
    m_desk->window.close();
    QVERIFY(!testing || !testing->isVisible());
}

WINDOW_TEST(TestTestingWindow)
#include "tst_TestingWindow.moc"
