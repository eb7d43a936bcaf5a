// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Two people, one profile: what a save does with the other's changes, and with what the server makes of ours.
#include "Profiles.h"
#include "SavingEditor.h"
#include "TestRunner.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using SaveState::State;

namespace
{
constexpr QLatin1StringView kExperiments("experiments");

QByteArray profile(const QString &name, const QString &jobTitle, const QString &companyName)
{
    return QJsonDocument({{u"success"_s, true}, {u"id"_s, 42}, {u"name"_s, name}, {u"jobTitle"_s, jobTitle},
                             {u"companyName"_s, companyName}})
        .toJson();
}

QByteArray withExperiments(bool a, bool b, const QString &name = {})
{
    const QJsonObject first{{u"type"_s, u"a"_s}, {u"enabled"_s, a}};
    const QJsonObject second{{u"type"_s, u"b"_s}, {u"enabled"_s, b}};
    return QJsonDocument(
        {{u"success"_s, true}, {u"id"_s, 42}, {u"name"_s, name}, {u"experiments"_s, QJsonArray{first, second}}})
        .toJson();
}
} // namespace

class TestSaveConflict : public QObject
{
    Q_OBJECT

private slots:
    void othersFieldIsTakenOver();
    void sameChangeNeedsNoUpdate();
    void conflict_data();
    void conflict();
    void settlementNeedsEveryChoice();
    void cancelledConflictAsksAgain();
    void changedAgainWhileChoosing();
    void conflictFromAReload();
    void setsNeverConflict();
    void setBesideAConflict();
    void acceptedButNotShown();
    void alteredValue_data();
    void alteredValue();
    void alteredWhileTyping();
};

void TestSaveConflict::othersFieldIsTakenOver()
{
    FaultServer server;
    server.enqueue({.body = profile(u"Jan"_s, u"Engineer"_s, u"Their company"_s)});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = profile(u"Mine"_s, u"Their job"_s, u"Their company"_s)}); // and once more meanwhile
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, u"Engineer"_s, u"Acme"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    const QList<QJsonObject> sent{{{u"name"_s, u"Mine"_s}}};
    QCOMPARE(updates(server), sent);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"name"_s});
    QCOMPARE(editor.results.constFirst().takenOver, (QStringList{u"companyName"_s, u"jobTitle"_s}));
    QCOMPARE(editor.model.editedValue(kCompany), QJsonValue(u"Their company"_s));
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestSaveConflict::sameChangeNeedsNoUpdate()
{
    FaultServer server;
    server.setDefault({.body = profile(u"Mine"_s, u"Engineer"_s, u"Acme"_s)});
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, u"Engineer"_s, u"Acme"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.startsOf("POST"), 0);
    QCOMPARE(server.count("GET"), 1);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"name"_s});
    QVERIFY(!editor.history.next());
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestSaveConflict::conflict_data()
{
    QTest::addColumn<ProfileSaver::Choice>("choice");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("company");
    QTest::newRow("take theirs") << ProfileSaver::Choice::TakeTheirs << QJsonObject{{u"name"_s, u"Mine"_s}}
                                 << u"Theirs"_s;
    QTest::newRow("keep mine") << ProfileSaver::Choice::KeepMine
                               << QJsonObject{{u"name"_s, u"Mine"_s}, {u"companyName"_s, u"My company"_s}}
                               << u"My company"_s;
}

void TestSaveConflict::conflict()
{
    QFETCH(const ProfileSaver::Choice, choice);
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, company);
    FaultServer server;
    server.setDefault({.body = profile(u"Jan"_s, u"Engineer"_s, u"Theirs"_s)});
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, u"Engineer"_s, u"Acme"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    editor.model.setEditedValue(kCompany, u"My company"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.saver.state(), State::Conflict);
    QVERIFY(!editor.saver.isBusy());
    const QList<FieldConflict> expected{{kCompany, u"Acme"_s, u"My company"_s, u"Theirs"_s}};
    QCOMPARE(editor.conflicts, expected);
    QCOMPARE(server.startsOf("POST"), 0);

    server.enqueue({.body = profile(u"Jan"_s, u"Engineer"_s, u"Theirs"_s)});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = profile(u"Mine"_s, u"Engineer"_s, company)});
    editor.saver.settleConflict({{u"companyName"_s, choice}});
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(updates(server), QList<QJsonObject>{body});
    QVERIFY(!editor.results.constFirst().error);
    QCOMPARE(editor.model.modifiedCount(), 0);
    QCOMPARE(editor.model.editedValue(kCompany), QJsonValue(company));
}

void TestSaveConflict::settlementNeedsEveryChoice()
{
    FaultServer server;
    server.setDefault({.body = profile(u"Their name"_s, u"Engineer"_s, u"Theirs"_s)});
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, u"Engineer"_s, u"Acme"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    editor.model.setEditedValue(kCompany, u"My company"_s);
    editor.saver.settleConflict({}); // nothing to settle yet
    QCOMPARE(editor.saver.state(), State::Idle);
    editor.saver.save();
    QTRY_COMPARE(editor.conflicts.size(), 2);
    editor.saver.settleConflict({{u"name"_s, ProfileSaver::Choice::TakeTheirs}});
    QCOMPARE(editor.saver.state(), State::Conflict);
    QCOMPARE(editor.model.editedValue(kName), QJsonValue(u"Mine"_s));
    editor.saver.settleConflict(
        {{u"name"_s, ProfileSaver::Choice::TakeTheirs}, {u"companyName"_s, ProfileSaver::Choice::TakeTheirs}});
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(server.startsOf("POST"), 0); // nothing of mine is left
    QCOMPARE(editor.model.modifiedCount(), 0);
    QCOMPARE(editor.model.editedValue(kName), QJsonValue(u"Their name"_s));
}

void TestSaveConflict::cancelledConflictAsksAgain()
{
    FaultServer server;
    server.setDefault({.body = profile(u"Theirs"_s, u"Engineer"_s, u"Acme"_s)});
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, u"Engineer"_s, u"Acme"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    for (int round = 1; round <= 2; ++round) {
        editor.conflicts.clear();
        editor.saver.save();
        QTRY_COMPARE(editor.conflicts.size(), 1);
        QCOMPARE(editor.conflicts.constFirst().base, QJsonValue(u"Jan"_s));
        editor.saver.cancel();
        QCOMPARE(editor.results.size(), round);
        QCOMPARE(editor.results.constLast().error->kind, ApiError::Kind::Cancelled);
        QCOMPARE(editor.results.constLast().left, QStringList{u"name"_s});
        QCOMPARE(editor.saver.state(), State::Idle);
        QCOMPARE(editor.model.changes(), QJsonObject({{u"name"_s, u"Mine"_s}}));
    }
    QCOMPARE(server.startsOf("POST"), 0);
}

void TestSaveConflict::changedAgainWhileChoosing()
{
    FaultServer server;
    server.setDefault({.body = profile(u"Theirs"_s, u"Engineer"_s, u"Acme"_s)});
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, u"Engineer"_s, u"Acme"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.conflicts.size(), 1);
    server.setDefault({.body = profile(u"Theirs, later"_s, u"Engineer"_s, u"Acme"_s)});
    editor.conflicts.clear();
    editor.saver.settleConflict({{u"name"_s, ProfileSaver::Choice::KeepMine}});
    QTRY_COMPARE(editor.conflicts.size(), 1);
    const FieldConflict expected{kName, u"Theirs"_s, u"Mine"_s, u"Theirs, later"_s};
    QCOMPARE(editor.conflicts.constFirst(), expected);
    QCOMPARE(server.startsOf("POST"), 0);
}

void TestSaveConflict::conflictFromAReload()
{
    FaultServer server;
    server.setDefault({.body = profile(u"Theirs"_s, u"Engineer"_s, u"Acme"_s)});
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, u"Engineer"_s, u"Acme"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    editor.load(profile(u"Theirs"_s, u"Engineer"_s, u"Acme"_s)); // shown since, but not chosen
    editor.saver.save();
    QTRY_COMPARE(editor.conflicts.size(), 1);
    QCOMPARE(editor.conflicts.constFirst().base, QJsonValue(u"Jan"_s));
    QCOMPARE(server.startsOf("POST"), 0);
}

void TestSaveConflict::setsNeverConflict()
{
    FaultServer server;
    server.enqueue({.body = withExperiments(false, true)}); // they have switched b on
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = withExperiments(true, true)});
    SavingEditor editor(server);
    editor.load(withExperiments(false, false));
    editor.model.setEditedValue(kExperiments, QJsonArray{u"a"_s});
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    const QList<QJsonObject> sent{{{u"experiments"_s, QJsonArray{u"b"_s, u"a"_s}}}};
    QCOMPARE(updates(server), sent);
    QVERIFY(editor.results.constFirst().takenOver.contains(u"experiments"_s));
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestSaveConflict::setBesideAConflict()
{
    FaultServer server;
    server.enqueue({.body = withExperiments(false, true, u"Theirs"_s)}); // they have switched b on, too
    server.enqueue({.body = withExperiments(false, true, u"Theirs"_s)});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = withExperiments(true, true, u"Mine"_s)});
    SavingEditor editor(server);
    editor.load(withExperiments(false, false, u"Jan"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    editor.model.setEditedValue(kExperiments, QJsonArray{u"a"_s});
    editor.saver.save();
    QTRY_COMPARE(editor.conflicts.size(), 1);
    editor.saver.settleConflict({{u"name"_s, ProfileSaver::Choice::KeepMine}});
    QTRY_COMPARE(editor.results.size(), 1);
    const QList<QJsonObject> sent{{{u"experiments"_s, QJsonArray{u"b"_s, u"a"_s}}, {u"name"_s, u"Mine"_s}}};
    QCOMPARE(updates(server), sent);
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestSaveConflict::acceptedButNotShown()
{
    const QByteArray withoutOrder = profile(u"Jan"_s, u"Engineer"_s, {});
    FaultServer server;
    server.enqueue({.body = withoutOrder});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = withoutOrder}); // as some servers do
    SavingEditor editor(server);
    editor.load(withoutOrder);
    editor.model.setEditedValue(kOrder, u"name-asc"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().saved, QStringList{u"projectsSortOrder"_s});
    QVERIFY(editor.results.constFirst().takenOver.isEmpty()); // nobody else has touched it
    QCOMPARE(editor.model.editedValue(kOrder), QJsonValue(u"name-asc"_s));
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestSaveConflict::alteredValue_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isIgnored");
    QTest::newRow("trimmed") << u"Mine "_s << u"Mine"_s << false;
    QTest::newRow("ignored") << u"Mine"_s << u"Jan"_s << true;
}

void TestSaveConflict::alteredValue()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, now);
    QFETCH(const bool, isIgnored);
    FaultServer server;
    server.enqueue({.body = profile(u"Jan"_s, {}, {})});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = profile(now, {}, {})});
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, {}, {}));
    editor.model.setEditedValue(kName, sent);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    const QList<SaveResult::Alteration> expected{{.key = u"name"_s, .sent = sent, .now = now, .isIgnored = isIgnored}};
    QCOMPARE(editor.results.constFirst().altered, expected);
    QVERIFY(editor.results.constFirst().saved.isEmpty());
    QVERIFY(editor.results.constFirst().takenOver.isEmpty());
    QCOMPARE(editor.model.editedValue(kName), QJsonValue(now)); // the truth
    QCOMPARE(editor.model.modifiedCount(), 0);
    QCOMPARE(editor.history.next().has_value(), !isIgnored);
}

void TestSaveConflict::alteredWhileTyping()
{
    FaultServer server;
    server.enqueue({.body = profile(u"Jan"_s, {}, {})});
    server.enqueue({.body = kSuccess});
    server.enqueue({FaultServer::Kind::Hold});
    server.setDefault({.body = profile(u"Mine"_s, {}, {})});
    SavingEditor editor(server);
    editor.load(profile(u"Jan"_s, {}, {}));
    editor.model.setEditedValue(kName, u"Mine "_s);
    editor.saver.save();
    QTRY_COMPARE(server.requests().size(), 3);
    editor.model.setEditedValue(kName, u"Mine and more"_s);
    server.release();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.results.constFirst().altered.size(), 1);
    QCOMPARE(editor.model.serverValue(kName), QJsonValue(u"Mine"_s));
    QCOMPARE(editor.model.changes(), QJsonObject({{u"name"_s, u"Mine and more"_s}}));
    QVERIFY(editor.model.conflicts().isEmpty());
}

CORE_TEST(TestSaveConflict)
#include "tst_SaveConflict.moc"
