// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An offset is understood in every way it is written, also half-typed, and nothing else is taken for one.
#include "TestRunner.h"
#include "timezone/OffsetQuery.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOffsetQuery : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
};

void TestOffsetQuery::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QList<int>>>("matches"); // of the minutes below; nothing: no offset

    const std::optional<QList<int>> none;
    const auto some = [](QList<int> minutes) { return std::optional(std::move(minutes)); };
    QTest::newRow("hours") << u"+5"_s << some({300});
    QTest::newRow("minutes") << u"+5:30"_s << some({330});
    QTest::newRow("three digits") << u"+530"_s << some({330});
    QTest::newRow("four digits") << u"+0530"_s << some({330});
    QTest::newRow("two digits of hours") << u"+13"_s << some({780});
    QTest::newRow("behind") << u"-3:30"_s << some({-210});
    QTest::newRow("minus sign") << u"−3"_s << some({-180});
    QTest::newRow("dash") << u"–3"_s << some({-180});
    QTest::newRow("utc") << u"UTC-3"_s << some({-180});
    QTest::newRow("gmt") << u"gmt+1"_s << some({60});
    QTest::newRow("spaces") << u" utc + 5:45 "_s << some({345});
    QTest::newRow("as shown") << u"UTC−03:00"_s << some({-180});
    QTest::newRow("zero") << u"+0"_s << some({0});
    QTest::newRow("minus zero") << u"UTC-0"_s << some({0});
    QTest::newRow("colon typed") << u"+5:"_s << some({300});
    QTest::newRow("tens of minutes typed") << u"+5:3"_s << some({330});
    QTest::newRow("tens of minutes, several") << u"+5:4"_s << some({345});
    // A part of an hour, or minutes behind a dot.
    QTest::newRow("half") << u"UTC+5.5"_s << some({330});
    QTest::newRow("half, GMT") << u"GMT+5.5"_s << some({330});
    QTest::newRow("half behind") << u"UTC-3.5"_s << some({-210});
    QTest::newRow("half, two digits") << u"+5.50"_s << some({330});
    QTest::newRow("three quarters") << u"5.75"_s << some({345});
    QTest::newRow("a quarter typed to its half") << u"5.7"_s << some({345});
    QTest::newRow("minutes behind a dot") << u"GMT+5.30"_s << some({330});
    QTest::newRow("minutes behind a dot, 45") << u"5.45"_s << some({345});
    QTest::newRow("a tenth") << u"UTC+5.6"_s << some({});
    QTest::newRow("dot typed") << u"UTC+5."_s << some({300});
    QTest::newRow("nothing behind the dot") << u"UTC+5.0"_s << some({300});
    QTest::newRow("comma") << u"UTC+5,5"_s << some({330});
    QTest::newRow("Arabic comma and digits") << u"+\u0665\u066b\u0665"_s << some({330});
    QTest::newRow("fraction") << u"UTC+5½"_s << some({330});
    QTest::newRow("fraction, space") << u"+5 ½"_s << some({330});
    QTest::newRow("fraction of three signs") << u"+5 1/2"_s << some({330});
    QTest::newRow("three of four") << u"UTC+5¾"_s << some({345});
    QTest::newRow("h") << u"+5h30"_s << some({330});
    QTest::newRow("h and min") << u"+5 h 30 min"_s << some({330});
    QTest::newRow("h alone") << u"-3h"_s << some({-180});
    QTest::newRow("hours") << u"+5 hours"_s << some({300});
    QTest::newRow("hrs") << u"GMT +5:30 hrs"_s << some({330});
    QTest::newRow("space between") << u"+5 30"_s << some({330});
    QTest::newRow("no sign") << u"5:30"_s << some({330});
    QTest::newRow("no sign, half") << u"5.5"_s << some({330});
    QTest::newRow("no sign, four digits") << u"0530"_s << some({330});
    QTest::newRow("no sign, digit") << u"5"_s << some({300});
    QTest::newRow("no sign, UTC") << u"UTC 5:30"_s << some({330});
    QTest::newRow("no sign, nor space") << u"gmt1"_s << some({60});
    QTest::newRow("zero alone") << u"0"_s << some({0});
    QTest::newRow("zero, both signs") << u"UTC±00:00"_s << some({0});
    QTest::newRow("zero, no sign") << u"UTC 0"_s << some({0});
    QTest::newRow("seconds that are none") << u"+5:30:00"_s << some({330});
    QTest::newRow("words") << u"UTC plus 5:30"_s << some({330});
    QTest::newRow("words behind") << u"GMT minus 3"_s << some({-180});
    QTest::newRow("UTC behind") << u"+05:30 UTC"_s << some({330});
    QTest::newRow("in parentheses") << u"(UTC+05:30)"_s << some({330});
    QTest::newRow("half a parenthesis") << u"(GMT+5"_s << some({300});
    QTest::newRow("full width") << u"ＵＴＣ＋５：３０"_s << some({330});
    QTest::newRow("Devanagari digits") << u"+५:३०"_s << some({330});
    QTest::newRow("isolated") << u"\u2066+5:30\u2069"_s << some({330});
    for (const char16_t minus :
        std::u16string_view(u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u207b"))
        QTest::addRow("minus U+%04X", unsigned(minus)) << (u"UTC"_s + QChar(minus) + u"3:30"_s) << some({-210});

    // No clock has it, and it is an offset all the same.
    QTest::newRow("too far") << u"UTC+15"_s << some({});
    QTest::newRow("too far behind") << u"-15"_s << some({});
    QTest::newRow("too many hours") << u"+49"_s << some({});
    QTest::newRow("too many minutes") << u"UTC+5:99"_s << some({});
    QTest::newRow("too many digits") << u"UTC+05300"_s << some({});
    QTest::newRow("too many parts") << u"+5:30:00:00"_s << some({});
    QTest::newRow("seconds") << u"+5:30:15"_s << some({});
    QTest::newRow("two dots") << u"UTC+5.5.5"_s << some({});

    QTest::newRow("no digits") << u"UTC+"_s << none;
    QTest::newRow("UTC") << u"UTC"_s << none;
    QTest::newRow("a sign") << u"+"_s << none;
    QTest::newRow("a name with a number") << u"6th of October"_s << none;
    QTest::newRow("an abbreviation with a number") << u"EST5EDT"_s << none;
    QTest::newRow("with a place") << u"(UTC+01:00) Amsterdam"_s << none;
    QTest::newRow("a fraction in a word") << u"½ island"_s << none;
    QTest::newRow("an id") << u"Etc/GMT+5"_s << none;
    QTest::newRow("a word") << u"utica"_s << none;
    QTest::newRow("empty") << u""_s << none;
}

void TestOffsetQuery::parses()
{
    QFETCH(QString, text);
    QFETCH(std::optional<QList<int>>, matches);
    const auto query = OffsetQuery::parse(text);
    QCOMPARE(query.has_value(), matches.has_value());
    if (!query)
        return;
    for (const int minutes : {-210, -180, 0, 60, 300, 330, 345, 780})
        QVERIFY2(query->matches(minutes * 60) == matches->contains(minutes), qPrintable(QString::number(minutes)));
}

CORE_TEST(TestOffsetQuery)
#include "tst_OffsetQuery.moc"
