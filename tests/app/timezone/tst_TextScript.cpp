// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Each script has its letters to itself; what is mixed stays as it is. Katakana is read as a Japanese place is spelt.
#include "TestRunner.h"
#include "timezone/TextFold.h"
#include "timezone/TextScript.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextScript : public QObject
{
    Q_OBJECT

private slots:
    void scripts_data();
    void scripts();
    void romanizes_data();
    void romanizes();
};

void TestTextScript::scripts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("script");
    QTest::addColumn<int>("bytes");

    const auto row = [](const char *name, const QString &text, Script script, int bytes) {
        QTest::newRow(name) << text << int(script) << bytes;
    };
    row("Latin", u"São Paulo"_s, Script::Latin, 9);
    row("digits", u"Etc/GMT+5"_s, Script::Latin, 9);
    row("Greek", u"Αθήνα"_s, Script::Greek, 5);
    row("Cyrillic", u"Нижний Новгород"_s, Script::Cyrillic, 15);
    row("Kazakh", u"Өскемен"_s, Script::Cyrillic, 7);
    row("Armenian", u"Երևան"_s, Script::Armenian, 6);
    row("Hebrew", u"תל אביב"_s, Script::Hebrew, 7);
    row("Arabic", u"القاهرة"_s, Script::Arabic, 7);
    row("Persian", u"گرگان"_s, Script::Arabic, 5);
    row("Devanagari", u"दिल्ली"_s, Script::Devanagari, 6);
    row("Bengali", u"ঢাকা"_s, Script::Bengali, 4);
    row("Tamil", u"சென்னை"_s, Script::Tamil, 6);
    row("Thai", u"เชียงใหม่"_s, Script::Thai, 9);
    row("Georgian", u"თბილისი"_s, Script::Georgian, 7);
    row("Hangul", u"서울"_s, Script::Hangul, 5);
    row("Katakana", u"ロンドン"_s, Script::Katakana, 4);
    row("Hiragana", u"とうきょう"_s, Script::Katakana, 5);
    row("Chinese", u"北京"_s, Script::Other, 6);
    row("Ethiopic", u"አዲስ"_s, Script::Other, 9);
    row("mixed", u"東京 tokyo"_s, Script::Other, 12);
    row("empty", QString(), Script::Latin, 0);
}

void TestTextScript::scripts()
{
    QFETCH(QString, text);
    QFETCH(int, script);
    QFETCH(int, bytes);
    const TextScript result = textScript(foldText(text));
    QCOMPARE(int(result.script), script);
    QCOMPARE(result.bytes.size(), qsizetype(bytes));
    QVERIFY(!result.bytes.contains('\0'));
}

void TestTextScript::romanizes_data()
{
    QTest::addColumn<QString>("kana");
    QTest::addColumn<QByteArray>("latin");

    QTest::newRow("long o, small yo") << u"とうきょう"_s << "tokyo"_ba;
    QTest::newRow("two o") << u"おおさか"_s << "osaka"_ba;
    QTest::newRow("long sign") << u"トーキョー"_s << "tokyo"_ba;
    QTest::newRow("doubled") << u"さっぽろ"_s << "sapporo"_ba;
    QTest::newRow("doubled ch") << u"はっちょう"_s << "hatcho"_ba;
    QTest::newRow("sh and j") << u"しんじゅく"_s << "shinjuku"_ba;
    QTest::newRow("two i stay") << u"にいがた"_s << "niigata"_ba;
    QTest::newRow("voiced") << u"ながさき"_s << "nagasaki"_ba;
    QTest::newRow("half-voiced") << u"べっぷ"_s << "beppu"_ba;
    QTest::newRow("Katakana") << u"ナゴヤ"_s << "nagoya"_ba;
    QTest::newRow("half width") << u"ﾅｶﾞｻｷ"_s << "nagasaki"_ba;
    QTest::newRow("two words") << u"きた きゅうしゅう"_s << "kita kyushu"_ba;
    QTest::newRow("not all kana") << u"東きょう"_s << ""_ba;
    QTest::newRow("Latin") << u"tokyo"_s << ""_ba;
}

void TestTextScript::romanizes()
{
    QFETCH(QString, kana);
    QFETCH(QByteArray, latin);
    QCOMPARE(romanized(foldText(kana)), latin);
}

CORE_TEST(TestTextScript)
#include "tst_TextScript.moc"
