// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The window of the log shows what the program asks while it asks it, and copies and exports what is chosen.
#include "Desk.h"
#include "TestRunner.h"
#include "ui/message/DetailsDialog.h"
#include "ui/requests/RequestsWindow.h"
#include "ui/save/ReviewDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestRequestsWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void showsWhatIsAsked();
    void showsTheLatestAtOnce();
    void filters();
    void rawText();
    void copies();
    void exportsAll();
    void clears();
    void goesWithTheWindow();
    void pins();
    void pinsWithAClick();
    void detailsLeadToTheRow();
    void reviewLeadsToTheRow();
    void aSaveWithoutAnUpdateIsFollowedNoFurther();

private:
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return visibleWidget<Widget>(*m_requests, name);
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"Requests"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<Desk> m_desk;
    RequestsWindow *m_requests = nullptr;
};

void TestRequestsWindow::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    trigger(*m_desk, u"Requests…"_s);
    const QWidgetList windows = QApplication::topLevelWidgets();
    m_requests = nullptr;
    for (QWidget *window : windows)
        m_requests = m_requests ? m_requests : qobject_cast<RequestsWindow *>(window);
    QVERIFY(m_requests && QTest::qWaitForWindowActive(m_requests));
}

void TestRequestsWindow::showsWhatIsAsked()
{
    QCOMPARE(table()->model()->rowCount(), 2); // what was asked before it was opened
    QCOMPARE(cell(0, CallLogModel::Purpose), u"sign-in"_s);
    QCOMPARE(cell(1, CallLogModel::Purpose), u"load"_s);
    m_desk->play("refuse");
    type(*m_desk, u"Company"_s, u"Acme"_s);
    m_desk->saver.save();
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QTRY_COMPARE(cell(3, CallLogModel::Outcome), u"refused"_s);
    QCOMPARE(cell(2, CallLogModel::Purpose), u"read before save"_s);
    QCOMPARE(cell(3, CallLogModel::Method), u"POST"_s);
    QCOMPARE(cell(3, CallLogModel::Path), u"/v1/api/users/42"_s);
    QCOMPARE(cell(3, CallLogModel::Status), u"200"_s);
    table()->selectRow(3);
    QVERIFY(find<QPlainTextEdit>(u"Request"_s)->toPlainText().contains(u"\"companyName\": \"Acme\""_s));
    QVERIFY(find<QPlainTextEdit>(u"Request"_s)->toPlainText().contains(u"x-jwt-token: •••"_s));
    QVERIFY(find<QPlainTextEdit>(u"Answer"_s)->toPlainText().contains(u"Job title must be shorter"_s));
}

void TestRequestsWindow::showsTheLatestAtOnce()
{
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(find<QPlainTextEdit>(u"Answer"_s)->toPlainText().contains(u"Jan Jansen"_s));
}

void TestRequestsWindow::filters()
{
    auto *filter = find<QLineEdit>(u"Filter requests"_s);
    QTest::keyClicks(filter, u"login"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(find<QPlainTextEdit>(u"Answer"_s)->toPlainText().isEmpty()); // what was chosen is not shown any more
    table()->selectRow(0);
    const QString request = find<QPlainTextEdit>(u"Request"_s)->toPlainText();
    QVERIFY(request.contains(u"\"password\": \"•••\""_s));
    QVERIFY(find<QPlainTextEdit>(u"Answer"_s)->toPlainText().contains(u"\"token\": \"•••\""_s));
    filter->clear();
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(find<QPlainTextEdit>(u"Request"_s)->toPlainText(), request); // it stays chosen
    table()->clearSelection();
    filter->setText(u"load"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QVERIFY(find<QPlainTextEdit>(u"Answer"_s)->toPlainText().contains(u"Jan Jansen"_s));
}

void TestRequestsWindow::rawText()
{
    table()->selectRow(1);
    QVERIFY(find<QPlainTextEdit>(u"Answer"_s)->toPlainText().contains(u"\n  \"success\": true"_s));
    const auto boxes = m_requests->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text() == u"As it came"_s)
            box->setChecked(true);
    }
    QVERIFY(find<QPlainTextEdit>(u"Answer"_s)->toPlainText().contains(u"\"success\":true"_s));
}

void TestRequestsWindow::copies()
{
    table()->selectRow(1);
    find<QPushButton>(u"Copy as cURL"_s)->click();
    const QString line = QGuiApplication::clipboard()->text();
    QVERIFY2(line.startsWith(u"curl --include --request GET 'http://127.0.0.1:"_s), qPrintable(line));
    QVERIFY(line.contains(u"--header \"x-jwt-token: $EI_JWT_TOKEN\""_s));
    find<QPushButton>(u"Copy as text"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"GET /v1/api/user?excludeProjects=true HTTP/1.1\n"_s));
    table()->clearSelection();
    QVERIFY(!find<QPushButton>(u"Copy as cURL"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"Copy as text"_s)->isEnabled());
}

void TestRequestsWindow::exportsAll()
{
    const QTemporaryDir folder;
    find<QPushButton>(u"Export as HAR…"_s)->click();
    auto *dialog = m_requests->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = folder.filePath(u"all.har"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    const auto *messages = m_requests->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(QJsonDocument::fromJson(bytes)["log"_L1]["entries"_L1].toArray().size(), 2);
    QVERIFY(!bytes.contains(m_desk->client.account().token.headerValue()));
}

void TestRequestsWindow::clears()
{
    find<QPushButton>(u"Clear"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!find<QPushButton>(u"Export as HAR…"_s)->isEnabled());
    QVERIFY(find<QPlainTextEdit>(u"Request"_s)->toPlainText().isEmpty());
}

void TestRequestsWindow::goesWithTheWindow()
{
    m_desk->window.close();
    QVERIFY(!m_requests->isVisible());
}

void TestRequestsWindow::pins()
{
    table()->selectRow(0);
    find<QPushButton>(u"Pin"_s)->click();
    QVERIFY(find<QPushButton>(u"Unpin"_s));
    find<QPushButton>(u"Clear"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, CallLogModel::Purpose), u"sign-in"_s);
    QCOMPARE(table()->model()->index(0, CallLogModel::Pin).data(Qt::AccessibleTextRole).toString(), u"pinned"_s);
    QTest::keyClicks(find<QLineEdit>(u"Filter requests"_s), u"nonsense"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    find<QPushButton>(u"Unpin"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!find<QPushButton>(u"Pin"_s)->isEnabled());
}

void TestRequestsWindow::pinsWithAClick()
{
    const auto click = [&](int column) {
        const QRect place = table()->visualRect(table()->model()->index(1, column));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
    };
    click(CallLogModel::Path);
    QVERIFY(!m_desk->core.calls.at(1).isPinned);
    click(CallLogModel::Pin);
    QVERIFY(m_desk->core.calls.at(1).isPinned);
    click(CallLogModel::Pin);
    QVERIFY(!m_desk->core.calls.at(1).isPinned);
}

void TestRequestsWindow::detailsLeadToTheRow()
{
    find<QLineEdit>(u"Filter requests"_s)->setText(u"sign-in"_s); // which would hide it
    m_desk->play("refuse");
    type(*m_desk, u"Company"_s, u"Acme"_s);
    m_desk->saver.save();
    QTRY_VERIFY(m_desk->button(u"Details"_s));
    press(*m_desk, u"Details"_s);
    auto *details = m_desk->window.findChild<DetailsDialog *>();
    QVERIFY(details);
    const QString text = visibleWidget<QPlainTextEdit>(*details, u"Details"_s)->toPlainText();
    QVERIFY2(text.contains(u"Asked: POST "_s) && text.contains(u"\"companyName\": \"Acme\""_s), qPrintable(text));
    visibleWidget<QPushButton>(*details, u"Copy all"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    visibleWidget<QPushButton>(*details, u"Copy as cURL"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"--request POST"_s));
    visibleWidget<QPushButton>(*details, u"Show in Requests"_s)->click();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(cell(table()->currentIndex().row(), CallLogModel::Purpose), u"update"_s);
    QVERIFY(!details->isVisible());

    m_desk->core.calls.clear();
    press(*m_desk, u"Details"_s);
    const auto all = m_desk->window.findChildren<DetailsDialog *>();
    QVERIFY(
        visibleWidget<QPlainTextEdit>(*all.last(), u"Details"_s)->toPlainText().contains(u"has this call no more"_s));
    QVERIFY(!visibleWidget<QPushButton>(*all.last(), u"Show in Requests"_s));
}

void TestRequestsWindow::reviewLeadsToTheRow()
{
    m_requests->close();
    type(*m_desk, u"Company"_s, u"Acme"_s);
    press(*m_desk, u"Review changes"_s);
    auto *review = m_desk->window.findChild<ReviewDialog *>();
    visibleWidget<QCheckBox>(*review, u"Show it in Requests when it is sent"_s)->click();
    visibleWidget<QPushButton>(*review, u"Send"_s)->click();
    QTRY_VERIFY(m_requests->isVisible());
    QTRY_COMPARE(cell(table()->currentIndex().row(), CallLogModel::Purpose), u"update"_s);
    QTRY_VERIFY(m_desk->button(u"Details"_s)); // of what was saved, too
    // The next save is not followed.
    m_requests->close();
    QSignalSpy saved(&m_desk->session, &AccountSession::saveFinished);
    type(*m_desk, u"Company"_s, u"Other"_s);
    m_desk->saver.save();
    QVERIFY(saved.wait());
    QVERIFY(!m_requests->isVisible());
}

void TestRequestsWindow::aSaveWithoutAnUpdateIsFollowedNoFurther()
{
    m_desk->play("no-network");
    type(*m_desk, u"Company"_s, u"Acme"_s);
    press(*m_desk, u"Review changes"_s);
    auto *review = m_desk->window.findChild<ReviewDialog *>();
    visibleWidget<QCheckBox>(*review, u"Show it in Requests when it is sent"_s)->click();
    QSignalSpy saved(&m_desk->session, &AccountSession::saveFinished);
    visibleWidget<QPushButton>(*review, u"Send"_s)->click();
    QVERIFY(saved.wait());
    QCOMPARE(cell(table()->currentIndex().row(), CallLogModel::Purpose), u"read before save"_s);
    m_desk->play("ok");
    m_requests->close();
    m_desk->saver.save();
    QVERIFY(saved.wait());
    QVERIFY(!m_requests->isVisible());
}

WINDOW_TEST(TestRequestsWindow)
#include "tst_RequestsWindow.moc"
