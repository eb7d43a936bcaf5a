// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the message bar says of a save.
#include "TestRunner.h"
#include "save/SaveResult.h"
#include "ui/save/SaveReport.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Message::Kind;

Q_DECLARE_METATYPE(SaveResult)

class TestSaveReport : public QObject
{
    Q_OBJECT

private slots:
    void report_data();
    void report();
    void nothingToSay();
};

void TestSaveReport::report_data()
{
    QTest::addColumn<SaveResult>("result");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("sentence");

    const ApiError refused{
        .kind = ApiError::Kind::Refused, .httpStatus = 200, .serverText = u"Job title must be shorter"_s};
    const ApiError lost{
        .kind = ApiError::Kind::OutcomeUnknown, .networkError = QNetworkReply::TimeoutError, .mayHaveArrived = true};
    ApiError refusedBesideALostOne = refused;
    refusedBesideALostOne.mayHaveArrived = true;
    ApiError notSent = lost;
    notSent.mayHaveArrived = false;
    const auto row = [](const char *name, const SaveResult &result, Kind kind, const QString &sentence) {
        QTest::newRow(name) << result << kind << sentence;
    };
    row("saved", {.saved = {u"name"_s, u"jobTitle"_s}}, Kind::Success, u"Saved: Name and Job title"_s);
    row("refused", {.left = {u"jobTitle"_s}, .error = refused}, Kind::Error,
        u"Studio refused the change: Job title must be shorter"_s);
    row("refused, and an earlier one is out",
        {.left = {u"jobTitle"_s}, .error = refusedBesideALostOne, .undecided = {u"jobTitle"_s}}, Kind::Warning,
        u"Studio refused the change: Job title must be shorter An update of Job title that was sent before may still "
        "arrive; it is looked for."_s);
    row("not sent, and an earlier one is out", {.left = {u"name"_s}, .error = lost, .undecided = {u"name"_s}},
        Kind::Warning,
        u"The server did not answer in time. It is not known whether the change was saved. Your changes are kept here; "
        "saving again first looks whether they arrived. An update of Name that was sent before may still arrive; it is "
        "looked for."_s);
    // The first try was applied in part; the second finds that out, and is refused again.
    row("partly, and refused", {.saved = {u"name"_s}, .left = {u"jobTitle"_s}, .error = refused}, Kind::Warning,
        u"Only partly saved: Name arrived, Job title did not and can be saved again. Studio refused the change: Job "
        "title must be shorter"_s);
    row("partly so far",
        {.saved = {u"name"_s}, .left = {u"jobTitle"_s}, .error = lost, .unknown = true, .isNotThere = true},
        Kind::Warning, u"Only partly saved: Name arrived, Job title did not so far and may still arrive."_s);
    row("unknown", {.left = {u"name"_s}, .error = lost, .unknown = true}, Kind::Warning,
        u"The server did not answer in time. It is not known whether the change was saved. Your changes are kept here; "
        "saving again first looks whether they arrived."_s);
    row("not shown by the read", {.left = {u"name"_s}, .error = lost}, Kind::Warning,
        u"The server did not answer in time. It is not known whether the change was saved. Your changes are kept here; "
        "saving again first looks whether they arrived."_s);
    row("not there so far", {.left = {u"name"_s}, .error = lost, .unknown = true, .isNotThere = true}, Kind::Warning,
        u"The server did not answer in time. Not there so far; it may still arrive. Your changes are kept here; saving "
        "again first looks whether they arrived."_s);
    row("not sent", {.left = {u"name"_s}, .error = notSent}, Kind::Error,
        u"The server did not answer in time. Nothing was saved; your changes are still here. Save tries again."_s);
    row("ignored", {.altered = {{.key = u"jobTitle"_s, .sent = u"Boss"_s, .now = u"Engineer"_s, .isIgnored = true}}},
        Kind::Warning, u"Job title: the server ignored the change and still has “Engineer”."_s);
    row("trimmed", {.altered = {{.key = u"jobTitle"_s, .sent = u"Boss "_s, .now = u"Boss"_s}}}, Kind::Warning,
        u"Job title: saved as “Boss”; the server removed a trailing space."_s);
    row("in another Unicode spelling", {.altered = {{.key = u"name"_s, .sent = u"Zoe\u0308"_s, .now = u"Zo\u00EB"_s}}},
        Kind::Warning, u"Name: saved as “Zo\u00EB” (looks the same, in another Unicode spelling)."_s);
    row("another set",
        {.altered = {{.key = u"experiments"_s, .sent = QJsonArray{u"a"_s, u"b"_s}, .now = QJsonArray{u"a"_s, u"c"_s}}}},
        Kind::Warning, u"Experiments: not saved as it was sent; by the server turned on: c · turned off: b."_s);
    row("with another space", {.altered = {{.key = u"name"_s, .sent = u"Jan\u00A0J."_s, .now = u"Jan J."_s}}},
        Kind::Warning, u"Name: saved as “Jan J.” (looks the same, with another kind of space)."_s);
    row("beside another person's change", {.saved = {u"name"_s}, .takenOver = {u"companyName"_s}}, Kind::Warning,
        u"Saved: Name. Changed on the server meanwhile, and taken over: Company."_s);
    row("unconfirmed", {.saved = {u"name"_s}, .isUnconfirmed = true}, Kind::Warning,
        u"Saved: Name. The server accepted the change, but the profile could not be read again to show it: reload."_s);
}

void TestSaveReport::report()
{
    QFETCH(const SaveResult, result);
    const std::optional<Message> message = SaveReport::of(result, {});
    QVERIFY(message);
    QTEST(message->kind, "kind");
    QTEST(message->sentence(), "sentence");
}

void TestSaveReport::nothingToSay()
{
    QVERIFY(!SaveReport::of({}, {}));
}

CORE_TEST(TestSaveReport)
#include "tst_SaveReport.moc"
