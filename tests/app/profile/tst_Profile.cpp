// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A profile is read from whatever an answer holds; what cannot be read is not known, and nothing else suffers.
#include "TestRunner.h"
#include "base/JsonText.h"
#include "profile/Profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void whole();
    void field_data();
    void field();
    void id_data();
    void id();
    void experiments_data();
    void experiments();
    void experimentFacts();
    void photoIsNoPicture();
    void tooLongIsSaid();
    void unknownMembersAreIgnored();
    void isTheSameAfterJson_data();
    void isTheSameAfterJson();
};

namespace
{
QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

// The profile that is read from what this one writes.
Profile written(const Profile &profile)
{
    JsonText json;
    profile.writeTo(json);
    return Profile::fromJson(object(json.bytes()));
}
} // namespace

void TestProfile::whole()
{
    const Profile profile = Profile::fromJson(object(R"({"success":true,"id":42,"username":"jan","name":"Jan Jansen",
        "email":"jan@example.com","jobTitle":"Engineer","companyName":null,"timezone":"Europe/Amsterdam",
        "projectsSortOrder":"name-asc","tier":"community-plus","suspended":true,"suspensionReason":"Unpaid",
        "experiments":[{"type":"a","title":"A","help":"About A","enabled":true,"showToUser":true}]})"));
    QCOMPARE(profile.id, std::optional<qint64>(42));
    QCOMPARE(profile.username, u"jan"_s);
    QCOMPARE(profile.email, u"jan@example.com"_s);
    QCOMPARE(profile.tier, u"community-plus"_s);
    QVERIFY(profile.suspended);
    QCOMPARE(profile.suspensionReason, u"Unpaid"_s);
    QCOMPARE(profile.value("name"_L1), QJsonValue(u"Jan Jansen"_s));
    QCOMPARE(profile.value("jobTitle"_L1), QJsonValue(u"Engineer"_s));
    QCOMPARE(profile.value("companyName"_L1), QJsonValue(u""_s));
    QCOMPARE(profile.value("timezone"_L1), QJsonValue(u"Europe/Amsterdam"_s));
    QCOMPARE(profile.value("projectsSortOrder"_L1), QJsonValue(u"name-asc"_s));
    QCOMPARE(profile.value("experiments"_L1), QJsonValue(QJsonArray{u"a"_s}));
    QVERIFY(profile == Profile::fromJson(object(R"({"success":true,"id":42,"username":"jan","name":"Jan Jansen",
        "email":"jan@example.com","jobTitle":"Engineer","companyName":"","timezone":"Europe/Amsterdam",
        "projectsSortOrder":"name-asc","tier":"community-plus","suspended":true,"suspensionReason":"Unpaid","new":1,
        "experiments":[{"type":"a","title":"A","help":"About A","enabled":true,"showToUser":true}]})")));
}

void TestProfile::field_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");

    const QJsonValue notKnown(QJsonValue::Undefined);
    QTest::newRow("absent text") << QByteArray("{}") << u"jobTitle"_s << QJsonValue(u""_s);
    QTest::newRow("text of a wrong type") << QByteArray(R"({"jobTitle":7})") << u"jobTitle"_s << notKnown;
    QTest::newRow("null zone") << QByteArray(R"({"timezone":null})") << u"timezone"_s << QJsonValue(u""_s);
    QTest::newRow("absent order") << QByteArray("{}") << u"projectsSortOrder"_s << notKnown;
    QTest::newRow("order outside the enum")
        << QByteArray(R"({"projectsSortOrder":"by-mood"})") << u"projectsSortOrder"_s << QJsonValue(u"by-mood"_s);
    QTest::newRow("duplicate key") << QByteArray(R"({"name":"a","name":"b"})") << u"name"_s << QJsonValue(u"b"_s);
    QTest::newRow("lone surrogate") << QByteArray(R"({"name":"a\ud800"})") << u"name"_s
                                    << QJsonValue(u"a"_s + QChar(0xd800));
    QTest::newRow("null character") << QByteArray(R"({"name":"a\u0000b"})") << u"name"_s
                                    << QJsonValue(u"a"_s + QChar(0) + u"b"_s);
    const auto named = [](qsizetype size) { return R"({"name":")" + QByteArray(size, 'x') + R"("})"; };
    QTest::newRow("a megabyte") << named(Profile::kLongestText) << u"name"_s
                                << QJsonValue(QString(Profile::kLongestText, u'x'));
    QTest::newRow("longer") << named(Profile::kLongestText + 1) << u"name"_s << notKnown;
    QTest::newRow("not a field") << QByteArray(R"({"email":"a"})") << u"email"_s << notKnown;
}

void TestProfile::field()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const QByteArray latin = key.toLatin1();
    const QJsonValue actual = Profile::fromJson(object(json)).value(QLatin1StringView(latin));
    QCOMPARE(actual.type(), value.type());
    QCOMPARE(actual, value);
}

void TestProfile::id_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("id"); // -1: none

    QTest::newRow("number") << QByteArray(R"({"id":7})") << qint64(7);
    QTest::newRow("zero") << QByteArray(R"({"id":0})") << qint64(0);
    QTest::newRow("beyond a double's integers") << QByteArray(R"({"id":9007199254740993})") << qint64(9007199254740993);
    QTest::newRow("absent") << QByteArray("{}") << qint64(-1);
    QTest::newRow("negative") << QByteArray(R"({"id":-7})") << qint64(-1);
    QTest::newRow("fraction") << QByteArray(R"({"id":7.5})") << qint64(-1);
    QTest::newRow("text") << QByteArray(R"({"id":"7"})") << qint64(-1);
    QTest::newRow("too large") << QByteArray(R"({"id":1e300})") << qint64(-1);
}

void TestProfile::id()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qint64, id);
    QCOMPARE(Profile::fromJson(object(json)).id.value_or(-1), id);
}

void TestProfile::experiments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QJsonValue>("enabled");
    QTest::addColumn<int>("count");

    const QJsonValue notKnown(QJsonValue::Undefined);
    const auto row = [](const char *name, const QByteArray &list, const QJsonValue &enabled, int count) {
        QTest::newRow(name) << "{\"experiments\":" + list + "}" << enabled << count;
    };
    row("empty", "[]", QJsonArray(), 0);
    row("none enabled", R"([{"type":"a","enabled":false}])", QJsonArray(), 1);
    row("one of two", R"([{"type":"a","enabled":false},{"type":"b","enabled":true}])", QJsonArray{u"b"_s}, 2);
    row("hidden", R"([{"type":"a","enabled":true,"showToUser":false}])", QJsonArray{u"a"_s}, 1);
    row("no list", R"({"type":"a","enabled":true})", notKnown, 0);
    row("text", R"("a")", notKnown, 0);
    row("null", "null", notKnown, 0);
    row("item without type", R"([{"type":"a","enabled":true},{"enabled":true}])", notKnown, 0);
    row("item without enabled", R"([{"type":"a"}])", notKnown, 0);
    row("enabled as text", R"([{"type":"a","enabled":"true"}])", notKnown, 0);
    row("text item", R"(["a"])", notKnown, 0);
}

void TestProfile::experiments()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QJsonValue, enabled);
    QFETCH(const int, count);
    const Profile profile = Profile::fromJson(object(json));
    QCOMPARE(profile.value("experiments"_L1).type(), enabled.type());
    QCOMPARE(profile.value("experiments"_L1), enabled);
    QCOMPARE(profile.experiments.size(), count);
}

void TestProfile::experimentFacts()
{
    const Profile profile = Profile::fromJson(object(R"({"experiments":[
        {"type":"a","title":"A","help":"About A","enabled":true,"showToUser":false},
        {"type":"b","enabled":true,"title":7}]})"));
    const QList<Experiment> expected{{.type = u"a"_s, .title = u"A"_s, .help = u"About A"_s, .showToUser = false},
        {.type = u"b"_s, .title = u"b"_s, .help = {}, .showToUser = true}};
    QVERIFY(profile.experiments == expected);
}

// But an address, and as a "data:" URL of any length it would be taken along everywhere.
void TestProfile::photoIsNoPicture()
{
    const auto photo = [](qsizetype size) {
        const QString url = u"data:image/png;base64,"_s.leftJustified(size, u'A');
        return Profile::fromJson({{u"photo"_s, url}}).photo.size();
    };
    QCOMPARE(photo(Profile::kLongestUrl), Profile::kLongestUrl);
    QCOMPARE(photo(Profile::kLongestUrl + 1), 0);
}

// Also of a profile that was kept for when there is no network; what is written since is known again.
void TestProfile::tooLongIsSaid()
{
    const QString text(Profile::kLongestText + 1, u'x');
    Profile profile = Profile::fromJson({{u"success"_s, true}, {u"id"_s, 42}, {u"name"_s, text}});
    QVERIFY(profile.isTooLong("name"_L1));
    QVERIFY(!profile.isTooLong("jobTitle"_L1));
    const Profile kept = written(profile);
    QVERIFY(kept.isTooLong("name"_L1));
    QVERIFY(kept.value("name"_L1).isUndefined());
    profile.setValue("name"_L1, u"Jan"_s);
    QVERIFY(!profile.isTooLong("name"_L1));
    QVERIFY(!written(profile).isTooLong("name"_L1));
}

void TestProfile::unknownMembersAreIgnored()
{
    QVERIFY(Profile::fromJson(object(R"({"later":[1,{"a":2}],"projects":null})")) == Profile::fromJson({}));
    QVERIFY(Profile().value("name"_L1).isUndefined());
}

void TestProfile::isTheSameAfterJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("all") << QByteArray(R"({"id":42,"username":"jan","email":"jan@example.com","tier":"free",
        "suspended":true,"suspensionReason":"why","photo":"https://example.com/x.png","name":"Jan","jobTitle":"",
        "timezone":"Mars/Olympus","projectsSortOrder":"unheard-of","experiments":[
        {"type":"a","title":"A","help":"About A","enabled":true,"showToUser":false},{"type":"b","enabled":false}]})");
    QTest::newRow("experiments not known") << QByteArray(R"({"id":42,"experiments":[{"type":"a"}]})");
    QTest::newRow("no field known") << QByteArray(R"({"id":42,"name":7,"jobTitle":true,"companyName":["Acme"],
        "timezone":{},"projectsSortOrder":1,"experiments":"a","username":1,"email":[],"photo":{},"tier":2})");
    QTest::newRow("what JSON can just carry") << QByteArray(R"({"id":9007199254740993,"name":"a\ud800\u0000\u001f\"\\",
        "email":"\udc00@example.com","experiments":[{"type":"\u0001","enabled":true}]})");
    QTest::newRow("no experiments") << QByteArray(R"({"id":42,"experiments":[]})");
}

void TestProfile::isTheSameAfterJson()
{
    QFETCH(const QByteArray, json);
    const Profile profile = Profile::fromJson(object(json));
    QVERIFY(written(profile) == profile);
}

CORE_TEST(TestProfile)
#include "tst_Profile.moc"
