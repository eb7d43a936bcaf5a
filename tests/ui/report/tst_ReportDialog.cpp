// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The report of a real session: shown before it is written, only with what is ticked, and without what was secret.
#include "Desk.h"
#include "TestRunner.h"
#include "ui/report/ReportDialog.h"
#include "ui/report/WindowPicture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestReportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void showsWhatIsInIt();
    void asksTheSimulatorWhatItPlays();
    void onlyWhatIsTicked();
    void savesWhatIsShown();
    void saysWhenItCannotBeWritten();
    void copiesMarkdown();
    void noSecretIsInIt();
    void pinnedRequestsAreInIt();
    void fitsASmallScreen();
    static void pictureCoversSecrets();

private:
    ReportDialog *openReport();
    void saveChange(const QString &company);
    [[nodiscard]] static QString preview(const ReportDialog &dialog)
    {
        return visibleWidget<QPlainTextEdit>(dialog, u"Preview"_s)->toPlainText();
    }
    static QString saved(ReportDialog &dialog, const QString &button, const QString &path);

    std::unique_ptr<Desk> m_desk;
};

void TestReportDialog::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

ReportDialog *TestReportDialog::openReport()
{
    trigger(*m_desk, u"Report a problem…"_s);
    auto *dialog = m_desk->window.findChild<ReportDialog *>();
    if (!dialog || !QTest::qWaitFor([&] { return !preview(*dialog).isEmpty(); }))
        qFatal("no report");
    return dialog;
}

void TestReportDialog::saveChange(const QString &company)
{
    QSignalSpy saved(&m_desk->session, &AccountSession::saveFinished);
    type(*m_desk, u"Company"_s, company);
    press(*m_desk, u"Save changes"_s);
    QVERIFY(saved.wait());
}

// What is in the file after the button was pressed and this file was chosen.
QString TestReportDialog::saved(ReportDialog &dialog, const QString &button, const QString &path)
{
    auto *messages = dialog.findChild<MessageBar *>();
    messages->clear();
    visibleWidget<QPushButton>(dialog, button)->click();
    auto *choice = dialog.findChild<QFileDialog *>();
    emit choice->fileSelected(path);
    choice->close();
    if (!QTest::qWaitFor([&] { return messages->isVisible(); }))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestReportDialog::showsWhatIsInIt()
{
    m_desk->play("refuse");
    saveChange(u"Acme"_s);
    const QString text = preview(*openReport());
    for (const QString &words :
        {u"## Versions"_s, QString::fromLatin1(qVersion()), u"tz database"_s, m_desk->simulator.baseUrl().toString(),
            u"pressed | Save changes"_s, u"said | Studio refused the change: Job title must be shorter"_s,
            u"Save: Sending"_s, u"Changed: Company"_s, u"update · POST /v1/api/users/42 · 200 · refused"_s,
            u"ei-profile-editor --host http://127.0.0.1:"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
}

// When the menu opens, so that it has answered by the time when a report is asked for.
void TestReportDialog::asksTheSimulatorWhatItPlays()
{
    m_desk->play("refuse");
    const auto menus = m_desk->window.findChildren<QMenu *>();
    auto *help = *std::ranges::find(menus, u"&Help"_s, &QMenu::title);
    emit help->aboutToShow();
    QTRY_VERIFY(m_desk->core.simulator.listing());
    const QString text = preview(*openReport());
    QVERIFY2(text.contains(u"ei-profile-editor --demo --scenario refuse --profile usual\n"_s), qPrintable(text));
}

void TestReportDialog::onlyWhatIsTicked()
{
    ReportDialog *dialog = openReport();
    QVERIFY(preview(*dialog).contains(u"## Requests"_s));
    visibleWidget<QCheckBox>(*dialog, u"Requests"_s)->click();
    QVERIFY(!preview(*dialog).contains(u"## Requests"_s));
    QVERIFY(!preview(*dialog).contains(u"api-login"_s));
    QVERIFY(preview(*dialog).contains(u"## Versions"_s));
    QVERIFY(!visibleWidget<QCheckBox>(*dialog, u"Checklist"_s)->isEnabled()); // nobody has begun one
    const QTemporaryDir folder;
    visibleWidget<QCheckBox>(*dialog, u"Picture of the window"_s)->click();
    const QString html = saved(*dialog, u"Save as HTML…"_s, folder.filePath(u"report.html"_s));
    QVERIFY(html.contains(u"Versions"_s));
    QVERIFY(!html.contains(u"data:image/png"_s) && !html.contains(u"api-login"_s));
}

void TestReportDialog::savesWhatIsShown()
{
    ReportDialog *dialog = openReport();
    auto *note = visibleWidget<QPlainTextEdit>(*dialog, u"What happened, and what did you expect?"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"It hung."_s);
    QTRY_VERIFY(preview(*dialog).contains(u"It hung."_s));
    const QTemporaryDir folder;
    QCOMPARE(
        saved(*dialog, u"Save as Markdown…"_s, folder.filePath(u"report.md"_s)).trimmed(), preview(*dialog).trimmed());
    const QString html = saved(*dialog, u"Save as HTML…"_s, folder.filePath(u"report.html"_s));
    QVERIFY(html.contains(u"It hung."_s));
    const qsizetype at = html.indexOf(u"data:image/png;base64,"_s) + 22;
    const QImage picture
        = QImage::fromData(QByteArray::fromBase64(html.mid(at, html.indexOf(u'"', at) - at).toLatin1()), "PNG");
    QCOMPARE(picture.size(), m_desk->window.size() * m_desk->window.devicePixelRatio());
}

void TestReportDialog::saysWhenItCannotBeWritten()
{
    ReportDialog *dialog = openReport();
    QVERIFY(saved(*dialog, u"Save as HTML…"_s, u"/nowhere/at/all/report.html"_s).isEmpty());
    const auto *messages = dialog->findChild<MessageBar *>();
    QVERIFY2(messages->accessibleName().startsWith(u"The report could not be written: "_s),
        qPrintable(messages->accessibleName()));
}

void TestReportDialog::copiesMarkdown()
{
    ReportDialog *dialog = openReport();
    visibleWidget<QPushButton>(*dialog, u"Copy as Markdown"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), preview(*dialog).trimmed());
}

// The server says token and password again in a refusal, which the window shows; what was typed into a field is in no
// message of the journal.
void TestReportDialog::noSecretIsInIt()
{
    const QString token = QString::fromLatin1(m_desk->client.account().token.headerValue());
    m_desk->simulator.log().keepSecrets();
    saveChange(u"Typed Company"_s);
    MessageBar *bar = m_desk->message();
    const QString said = u"The server says: “%1” and “Typed Company” of demo@example.com"_s.arg(token);
    bar->showMessage({.text = said});
    const QString sent = QString::fromUtf8(QJsonDocument(m_desk->simulator.log().requests()).toJson());
    QVERIFY(sent.contains(token)); // the search finds it where it is
    ReportDialog *dialog = openReport();
    const QTemporaryDir folder;
    const QString html = saved(*dialog, u"Save as HTML…"_s, folder.filePath(u"report.html"_s));
    for (const QString &text : {html, preview(*dialog)}) {
        QVERIFY(!text.contains(token));
        QVERIFY(text.contains(u"The server says: “•••” and “…” of demo@example.com"_s));
    }
    // The request has it, and can be left out.
    visibleWidget<QCheckBox>(*dialog, u"Requests"_s)->click();
    QVERIFY(!preview(*dialog).contains(u"Typed Company"_s));
}

void TestReportDialog::pinnedRequestsAreInIt()
{
    QVERIFY(m_desk->core.calls.pin(1)); // the sign-in
    for (int i = 0; i < SessionReport::kMostCalls + 5; ++i) {
        const Exchange read{.method = "GET",
            .url = QUrl(u"http://127.0.0.1/v1/%1"_s.arg(i)),
            .requestHeaders = {},
            .requestBody = {},
            .status = 200,
            .ended = 1};
        m_desk->core.calls.end(m_desk->core.calls.begin(read, CallPurpose::Load), read);
    }
    const QString text = preview(*openReport());
    QVERIFY(text.contains(u"POST /v1/api-login · 200 · succeeded"_s));
    QVERIFY(text.contains(u"GET /v1/5 "_s) && !text.contains(u"GET /v1/4 "_s));
    QVERIFY(text.contains(u"6 earlier requests are left out."_s));
}

// As of 1280 × 900 at 200 %.
void TestReportDialog::fitsASmallScreen()
{
    const ReportDialog *dialog = openReport();
    const QSize least = dialog->minimumSizeHint();
    QVERIFY2(
        least.width() <= 624 && least.height() <= 402, qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
}

void TestReportDialog::pictureCoversSecrets()
{
    QWidget window;
    window.resize(300, 200);
    QList<QLineEdit *> fields;
    for (int i = 0; i < 3; ++i) {
        fields += new QLineEdit(u"123456"_s, &window);
        fields.last()->setGeometry(10, 10 + i * 50, 200, 40);
    }
    fields.at(0)->setEchoMode(QLineEdit::Password);
    fields.at(1)->setInputMethodHints(Qt::ImhSensitiveData);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QImage picture = WindowPicture::of(window);
    const auto isOneColor = [&](const QLineEdit *field) {
        const QRect rect = field->geometry();
        for (int x = rect.left(); x <= rect.right(); ++x) {
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                if (picture.pixel(x, y) != picture.pixel(rect.topLeft()))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(isOneColor(fields.at(0)));
    QVERIFY(isOneColor(fields.at(1)));
    QVERIFY(!isOneColor(fields.at(2)));
}

WINDOW_TEST(TestReportDialog)
#include "tst_ReportDialog.moc"
