// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An update is refused for each way in which it can differ from the API's description, and else does what it says.
#include "ProfileUpdate.h"
#include "TestRunner.h"

#include "DemoProfile.h"
#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProfileUpdate : public QObject
{
    Q_OBJECT

private slots:
    void refusal_data();
    void refusal();
    void everyFieldIsChecked();
    void applied_data();
    void applied();
    void experiments();
};

namespace
{
using Effect = Scenario::Effect;

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList enabled(const QJsonArray &experiments)
{
    QStringList types;
    for (const QJsonValue &experiment : experiments) {
        if (experiment.toObject().value("enabled"_L1).toBool())
            types += experiment.toObject().value("type"_L1).toString();
    }
    return types;
}
} // namespace

void TestProfileUpdate::refusal_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");

    const QString none;
    QTest::newRow("nothing") << QByteArray("{}") << none;
    QTest::newRow("texts") << QByteArray(R"({"name":"Jan","jobTitle":"","companyName":"Ünïcode 🙂"})") << none;
    QTest::newRow("zone") << QByteArray(R"({"timezone":"Europe/Amsterdam"})") << none;
    QTest::newRow("link") << QByteArray(R"({"timezone":"Europe/Kiev"})") << none;
    QTest::newRow("no zone") << QByteArray(R"({"timezone":""})") << none;
    QTest::newRow("order") << QByteArray(R"({"projectsSortOrder":"name-asc"})") << none;
    QTest::newRow("experiments") << QByteArray(R"({"experiments":["object-tracking","new"]})") << none;
    QTest::newRow("no experiments") << QByteArray(R"({"experiments":[]})") << none;

    QTest::newRow("number") << QByteArray(R"({"name":1})") << u"Property \"name\" has to be a string"_s;
    QTest::newRow("null") << QByteArray(R"({"jobTitle":null})") << u"Property \"jobTitle\" has to be a string"_s;
    QTest::newRow("object") << QByteArray(R"({"timezone":{}})") << u"Property \"timezone\" has to be a string"_s;
    QTest::newRow("order's type") << QByteArray(R"({"projectsSortOrder":true})")
                                  << u"Property \"projectsSortOrder\" has to be a string"_s;
    QTest::newRow("list's type") << QByteArray(R"({"experiments":"object-tracking"})")
                                 << u"Property \"experiments\" has to be an array of strings"_s;
    QTest::newRow("list's items") << QByteArray(R"({"experiments":["a",{}]})")
                                  << u"Property \"experiments\" has to be an array of strings"_s;
    QTest::newRow("order outside") << QByteArray(R"({"projectsSortOrder":"stars-desc"})")
                                   << u"Property \"projectsSortOrder\" cannot be \"stars-desc\""_s;
    QTest::newRow("empty order") << QByteArray(R"({"projectsSortOrder":""})")
                                 << u"Property \"projectsSortOrder\" cannot be \"\""_s;
    QTest::newRow("unknown zone") << QByteArray(R"({"timezone":"Mars/Olympus_Mons"})")
                                  << u"Time zone \"Mars/Olympus_Mons\" does not exist"_s;
    QTest::newRow("offset as zone") << QByteArray(R"({"timezone":"UTC+05:30"})")
                                    << u"Time zone \"UTC+05:30\" does not exist"_s;
    QTest::newRow("unknown property") << QByteArray(R"({"e-mail":"a@b.c"})") << u"Unknown property \"e-mail\""_s;
    QTest::newRow("property of the answer") << QByteArray(R"({"email":"a@b.c"})") << u"Unknown property \"email\""_s;
    QTest::newRow("placeholder in a value")
        << QByteArray(R"({"projectsSortOrder":"%1 %2"})") << u"Property \"projectsSortOrder\" cannot be \"%1 %2\""_s;
}

void TestProfileUpdate::refusal()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);
    QCOMPARE(ProfileUpdate(object(json.constData())).refusal(), sentence);
}

void TestProfileUpdate::everyFieldIsChecked()
{
    for (const ProfileField &field : profileFields()) {
        const QString key = field.key;
        const QJsonValue wrong = field.kind == ProfileField::Kind::ChoiceSet ? QJsonValue(u"x"_s) : QJsonValue(1);
        QVERIFY2(!ProfileUpdate({{key, wrong}}).refusal().isEmpty(), field.key.data());
        for (const ProfileField::Choice &choice : field.choices)
            QVERIFY2(ProfileUpdate({{key, choice.value}}).refusal().isEmpty(), choice.value.data());
    }
}

void TestProfileUpdate::applied_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("whole") << Effect::Whole
                           << QByteArray(
                                  R"({"id":42,"name":" Jan ","jobTitle":" Boss","companyName":"","timezone":"UTC"})");
    QTest::newRow("none") << Effect::None << QByteArray(R"({"id":42,"name":"J","jobTitle":"E","companyName":"C"})");
    QTest::newRow("trimmed") << Effect::TextTrimmed
                             << QByteArray(
                                    R"({"id":42,"name":"Jan","jobTitle":"Boss","companyName":"","timezone":"UTC"})");
    QTest::newRow("title ignored")
        << Effect::JobTitleIgnored
        << QByteArray(R"({"id":42,"name":" Jan ","jobTitle":"E","companyName":"","timezone":"UTC"})");
}

void TestProfileUpdate::applied()
{
    QFETCH(Effect, effect);
    QFETCH(QByteArray, expected);
    const ProfileUpdate update(object(R"({"name":" Jan ","jobTitle":" Boss","companyName":"","timezone":"UTC"})"));
    QCOMPARE(update.appliedTo(object(R"({"id":42,"name":"J","jobTitle":"E","companyName":"C"})"), effect),
        object(expected.constData()));
}

void TestProfileUpdate::experiments()
{
    const ProfileUpdate update(object(R"({"experiments":["object-tracking","brand-new"]})"));
    const QJsonObject profile{{u"experiments"_s, demoExperiments()}};
    QCOMPARE(enabled(demoExperiments()), QStringList({u"new-training-graphs"_s, u"internal-profiler"_s}));

    const QJsonArray after = update.appliedTo(profile, Effect::Whole).value("experiments"_L1).toArray();
    QCOMPARE(enabled(after), QStringList({u"object-tracking"_s, u"brand-new"_s}));
    QCOMPARE(after.size(), demoExperiments().size() + 1); // the whole list stays, with titles and help
    QCOMPARE(after.first().toObject().value("title"_L1), demoExperiments().first().toObject().value("title"_L1));

    // A profile that did not tell its experiments has some all the same.
    QCOMPARE(update.appliedTo({}, Effect::Whole).value("experiments"_L1).toArray(), after);
}

CORE_TEST(TestProfileUpdate)
#include "tst_ProfileUpdate.moc"
