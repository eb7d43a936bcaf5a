// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A value and a change in words, however long, and whatever is hidden in them.
#include "TestRunner.h"
#include "profile/ProfileField.h"
#include "ui/form/FieldText.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFieldText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); } // "A and B"
    void value_data();
    void value();
    void change_data();
    void change();
    void setChangeNamesWhatDiffers();
    void list_data();
    void list();
    void labels();
};

namespace
{
const QJsonValue kNotThere(QJsonValue::Undefined);

QList<Experiment> experiments()
{
    return {{.type = u"a"_s, .title = u"Alpha"_s, .help = {}, .showToUser = true},
        {.type = u"b"_s, .title = u"Beta"_s, .help = {}, .showToUser = true},
        {.type = u"hidden"_s, .title = u"Gamma"_s, .help = {}, .showToUser = false},
        {.type = u"untitled"_s, .title = {}, .help = {}, .showToUser = true}};
}
} // namespace

void TestFieldText::value_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");

    QTest::newRow("text") << u"name"_s << QJsonValue(u"Jan"_s) << u"“Jan”"_s;
    QTest::newRow("empty text") << u"name"_s << QJsonValue(u""_s) << u"not set"_s;
    QTest::newRow("not known") << u"name"_s << kNotThere << u"not known"_s;
    QTest::newRow("hidden characters") << u"name"_s << QJsonValue(u"Jan\u202eJansen"_s) << u"“Jan[U+202E]Jansen”"_s;
    QTest::newRow("from right to left") << u"name"_s << QJsonValue(u"محمد"_s) << u"“\u2068محمد\u2069”"_s;
    QTest::newRow("line break") << u"name"_s << QJsonValue(u"Jan\nJansen"_s) << u"“Jan Jansen”"_s;
    QTest::newRow("choice by its label") << u"projectsSortOrder"_s << QJsonValue(u"name-asc"_s)
                                         << u"“%1”"_s.arg(
                                                profileField("projectsSortOrder"_L1)->choiceLabel(u"name-asc"_s));
    QTest::newRow("unknown choice") << u"projectsSortOrder"_s << QJsonValue(u"size"_s) << u"“size”"_s;
    QTest::newRow("set") << u"experiments"_s << QJsonValue(QJsonArray{u"b"_s, u"a"_s}) << u"“Alpha and Beta”"_s;
    QTest::newRow("empty set") << u"experiments"_s << QJsonValue(QJsonArray()) << u"all off"_s;
}

void TestFieldText::value()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QTEST(FieldText::value(*profileField(field), value, experiments()), "words");
}

void TestFieldText::change_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("after");
    QTest::addColumn<QString>("words");

    const auto set = [](const QStringList &types) { return QJsonValue(QJsonArray::fromStringList(types)); };
    QTest::newRow("text") << u"name"_s << QJsonValue(u"Jan"_s) << QJsonValue(u"Eve"_s) << u"was “Jan”"_s;
    QTest::newRow("from nothing") << u"name"_s << QJsonValue(u""_s) << QJsonValue(u"Eve"_s) << u"was not set"_s;
    QTest::newRow("on") << u"experiments"_s << set({u"a"_s}) << set({u"a"_s, u"b"_s}) << u"turned on: Beta"_s;
    QTest::newRow("off") << u"experiments"_s << set({u"a"_s, u"b"_s}) << set({u"b"_s}) << u"turned off: Alpha"_s;
    QTest::newRow("both") << u"experiments"_s << set({u"a"_s}) << set({u"b"_s, u"hidden"_s})
                          << u"turned on: Beta and Gamma · turned off: Alpha"_s;
    QTest::newRow("no title") << u"experiments"_s << set({}) << set({u"gone"_s, u"untitled"_s})
                              << u"turned on: untitled and gone"_s;
    QTest::newRow("set that was not known") << u"experiments"_s << kNotThere << set({u"a"_s}) << u"was not known"_s;
}

void TestFieldText::change()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, before);
    QFETCH(const QJsonValue, after);
    QTEST(FieldText::change(*profileField(field), before, after, experiments()), "words");
}

void TestFieldText::setChangeNamesWhatDiffers()
{
    const auto [on, off]
        = FieldText::setChange(QJsonArray{u"z"_s, u"b"_s}, QJsonArray{u"y"_s, u"x"_s, u"a"_s}, experiments());
    QCOMPARE(on, (QStringList{u"Alpha"_s, u"x"_s, u"y"_s})); // in the order of the boxes, then what has none
    QCOMPARE(off, (QStringList{u"Beta"_s, u"z"_s}));
}

void TestFieldText::list_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<qsizetype>("longest");
    QTest::addColumn<QString>("words");

    QTest::newRow("none") << QStringList() << qsizetype(9) << QString();
    QTest::newRow("one") << QStringList{u"A"_s} << qsizetype(9) << u"A"_s;
    QTest::newRow("three") << QStringList{u"A"_s, u"B"_s, u"C"_s} << qsizetype(99) << u"A, B, and C"_s;
    QTest::newRow("cut") << QStringList{u"Alpha"_s, u"Beta"_s} << qsizetype(7) << u"Alpha a…"_s;
    QTest::newRow("a long one is cut first") << QStringList{u"x"_s.repeated(100'000)} << qsizetype(3) << u"xxx…"_s;
    QTest::newRow("many") << QStringList(50'000, u"ab"_s) << qsizetype(4) << u"ab, …"_s; // takes no longer
}

void TestFieldText::list()
{
    QFETCH(const QStringList, texts);
    QFETCH(const qsizetype, longest);
    QTEST(FieldText::list(texts, longest), "words");
}

void TestFieldText::labels()
{
    QCOMPARE(FieldText::labels({u"companyName"_s, u"name"_s}), u"Name and Company"_s); // in the order of the form
    QCOMPARE(FieldText::labels({u"nothing"_s}), QString());
}

WINDOW_TEST(TestFieldText)
#include "tst_FieldText.moc"
