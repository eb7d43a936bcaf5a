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
    QTest::addColumn<QList<int>>("matches"); // of the minutes below; empty: no offset

    const auto none = QList<int>();
    QTest::newRow("hours") << u"+5"_s << QList<int>({300});
    QTest::newRow("minutes") << u"+5:30"_s << QList<int>({330});
    QTest::newRow("three digits") << u"+530"_s << QList<int>({330});
    QTest::newRow("four digits") << u"+0530"_s << QList<int>({330});
    QTest::newRow("two digits of hours") << u"+13"_s << QList<int>({780});
    QTest::newRow("behind") << u"-3:30"_s << QList<int>({-210});
    QTest::newRow("minus sign") << u"−3"_s << QList<int>({-180});
    QTest::newRow("dash") << u"–3"_s << QList<int>({-180});
    QTest::newRow("utc") << u"UTC-3"_s << QList<int>({-180});
    QTest::newRow("gmt") << u"gmt+1"_s << QList<int>({60});
    QTest::newRow("spaces") << u" utc + 5:45 "_s << QList<int>({345});
    QTest::newRow("as shown") << u"UTC−03:00"_s << QList<int>({-180});
    QTest::newRow("zero") << u"+0"_s << QList<int>({0});
    QTest::newRow("minus zero") << u"UTC-0"_s << QList<int>({0});
    QTest::newRow("colon typed") << u"+5:"_s << QList<int>({300});
    QTest::newRow("tens of minutes typed") << u"+5:3"_s << QList<int>({330});
    QTest::newRow("tens of minutes, several") << u"+5:4"_s << QList<int>({345});
    QTest::newRow("no sign") << u"5:30"_s << none;
    QTest::newRow("no digits") << u"UTC+"_s << none;
    QTest::newRow("too far") << u"+15"_s << none;
    QTest::newRow("seconds") << u"+5:30:00"_s << none;
    QTest::newRow("an id") << u"Etc/GMT+5"_s << none;
    QTest::newRow("a word") << u"utica"_s << none;
    QTest::newRow("empty") << u""_s << none;
}

void TestOffsetQuery::parses()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, matches);
    const auto query = OffsetQuery::parse(text);
    QCOMPARE(query.has_value(), !matches.isEmpty());
    if (!query)
        return;
    for (const int minutes : {-210, -180, 0, 60, 300, 330, 345, 780})
        QVERIFY2(query->matches(minutes * 60) == matches.contains(minutes), qPrintable(QString::number(minutes)));
}

CORE_TEST(TestOffsetQuery)
#include "tst_OffsetQuery.moc"
