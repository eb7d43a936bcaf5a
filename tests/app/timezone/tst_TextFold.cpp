// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What people leave out when they type a name makes no difference, and each folded byte knows the letter it comes from.
#include "TestRunner.h"
#include "timezone/TextFold.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void positions();
};

void TestTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("case") << u"BERLIN"_s << u"berlin"_s;
    QTest::newRow("marks") << u"São Paulo"_s << u"sao paulo"_s;
    QTest::newRow("combining mark") << u"Zu\u0308rich"_s << u"zurich"_s;
    QTest::newRow("letters that have no marks") << u"Łódź Tromsø Đà straße"_s << u"lodz tromso da strasse"_s;
    QTest::newRow("ligatures") << u"Bærum Œuf"_s << u"baerum oeuf"_s;
    QTest::newRow("Turkish") << u"İzmir Diyarbakır"_s << u"izmir diyarbakir"_s;
    QTest::newRow("apostrophes") << u"Xi’an N'Djamena"_s << u"xian ndjamena"_s;
    QTest::newRow("dots") << u"St. John's, D.C."_s << u"st johns dc"_s;
    QTest::newRow("hyphens") << u"Port-au-Prince"_s << u"port au prince"_s;
    QTest::newRow("an id") << u"America/Argentina/Buenos_Aires"_s << u"america argentina buenos aires"_s;
    QTest::newRow("a sign that matters") << u"Etc/GMT+5"_s << u"etc gmt+5"_s;
    QTest::newRow("spaces") << u"  New \t York  "_s << u"new york"_s;
    QTest::newRow("full width") << u"Ｔｏｋｙｏ"_s << u"tokyo"_s;
    QTest::newRow("Greek") << u"Αθήνα"_s << u"αθηνα"_s;
    QTest::newRow("Chinese") << u"北京"_s << u"北京"_s;
    // Each pair is one name in two spellings.
    const auto pair = [](const char *name, const QString &one, const QString &other) {
        QTest::newRow(name) << one << QString::fromUtf8(foldText(other));
    };
    pair("Cyrillic io", u"Орёл"_s, u"Орел"_s);
    pair("Cyrillic short i", u"Алтай"_s, u"АЛТАЙ"_s);
    pair("Ukrainian ge", u"Ґалац"_s, u"Галац"_s);
    pair("final sigma", u"ΠΑΤΡΑΣ"_s, u"Πάτρας"_s);
    pair("Arabic alef", u"أبها"_s, u"ابها"_s);
    pair("Arabic alef below", u"إربد"_s, u"اربد"_s);
    pair("Arabic madda", u"آسفي"_s, u"اسفي"_s);
    pair("tatweel and marks", u"مـــكَّة"_s, u"مكة"_s);
    pair("Arabic ta marbuta", u"القاهرة"_s, u"القاهره"_s);
    pair("Persian ya and kaf", u"کیش"_s, u"كيش"_s);
    pair("joiner", u"می‌شود"_s, u"میشود"_s);
    pair("Hebrew points", u"יְרוּשָׁלַיִם"_s, u"ירושלים"_s);
    pair("Hebrew final letter", u"ירושלים"_s, u"ירושלימ"_s);
    pair("Hebrew maqaf", u"תל־אביב"_s, u"תל אביב"_s);
    pair("Hindi nasal", u"मुम्बई"_s, u"मुंबई"_s);
    pair("Hindi nukta", u"चंडीगढ़"_s, u"चंडीगढ"_s);
    pair("Hindi chandrabindu", u"गाँव"_s, u"गांव"_s);
    pair("Hiragana", u"なごや"_s, u"ナゴヤ"_s);
    pair("half-width Katakana", u"ﾅｺﾞﾔ"_s, u"ナゴヤ"_s);
    pair("decomposed Hiragana", u"か\u3099"_s, u"ガ"_s);
    pair("full-width spaces", u"　Ｌｙｏｎ　"_s, u"lyon"_s);
    pair("Azeri", u"Gəncə"_s, u"gence"_s);
    QTest::newRow("voiced and unvoiced are two") << u"バリ"_s << u"バリ"_s;
    QTest::newRow("Thai vowels stay") << u"เชียงใหม่"_s << u"เชียงใหม่"_s;
    QTest::newRow("outside the first plane") << u"𝐁erlin"_s << u"berlin"_s;
    QTest::newRow("punctuation alone") << u" ./-' "_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("half a pair") << u"a\xd800"_s << u"a"_s;
}

void TestTextFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromUtf8(foldText(text)), folded);
}

void TestTextFold::positions()
{
    QList<qsizetype> positions;
    QCOMPARE(foldText(u"Sã’o-ßé", &positions), "sao sse"_ba);
    QCOMPARE(positions, QList<qsizetype>({0, 1, 3, 4, 5, 5, 6}));
}

CORE_TEST(TestTextFold)
#include "tst_TextFold.moc"
