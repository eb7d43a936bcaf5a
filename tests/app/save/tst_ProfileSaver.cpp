// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A save against a server that fails in a chosen way: what was on the wire, and what became of the edits.
#include "Profiles.h"
#include "SavingEditor.h"
#include "TestRunner.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using Fault = FaultServer::Kind;
using Kind = ApiError::Kind;
using SaveState::State;

namespace
{
const QByteArray kProfile = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Engineer"})";
const QByteArray kSaved = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Boss"})";
// A whole answer that is not the API's.
QByteArray answerWith(const QByteArray &statusLine, const QByteArray &headers)
{
    return "HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: 4\r\n\r\nGone";
}
} // namespace

class TestProfileSaver : public QObject
{
    Q_OBJECT

private slots:
    void threeRequestsOnOneConnection();
    void nothingChangedSendsNothing();
    void refusalKeepsTheEdits();
    void refusedAfterCommit();
    void failedReadSendsNothing_data();
    void failedReadSendsNothing();
    void anothersProfileSendsNothing();
    void typedDuringSaveStaysAnEdit_data();
    void typedDuringSaveStaysAnEdit();
    void unknownOutcomeIsDecided_data();
    void unknownOutcomeIsDecided();
    void earlierUpdateThatComesLaterIsOnesOwn_data();
    void earlierUpdateThatComesLaterIsOnesOwn();
    void lateArrivalIsOnesOwn_data();
    void lateArrivalIsOnesOwn();
    void looksEndAndTheNextSaveSends_data();
    void looksEndAndTheNextSaveSends();
    void cancelledConflictLeavesItUnknown();
    void oldValueTypedBackDuringUnknownSaveStays();
    void refusedSaveForgetsNoEarlierOne_data();
    void refusedSaveForgetsNoEarlierOne();
    void typedBackAgainstAnothersChangeIsSentAgain();
    void failedDecisionLeavesItUnknown();
    void looksNotWhereALoginIsRefused();
    void saysWhetherTheServerIsAway_data();
    void saysWhetherTheServerIsAway();
    void whatIsInFlightIsUndecided();
    void resumes_data();
    void resumes();
    void nextSaveDecides_data();
    void nextSaveDecides();
    void anotherReadDecides_data();
    void anotherReadDecides();
    void whatIsNotShownStaysUndecided();
    void failedConfirmationIsSavedAllTheSame();
    void cancel_data();
    void cancel();
    void profileWithoutIdSendsNothing();
    void resetForgets();

private:
    void loseAnUpdate(FaultServer &server, SavingEditor &editor);
};

void TestProfileSaver::threeRequestsOnOneConnection()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Boss","companyName":"Acme"})"});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.model.setEditedValue(kCompany, u"Acme"_s);
    QSignalSpy states(&editor.saver, &ProfileSaver::stateChanged);
    editor.saver.save();
    QVERIFY(editor.saver.isBusy());
    QTRY_COMPARE(editor.results.size(), 1);

    QList<State> walked;
    for (const QList<QVariant> &state : states)
        walked += state.constFirst().value<State>();
    QCOMPARE(walked, (QList<State>{State::Reading, State::Sending, State::Confirming, State::Idle}));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests().at(0).target, "/v1/api/user?excludeProjects=true");
    QCOMPARE(server.requests().at(1).target, "/v1/api/users/42");
    QCOMPARE(server.requests().at(2).target, "/v1/api/user?excludeProjects=true");
    const QList<QJsonObject> bodies{{{u"jobTitle"_s, u"Boss"_s}, {u"companyName"_s, u"Acme"_s}}};
    QCOMPARE(updates(server), bodies);
    const SaveResult &result = editor.results.constFirst();
    QCOMPARE(result.saved, (QStringList{u"jobTitle"_s, u"companyName"_s}));
    QVERIFY(!result.error && !result.unknown && !result.isUnconfirmed);
    QVERIFY(result.altered.isEmpty() && result.left.isEmpty() && result.takenOver.isEmpty());
    QCOMPARE(editor.model.modifiedCount(), 0);
    QVERIFY(!editor.saver.isBusy());
}

void TestProfileSaver::nothingChangedSendsNothing()
{
    FaultServer server;
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kName, u"Else"_s);
    editor.model.setEditedValue(kName, u"Jan"_s);
    editor.saver.save();
    QCOMPARE(editor.saver.state(), State::Idle);
    QVERIFY(!editor.saver.isBusy());
    QCOMPARE(editor.results.size(), 0);
}

void TestProfileSaver::refusalKeepsTheEdits()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({.body = R"({"success":false,"error":"Too long"})"});
    server.enqueue({.body = kProfile});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = kSaved});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    const SaveResult result = editor.results.takeFirst();
    QCOMPARE(result.left, QStringList{u"jobTitle"_s});
    QCOMPARE(result.error->kind, Kind::Refused);
    QCOMPARE(result.error->serverText, u"Too long"_s);
    QVERIFY(!result.unknown);
    QCOMPARE(server.requests().size(), 2); // nothing has changed, so nothing is read back
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Boss"_s}}));

    editor.saver.save(); // works again
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.count("POST"), 2);
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestProfileSaver::refusedAfterCommit()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({.body = R"({"success":false,"error":"Broken"})"});
    server.setDefault({.body = kSaved});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    editor.saver.save(); // sees that the change is in
    QTRY_COMPARE(editor.results.size(), 2);
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(editor.results.constLast().saved, QStringList{u"jobTitle"_s});
    QVERIFY(!editor.results.constLast().error);
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestProfileSaver::failedReadSendsNothing_data()
{
    QTest::addColumn<FaultServer::Behaviour>("behaviour");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("closed") << FaultServer::Behaviour{Fault::Close} << Kind::NotConnected;
    QTest::newRow("expired") << FaultServer::Behaviour{.body = R"({"success":false,"error":"JWT token expired"})"}
                             << Kind::NotSignedIn;
    QTest::newRow("page") << FaultServer::Behaviour{.body = "<html>"} << Kind::NotUnderstood;
}

void TestProfileSaver::failedReadSendsNothing()
{
    QFETCH(const FaultServer::Behaviour, behaviour);
    FaultServer server;
    server.setDefault(behaviour);
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.startsOf("POST"), 0);
    QCOMPARE(editor.results.constFirst().left, QStringList{u"jobTitle"_s});
    QTEST(editor.results.constFirst().error->kind, "kind");
    QVERIFY(!editor.results.constFirst().unknown);
    QCOMPARE(editor.saver.state(), State::Idle);
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Boss"_s}}));
}

void TestProfileSaver::anothersProfileSendsNothing()
{
    FaultServer server;
    server.setDefault({.body = R"({"success":true,"id":43,"name":"Eve"})"});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.startsOf("POST"), 0);
    QCOMPARE(editor.results.constFirst().error->kind, Kind::AnothersProfile);
    QVERIFY(!editor.results.constFirst().error->isNoAnswer());
    QCOMPARE(editor.model.editedValue(kName), QJsonValue(u"Jan"_s));
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Boss"_s}}));
}

void TestProfileSaver::typedDuringSaveStaysAnEdit_data()
{
    QTest::addColumn<int>("held"); // which of the three requests is held while somebody types
    QTest::newRow("while reading") << 0;
    QTest::newRow("while sending") << 1;
    QTest::newRow("while reading back") << 2;
}

void TestProfileSaver::typedDuringSaveStaysAnEdit()
{
    QFETCH(const int, held);
    FaultServer server;
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    const QByteArrayList bodies{kProfile, kSuccess, kSaved};
    for (int i = 0; i < bodies.size(); ++i)
        server.enqueue({.kind = i == held ? Fault::Hold : Fault::Answer, .body = bodies.at(i)});
    server.setDefault({.body = bodies.at(held)}); // what release() answers with
    editor.saver.save();
    QTRY_COMPARE(server.requests().size(), held + 1);
    editor.model.setEditedValue(kJob, u"Bosses"_s);
    editor.model.setEditedValue(kName, u"Jan J."_s);
    server.release();
    QTRY_COMPARE(editor.results.size(), 1);
    const QList<QJsonObject> sent{{{u"jobTitle"_s, u"Boss"_s}}};
    QCOMPARE(updates(server), sent);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.model.serverValue(kJob).toString(), u"Boss"_s);
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Bosses"_s}, {u"name"_s, u"Jan J."_s}}));
    QVERIFY(editor.model.conflicts().isEmpty());
}

void TestProfileSaver::unknownOutcomeIsDecided_data()
{
    QTest::addColumn<FaultServer::Behaviour>("behaviour");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<bool>("arrived");
    const auto gateway = [](const QByteArray &status) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>x";
    };
    for (const bool arrived : {true, false}) {
        const char *what = arrived ? "it arrived" : "not there";
        const auto row = [&](const char *how, const FaultServer::Behaviour &behaviour, bool isCancelled = false) {
            QTest::addRow("%s, %s", how, what) << behaviour << isCancelled << arrived;
        };
        row("cancelled", {Fault::Silent}, true);
        row("closed", {Fault::Close});
        row("reset", {Fault::Reset});
        row("silence", {Fault::Silent});
        row("502", {Fault::Raw, gateway("502 Bad Gateway")});
        row("504", {Fault::Raw, gateway("504 Gateway Timeout")});
    }
}

void TestProfileSaver::unknownOutcomeIsDecided()
{
    QFETCH(const FaultServer::Behaviour, behaviour);
    QFETCH(const bool, isCancelled);
    QFETCH(const bool, arrived);
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue(behaviour);
    server.setDefault({.body = arrived ? kSaved : kProfile});
    SavingEditor editor(server);
    if (behaviour.kind == Fault::Silent && !isCancelled)
        editor.client.setTimeLimits({.connect = std::chrono::seconds(1), .total = std::chrono::seconds(1)});
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.count("POST"), 1);
    if (isCancelled)
        editor.saver.cancel();
    QTRY_COMPARE(editor.results.size(), 1);
    const SaveResult result = editor.results.constFirst();
    QCOMPARE(server.startsOf("POST"), 1);
    QCOMPARE(server.count("GET"), 2);
    QCOMPARE(result.saved.isEmpty(), !arrived);
    QCOMPARE(result.left.isEmpty(), arrived);
    QCOMPARE(result.unknown, !arrived);
    QCOMPARE(result.isNotThere, !arrived);
    QCOMPARE(result.error.has_value(), !arrived);
    if (result.error)
        QVERIFY(result.error->mayHaveArrived); // the server may be at work still
    QCOMPARE(editor.model.modifiedCount(), arrived ? 0 : 1);
    QCOMPARE(editor.saver.state(), arrived ? State::Idle : State::Unknown);
    QVERIFY(!editor.saver.isBusy());
}

void TestProfileSaver::earlierUpdateThatComesLaterIsOnesOwn_data()
{
    QTest::addColumn<QString>("seenBy");
    QTest::newRow("the read after the save") << u"the read after the save"_s;
    QTest::newRow("a reload") << u"a reload"_s;
    QTest::newRow("the next save") << u"the next save"_s;
}

// "Boss" lost its answer and is applied when "Chief" has been saved since: nobody else has changed the field, and what
// the person wanted last is not lost.
void TestProfileSaver::earlierUpdateThatComesLaterIsOnesOwn()
{
    QFETCH(const QString, seenBy);
    const QByteArray chief = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Chief"})";
    FaultServer server;
    SavingEditor editor(server);
    editor.saver.setLookDelays({});
    editor.load(kProfile);
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Close});
    server.enqueue({.body = kProfile});
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QVERIFY(editor.results.constFirst().isNotThere);
    editor.model.setEditedValue(kJob, u"Chief"_s);
    server.enqueue({.body = kProfile});
    server.enqueue({.body = kSuccess});
    server.enqueue({.body = seenBy == u"the read after the save"_s ? kSaved : chief});
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 2);
    if (seenBy == u"a reload"_s) {
        editor.saver.learnFrom(Profile::fromJson(QJsonDocument::fromJson(kSaved).object()));
        editor.load(kSaved);
    } else if (seenBy == u"the next save"_s) {
        editor.model.setEditedValue(kName, u"Jan J."_s);
        server.enqueue({.body = kSaved});
        server.enqueue({.body = kSuccess});
        server.enqueue({.body = R"({"success":true,"id":42,"name":"Jan J.","jobTitle":"Boss"})"});
        editor.saver.save();
    }
    QTRY_COMPARE(editor.results.size(), seenBy == u"the read after the save"_s ? 2 : 3);
    const SaveResult result = editor.results.constLast();
    QCOMPARE(result.overtaken, QStringList{u"jobTitle"_s});
    QVERIFY(result.takenOver.isEmpty());
    QVERIFY(result.altered.isEmpty());
    QCOMPARE(result.saved, seenBy == u"the next save"_s ? QStringList{u"name"_s} : QStringList());
    QCOMPARE(editor.model.serverValue(kJob).toString(), u"Boss"_s);
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Chief"_s}}));
    QVERIFY(editor.model.conflicts().isEmpty());
    // It is told once, and saved as any other.
    editor.saver.learnFrom(Profile::fromJson(QJsonDocument::fromJson(kSaved).object()));
    QCOMPARE(editor.results.size(), seenBy == u"the read after the save"_s ? 2 : 3);
}

// The server applies it after the first reads: nobody has to press a key, and it is nobody else's.
void TestProfileSaver::lateArrivalIsOnesOwn_data()
{
    QTest::addColumn<QString>("typed"); // once the outcome is unknown
    QTest::addColumn<QJsonObject>("changes");
    QTest::newRow("nothing") << u"Boss"_s << QJsonObject();
    QTest::newRow("the old value") << u"Engineer"_s << QJsonObject{{u"jobTitle"_s, u"Engineer"_s}};
    QTest::newRow("another value") << u"Chief"_s << QJsonObject{{u"jobTitle"_s, u"Chief"_s}};
}

void TestProfileSaver::lateArrivalIsOnesOwn()
{
    QFETCH(const QString, typed);
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Close});
    for (int i = 0; i < 3; ++i)
        server.enqueue(i == 1 ? FaultServer::Behaviour{Fault::Close} : FaultServer::Behaviour{.body = kProfile});
    server.setDefault({.body = kSaved});
    SavingEditor editor(server);
    editor.saver.setLookDelays(QList<std::chrono::milliseconds>(4, std::chrono::milliseconds(100)));
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QVERIFY(editor.results.constFirst().isNotThere);
    editor.model.setEditedValue(kJob, typed);
    QVERIFY(editor.model.isModified(kJob)); // whatever is in it
    QCOMPARE(editor.model.changes().value(kJob), QJsonValue(typed));
    QTRY_COMPARE(editor.results.size(), 2);
    const SaveResult result = editor.results.constLast();
    QCOMPARE(result.saved, QStringList{u"jobTitle"_s});
    QVERIFY(!result.error && !result.unknown);
    QVERIFY(result.takenOver.isEmpty());
    QVERIFY(editor.model.conflicts().isEmpty());
    QTEST(editor.model.changes(), "changes");
    QCOMPARE(editor.model.serverValue(kJob), QJsonValue(u"Boss"_s));
    QCOMPARE(editor.saver.state(), State::Idle);
    QCOMPARE(server.startsOf("POST"), 1);
}

void TestProfileSaver::looksEndAndTheNextSaveSends_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("the same") << u"Boss"_s;
    QTest::newRow("the old value, which the other would replace") << u"Engineer"_s;
}

void TestProfileSaver::looksEndAndTheNextSaveSends()
{
    QFETCH(const QString, wanted);
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Close});
    server.setDefault({.body = kProfile});
    SavingEditor editor(server);
    editor.saver.setLookDelays(QList<std::chrono::milliseconds>(2, std::chrono::milliseconds(1)));
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.count("GET"), 4);
    QTRY_COMPARE(editor.saver.state(), State::Unknown);
    QCOMPARE(editor.results.size(), 1); // a look that shows nothing new says nothing
    editor.model.setEditedValue(kJob, wanted);
    server.enqueue({.body = kProfile});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = wanted == u"Boss"_s ? kSaved : kProfile});
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 2);
    const QList<QJsonObject> sent{{{u"jobTitle"_s, u"Boss"_s}}, {{u"jobTitle"_s, wanted}}};
    QCOMPARE(updates(server), sent);
    QCOMPARE(editor.results.constLast().saved, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.model.modifiedCount(), 0);
    QCOMPARE(editor.saver.state(), State::Idle);
}

// Another field is in conflict when the person saves again, and the question is cancelled: the first one is still out.
void TestProfileSaver::cancelledConflictLeavesItUnknown()
{
    FaultServer server;
    SavingEditor editor(server);
    loseAnUpdate(server, editor);
    editor.model.setEditedValue(kName, u"Jan J."_s);
    server.setDefault({.body = R"({"success":true,"id":42,"name":"Eve","jobTitle":"Engineer"})"});
    editor.saver.save();
    QTRY_COMPARE(editor.saver.state(), State::ConflictUndecided);
    editor.saver.cancel();
    QCOMPARE(editor.saver.state(), State::Unknown);
    QVERIFY(editor.results.constLast().unknown);
    editor.model.setEditedValue(kJob, u"Engineer"_s);
    QVERIFY(editor.model.isModified(kJob));
    QCOMPARE(server.startsOf("POST"), 1);
}

void TestProfileSaver::oldValueTypedBackDuringUnknownSaveStays()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Close});
    server.enqueue({Fault::Hold});
    server.setDefault({.body = kSaved});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.requests().size(), 3);
    QCOMPARE(editor.saver.state(), State::Deciding);
    editor.model.setEditedValue(kJob, u"Engineer"_s);
    server.release();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Engineer"_s}}));
}

// The second update is refused; the first may arrive all the same, and is one's own when it does.
void TestProfileSaver::refusedSaveForgetsNoEarlierOne_data()
{
    QTest::addColumn<QString>("typed"); // into the field of the first
    QTest::addColumn<QJsonObject>("changes");
    const QJsonObject company{{u"companyName"_s, u"Acme"_s}};
    QTest::newRow("nothing") << u"Boss"_s << company;
    QTest::newRow("another value") << u"Chief"_s
                                   << QJsonObject{{u"jobTitle"_s, u"Chief"_s}, {u"companyName"_s, u"Acme"_s}};
    QTest::newRow("the old value") << u"Engineer"_s
                                   << QJsonObject{{u"jobTitle"_s, u"Engineer"_s}, {u"companyName"_s, u"Acme"_s}};
}

void TestProfileSaver::refusedSaveForgetsNoEarlierOne()
{
    QFETCH(const QString, typed);
    FaultServer server;
    SavingEditor editor(server);
    loseAnUpdate(server, editor);
    editor.saver.setLookDelays(QList<std::chrono::milliseconds>(9, std::chrono::milliseconds(50)));
    server.enqueue({.body = kProfile});
    server.enqueue({.body = R"({"success":false,"error":"Too long"})"});
    server.enqueue({.body = kProfile});
    server.setDefault({.body = kSaved});
    editor.model.setEditedValue(kJob, typed);
    editor.model.setEditedValue(kCompany, u"Acme"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    const SaveResult refused = editor.results.constFirst();
    QCOMPARE(refused.error->kind, Kind::Refused);
    QCOMPARE(refused.left, (QStringList{u"companyName"_s, u"jobTitle"_s}));
    QCOMPARE(refused.undecided, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.saver.state(), State::Unknown);
    QVERIFY(editor.model.isModified(kJob)); // whatever is in it
    QTRY_COMPARE(editor.results.size(), 2);
    const SaveResult arrived = editor.results.constLast();
    QCOMPARE(arrived.saved, QStringList{u"jobTitle"_s});
    QVERIFY(!arrived.error && arrived.takenOver.isEmpty());
    QVERIFY(editor.model.conflicts().isEmpty());
    QCOMPARE(editor.saver.state(), State::Idle);
    QTEST(editor.model.changes(), "changes");
    QCOMPARE(server.startsOf("POST"), 2);
    QCOMPARE(editor.history.next(), EditHistory::Kind::Save);
}

// The old value was typed back, and somebody else has changed the field: theirs is sent, for ours would replace it.
void TestProfileSaver::typedBackAgainstAnothersChangeIsSentAgain()
{
    const QByteArray theirs = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Theirs"})";
    FaultServer server;
    SavingEditor editor(server);
    loseAnUpdate(server, editor);
    editor.model.setEditedValue(kJob, u"Engineer"_s);
    server.enqueue({.body = theirs});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = theirs});
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(updates(server).mid(1), (QList<QJsonObject>{{{u"jobTitle"_s, u"Theirs"_s}}}));
    QCOMPARE(editor.saver.state(), State::Idle);
    QCOMPARE(editor.model.modifiedCount(), 0);
    QCOMPARE(editor.model.editedValue(kJob), QJsonValue(u"Theirs"_s));
}

// Whoever ends the program now finds it in the draft.
void TestProfileSaver::whatIsInFlightIsUndecided()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Hold});
    server.setDefault({.body = kSaved});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.count("POST"), 1);
    QCOMPARE(editor.model.undecided(), (QJsonObject{{u"jobTitle"_s, QJsonArray{u"Boss"_s}}}));
    server.release();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.model.undecided(), QJsonObject());
}

// What a run of the program before has sent is looked for in this one.
void TestProfileSaver::resumes_data()
{
    QTest::addColumn<QJsonObject>("undecided");
    QTest::addColumn<bool>("isLookedFor");
    QTest::newRow("sent") << QJsonObject{{u"jobTitle"_s, QJsonArray{u"Boss"_s}}} << true;
    QTest::newRow("nothing") << QJsonObject() << false;
    QTest::newRow("no field") << QJsonObject{{u"shoeSize"_s, QJsonArray{u"Boss"_s}}} << false;
    QTest::newRow("no value of the field") << QJsonObject{{u"jobTitle"_s, QJsonArray{1}}} << false;
    QTest::newRow("no list") << QJsonObject{{u"jobTitle"_s, u"Boss"_s}} << false;
}

void TestProfileSaver::resumes()
{
    QFETCH(const QJsonObject, undecided);
    QFETCH(const bool, isLookedFor);
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.setDefault({.body = kSaved});
    SavingEditor editor(server);
    editor.saver.setLookDelays(QList<std::chrono::milliseconds>(4, std::chrono::milliseconds(50)));
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.model.setUndecided(undecided);
    editor.saver.resume();
    QCOMPARE(editor.saver.state(), isLookedFor ? State::Unknown : State::Idle);
    QVERIFY(!editor.saver.isBusy());
    if (!isLookedFor) {
        QCOMPARE(editor.model.undecided(), QJsonObject());
        return;
    }
    editor.model.setEditedValue(kJob, u"Engineer"_s);
    QVERIFY(editor.model.isModified(kJob));
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Engineer"_s}}));
    QVERIFY(editor.model.conflicts().isEmpty());
    QCOMPARE(server.startsOf("POST"), 0);
}

void TestProfileSaver::failedDecisionLeavesItUnknown()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.setDefault({Fault::Close});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QVERIFY(editor.results.constFirst().unknown);
    QVERIFY(editor.results.takeFirst().error->mayHaveArrived);
    QCOMPARE(editor.saver.state(), State::Unknown);
    QVERIFY(!editor.saver.isBusy());
    QCOMPARE(editor.model.modifiedCount(), 1);

    editor.saver.save(); // and so does the next one
    QTRY_COMPARE(editor.results.size(), 1);
    QVERIFY(editor.results.constFirst().unknown);
    QVERIFY(editor.results.takeFirst().error->mayHaveArrived);
    QCOMPARE(server.startsOf("POST"), 1);
    QCOMPARE(editor.saver.state(), State::Unknown);
    QCOMPARE(editor.model.modifiedCount(), 1);
}

// Each look would be one more wrong login.
void TestProfileSaver::looksNotWhereALoginIsRefused()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Close});
    server.setDefault({.kind = Fault::Raw, .body = answerWith("407 Login", {})});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QVERIFY(editor.results.constFirst().unknown);
    QCOMPARE(editor.saver.state(), State::Unknown);
    QVERIFY(!editor.saver.willLook());
    QVERIFY(!editor.client.mayCallUnasked());
    QCOMPARE(server.count("GET"), 2);

    server.setDefault({.body = kSaved});
    editor.saver.save(); // what the person asks for goes out
    QTRY_COMPARE(editor.results.size(), 2);
    QVERIFY(!editor.results.constLast().error);
    QVERIFY(editor.client.mayCallUnasked());
}

void TestProfileSaver::saysWhetherTheServerIsAway_data()
{
    QTest::addColumn<QByteArray>("read");   // empty: the profile
    QTest::addColumn<QByteArray>("update"); // empty: none is sent
    QTest::addColumn<bool>("isAway");
    QTest::newRow("update with 429") << QByteArray() << QByteArray("429 No") << false;
    QTest::newRow("update with 503") << QByteArray() << QByteArray("503 No") << false;
    QTest::newRow("update with 504") << QByteArray() << QByteArray("504 No") << false;
    QTest::newRow("update with 413") << QByteArray() << QByteArray("413 No") << false;
    QTest::newRow("update with 401") << QByteArray() << QByteArray("401 No") << false;
    QTest::newRow("read with 502") << QByteArray("502 No") << QByteArray() << true;
    QTest::newRow("read with 504") << QByteArray("504 No") << QByteArray() << true;
    QTest::newRow("read with 429") << QByteArray("429 No") << QByteArray() << false;
    QTest::newRow("read with 503") << QByteArray("503 No") << QByteArray() << false;
    QTest::newRow("read with 401") << QByteArray("401 No") << QByteArray() << false;
    QTest::newRow("read with 407") << QByteArray("407 No") << QByteArray() << false;
}

// Only then is it worth to look if it is back: where the save's own read was answered, it is there.
void TestProfileSaver::saysWhetherTheServerIsAway()
{
    QFETCH(const QByteArray, read);
    QFETCH(const QByteArray, update);
    FaultServer server;
    if (!read.isEmpty())
        server.enqueue({.kind = Fault::Raw, .body = answerWith(read, {})});
    else
        server.enqueue({.body = kProfile});
    if (!update.isEmpty())
        server.enqueue({.kind = Fault::Raw, .body = answerWith(update, {})});
    server.setDefault({.body = kProfile});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QVERIFY(editor.results.constFirst().error);
    QTEST(editor.results.constFirst().isAway, "isAway");
    QCOMPARE(server.count("POST"), update.isEmpty() ? 0 : 1);
}

// The update left, the connection is gone, and so is the read that was to decide.
void TestProfileSaver::loseAnUpdate(FaultServer &server, SavingEditor &editor)
{
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Close});
    server.enqueue({Fault::Close});
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.saver.state(), State::Unknown);
    editor.results.clear();
}

void TestProfileSaver::nextSaveDecides_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<QList<QJsonObject>>("sent"); // by the second save
    QTest::newRow("it arrived") << true << QList<QJsonObject>{{{u"companyName"_s, u"Acme"_s}}};
    QTest::newRow("it did not") << false
                                << QList<QJsonObject>{{{u"jobTitle"_s, u"Boss"_s}, {u"companyName"_s, u"Acme"_s}}};
}

void TestProfileSaver::nextSaveDecides()
{
    QFETCH(const bool, arrived);
    QFETCH(const QList<QJsonObject>, sent);
    FaultServer server;
    SavingEditor editor(server);
    loseAnUpdate(server, editor);
    server.enqueue({.body = arrived ? kSaved : kProfile});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Boss","companyName":"Acme"})"});
    editor.model.setEditedValue(kCompany, u"Acme"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(updates(server).mid(1), sent);
    QStringList saved = editor.results.constFirst().saved;
    saved.sort();
    QCOMPARE(saved, (QStringList{u"companyName"_s, u"jobTitle"_s}));
    QVERIFY(!editor.results.constFirst().error);
    QCOMPARE(editor.model.modifiedCount(), 0);
    QCOMPARE(editor.saver.state(), State::Idle);
    editor.history.bringBack(); // of both updates
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Engineer"_s}, {u"companyName"_s, u""_s}}));
}

void TestProfileSaver::anotherReadDecides_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("it arrived") << true;
    QTest::newRow("it did not") << false;
}

void TestProfileSaver::anotherReadDecides()
{
    QFETCH(const bool, arrived);
    FaultServer server;
    SavingEditor editor(server);
    loseAnUpdate(server, editor);
    const auto profile
        = [](const QByteArray &json) { return Profile::fromJson(QJsonDocument::fromJson(json).object()); };
    editor.saver.learnFrom(profile(R"({"success":true,"id":43,"jobTitle":"Boss"})"));
    QCOMPARE(editor.saver.state(), State::Unknown); // another person's says nothing
    editor.saver.learnFrom(profile(arrived ? kSaved : kProfile));
    QCOMPARE(editor.saver.state(), arrived ? State::Idle : State::Unknown);
    QCOMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().saved, arrived ? QStringList{u"jobTitle"_s} : QStringList());
    QCOMPARE(editor.results.constFirst().isNotThere, !arrived);
    QCOMPARE(editor.model.modifiedCount(), arrived ? 0 : 1);
    editor.saver.learnFrom(profile(kSaved)); // after it has arrived this means nothing any more
    QCOMPARE(editor.saver.state(), State::Idle);
    QCOMPARE(editor.results.size(), arrived ? 1 : 2);
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestProfileSaver::whatIsNotShownStaysUndecided()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Close});
    server.setDefault({.body = kProfile}); // which never shows the order
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kOrder, u"name-asc"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().left, QStringList{u"projectsSortOrder"_s});
    QVERIFY(editor.results.constFirst().error->mayHaveArrived);
    QVERIFY(!editor.results.constFirst().unknown); // no read is going to tell
    QCOMPARE(editor.model.editedValue(kOrder), QJsonValue(u"name-asc"_s));
    QCOMPARE(editor.saver.state(), State::Idle);
}

void TestProfileSaver::failedConfirmationIsSavedAllTheSame()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({.body = kSuccess});
    server.setDefault({Fault::Close});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QVERIFY(editor.results.constFirst().isUnconfirmed);
    QVERIFY(!editor.results.constFirst().error);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.saver.state(), State::Idle);
    QCOMPARE(editor.model.modifiedCount(), 0);
    QCOMPARE(editor.model.profile().value(kJob), QJsonValue(u"Boss"_s)); // what is kept for a day without a network
}

void TestProfileSaver::cancel_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("while reading") << 0 << false;
    QTest::newRow("while sending") << 1 << false; // it may still arrive
    QTest::newRow("while reading back") << 2 << true;
}

void TestProfileSaver::cancel()
{
    QFETCH(const int, held);
    QFETCH(const bool, isSaved);
    FaultServer server;
    const QByteArrayList bodies{kProfile, kSuccess, kSaved};
    for (int i = 0; i < bodies.size(); ++i)
        server.enqueue({.kind = i == held ? Fault::Silent : Fault::Answer, .body = i > held ? kProfile : bodies.at(i)});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.requests().size(), held + 1);
    editor.saver.cancel();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.startsOf("POST"), held == 0 ? 0 : 1);
    QCOMPARE(editor.results.constFirst().left.isEmpty(), isSaved);
    QCOMPARE(editor.results.constFirst().isUnconfirmed, isSaved);
    QCOMPARE(editor.model.modifiedCount(), isSaved ? 0 : 1);
    QCOMPARE(editor.saver.state(), held == 1 ? State::Unknown : State::Idle);
    editor.saver.cancel(); // means nothing now
    QCOMPARE(editor.results.size(), 1);
}

void TestProfileSaver::profileWithoutIdSendsNothing()
{
    FaultServer server;
    server.setDefault({.body = R"({"success":true,"name":"Jan"})"});
    SavingEditor editor(server);
    editor.load(R"({"success":true,"name":"Jan"})");
    editor.model.setEditedValue(kName, u"Jan J."_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().left, QStringList{u"name"_s});
    QCOMPARE(editor.results.constFirst().error->kind, Kind::NoUserId);
    QVERIFY(!editor.results.constFirst().error->isNoAnswer());
    QCOMPARE(server.startsOf("POST"), 0);
}

void TestProfileSaver::resetForgets()
{
    FaultServer server;
    server.enqueue({.body = kProfile});
    server.enqueue({Fault::Silent});
    server.enqueue({.body = kProfile});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = kSaved});
    SavingEditor editor(server);
    editor.load(kProfile);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.count("POST"), 1);
    editor.saver.reset();
    QCOMPARE(editor.saver.state(), State::Idle);
    QVERIFY(!editor.saver.isBusy());
    QCOMPARE(editor.results.size(), 0);
    editor.saver.save(); // the next account's
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"jobTitle"_s});
}

CORE_TEST(TestProfileSaver)
#include "tst_ProfileSaver.moc"
