// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What sticks to a pasted value goes, and nothing of the value does.
#include "TestRunner.h"
#include "base/PastedText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPastedText : public QObject
{
    Q_OBJECT

private slots:
    void trimmed_data();
    void trimmed();
    void quotes_data();
    void quotes();
};

void TestPastedText::trimmed_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("value");

    QTest::newRow("plain") << u"abc"_s << u"abc"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("nothing but space") << u" \t\n\u00a0"_s << QString();
    QTest::newRow("space and line break") << u"  abc\r\n"_s << u"abc"_s;
    QTest::newRow("byte order mark") << u"\ufeffabc"_s << u"abc"_s;
    QTest::newRow("zero width space behind") << u"abc\u200b"_s << u"abc"_s;
    QTest::newRow("marks of direction around") << u"\u202aabc\u202c"_s << u"abc"_s;
    QTest::newRow("in turn") << u" \u200b abc \u200e\n"_s << u"abc"_s;
    QTest::newRow("inside it stays") << u"a b\u200bc"_s << u"a b\u200bc"_s;
    QTest::newRow("beyond the BMP") << u" \U0001F600 "_s << u"\U0001F600"_s;
}

void TestPastedText::trimmed()
{
    QFETCH(const QString, pasted);
    QTEST(trimmedOfInvisible(pasted), "value");
}

void TestPastedText::quotes_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("value");

    QTest::newRow("none") << u"abc"_s << u"abc"_s;
    for (const char16_t *pair : {u"\"\"", u"''", u"``", u"“”", u"„“", u"‘’", u"«»"}) {
        const QString quoted = QChar(pair[0]) + u"abc"_s + QChar(pair[1]);
        QTest::newRow(qUtf8Printable(quoted)) << quoted << u"abc"_s;
    }
    QTest::newRow("trimmed inside") << u"\" abc\u200b \""_s << u"abc"_s;
    QTest::newRow("one pair only") << u"\"'abc'\""_s << u"'abc'"_s;
    QTest::newRow("at one end only") << u"\"abc"_s << u"\"abc"_s;
    QTest::newRow("of two kinds") << u"\"abc'"_s << u"\"abc'"_s;
    QTest::newRow("a single quote mark") << u"\""_s << u"\""_s;
    QTest::newRow("nothing in them") << u"\"\""_s << QString();
}

void TestPastedText::quotes()
{
    QFETCH(const QString, pasted);
    QTEST(withoutQuotes(pasted), "value");
}

CORE_TEST(TestPastedText)
#include "tst_PastedText.moc"
