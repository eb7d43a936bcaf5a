// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where in a text a known secret stands, character by character. What a redacted text must never show, in every shape,
// is tst_Redaction's.
#include "TestRunner.h"
#include "api/SecretSearch.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSecretSearch : public QObject
{
    Q_OBJECT

private slots:
    static void find_data();
    static void find();
    static void findsNothingUntilAsked();
    static void newestAreRemembered();
};

namespace
{
const QString kLongSecret = u"A372jdhe.ad3r4gfrgQ9"_s;

// The text with what was found between brackets.
QString marked(const SecretSearch &search, const QString &text)
{
    QString marked;
    qsizetype end = 0;
    const QList<SecretSearch::Range> ranges = search.find(text);
    for (const SecretSearch::Range &range : ranges) {
        marked += text.mid(end, range.begin - end) + u'[' + text.mid(range.begin, range.end - range.begin) + u']';
        end = range.end;
    }
    return marked + text.mid(end);
}
} // namespace

void TestSecretSearch::find_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("marked"); // without the brackets: the text
    QTest::newRow("as it is") << kLongSecret << u"token=[A372jdhe.ad3r4gfrgQ9];"_s;
    QTest::newRow("twice") << kLongSecret << u"[A372jdhe.ad3r4gfrgQ9] and [A372jdhe.ad3r4gfrgQ9]"_s;
    QTest::newRow("a part") << kLongSecret << u"… [jdhe.ad3r4] …"_s;
    QTest::newRow("too small a part") << kLongSecret << u"… jdhe.ad …"_s;
    QTest::newRow("split") << kLongSecret << u"'[A372jdhe' + '.ad3r4gfrgQ9]'"_s;
    QTest::newRow("escaped") << kLongSecret << u"x[A372jdhe%2Ead3r4gfrgQ9]x"_s;
    QTest::newRow("in hexadecimal") << u"secret1"_s << u"0x[73656372657431]"_s;
    QTest::newRow("short, a word of its own") << u"demo"_s << u"password [demo], user demo@example.com"_s;
    QTest::newRow("short, escaped") << u"p&ss"_s << u"password=[p%26ss]&next"_s;
    QTest::newRow("short, at a word's begin") << u"demo"_s << u"demonstration"_s;
    QTest::newRow("short, at a word's end") << u"demo"_s << u"sidemo"_s;
    QTest::newRow("another one") << kLongSecret << u"B372jdhX.ad3r4gXrgQ9"_s;
    QTest::newRow("empty") << QString() << u"any text"_s;
}

void TestSecretSearch::find()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, marked);
    SecretSearch search;
    search.add(secret);
    QCOMPARE(::marked(search, QString(marked).remove(u'[').remove(u']')), marked);
}

void TestSecretSearch::findsNothingUntilAsked()
{
    QVERIFY(SecretSearch().find(kLongSecret).isEmpty());
}

void TestSecretSearch::newestAreRemembered()
{
    SecretSearch search;
    const auto secret = [](qsizetype number) { return u"secret-number-%1"_s.arg(QString::number(number), 6, u'0'); };
    for (qsizetype i = 0; i < 2 * SecretSearch::kMost; ++i)
        search.add(secret(i));
    for (qsizetype back = 1; back <= SecretSearch::kMost / 2; ++back)
        QVERIFY(!search.find(secret(2 * SecretSearch::kMost - back).right(SecretSearch::kPart)).isEmpty());
}

CORE_TEST(TestSecretSearch)
#include "tst_SecretSearch.moc"
