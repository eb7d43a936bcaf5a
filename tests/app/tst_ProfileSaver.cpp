// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A save against a server that fails in a chosen way: what was on the wire, and what became of the edits.
#include "FaultServer.h"

#include "api/ApiClient.h"
#include "profile/ProfileLoader.h"
#include "profile/ProfileModel.h"
#include "profile/ProfileSaver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using SaveState::State;

namespace
{
constexpr QLatin1StringView kName("name");
constexpr QLatin1StringView kJob("jobTitle");
constexpr QLatin1StringView kCompany("companyName");

const QByteArray kProfile = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Engineer"})";
const QByteArray kSuccess = R"({"success":true})";

// Model, client and saver of an account on the server.
struct Editor {
    explicit Editor(const FaultServer &server)
    {
        client.setAccount({.server = *ServerAddress::parse(server.baseUrl().toString()).address,
            .token = Token::parse(u"token"_s).token,
            .userId = {}});
        client.setTimeLimits({.connect = std::chrono::seconds(10), .total = std::chrono::seconds(10)});
        QObject::connect(&saver, &ProfileSaver::finished, &saver, [this](const SaveResult &r) { results += r; });
    }

    void load(const QByteArray &profile = kProfile)
    {
        model.setServerProfile(Profile::fromJson(QJsonDocument::fromJson(profile).object()));
    }

    ApiClient client;
    ProfileModel model;
    ProfileSaver saver{client, model};
    QList<SaveResult> results;
};
} // namespace

class TestProfileSaver : public QObject
{
    Q_OBJECT

private slots:
    void sendsExactlyTheChanges();
    void nothingChangedSendsNothing();
    void refusalKeepsTheEdits();
    void typedDuringSaveStaysAnEdit();
    void unknownOutcomeIsDecidedByARead_data();
    void unknownOutcomeIsDecidedByARead();
    void oldValueTypedBackDuringUnknownSaveStays();
    void failedReadBackLeavesItUnknownAndTheNextSaveReads();
    void cancelWhileSendingIsDecidedByARead();
    void profileWithoutIdSendsNothing();
    void resetForgets();
};

void TestProfileSaver::sendsExactlyTheChanges()
{
    FaultServer server;
    Editor editor(server);
    editor.load();
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.model.setEditedValue(kCompany, u"Acme"_s);
    editor.saver.save();
    QVERIFY(editor.saver.isBusy());
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.requests().size(), 1);
    const FaultServer::Request request = server.requests().constFirst();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/v1/api/users/42");
    QCOMPARE(request.headers.value("x-jwt-token"), "token");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
        (QJsonObject{{u"jobTitle"_s, u"Boss"_s}, {u"companyName"_s, u"Acme"_s}}));
    QCOMPARE(editor.results.constFirst().saved, (QStringList{u"companyName"_s, u"jobTitle"_s}));
    QVERIFY(!editor.results.constFirst().error);
    QCOMPARE(editor.model.modifiedCount(), 0);
    QCOMPARE(editor.saver.state(), State::Idle);
    QVERIFY(!editor.saver.isBusy());
}

void TestProfileSaver::nothingChangedSendsNothing()
{
    FaultServer server;
    Editor editor(server);
    editor.load();
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
    server.enqueue({.kind = FaultServer::Kind::Answer, .body = R"({"success":false,"error":"Too long"})"});
    Editor editor(server);
    editor.load();
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    const SaveResult result = editor.results.takeFirst();
    QCOMPARE(result.left, QStringList{u"jobTitle"_s});
    QCOMPARE(result.error->kind, ApiError::Kind::Refused);
    QCOMPARE(result.error->serverText, u"Too long"_s);
    QVERIFY(!result.unknown);
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Boss"_s}}));

    editor.saver.save(); // works again
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.count("POST"), 2);
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestProfileSaver::typedDuringSaveStaysAnEdit()
{
    FaultServer server;
    server.enqueue({.kind = FaultServer::Kind::Hold});
    Editor editor(server);
    editor.load();
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.count("POST"), 1);
    editor.model.setEditedValue(kJob, u"Bosses"_s);
    editor.model.setEditedValue(kName, u"Jan J."_s);
    server.release();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.model.serverValue(kJob).toString(), u"Boss"_s);
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Bosses"_s}, {u"name"_s, u"Jan J."_s}}));
}

void TestProfileSaver::unknownOutcomeIsDecidedByARead_data()
{
    QTest::addColumn<FaultServer::Kind>("kind");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("arrived");
    const QByteArray gateway = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>x";
    for (const bool arrived : {true, false}) {
        const char *what = arrived ? "it arrived" : "it did not";
        QTest::addRow("closed, %s", what) << FaultServer::Kind::Close << QByteArray() << arrived;
        QTest::addRow("reset, %s", what) << FaultServer::Kind::Reset << QByteArray() << arrived;
        QTest::addRow("a gateway's page, %s", what) << FaultServer::Kind::Raw << gateway << arrived;
    }
}

void TestProfileSaver::unknownOutcomeIsDecidedByARead()
{
    QFETCH(const FaultServer::Kind, kind);
    QFETCH(const QByteArray, raw);
    QFETCH(const bool, arrived);
    FaultServer server;
    server.enqueue({.kind = kind, .body = raw});
    server.setDefault({.kind = FaultServer::Kind::Answer,
        .body = arrived ? QByteArray(R"({"success":true,"id":42,"name":"Jan","jobTitle":"Boss"})") : kProfile});
    Editor editor(server);
    editor.load();
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    const SaveResult result = editor.results.constFirst();
    QCOMPARE(server.startsOf("POST"), 1);
    QCOMPARE(server.count("GET"), 1);
    QVERIFY(!result.unknown);
    QCOMPARE(result.saved.isEmpty(), !arrived);
    QCOMPARE(result.left.isEmpty(), arrived);
    QCOMPARE(result.error.has_value(), !arrived);
    if (result.error)
        QVERIFY(!result.error->mayHaveArrived); // the read has decided
    QCOMPARE(editor.model.modifiedCount(), arrived ? 0 : 1);
    QCOMPARE(editor.saver.state(), State::Idle);
}

void TestProfileSaver::oldValueTypedBackDuringUnknownSaveStays()
{
    FaultServer server;
    server.enqueue({.kind = FaultServer::Kind::Close});
    server.setDefault(
        {.kind = FaultServer::Kind::Answer, .body = R"({"success":true,"id":42,"name":"Jan","jobTitle":"Boss"})"});
    Editor editor(server);
    editor.load();
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    editor.model.setEditedValue(kJob, u"Engineer"_s);
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Engineer"_s}}));
}

void TestProfileSaver::failedReadBackLeavesItUnknownAndTheNextSaveReads()
{
    FaultServer server;
    server.enqueue({.kind = FaultServer::Kind::Close});
    server.setDefault({.kind = FaultServer::Kind::Close});
    Editor editor(server);
    editor.load();
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QVERIFY(editor.results.constFirst().unknown);
    QVERIFY(editor.results.takeFirst().error->mayHaveArrived);
    QCOMPARE(editor.saver.state(), State::Unknown);
    QVERIFY(!editor.saver.isBusy());
    QCOMPARE(editor.model.modifiedCount(), 1);

    server.setDefault({.kind = FaultServer::Kind::Answer, .body = kProfile});
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.startsOf("POST"), 1); // it only looked
    QCOMPARE(editor.results.constFirst().left, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.saver.state(), State::Idle);
}

void TestProfileSaver::cancelWhileSendingIsDecidedByARead()
{
    FaultServer server;
    server.enqueue({.kind = FaultServer::Kind::Silent});
    server.setDefault({.kind = FaultServer::Kind::Answer, .body = kProfile});
    Editor editor(server);
    editor.load();
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.count("POST"), 1);
    editor.saver.cancel();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.startsOf("POST"), 1);
    QCOMPARE(server.count("GET"), 1);
    QCOMPARE(editor.results.constFirst().left, QStringList{u"jobTitle"_s});
    QCOMPARE(editor.model.modifiedCount(), 1);
}

void TestProfileSaver::profileWithoutIdSendsNothing()
{
    FaultServer server;
    Editor editor(server);
    editor.load(R"({"success":true,"name":"Jan"})");
    editor.model.setEditedValue(kName, u"Jan J."_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().left, QStringList{u"name"_s});
    QVERIFY(editor.results.constFirst().error);
    QCOMPARE(server.requests().size(), 0);
}

void TestProfileSaver::resetForgets()
{
    FaultServer server;
    server.enqueue({.kind = FaultServer::Kind::Silent});
    server.setDefault({.kind = FaultServer::Kind::Answer, .body = kSuccess});
    Editor editor(server);
    editor.load();
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(server.count("POST"), 1);
    editor.saver.reset();
    QCOMPARE(editor.saver.state(), State::Idle);
    QVERIFY(!editor.saver.isBusy());
    editor.saver.save(); // the next account's
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"jobTitle"_s});
}

QTEST_GUILESS_MAIN(TestProfileSaver)

#include "tst_ProfileSaver.moc"
