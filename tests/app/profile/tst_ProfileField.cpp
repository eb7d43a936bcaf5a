// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The table says of every field what the API description says, and what its values mean.
#include "Profiles.h"
#include "TestRunner.h"
#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
}

class TestProfileField : public QObject
{
    Q_OBJECT

private slots:
    void table();
    void mnemonicsAreUnique();
    void sortOrders();
    void lookup();
    void normalized_data();
    void normalized();
    void equal_data();
    void equal();
};

void TestProfileField::table()
{
    const QStringList expected{
        u"name"_s, u"jobTitle"_s, u"companyName"_s, u"timezone"_s, u"projectsSortOrder"_s, u"experiments"_s};
    QStringList keys;
    for (const ProfileField &field : profileFields()) {
        keys += field.key;
        QVERIFY(!field.label().isEmpty());
        QCOMPARE(field.mnemonicLabel().remove(u'&'), field.label());
        QCOMPARE(field.choices.empty(), field.kind != ProfileField::Kind::Choice);
    }
    QCOMPARE(keys, expected);
    QCOMPARE(profileField("projectsSortOrder"_L1)->help(), u"The order of your project list in Studio"_s);
    QVERIFY(profileField("name"_L1)->help().isEmpty());
}

void TestProfileField::mnemonicsAreUnique()
{
    QSet<QChar> letters;
    for (const ProfileField &field : profileFields()) {
        const QString label = field.mnemonicLabel();
        QCOMPARE(label.count(u'&'), 1);
        letters.insert(label.at(label.indexOf(u'&') + 1).toLower());
    }
    QCOMPARE(letters.size(), qsizetype(profileFields().size()));
}

void TestProfileField::sortOrders()
{
    const QSet<QString> expected{u"created-asc"_s, u"created-desc"_s, u"added-asc"_s, u"added-desc"_s, u"name-asc"_s,
        u"name-desc"_s, u"last-accessed-desc"_s};
    const ProfileField &field = *profileField("projectsSortOrder"_L1);
    QSet<QString> values;
    QSet<QString> labels;
    for (const ProfileField::Choice &choice : field.choices) {
        values.insert(choice.value);
        labels.insert(field.choiceLabel(choice.value));
    }
    QCOMPARE(values, expected);
    QCOMPARE(labels.size(), expected.size());
    QVERIFY(!labels.intersects(values));
    QCOMPARE(field.choiceLabel(u"name-asc"_s), u"Name, A to Z"_s);
    QCOMPARE(field.choiceLabel(u"by-mood"_s), u"by-mood"_s);
    QCOMPARE(field.choiceLabel({}), QString());
}

void TestProfileField::lookup()
{
    QCOMPARE(profileField("timezone"_L1)->kind, ProfileField::Kind::TimeZone);
    QVERIFY(!profileField("email"_L1));
    QVERIFY(!profileField("Name"_L1));
    QVERIFY(!profileField(QLatin1StringView()));
}

void TestProfileField::normalized_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QJsonValue>("normalized");

    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QJsonValue &normalized) {
        QTest::addRow("%s, %s", qPrintable(key), name) << key << value << normalized;
    };
    for (const QString &key : {u"name"_s, u"jobTitle"_s, u"companyName"_s, u"timezone"_s}) {
        row("absent", key, kNotKnown, u""_s);
        row("null", key, QJsonValue::Null, u""_s);
        row("empty", key, u""_s, u""_s);
        row("text", key, u"a"_s, u"a"_s);
        row("white space", key, u" a \n"_s, u" a \n"_s);
        row("40,000 characters", key, QString(40'000, u'x'), QString(40'000, u'x'));
        row("number", key, 7, kNotKnown);
        row("boolean", key, true, kNotKnown);
        row("list", key, QJsonArray{u"a"_s}, kNotKnown);
        row("object", key, QJsonObject(), kNotKnown);
    }
    row("unknown zone", u"timezone"_s, u"Mars/Olympus"_s, u"Mars/Olympus"_s);
    const QString order = u"projectsSortOrder"_s;
    row("absent", order, kNotKnown, kNotKnown);
    row("null", order, QJsonValue::Null, kNotKnown);
    row("value", order, u"name-asc"_s, u"name-asc"_s);
    row("outside the enum", order, u"by-mood"_s, u"by-mood"_s);
    row("empty", order, u""_s, u""_s);
    row("number", order, 1, kNotKnown);
    const QString experiments = u"experiments"_s;
    row("absent", experiments, kNotKnown, kNotKnown);
    row("null", experiments, QJsonValue::Null, kNotKnown);
    row("empty", experiments, QJsonArray(), QJsonArray());
    row("list", experiments, QJsonArray{u"b"_s, u"a"_s}, QJsonArray{u"b"_s, u"a"_s});
    row("item of another type", experiments, QJsonArray{u"a"_s, 1}, kNotKnown);
    row("object", experiments, QJsonObject(), kNotKnown);
    row("text", experiments, u"a"_s, kNotKnown);
}

void TestProfileField::normalized()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QJsonValue, normalized);
    const QByteArray latin = key.toLatin1();
    const ProfileField &field = *profileField(QLatin1StringView(latin));
    const QJsonValue actual = field.normalized(value);
    QCOMPARE(actual.type(), normalized.type());
    QCOMPARE(actual, normalized);
    QCOMPARE(field.normalized(actual).type(), field.normalized(normalized).type());
}

void TestProfileField::equal_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("a");
    QTest::addColumn<QJsonValue>("b");
    QTest::addColumn<bool>("areEqual");

    const auto row = [](const char *name, const QString &key, const QJsonValue &a, const QJsonValue &b, bool equal) {
        QTest::newRow(name) << key << a << b << equal;
    };
    row("same text", u"name"_s, u"a"_s, u"a"_s, true);
    row("other text", u"name"_s, u"a"_s, u"b"_s, false);
    row("other case", u"name"_s, u"a"_s, u"A"_s, false);
    row("space behind", u"name"_s, u"a"_s, u"a "_s, false);
    row("composed and decomposed", u"name"_s, u"\u00e9"_s, u"e\u0301"_s, false);
    row("empty and not known", u"name"_s, u""_s, kNotKnown, false);
    row("both not known", u"name"_s, kNotKnown, kNotKnown, true);
    row("link of the same zone", u"timezone"_s, u"Europe/Kiev"_s, u"Europe/Kyiv"_s, false);
    const QString experiments = u"experiments"_s;
    row("same list", experiments, QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"a"_s, u"b"_s}, true);
    row("other order", experiments, QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"b"_s, u"a"_s}, true);
    row("twice", experiments, QJsonArray{u"a"_s, u"a"_s}, QJsonArray{u"a"_s}, true);
    row("one more", experiments, QJsonArray{u"a"_s}, QJsonArray{u"a"_s, u"b"_s}, false);
    row("both empty", experiments, QJsonArray(), QJsonArray(), true);
    row("empty list and not known", experiments, QJsonArray(), kNotKnown, false);
}

void TestProfileField::equal()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, a);
    QFETCH(const QJsonValue, b);
    QFETCH(const bool, areEqual);
    const QByteArray latin = key.toLatin1();
    const ProfileField &field = *profileField(QLatin1StringView(latin));
    QCOMPARE(field.equal(a, b), areEqual);
    QCOMPARE(field.equal(b, a), areEqual);
    QVERIFY(field.equal(a, a));
}

CORE_TEST(TestProfileField)
#include "tst_ProfileField.moc"
