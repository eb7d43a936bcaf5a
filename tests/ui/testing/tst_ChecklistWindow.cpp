// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A person walks through the checklist: starts a journey, says what came of it, is led on, and takes the results away.
#include "Desk.h"
#include "TestRunner.h"
#include "ui/testing/ChecklistPresenter.h"
#include "ui/testing/ChecklistWindow.h"
#include "ui/testing/EntryDelegate.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

using Verdict = ChecklistResult::Verdict;

class TestChecklistWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void opensWithTheFirstJourney();
    void passedLeadsOn();
    void failedAsksForANote();
    void pressedAgainTakesItBack();
    void eachJourneyHasItsNote();
    void startsAnEditor();
    void saysThatNoneStarted();
    void exports();
    void goesWithTheWindow();
    void opensFromTheMenu();

private:
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return visibleWidget<Widget>(*m_window, name);
    }
    [[nodiscard]] QListWidget *list() const { return find<QListWidget>(u"Journeys"_s); }
    [[nodiscard]] ChecklistResult result(int journey) const { return m_desk->core.checklist.results().at(journey); }
    void press(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] static ChecklistWindow *shownWindow();

    std::unique_ptr<Desk> m_desk;
    QAction *m_action = nullptr;
    ChecklistWindow *m_window = nullptr;
    QStringList m_started;
    bool m_starts = true;
};

ChecklistWindow *TestChecklistWindow::shownWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *checklist = qobject_cast<ChecklistWindow *>(window); checklist && checklist->isVisible())
            return checklist;
    }
    return nullptr;
}

// With a presenter of its own, so that no test starts a program.
void TestChecklistWindow::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_started.clear();
    m_starts = true;
    m_action = new QAction(&m_desk->window);
    new ChecklistPresenter(
        {m_desk->core.checklist, m_desk->core.calls}, m_action, &m_desk->window, [this](const QStringList &arguments) {
            m_started = arguments;
            return m_starts;
        });
    m_action->trigger();
    m_window = shownWindow();
    QVERIFY(m_window && QTest::qWaitForWindowActive(m_window));
}

void TestChecklistWindow::opensWithTheFirstJourney()
{
    const Checklist::Journey &first = m_desk->core.checklist.list().journeys.constFirst();
    QCOMPARE(list()->count(), int(m_desk->core.checklist.list().journeys.size()));
    QVERIFY(list()->item(0)->text().contains(first.title));
    QVERIFY(list()->item(0)->data(EntryDelegate::CurrentRole).toBool());
    QCOMPARE(list()->item(0)->data(EntryDelegate::SentenceRole).toString(), u"Not done"_s);
    QCOMPARE(find<QLineEdit>(u"Command"_s)->text(), first.start);
    const QString steps = find<QTextBrowser>(u"Steps"_s)->toPlainText();
    for (const Checklist::Step &step : first.steps)
        QVERIFY2(steps.contains(step.action) && steps.contains(step.seen), qPrintable(steps));
}

void TestChecklistWindow::passedLeadsOn()
{
    press(u"Passed"_s);
    QCOMPARE(result(0).verdict, Verdict::Passed);
    QCOMPARE(list()->currentRow(), 1);
    QCOMPARE(list()->item(0)->data(EntryDelegate::SentenceRole).toString(), u"Passed"_s);
    QCOMPARE(list()->item(0)->data(Qt::AccessibleTextRole).toString(), list()->item(0)->text() + u": Passed"_s);
    QVERIFY(list()->item(1)->data(EntryDelegate::CurrentRole).toBool());
    QVERIFY(!find<QPushButton>(u"Passed"_s)->isChecked());
    list()->setCurrentRow(0);
    QVERIFY(find<QPushButton>(u"Passed"_s)->isChecked());
}

void TestChecklistWindow::failedAsksForANote()
{
    press(u"Failed"_s);
    QCOMPARE(result(0).verdict, Verdict::Failed);
    QCOMPARE(list()->currentRow(), 0);
    auto *note = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(note);
    QTest::keyClicks(note, u"why"_s);
    QCOMPARE(result(0).note, u"why"_s);
    QCOMPARE(list()->item(0)->data(EntryDelegate::SentenceRole).toString(), u"Failed: why"_s);
}

void TestChecklistWindow::pressedAgainTakesItBack()
{
    press(u"Failed"_s);
    press(u"Failed"_s);
    QCOMPARE(result(0).verdict, Verdict::Open);
    QVERIFY(!find<QPushButton>(u"Failed"_s)->isChecked());
    press(u"Failed"_s);
    list()->setCurrentRow(0);
    press(u"Passed"_s); // instead
    QCOMPARE(result(0).verdict, Verdict::Passed);
    list()->setCurrentRow(0);
    QVERIFY(!find<QPushButton>(u"Failed"_s)->isChecked());
}

void TestChecklistWindow::eachJourneyHasItsNote()
{
    press(u"Failed"_s);
    auto *note = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTest::keyClicks(note, u"first"_s);
    list()->setCurrentRow(1);
    QCOMPARE(note->text(), QString());
    QCOMPARE(result(0).note, u"first"_s);
    QTest::keyClicks(note, u"second"_s);
    list()->setCurrentRow(0);
    QCOMPARE(note->text(), u"first"_s);
    QCOMPARE(result(1).note, u"second"_s);
}

void TestChecklistWindow::startsAnEditor()
{
    const QList<Checklist::Journey> &journeys = m_desk->core.checklist.list().journeys;
    const auto refused = std::ranges::find_if(
        journeys, [](const Checklist::Journey &j) { return j.start.contains(u"--scenario refuse"_s); });
    list()->setCurrentRow(int(refused - journeys.begin()));
    press(u"Start"_s);
    QCOMPARE(m_started, QStringList({u"--demo"_s, u"--scenario"_s, u"refuse"_s}));
    QVERIFY(!m_window->findChild<MessageBar *>()->isVisible());
}

void TestChecklistWindow::saysThatNoneStarted()
{
    m_starts = false;
    press(u"Start"_s);
    QVERIFY(m_window->findChild<MessageBar *>()->openProblem());
}

// Without a secret, should somebody have pasted one into a note.
void TestChecklistWindow::exports()
{
    const QString token = QString::fromUtf8(m_desk->client.account().token.secret().bytes());
    m_desk->core.checklist.setNote(2, u"the token "_s + token);
    press(u"Export…"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QTemporaryDir folder;
    emit dialog->fileSelected(folder.filePath(u"results.md"_s));
    QFile file(folder.filePath(u"results.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"| the token •••"_s), qPrintable(text.left(200)));
    QVERIFY(!text.contains(token));
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    emit dialog->fileSelected(folder.filePath(u"no/such/folder/results.md"_s));
    QVERIFY(m_window->findChild<MessageBar *>()->openProblem());
}

void TestChecklistWindow::goesWithTheWindow()
{
    m_desk->window.close();
    QVERIFY(!shownWindow());
}

void TestChecklistWindow::opensFromTheMenu()
{
    m_window->close();
    trigger(*m_desk, u"Checklist…"_s);
    QVERIFY(shownWindow() && shownWindow() != m_window);
}

WINDOW_TEST(TestChecklistWindow)
#include "tst_ChecklistWindow.moc"
