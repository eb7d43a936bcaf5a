// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What was discarded and what a save replaced comes back, the latest first, and never over what is typed.
#include "Profiles.h"
#include "SavingEditor.h"
#include "TestRunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QByteArray nameAndJob(const QString &name, const QString &jobTitle)
{
    return QJsonDocument({{u"success"_s, true}, {u"id"_s, 42}, {u"name"_s, name}, {u"jobTitle"_s, jobTitle}}).toJson();
}
} // namespace

class TestEditHistory : public QObject
{
    Q_OBJECT

private slots:
    void discardedComesBack();
    void savedComesBack();
    void whatIsTypedStays();
    void anothersChangeIsNotOverwritten();
    void latestFirst();
    void olderSaveIsNotTheLast();
    void stepsWaitForTheirAccount();

private:
    void save(FaultServer &server, SavingEditor &editor); // Jan, Engineer to Mine, Boss
};

void TestEditHistory::save(FaultServer &server, SavingEditor &editor)
{
    server.enqueue({.body = nameAndJob(u"Jan"_s, u"Engineer"_s)});
    server.enqueue({.body = kSuccess});
    server.setDefault({.body = nameAndJob(u"Mine"_s, u"Boss"_s)});
    editor.load(nameAndJob(u"Jan"_s, u"Engineer"_s));
    editor.model.setEditedValue(kName, u"Mine"_s);
    editor.model.setEditedValue(kJob, u"Boss"_s);
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 1);
    QCOMPARE(editor.model.modifiedCount(), 0);
}

void TestEditHistory::discardedComesBack()
{
    FaultServer server;
    SavingEditor editor(server);
    editor.load(nameAndJob(u"Jan"_s, u"Engineer"_s));
    QSignalSpy changed(&editor.history, &EditHistory::changed);
    QVERIFY(!editor.history.next());
    QCOMPARE(editor.history.bringBack(), QStringList());
    editor.model.setEditedValue(kName, u"a"_s);
    editor.model.setEditedValue(kJob, u"b"_s);
    editor.model.setEditedValue(kCompany, u"c"_s);
    editor.model.discard(kName);
    editor.model.discardAll();
    QCOMPARE(editor.history.next(), EditHistory::Kind::Discard);
    QCOMPARE(changed.size(), 1);

    editor.model.setEditedValue(kJob, u"newer"_s);
    QCOMPARE(editor.history.bringBack(), QStringList{u"companyName"_s}); // what is edited again stays
    QCOMPARE(editor.model.changes(), (QJsonObject{{u"jobTitle"_s, u"newer"_s}, {u"companyName"_s, u"c"_s}}));
    QCOMPARE(editor.history.bringBack(), QStringList{u"name"_s});
    QCOMPARE(editor.model.editedValue(kName), QJsonValue(u"a"_s));
    QVERIFY(!editor.history.next());
    QCOMPARE(changed.size(), 2);
}

void TestEditHistory::savedComesBack()
{
    FaultServer server;
    SavingEditor editor(server);
    QSignalSpy changed(&editor.history, &EditHistory::changed);
    save(server, editor);
    QCOMPARE(editor.history.next(), EditHistory::Kind::Save);
    QCOMPARE(changed.size(), 1);
    editor.history.bringBack();
    QCOMPARE(editor.model.changes(), QJsonObject({{u"name"_s, u"Jan"_s}, {u"jobTitle"_s, u"Engineer"_s}}));
    QVERIFY(editor.model.conflicts().isEmpty());
    QVERIFY(!editor.history.next());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(server.count("POST"), 1); // to be reviewed: nothing goes by itself
}

void TestEditHistory::whatIsTypedStays()
{
    FaultServer server;
    SavingEditor editor(server);
    save(server, editor);
    editor.model.setEditedValue(kName, u"Typed"_s);
    editor.history.bringBack();
    QCOMPARE(editor.model.changes(), QJsonObject({{u"name"_s, u"Typed"_s}, {u"jobTitle"_s, u"Engineer"_s}}));
}

// The old value was replaced by ours, not by what somebody else has made of that since.
void TestEditHistory::anothersChangeIsNotOverwritten()
{
    FaultServer server;
    SavingEditor editor(server);
    save(server, editor);
    editor.load(nameAndJob(u"Theirs"_s, u"Boss"_s));
    editor.history.bringBack();
    QVERIFY(editor.model.isConflicted(kName));
    QVERIFY(!editor.model.isConflicted(kJob));
}

void TestEditHistory::latestFirst()
{
    FaultServer server;
    SavingEditor editor(server);
    editor.load(nameAndJob(u"Jan"_s, u"Engineer"_s));
    editor.model.setEditedValue(kCompany, u"before"_s);
    editor.model.discardAll();
    save(server, editor);
    editor.model.setEditedValue(kCompany, u"after"_s);
    editor.model.discardAll();
    QSignalSpy changed(&editor.history, &EditHistory::changed);
    editor.history.bringBack();
    QCOMPARE(editor.model.changes(), QJsonObject({{u"companyName"_s, u"after"_s}}));
    QCOMPARE(editor.history.next(), EditHistory::Kind::Save);
    editor.model.revertAll();
    editor.history.bringBack();
    QCOMPARE(editor.model.changes(), QJsonObject({{u"name"_s, u"Jan"_s}, {u"jobTitle"_s, u"Engineer"_s}}));
    QCOMPARE(editor.history.next(), EditHistory::Kind::Discard);
    QCOMPARE(changed.size(), 2);
    editor.history.bringBack();
    QCOMPARE(editor.model.editedValue(kCompany), QJsonValue(u"before"_s));
}

void TestEditHistory::olderSaveIsNotTheLast()
{
    const QByteArray withoutOrder = nameAndJob(u"Mine"_s, u"Boss"_s);
    FaultServer server;
    SavingEditor editor(server);
    save(server, editor);
    server.enqueue({.body = withoutOrder});
    server.enqueue({.body = kSuccess});
    editor.model.setEditedValue(kOrder, u"name-asc"_s); // which was not known: there is nothing to bring back
    editor.saver.save();
    QTRY_COMPARE(editor.results.size(), 2);
    QVERIFY(!editor.history.next());
}

void TestEditHistory::stepsWaitForTheirAccount()
{
    FaultServer server;
    SavingEditor editor(server);
    save(server, editor);
    editor.model.setEditedValue(kCompany, u"Acme"_s);
    editor.model.discardAll();
    const QList<EditHistory::Step> steps = editor.history.steps();
    QCOMPARE(steps.size(), 2);
    editor.history.setSteps({});
    QVERIFY(!editor.history.next());
    editor.history.setSteps(steps);
    QCOMPARE(editor.history.bringBack(), QStringList{u"companyName"_s});
}

CORE_TEST(TestEditHistory)
#include "tst_EditHistory.moc"
