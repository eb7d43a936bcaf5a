// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The window of the log shows what the program asks while it asks it, and copies and exports what is chosen.
#include "Desk.h"
#include "TestRunner.h"
#include "ui/requests/RequestsWindow.h"

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

WINDOW_TEST(TestRequestsWindow)
#include "tst_RequestsWindow.moc"
