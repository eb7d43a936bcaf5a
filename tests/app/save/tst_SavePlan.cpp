// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a save sends: the fields that the server has not yet, and none before a conflict is settled.
#include "Profiles.h"
#include "TestRunner.h"
#include "profile/ProfileModel.h"
#include "save/SavePlan.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSavePlan : public QObject
{
    Q_OBJECT

private slots:
    void plan_data();
    void plan();
    void setsAreCombined();
    void settledConflictIsSent();
};

namespace
{
// A server's profile with this name and job title; Undefined: the answer leaves it out.
Profile now(const QJsonValue &name, const QJsonValue &job)
{
    QJsonObject json{{u"id"_s, 42}};
    json.insert(kName, name);
    json.insert(kJob, job);
    return Profile::fromJson(json);
}
} // namespace

void TestSavePlan::plan_data()
{
    QTest::addColumn<QJsonObject>("edits"); // on "Jan", "Engineer"
    QTest::addColumn<QJsonValue>("name");   // the server's, at the save
    QTest::addColumn<QJsonValue>("job");
    QTest::addColumn<QStringList>("undecided");
    QTest::addColumn<QJsonObject>("wanted");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QJsonObject>("replaced");
    QTest::addColumn<QStringList>("alreadyThere");
    QTest::addColumn<QStringList>("conflicts");

    const QJsonValue jan(u"Jan"_s);
    const QJsonValue eve(u"Eve"_s);
    const QJsonValue engineer(u"Engineer"_s);
    const QJsonValue boss(u"Boss"_s);
    const QJsonObject none;
    const QJsonObject toEve{{kName, eve}};
    const QJsonObject both{{kName, eve}, {kJob, boss}};

    QTest::newRow("nothing wanted") << none << jan << engineer << QStringList() << none << none << none << QStringList()
                                    << QStringList();
    QTest::newRow("one field") << toEve << jan << engineer << QStringList() << toEve << toEve
                               << QJsonObject{{kName, jan}} << QStringList() << QStringList();
    QTest::newRow("another field has changed there") << toEve << jan << boss << QStringList() << toEve << toEve
                                                     << QJsonObject{{kName, jan}} << QStringList() << QStringList();
    QTest::newRow("it is there already") << toEve << eve << engineer << QStringList() << none << none << none
                                         << QStringList{kName} << QStringList();
    QTest::newRow("one of two is there already")
        << both << eve << engineer << QStringList() << QJsonObject{{kJob, boss}} << QJsonObject{{kJob, boss}}
        << QJsonObject{{kJob, engineer}} << QStringList{kName} << QStringList();
    QTest::newRow("an earlier update of it may still arrive")
        << toEve << eve << engineer << QStringList{kName} << toEve << toEve << none << QStringList() << QStringList();
    QTest::newRow("somebody else has changed it") << toEve << QJsonValue(u"Ann"_s) << engineer << QStringList() << toEve
                                                  << none << none << QStringList() << QStringList{kName};
    QTest::newRow("one of two is in conflict")
        << both << QJsonValue(u"Ann"_s) << engineer << QStringList() << both << QJsonObject{{kJob, boss}}
        << QJsonObject{{kJob, engineer}} << QStringList() << QStringList{kName};
    // Its name is a number there, which is no name.
    QTest::newRow("what the server has is not known") << toEve << QJsonValue(3) << engineer << QStringList() << toEve
                                                      << toEve << QJsonObject() << QStringList() << QStringList();
}

void TestSavePlan::plan()
{
    QFETCH(const QJsonObject, edits);
    QFETCH(const QJsonValue, name);
    QFETCH(const QJsonValue, job);
    QFETCH(const QStringList, undecided);

    ProfileModel model;
    model.setServerProfile(now(u"Jan"_s, u"Engineer"_s));
    for (auto edit = edits.begin(); edit != edits.end(); ++edit)
        model.setEditedValue(edit.key() == kName ? kName : kJob, edit.value());
    const SavePlan plan = SavePlan::of(model, model.changes(), now(name, job), undecided);
    QTEST(plan.wanted, "wanted");
    QTEST(plan.body, "body");
    QTEST(plan.replaced, "replaced");
    QTEST(plan.alreadyThere, "alreadyThere");
    QStringList conflicts;
    for (const FieldConflict &conflict : plan.conflicts)
        conflicts += conflict.key;
    QTEST(conflicts, "conflicts");
    QCOMPARE(model.serverValue(kName), QJsonValue(u"Jan"_s)); // pure
}

void TestSavePlan::setsAreCombined()
{
    const auto with = [](const QByteArray &enabled) { return profile(R"({"id":42,"experiments":[)" + enabled + "]}"); };
    ProfileModel model;
    model.setServerProfile(
        with(R"({"type":"a","enabled":true},{"type":"b","enabled":false},{"type":"c","enabled":false})"));
    model.setEditedValue("experiments"_L1, QJsonArray{u"a"_s, u"b"_s});
    const SavePlan plan = SavePlan::of(model, model.changes(),
        with(R"({"type":"a","enabled":false},{"type":"b","enabled":false},{"type":"c","enabled":true})"));
    QVERIFY(plan.conflicts.isEmpty());
    QCOMPARE(plan.body, (QJsonObject{{u"experiments"_s, QJsonArray{u"c"_s, u"b"_s}}}));
    QCOMPARE(plan.replaced, (QJsonObject{{u"experiments"_s, QJsonArray{u"c"_s}}}));
}

void TestSavePlan::settledConflictIsSent()
{
    ProfileModel model;
    model.setServerProfile(now(u"Jan"_s, u"Engineer"_s));
    model.setEditedValue(kName, u"Eve"_s);
    const Profile theirs = now(u"Ann"_s, u"Engineer"_s);
    QCOMPARE(SavePlan::of(model, model.changes(), theirs).conflicts,
        (QList<FieldConflict>{{.key = kName, .base = u"Jan"_s, .mine = u"Eve"_s, .theirs = u"Ann"_s}}));
    model.setServerProfile(theirs);
    model.settle(kName);
    const SavePlan plan = SavePlan::of(model, model.changes(), theirs);
    QVERIFY(plan.conflicts.isEmpty());
    QCOMPARE(plan.body, (QJsonObject{{kName, u"Eve"_s}}));
    QCOMPARE(plan.replaced, (QJsonObject{{kName, u"Ann"_s}}));
}

CORE_TEST(TestSavePlan)
#include "tst_SavePlan.moc"
