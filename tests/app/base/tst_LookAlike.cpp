// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Pairs of texts that nobody can tell apart on a screen, and pairs that anybody can.
#include "TestRunner.h"
#include "base/LookAlike.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(LookAlike)

class TestLookAlike : public QObject
{
    Q_OBJECT

private slots:
    void alike_data();
    void alike();
    void toldApart_data();
    void toldApart();
};

void TestLookAlike::alike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<qsizetype>("longest");
    QTest::addColumn<LookAlike>("how");
    const auto row = [](const char *name, const QString &a, const QString &b, LookAlike how, qsizetype longest = 0) {
        QTest::newRow(name) << a << b << longest << how;
    };
    row("composed, decomposed", u"Zo\u00EB"_s, u"Zoe\u0308"_s, LookAlike::Spelling);
    row("order of marks", u"a\u0323\u0302"_s, u"a\u0302\u0323"_s, LookAlike::Spelling);
    row("Hangul", u"\uD55C"_s, u"\u1112\u1161\u11AB"_s, LookAlike::Spelling);
    row("sign of the ohm", u"\u2126"_s, u"\u03A9"_s, LookAlike::Spelling);
    row("no-break space", u"Jan\u00A0Jansen"_s, u"Jan Jansen"_s, LookAlike::Spaces);
    row("thin space", u"Jan\u2009Jansen"_s, u"Jan\u202FJansen"_s, LookAlike::Spaces);
    row("tab", u"a\tb"_s, u"a b"_s, LookAlike::Spaces);
    row("line break", u"a\nb"_s, u"a b"_s, LookAlike::Spaces);
    row("hyphen", u"Jan\u2011Piet"_s, u"Jan-Piet"_s, LookAlike::Hyphens);
    row("letter and space", u"Zo\u00EB\u00A0B"_s, u"Zoe\u0308 B"_s, LookAlike::Several);
    row("presentation", u"\u263A\uFE0F"_s, u"\u263A"_s, LookAlike::Several);
    row("beyond what is shown", u"abcd"_s, u"abce"_s, LookAlike::Ends, 3);
    row("spaces in what is shown", u"a\u00A0cd"_s, u"a ce"_s, LookAlike::Spaces, 3);
}

void TestLookAlike::alike()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const qsizetype, longest);
    QFETCH(const LookAlike, how);
    QVERIFY(lookAlike(a, b, longest) == how);
    QVERIFY(lookAlike(b, a, longest) == how);
    QVERIFY(lookAlike(a, a, longest) == std::nullopt);
}

void TestLookAlike::toldApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<qsizetype>("longest");
    QTest::newRow("letters") << u"Jan"_s << u"Jon"_s << qsizetype(0);
    QTest::newRow("case") << u"Jan"_s << u"jan"_s << qsizetype(0);
    QTest::newRow("accent") << u"Zoe"_s << u"Zo\u00EB"_s << qsizetype(0);
    QTest::newRow("one space more") << u"Jan Jansen"_s << u"Jan  Jansen"_s << qsizetype(0);
    QTest::newRow("space at the end") << u"Jan"_s << u"Jan "_s << qsizetype(0); // it is shown in quotation marks
    QTest::newRow("longer") << u"abc"_s << u"abcd"_s << qsizetype(3);           // it has an ellipsis
    QTest::newRow("nothing") << QString() << u" "_s << qsizetype(0);
}

void TestLookAlike::toldApart()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const qsizetype, longest);
    QVERIFY(!lookAlike(a, b, longest));
    QVERIFY(!lookAlike(b, a, longest));
}

CORE_TEST(TestLookAlike)
#include "tst_LookAlike.moc"
