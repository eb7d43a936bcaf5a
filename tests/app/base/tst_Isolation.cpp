// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is written in the other direction keeps its place in a sentence, and nobody copies what keeps it there.
#include "TestRunner.h"
#include "base/Isolation.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIsolation : public QObject
{
    Q_OBJECT

private slots:
    static void cleanup() { QLocale::setDefault(QLocale::c()); }
    static void isolatesWhatRunsTheOtherWay();
    static void isolatesAllInALanguageFromRightToLeft();
    static void isolatesPlaceholders_data();
    static void isolatesPlaceholders();
    static void isTakenOutAgain();
};

void TestIsolation::isolatesWhatRunsTheOtherWay()
{
    QCOMPARE(isolated(u"Jan Jansen"_s), u"Jan Jansen"_s);
    QCOMPARE(isolated(QString()), QString());
    QCOMPARE(isolated(u"محمد"_s), u"\u2068محمد\u2069"_s);
    QCOMPARE(isolated(u"Acme שלום 3"_s), u"\u2068Acme שלום 3\u2069"_s);
    QCOMPARE(isolated(u"𞤀𞤣"_s), u"\u2068𞤀𞤣\u2069"_s); // beyond the first plane
}

void TestIsolation::isolatesAllInALanguageFromRightToLeft()
{
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QCOMPARE(isolated(u"Jan Jansen"_s), u"\u2068Jan Jansen\u2069"_s);
    QCOMPARE(isolated(QString()), QString());
}

void TestIsolation::isolatesPlaceholders_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << u"100 % of it, %n and %Ln, %"_s << u"100 % of it, %n and %Ln, %"_s;
    QTest::newRow("one") << u"is %1."_s << u"is \u2068%1\u2069."_s;
    QTest::newRow("side by side") << u"%1%2"_s << u"\u2068%1\u2069\u2068%2\u2069"_s;
    QTest::newRow("of the locale") << u"%L1"_s << u"\u2068%L1\u2069"_s;
    QTest::newRow("two digits") << u"%123"_s << u"\u2068%12\u20693"_s;
}

void TestIsolation::isolatesPlaceholders()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, expected);
    QCOMPARE(withIsolatedPlaceholders(sentence), expected);
    QCOMPARE(withoutIsolates(expected), sentence);
}

void TestIsolation::isTakenOutAgain()
{
    QCOMPARE(withoutIsolates(isolated(u"محمد"_s)), u"محمد"_s);
    QCOMPARE(withoutIsolates(u"a\u2068b\u2069"_s), u"ab"_s);
}

CORE_TEST(TestIsolation)
#include "tst_Isolation.moc"
