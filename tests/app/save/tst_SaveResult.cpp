// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a read after an update says about each field that was sent.
#include "Profiles.h"
#include "TestRunner.h"
#include "profile/Profile.h"
#include "profile/ProfileField.h"
#include "save/SaveResult.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSaveResult : public QObject
{
    Q_OBJECT

private slots:
    void field_data();
    void field();
    void replacedValues();
};

namespace
{

QJsonObject object(const QString &key, const QJsonValue &value)
{
    return value.isUndefined() ? QJsonObject() : QJsonObject{{key, value}};
}
} // namespace

void TestSaveResult::field_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("sent");
    QTest::addColumn<QJsonValue>("now");
    QTest::addColumn<QString>("confirmed"); // saved, altered, ignored
    QTest::addColumn<bool>("arrived");      // if the outcome was unknown

    const auto row = [](const char *name, const QString &key, const QJsonValue &before, const QJsonValue &sent,
                         const QJsonValue &now, const QString &confirmed,
                         bool arrived) { QTest::newRow(name) << key << before << sent << now << confirmed << arrived; };
    row("as sent", u"name"_s, u"a"_s, u"b"_s, u"b"_s, u"saved"_s, true);
    row("trimmed", u"name"_s, u"a"_s, u"b "_s, u"b"_s, u"altered"_s, false);
    row("ignored", u"name"_s, u"a"_s, u"b"_s, u"a"_s, u"ignored"_s, false);
    row("cleared, absent now", u"companyName"_s, u"a"_s, u""_s, kNotKnown, u"saved"_s, true);
    row("order that is not shown", u"projectsSortOrder"_s, kNotKnown, u"name-asc"_s, kNotKnown, u"saved"_s, false);
    row("order", u"projectsSortOrder"_s, u"name-desc"_s, u"name-asc"_s, u"name-asc"_s, u"saved"_s, true);
}

void TestSaveResult::field()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, before);
    QFETCH(const QJsonValue, sent);
    QFETCH(const QJsonValue, now);
    QFETCH(const QString, confirmed);
    QFETCH(const bool, arrived);
    const Profile profile = Profile::fromJson(object(key, now));
    const SaveResult result = SaveResult::confirmed(object(key, sent), object(key, before), profile);
    if (confirmed == "saved"_L1) {
        QCOMPARE(result.saved, QStringList{key});
        QVERIFY(result.altered.isEmpty());
    } else {
        QVERIFY(result.saved.isEmpty());
        const QList<SaveResult::Alteration> expected{
            {.key = key, .sent = sent, .now = now, .isIgnored = confirmed == "ignored"_L1}};
        QCOMPARE(result.altered, expected);
    }
    const ApiError lost{.kind = ApiError::Kind::OutcomeUnknown, .mayHaveArrived = true};
    const SaveResult decided = SaveResult::decided(object(key, sent), profile, lost);
    QCOMPARE(decided.saved, arrived ? QStringList{key} : QStringList());
    QCOMPARE(decided.left, arrived ? QStringList() : QStringList{key});
    QCOMPARE(decided.error.has_value(), !arrived);
    if (decided.error)
        QVERIFY(decided.error->mayHaveArrived); // a read that does not show it decides nothing
    const bool isShown = !profile.value(profileField(key)->key).isUndefined() || key != u"projectsSortOrder"_s;
    QCOMPARE(decided.isNotThere, !arrived && isShown);
    QCOMPARE(decided.unknown, decided.isNotThere);
}

void TestSaveResult::replacedValues()
{
    const QJsonObject before{{u"name"_s, u"a"_s}, {u"jobTitle"_s, u"b"_s}, {u"companyName"_s, u"c"_s}};
    const SaveResult result{.saved = {u"name"_s, u"projectsSortOrder"_s},
        .altered = {{.key = u"jobTitle"_s, .sent = u"x "_s, .now = u"x"_s},
            {.key = u"companyName"_s, .sent = u"y"_s, .now = u"c"_s, .isIgnored = true}}};
    QCOMPARE(result.replaced(before), QJsonObject({{u"name"_s, u"a"_s}, {u"jobTitle"_s, u"b"_s}}));
}

CORE_TEST(TestSaveResult)
#include "tst_SaveResult.moc"
