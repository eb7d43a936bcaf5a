// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Edits that meet another person's changes: what is kept, what is taken over, what has to be chosen.
#include "Profiles.h"
#include "TestRunner.h"
#include "profile/ProfileModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
Profile nameIs(const QString &name)
{
    QJsonObject answer{{u"id"_s, 42}, {u"name"_s, name}, {u"jobTitle"_s, u"Engineer"_s}, {u"companyName"_s, u"Acme"_s},
        {u"timezone"_s, u"Europe/Amsterdam"_s}, {u"projectsSortOrder"_s, u"name-asc"_s}};
    answer.insert("experiments"_L1,
        QJsonArray{QJsonObject{{u"type"_s, u"a"_s}, {u"enabled"_s, true}},
            QJsonObject{{u"type"_s, u"b"_s}, {u"enabled"_s, false}}});
    return Profile::fromJson(answer);
}

} // namespace

class TestProfileModelMerge : public QObject
{
    Q_OBJECT

private slots:
    void conflict();
    void conflictEnds_data();
    void conflictEnds();
    void typedBackInAConflict();
    void typedOnAnOvertakenValue();
    void setsCombine();
    void takenOver();
    void notKnownIsNoEdit();
    void editsRestored_data();
    void editsRestored();
    void editsKeepTheirBase();
    void restoreNeedsAProfile();
    void profileKeepsEdits();
    void profileWithTheEditedValueMakesClean();
};

void TestProfileModelMerge::conflict()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"mine"_s);
    QVERIFY(!model.isConflicted("name"_L1));
    QSignalSpy field(&model, &ProfileModel::fieldChanged);
    model.setServerProfile(nameIs(u"theirs"_s));
    QCOMPARE(field.size(), 1);
    QVERIFY(model.isConflicted("name"_L1));
    const QList<FieldConflict> expected{{"name"_L1, u"Jan"_s, u"mine"_s, u"theirs"_s}};
    QCOMPARE(model.conflicts(), expected);
    QCOMPARE(model.baseValue("name"_L1), QJsonValue(u"Jan"_s));
    model.setEditedValue("name"_L1, u"mine, longer"_s);
    QVERIFY(model.isConflicted("name"_L1));
    model.setServerProfile(nameIs(u"theirs, later"_s));
    QCOMPARE(model.conflicts().constFirst().base, QJsonValue(u"Jan"_s));
    QCOMPARE(model.conflicts().constFirst().theirs, QJsonValue(u"theirs, later"_s));
}

void TestProfileModelMerge::conflictEnds_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("edited");
    QTest::newRow("keep mine") << u"settle"_s << u"mine"_s;
    QTest::newRow("take theirs") << u"revert"_s << u"theirs"_s;
    QTest::newRow("theirs typed") << u"type"_s << u"theirs"_s;
    QTest::newRow("they change it back") << u"back"_s << u"mine"_s;
    QTest::newRow("they change it to mine") << u"same"_s << u"mine"_s;
    QTest::newRow("mine is accepted") << u"accept"_s << u"mine"_s;
}

void TestProfileModelMerge::conflictEnds()
{
    QFETCH(const QString, how);
    QFETCH(const QString, edited);
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"mine"_s);
    model.setServerProfile(nameIs(u"theirs"_s));
    QSignalSpy field(&model, &ProfileModel::fieldChanged);
    if (how == "settle"_L1)
        model.settle("name"_L1);
    else if (how == "revert"_L1)
        model.revert("name"_L1);
    else if (how == "type"_L1)
        model.setEditedValue("name"_L1, u"theirs"_s);
    else if (how == "accept"_L1)
        model.acceptSent({{u"name"_s, u"mine"_s}});
    else
        model.setServerProfile(nameIs(how == "back"_L1 ? u"Jan"_s : u"mine"_s));
    QVERIFY(!model.isConflicted("name"_L1));
    QVERIFY(model.conflicts().isEmpty());
    QCOMPARE(model.editedValue("name"_L1), QJsonValue(edited));
    QCOMPARE(field.size(), 1);
}

void TestProfileModelMerge::typedBackInAConflict()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"mine"_s);
    model.setServerProfile(nameIs(u"theirs"_s));
    model.setEditedValue("name"_L1, u"Jan"_s); // against theirs, which is on screen
    model.setServerProfile(nameIs(u"theirs"_s));
    QCOMPARE(model.editedValue("name"_L1), QJsonValue(u"Jan"_s));
    QVERIFY(model.isConflicted("name"_L1));
}

// The person saw the old value in the field, and typed on it.
void TestProfileModelMerge::typedOnAnOvertakenValue()
{
    ProfileModel model;
    model.setServerProfile(nameIs(u"Theirs"_s));
    model.setEditedValue("name"_L1, u"Jan J."_s, QJsonValue(u"Jan"_s));
    QVERIFY(model.isConflicted("name"_L1));
    QCOMPARE(model.baseValue("name"_L1), QJsonValue(u"Jan"_s));
    model.setEditedValue("name"_L1, u"Theirs"_s); // the same in the end
    QVERIFY(!model.isConflicted("name"_L1));
    model.setEditedValue("name"_L1, u"Mine"_s, QJsonValue(u"Theirs"_s)); // nothing was overtaken
    QVERIFY(!model.isConflicted("name"_L1));
}

void TestProfileModelMerge::setsCombine()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("experiments"_L1, QJsonArray{u"a"_s, u"b"_s});
    const QStringList takenOver = model.setServerProfile(profile(R"({"id":42,"experiments":[
        {"type":"a","enabled":false},{"type":"b","enabled":false},{"type":"c","enabled":true}]})"));
    QVERIFY(takenOver.contains(u"experiments"_s));
    QVERIFY(!model.isConflicted("experiments"_L1));
    QCOMPARE(model.changes().value("experiments"_L1), QJsonValue(QJsonArray{u"c"_s, u"b"_s}));
}

void TestProfileModelMerge::takenOver()
{
    ProfileModel model;
    QCOMPARE(model.setServerProfile(fullProfile()), QStringList());
    QCOMPARE(model.setServerProfile(fullProfile()), QStringList());
    QCOMPARE(model.setServerProfile(nameIs(u"theirs"_s)), QStringList{u"name"_s});
    model.setEditedValue("name"_L1, u"mine"_s);
    QCOMPARE(model.setServerProfile(fullProfile()), QStringList());
    model.clear();
    QCOMPARE(model.setServerProfile(nameIs(u"x"_s)), QStringList());
    QCOMPARE(model.setServerProfile(profile(R"({"id":43})")), QStringList()); // another person
}

void TestProfileModelMerge::notKnownIsNoEdit()
{
    ProfileModel model;
    model.setServerProfile(profile(R"({"id":42,"name":7,"experiments":"x"})"));
    QCOMPARE(model.changes(), QJsonObject());
    QVERIFY(model.editedValue("name"_L1).isUndefined());
    model.setServerProfile(profile(R"({"id":42,"name":7})"));
    QCOMPARE(model.changes(), QJsonObject());
    model.setEditedValue("name"_L1, u""_s);
    QCOMPARE(model.changes(), QJsonObject({{u"name"_s, u""_s}}));
    model.setServerProfile(profile(R"({"id":42,"name":7})"));
    QCOMPARE(model.changes(), QJsonObject({{u"name"_s, u""_s}}));
}

void TestProfileModelMerge::editsRestored_data()
{
    QTest::addColumn<QString>("server"); // name's, now
    QTest::addColumn<QString>("edited");
    QTest::addColumn<bool>("isModified");
    QTest::addColumn<bool>("isConflicted");
    QTest::newRow("as it was") << u"Jan"_s << u"mine"_s << true << false;
    QTest::newRow("arrived meanwhile") << u"mine"_s << u"mine"_s << false << false;
    QTest::newRow("changed meanwhile") << u"theirs"_s << u"mine"_s << true << true;
}

void TestProfileModelMerge::editsRestored()
{
    QFETCH(const QString, server);
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"mine"_s);
    model.setEditedValue("experiments"_L1, QJsonArray());
    const ProfileEdits edits = model.edits();
    model.clear();
    model.setServerProfile(nameIs(server));
    const QStringList restored = model.restore(edits);
    QTEST(model.editedValue("name"_L1).toString(), "edited");
    QTEST(model.isModified("name"_L1), "isModified");
    QTEST(model.isConflicted("name"_L1), "isConflicted");
    QCOMPARE(restored.contains(u"name"_s), model.isModified("name"_L1));
    QVERIFY(restored.contains(u"experiments"_s));
    if (model.isModified("name"_L1))
        QCOMPARE(model.edits().base.value("name"_L1), QJsonValue(u"Jan"_s));
}

void TestProfileModelMerge::editsKeepTheirBase()
{
    ProfileModel model;
    model.setServerProfile(profile(R"({"id":42,"name":"Jan"})"));
    model.setEditedValue("name"_L1, u"mine"_s);
    model.setEditedValue("projectsSortOrder"_L1, u"name-asc"_s);
    const ProfileEdits expected{
        .base = {{u"name"_s, u"Jan"_s}}, .edited = {{u"name"_s, u"mine"_s}, {u"projectsSortOrder"_s, u"name-asc"_s}}};
    QCOMPARE(model.edits(), expected);
    model.setServerProfile(nameIs(u"theirs"_s));
    QCOMPARE(model.edits().base.value("name"_L1), QJsonValue(u"Jan"_s));

    // What has been typed since stays.
    ProfileModel other;
    other.setServerProfile(fullProfile());
    other.setEditedValue("name"_L1, u"typed"_s);
    QCOMPARE(other.restore(expected), QStringList());
    QCOMPARE(other.editedValue("name"_L1), QJsonValue(u"typed"_s));
    // A value of a wrong type is no edit.
    QCOMPARE(other.restore({.base = {}, .edited = {{u"jobTitle"_s, 7}}}), QStringList());
}

void TestProfileModelMerge::restoreNeedsAProfile()
{
    ProfileModel model;
    QCOMPARE(model.restore({.base = {}, .edited = {{u"name"_s, u"a"_s}}}), QStringList());
    QCOMPARE(model.changes(), QJsonObject());
}

void TestProfileModelMerge::profileKeepsEdits()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"mine"_s);
    model.setServerProfile(profile(R"({"id":42,"name":"theirs","jobTitle":"Boss"})"));
    QCOMPARE(model.serverValue("name"_L1), QJsonValue(u"theirs"_s));
    QCOMPARE(model.editedValue("name"_L1), QJsonValue(u"mine"_s));
    QCOMPARE(model.editedValue("jobTitle"_L1), QJsonValue(u"Boss"_s));
    QVERIFY(model.editedValue("projectsSortOrder"_L1).isUndefined());
    QCOMPARE(model.changes(), QJsonObject({{u"name"_s, u"mine"_s}}));
}

void TestProfileModelMerge::profileWithTheEditedValueMakesClean()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"Jan J."_s);
    model.setEditedValue("experiments"_L1, QJsonArray{u"b"_s, u"a"_s});
    QCOMPARE(model.modifiedCount(), 2);
    QSignalSpy count(&model, &ProfileModel::modifiedCountChanged);
    model.setServerProfile(profile(R"({"id":42,"name":"Jan J.",
        "experiments":[{"type":"a","enabled":true},{"type":"b","enabled":true}]})"));
    QCOMPARE(model.changes(), QJsonObject());
    QCOMPARE(count.size(), 1);
}

CORE_TEST(TestProfileModelMerge)
#include "tst_ProfileModelMerge.moc"
