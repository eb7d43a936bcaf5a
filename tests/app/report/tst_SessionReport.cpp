// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A report holds what it says, in HTML and in Markdown, whatever others wrote into it, and never a secret.
#include "TestRunner.h"
#include "report/ReportFile.h"
#include "report/SessionReport.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using Part = SessionReport::Part;

class TestSessionReport : public QObject
{
    Q_OBJECT

private slots:
    static void hasItsParts();
    static void leavesOutWhatIsNotTicked();
    static void noSecretIsInIt();
    static void othersWriteNoMarkup_data();
    static void othersWriteNoMarkup();
    static void fencesAreLonger();
    static void loadsNothing();
    static void bodiesAreBounded();
    static void writesAFile();
};

namespace
{
const QString kToken = u"eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"_s;
const QString kPassword = u"correct horse 7"_s;
const QString kCode = u"918273"_s;

LoggedCall callOf(CallPurpose purpose, const QByteArray &request, const QByteArray &answer)
{
    auto content = std::make_shared<LoggedCall::Content>();
    content->requestHeaders = {{"Content-Type", "application/json"}};
    content->requestBody = Secret(request);
    content->requestSize = request.size();
    content->answerHeaders = {{"Content-Type", "application/json"}};
    content->answerBody = Secret(answer);
    return {.number = 1,
        .purpose = purpose,
        .state = LoggedCall::State::Ended,
        .began = 1'800'000'000'123,
        .method = "POST",
        .url = QUrl(u"https://a.example/v1/x"_s),
        .path = u"/v1/x"_s,
        .status = 200,
        .reason = "OK",
        .ended = 5,
        .size = answer.size(),
        .content = content};
}

SessionReport::Source source()
{
    return {.time = QDateTime(QDate(2027, 1, 15), QTime(8, 0), QTimeZone::utc()),
        .wayBack = {.title = u"How to get there again"_s, .command = u"ei-profile-editor --demo --scenario refuse"_s},
        .versions = {{u"Profile Editor"_s, u"9.9"_s}, {u"Qt"_s, u"6.4"_s}},
        .settings = {{u"Proxy"_s, u"none"_s}},
        .checklist = {{.title = u"Save"_s, .verdict = ChecklistResult::Verdict::Failed, .note = u"it hung"_s}},
        .journal = {{.time = 1'800'000'000'123, .kind = JournalEntry::Kind::Command, .text = u"Save changes"_s},
            {.time = 1'800'000'001'000, .kind = JournalEntry::Kind::Message, .text = u"Saved: Name"_s}},
        .calls = {callOf(CallPurpose::Update, R"({"name":"Jan"})", R"({"success":true})")},
        .picture = QByteArray("\x89PNG...")};
}

const QList<Part> kAll(std::begin(SessionReport::kParts), std::end(SessionReport::kParts));

// Its elements have to be closed in order; the two that HTML leaves open are closed first.
QString textOf(QString html, QStringList *problems = nullptr)
{
    static const QRegularExpression open(u"<(meta|img)([^>]*)>"_s);
    html.replace(open, u"<\\1\\2/>"_s).remove(u"<!DOCTYPE html>"_s);
    QXmlStreamReader xml(html);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    if (problems && xml.hasError())
        *problems += xml.errorString();
    return text;
}
} // namespace

void TestSessionReport::hasItsParts()
{
    const SessionReport report = SessionReport::of(source());
    QCOMPARE(report.parts(), kAll);
    const QString html = report.html(kAll, u"It was refused."_s);
    QStringList problems;
    const QString text = textOf(html, &problems);
    QCOMPARE(problems, QStringList());
    const QString markdown = report.markdown(kAll, u"It was refused."_s);
    for (const QString &words : {u"It was refused."_s, u"ei-profile-editor --demo --scenario refuse"_s, u"9.9"_s,
             u"Proxy"_s, u"it hung"_s, u"08:00:00.123"_s, u"Save changes"_s, u"Saved: Name"_s, u"\"name\": \"Jan\""_s,
             u"update · POST /v1/x · 200 · succeeded · 5 ms"_s}) {
        QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY2(markdown.contains(words), qPrintable(words));
    }
    QVERIFY(html.contains(u"src=\"data:image/png;base64,%1\""_s.arg(QString::fromLatin1(source().picture.toBase64()))));
    QVERIFY(html.contains(u"<pre class=\"command\">ei-profile-editor --demo --scenario refuse</pre>"_s));
}

void TestSessionReport::leavesOutWhatIsNotTicked()
{
    const SessionReport report = SessionReport::of(source());
    const QString html = report.html({Part::Versions}, {});
    QVERIFY(html.contains(u"9.9"_s));
    for (const QString &words : {u"Proxy"_s, u"Save changes"_s, u"data:image/png"_s, u"POST"_s, u"What happened"_s})
        QVERIFY2(!html.contains(words), qPrintable(words));
    SessionReport::Source little{.time = QDateTime::currentDateTime(), .versions = {{u"Qt"_s, u"6.4"_s}}};
    QCOMPARE(SessionReport::of(little).parts(), QList{Part::Versions});
}

// The search finds each secret where nothing redacts, and none in the report: neither as it is, nor in Base64, nor in
// lines; not in calls, messages, settings, checklist or what the person says.
void TestSessionReport::noSecretIsInIt()
{
    const auto everywhere = [](SessionReport::Source *report, const QString &secret) {
        report->settings += {u"Strange"_s, u"is %1 here"_s.arg(secret)};
        report->journal
            += JournalEntry{.kind = JournalEntry::Kind::Message, .text = u"The server says: %1"_s.arg(secret)};
        report->checklist += ChecklistResult{.title = u"Note"_s, .note = secret};
        report->calls += callOf(CallPurpose::Update, "{}", R"({"error":"bad )" + secret.toUtf8() + R"("})");
        report->wayBack.text += u' ' + secret;
    };
    const QString answer = uR"({"success":true,"token":"%1"})"_s.arg(kToken);
    const QString request = uR"({"username":"ann","password":"%1","totpToken":"%2"})"_s.arg(kPassword, kCode);
    SessionReport::Source plain = source();
    SessionReport::Source learnt = source();
    learnt.calls += callOf(CallPurpose::Load, request.toUtf8(), answer.toUtf8());
    for (const QString &secret : {kToken, kPassword, kCode}) {
        everywhere(&plain, secret);
        everywhere(&learnt, secret);
    }
    const auto found = [](const SessionReport &report) {
        QStringList secrets;
        for (const QString &secret : {kToken, kPassword, kCode}) {
            const QString note = u"I typed "_s + secret;
            for (const QString &text :
                {textOf(report.html(kAll, note)), report.html(kAll, note), report.markdown(kAll, note)}) {
                if (text.contains(secret) || text.contains(QString::fromLatin1(secret.toUtf8().toBase64())))
                    secrets += secret;
            }
        }
        secrets.removeDuplicates();
        return secrets;
    };
    QCOMPARE(found(SessionReport::of(plain)), (QStringList{kToken, kPassword, kCode})); // planted, and found
    QCOMPARE(found(SessionReport::of(learnt)), QStringList());
    QVERIFY(SessionReport::of(learnt).html(kAll, {}).contains(u"is ••• here"_s));
}

void TestSessionReport::othersWriteNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("element") << u"<script>alert(1)</script><img src=x>"_s;
    QTest::newRow("end of a block") << u"</pre></details></section>"_s;
    QTest::newRow("attribute") << u"\" onload=\"x"_s;
    QTest::newRow("entity") << u"&lt;b&gt;"_s;
    QTest::newRow("table") << u"a | b\n| --- | --- |"_s;
    QTest::newRow("fence") << u"```\n# heading\n[link](http://x)"_s;
    QTest::newRow("direction") << u"abc\u202Edef"_s;
}

void TestSessionReport::othersWriteNoMarkup()
{
    QFETCH(const QString, text);
    SessionReport::Source source = ::source();
    source.settings = {{text, text}};
    source.journal = {{.kind = JournalEntry::Kind::Message, .text = text}};
    source.calls.first().path = text;
    source.wayBack.command = text;
    const SessionReport report = SessionReport::of(source);
    const QString html = report.html(kAll, text);
    QStringList problems;
    (void)textOf(html, &problems);
    QCOMPARE(problems, QStringList());
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img src=x"_s) && !html.contains(u'\u202E'));
    QCOMPARE(html.count(u"<section>"_s), html.count(u"</section>"_s));
    const QStringList lines = report.markdown(kAll, text).split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(!line.startsWith(u"# heading"_s) || lines.contains(u"````sh"_s), qPrintable(line));
        if (line.startsWith(u"| "_s) && !line.startsWith(u"| ---"_s))
            QVERIFY2(line.count(u" | "_s) <= 2, qPrintable(line)); // of two or three columns
    }
}

void TestSessionReport::fencesAreLonger()
{
    SessionReport::Source source = ::source();
    source.wayBack.command = u"````` five"_s;
    const QString markdown = SessionReport::of(source).markdown(kAll, {});
    QVERIFY(markdown.contains(u"``````sh\n````` five\n``````\n"_s));
}

// Nothing but the picture in it, which a browser is told, too.
void TestSessionReport::loadsNothing()
{
    const QString html = SessionReport::of(source()).html(kAll, {});
    QVERIFY(html.contains(u"default-src 'none'; img-src data:"_s));
    static const QRegularExpression loads(u"(src|href|url|@import)\\s*[=(]\\s*[\"']?+(?!data:)"_s);
    const QRegularExpressionMatch match = loads.match(html);
    QVERIFY2(!match.hasMatch(), qPrintable(html.mid(match.capturedStart(), 80)));
}

void TestSessionReport::bodiesAreBounded()
{
    SessionReport::Source source = ::source();
    source.leftOutCalls = 12;
    source.calls = {callOf(CallPurpose::Load, {}, "\"" + QByteArray(60'000, 'x') + "\"")};
    const QString html = SessionReport::of(source).html(kAll, {});
    QVERIFY(html.size() < 20'000);
    QVERIFY(html.contains(u"the beginning of"_s));
    QVERIFY(html.contains(u"12 earlier requests are left out."_s));
}

void TestSessionReport::writesAFile()
{
    const QTemporaryDir folder;
    ReportFile file;
    QSignalSpy written(&file, &ReportFile::written);
    file.write(folder.filePath(u"report.html"_s), u"<p>é</p>"_s);
    QVERIFY(written.wait());
    QCOMPARE(written.at(0).at(0).toString(), QString());
    QFile made(folder.filePath(u"report.html"_s));
    QVERIFY(made.open(QIODevice::ReadOnly));
    QCOMPARE(made.readAll(), QByteArray("<p>é</p>"));
#ifdef Q_OS_UNIX
    QCOMPARE(made.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    file.write(folder.filePath(u"nowhere/report.html"_s), {});
    QVERIFY(written.wait());
    QVERIFY(!written.at(1).at(0).toString().isEmpty());
}

CORE_TEST(TestSessionReport)
#include "tst_SessionReport.moc"
