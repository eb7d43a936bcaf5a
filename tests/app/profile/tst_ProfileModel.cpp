// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is modified follows from the server's and the person's value, whatever happens in between.
#include "Profiles.h"
#include "TestRunner.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// Experiments as an answer has them.
QJsonArray experiments(const QStringList &all, const QStringList &enabled)
{
    QJsonArray list;
    for (const QString &type : all)
        list.append(QJsonObject{{u"type"_s, type}, {u"enabled"_s, enabled.contains(type)}});
    return list;
}
} // namespace

class TestProfileModel : public QObject
{
    Q_OBJECT

private slots:
    void empty();
    void diff_data();
    void diff();
    void revert_data();
    void revert();
    void revertAll();
    void wrongTypeIsNotAnEdit_data();
    void wrongTypeIsNotAnEdit();
    void signalsOfAnEdit();
    void signalsOfAProfile();
    void acceptedWhileTyping();
    void acceptedValueTypedBack();
    void revisionCountsTheServer();
    void clear();
    void discardedIsTold();
};

void TestProfileModel::empty()
{
    const ProfileModel model;
    QVERIFY(!model.isLoaded());
    QVERIFY(model.serverValue("name"_L1).isUndefined());
    QVERIFY(model.editedValue("name"_L1).isUndefined());
    QCOMPARE(model.modifiedCount(), 0);
    QCOMPARE(model.changes(), QJsonObject());
}

void TestProfileModel::diff_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("server");       // as the answer has it; Undefined: absent
    QTest::addColumn<QList<QJsonValue>>("edits"); // one after the other
    QTest::addColumn<QJsonValue>("change");       // Undefined: none

    const auto row = [](const char *name, const QString &key, const QJsonValue &server, const QList<QJsonValue> &edits,
                         const QJsonValue &change) { QTest::newRow(name) << key << server << edits << change; };
    row("nothing", u"name"_s, u"Jan"_s, {}, kNotKnown);
    row("change", u"name"_s, u"Jan"_s, {u"Jan J."_s}, u"Jan J."_s);
    row("change twice", u"name"_s, u"Jan"_s, {u"a"_s, u"b"_s}, u"b"_s);
    row("change back", u"name"_s, u"Jan"_s, {u"a"_s, u"Jan"_s}, kNotKnown);
    row("clear", u"companyName"_s, u"Acme"_s, {u""_s}, u""_s);
    row("space behind", u"name"_s, u"Jan"_s, {u"Jan "_s}, u"Jan "_s);
    row("absent, type", u"jobTitle"_s, kNotKnown, {u"a"_s}, u"a"_s);
    row("absent, type and delete", u"jobTitle"_s, kNotKnown, {u"a"_s, u""_s}, kNotKnown);
    row("null, type and delete", u"jobTitle"_s, QJsonValue::Null, {u"a"_s, u""_s}, kNotKnown);
    row("wrong type, nothing", u"jobTitle"_s, 7, {}, kNotKnown);
    row("wrong type, type", u"jobTitle"_s, 7, {u"a"_s}, u"a"_s);
    row("wrong type, type and delete", u"jobTitle"_s, 7, {u"a"_s, u""_s}, u""_s);
    row("unknown zone, nothing", u"timezone"_s, u"Mars/Olympus"_s, {}, kNotKnown);
    row("zone and back", u"timezone"_s, u"Mars/Olympus"_s, {u"UTC"_s, u"Mars/Olympus"_s}, kNotKnown);
    row("link of the zone", u"timezone"_s, u"Europe/Kyiv"_s, {u"Europe/Kiev"_s}, u"Europe/Kiev"_s);
    row("order outside the enum, nothing", u"projectsSortOrder"_s, u"by-mood"_s, {}, kNotKnown);
    row("order", u"projectsSortOrder"_s, u"by-mood"_s, {u"name-asc"_s}, u"name-asc"_s);
    row("order not known, nothing", u"projectsSortOrder"_s, kNotKnown, {}, kNotKnown);
    row("order not known, chosen", u"projectsSortOrder"_s, kNotKnown, {u"name-asc"_s}, u"name-asc"_s);
    const QJsonArray ab = experiments({u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"b"_s});
    row("experiments, nothing", u"experiments"_s, ab, {}, kNotKnown);
    row("experiments in another order", u"experiments"_s, ab, {QJsonArray{u"b"_s, u"a"_s}}, kNotKnown);
    row("one more experiment", u"experiments"_s, ab, {QJsonArray{u"a"_s, u"b"_s, u"c"_s}},
        QJsonArray{u"a"_s, u"b"_s, u"c"_s});
    row("no experiment", u"experiments"_s, ab, {QJsonArray()}, QJsonArray());
    row("experiment off and on", u"experiments"_s, ab, {QJsonArray{u"b"_s}, QJsonArray{u"b"_s, u"a"_s}}, kNotKnown);
    row("experiments not known, nothing", u"experiments"_s, kNotKnown, {}, kNotKnown);
    row("experiments not known, chosen", u"experiments"_s, u"a"_s, {QJsonArray()}, QJsonArray());
}

void TestProfileModel::diff()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, server);
    QFETCH(const QList<QJsonValue>, edits);
    QFETCH(const QJsonValue, change);
    const QByteArray latin = key.toLatin1();
    const QLatin1StringView field(latin);
    QJsonObject answer{{u"id"_s, 42}, {u"projectsSortOrder"_s, u"name-asc"_s}};
    answer.remove(key);
    if (!server.isUndefined())
        answer.insert(key, server);
    ProfileModel model;
    model.setServerProfile(Profile::fromJson(answer));
    for (const QJsonValue &edit : edits)
        model.setEditedValue(field, edit);
    const QJsonObject changes = change.isUndefined() ? QJsonObject() : QJsonObject{{key, change}};
    QCOMPARE(model.changes(), changes);
    QCOMPARE(model.isModified(field), !change.isUndefined());
    QCOMPARE(model.modifiedCount(), change.isUndefined() ? 0 : 1);
}

void TestProfileModel::revert_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("edit");

    QTest::newRow("text") << QByteArray(R"({"name":"Jan"})") << u"name"_s << QJsonValue(u"a"_s);
    QTest::newRow("wrong type") << QByteArray(R"({"name":7})") << u"name"_s << QJsonValue(u""_s);
    QTest::newRow("order not known") << QByteArray("{}") << u"projectsSortOrder"_s << QJsonValue(u"name-asc"_s);
    QTest::newRow("experiments not known") << QByteArray("{}") << u"experiments"_s << QJsonValue(QJsonArray());
}

void TestProfileModel::revert()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, edit);
    const QByteArray latin = key.toLatin1();
    const QLatin1StringView field(latin);
    ProfileModel model;
    model.setServerProfile(profile(json));
    const QJsonValue before = model.editedValue(field);
    model.setEditedValue(field, edit);
    QVERIFY(model.isModified(field));
    model.revert(field);
    QVERIFY(!model.isModified(field));
    QCOMPARE(model.editedValue(field).type(), before.type());
    QCOMPARE(model.editedValue(field), before);
}

void TestProfileModel::revertAll()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"a"_s);
    model.setEditedValue("experiments"_L1, QJsonArray());
    QSignalSpy count(&model, &ProfileModel::modifiedCountChanged);
    model.revertAll();
    QCOMPARE(model.changes(), QJsonObject());
    QCOMPARE(count.constLast().constFirst().toInt(), 0);
}

void TestProfileModel::wrongTypeIsNotAnEdit_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("edit");
    QTest::addColumn<QJsonValue>("edited");

    QTest::newRow("not known") << u"name"_s << kNotKnown << QJsonValue(u"Jan"_s);
    QTest::newRow("null text is empty") << u"name"_s << QJsonValue(QJsonValue::Null) << QJsonValue(u""_s);
    QTest::newRow("number") << u"name"_s << QJsonValue(7) << QJsonValue(u"Jan"_s);
    QTest::newRow("null order") << u"projectsSortOrder"_s << QJsonValue(QJsonValue::Null) << QJsonValue(u"name-asc"_s);
    QTest::newRow("numbers for experiments")
        << u"experiments"_s << QJsonValue(QJsonArray{1}) << QJsonValue(QJsonArray{u"a"_s});
}

void TestProfileModel::wrongTypeIsNotAnEdit()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, edit);
    QFETCH(const QJsonValue, edited);
    const QByteArray latin = key.toLatin1();
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue(QLatin1StringView(latin), edit);
    QCOMPARE(model.editedValue(QLatin1StringView(latin)), edited);
}

void TestProfileModel::signalsOfAnEdit()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    QSignalSpy field(&model, &ProfileModel::fieldChanged);
    QSignalSpy count(&model, &ProfileModel::modifiedCountChanged);
    QSignalSpy profileSpy(&model, &ProfileModel::profileChanged);
    model.setEditedValue("name"_L1, u"a"_s);
    QCOMPARE(field.size(), 1);
    QCOMPARE(field.constFirst().constFirst().value<QLatin1StringView>(), "name"_L1);
    QCOMPARE(count.size(), 1);
    QCOMPARE(count.constFirst().constFirst().toInt(), 1);
    model.setEditedValue("name"_L1, u"a"_s); // the same again
    QCOMPARE(field.size(), 1);
    model.setEditedValue("name"_L1, u"ab"_s);
    QCOMPARE(field.size(), 2);
    QCOMPARE(count.size(), 1);
    model.setEditedValue("name"_L1, u"Jan"_s);
    QCOMPARE(field.size(), 3);
    QCOMPARE(count.size(), 2);
    QCOMPARE(profileSpy.size(), 0);
}

void TestProfileModel::signalsOfAProfile()
{
    ProfileModel model;
    QSignalSpy field(&model, &ProfileModel::fieldChanged);
    QSignalSpy count(&model, &ProfileModel::modifiedCountChanged);
    QSignalSpy profileSpy(&model, &ProfileModel::profileChanged);
    const qsizetype fields = profileFields().size(); // each has a value in fullProfile()
    model.setServerProfile(fullProfile());
    QCOMPARE(field.size(), fields);
    QCOMPARE(profileSpy.size(), 1);
    QCOMPARE(count.size(), 0);
    model.setServerProfile(fullProfile());
    QCOMPARE(field.size(), fields);
    QCOMPARE(profileSpy.size(), 1);
    model.setServerProfile(profile(R"({"id":42})"));
    QCOMPARE(field.size(), 2 * fields);
    QCOMPARE(profileSpy.size(), 2);
}

void TestProfileModel::acceptedWhileTyping()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"sent"_s);
    const QJsonObject sent = model.changes();
    model.setEditedValue("name"_L1, u"sent and more"_s);
    model.setEditedValue("companyName"_L1, u"later"_s);
    QSignalSpy field(&model, &ProfileModel::fieldChanged);
    model.acceptSent(sent);
    QCOMPARE(field.size(), 1);
    QCOMPARE(model.serverValue("name"_L1), QJsonValue(u"sent"_s));
    QCOMPARE(model.editedValue("name"_L1), QJsonValue(u"sent and more"_s));
    QCOMPARE(model.changes(), QJsonObject({{u"name"_s, u"sent and more"_s}, {u"companyName"_s, u"later"_s}}));
}

void TestProfileModel::acceptedValueTypedBack()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"sent"_s);
    const QJsonObject sent = model.changes();
    model.setEditedValue("name"_L1, u"Jan"_s);
    QCOMPARE(model.modifiedCount(), 0);
    model.acceptSent(sent);
    QCOMPARE(model.changes(), QJsonObject({{u"name"_s, u"Jan"_s}}));
}

void TestProfileModel::revisionCountsTheServer()
{
    ProfileModel model;
    const auto first = model.serverRevision();
    model.setServerProfile(fullProfile());
    const auto second = model.serverRevision();
    QVERIFY(first != second);
    model.setEditedValue("name"_L1, u"a"_s);
    model.revertAll();
    QCOMPARE(model.serverRevision(), second);
    model.acceptSent({{u"name"_s, u"a"_s}});
    QVERIFY(model.serverRevision() != second);
}

void TestProfileModel::clear()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    model.setEditedValue("name"_L1, u"a"_s);
    QSignalSpy count(&model, &ProfileModel::modifiedCountChanged);
    QSignalSpy profileSpy(&model, &ProfileModel::profileChanged);
    model.clear();
    QVERIFY(!model.isLoaded());
    QVERIFY(!model.profile().id);
    QVERIFY(model.editedValue("name"_L1).isUndefined());
    QCOMPARE(model.changes(), QJsonObject());
    QCOMPARE(count.size(), 1);
    QCOMPARE(profileSpy.size(), 1);
}

void TestProfileModel::discardedIsTold()
{
    ProfileModel model;
    model.setServerProfile(fullProfile());
    QSignalSpy discarded(&model, &ProfileModel::discarded);
    model.discardAll(); // nothing
    model.discard("name"_L1);
    QCOMPARE(discarded.size(), 0);
    model.setEditedValue("name"_L1, u"a"_s);
    model.setEditedValue("companyName"_L1, QString());
    model.setEditedValue("jobTitle"_L1, u"b"_s);
    model.revert("jobTitle"_L1); // by nobody who may want it back
    model.discard("name"_L1);
    QCOMPARE(model.changes(), (QJsonObject{{u"companyName"_s, u""_s}}));
    model.discardAll();
    QCOMPARE(model.modifiedCount(), 0);
    QCOMPARE(discarded.size(), 2);
    const ProfileEdits name{{{u"name"_s, model.serverValue("name"_L1)}}, {{u"name"_s, u"a"_s}}};
    QCOMPARE(discarded.at(0).at(0).value<ProfileEdits>(), name);
    const ProfileEdits company{{{u"companyName"_s, model.serverValue("companyName"_L1)}}, {{u"companyName"_s, u""_s}}};
    QCOMPARE(discarded.at(1).at(0).value<ProfileEdits>(), company);
}

CORE_TEST(TestProfileModel)
#include "tst_ProfileModel.moc"
