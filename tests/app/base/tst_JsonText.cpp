// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Whatever is written, a parser reads the same from it.
#include "TestRunner.h"
#include "base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void structure();
};

void TestJsonText::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"Jan Jansen"_s;
    QTest::newRow("quotes") << u"\"Jan\" \\ Jansen"_s;
    QTest::newRow("controls") << u"a\nb\tc\r"_s + QChar(0) + QChar(0x1f) + QChar(0x7f);
    QTest::newRow("beyond ASCII") << u"Zoë — 日本語 😀"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u"a"_s + QChar(0xdc00);
    QTest::newRow("separators") << u"\u2028\u2029"_s;
}

void TestJsonText::texts()
{
    QFETCH(const QString, text);
    JsonText json;
    json.beginArray();
    json.value(text);
    json.endArray();
    const QJsonDocument read = QJsonDocument::fromJson(json.bytes());
    QCOMPARE(read.array().size(), 1);
    QCOMPARE(read.array().at(0).toString(), text);
}

void TestJsonText::structure()
{
    JsonText json;
    json.beginObject();
    json.key("empty"_L1);
    json.beginArray();
    json.endArray();
    json.key("list"_L1);
    json.beginArray();
    json.value(qint64(9007199254740993));
    json.value(true);
    json.beginObject();
    json.endObject();
    json.value(u"a"_s);
    json.endArray();
    json.key("value"_L1);
    json.value(QJsonValue(QJsonArray{1, u"b"_s, false}));
    json.key("nothing"_L1);
    json.value(QJsonValue());
    json.endObject();
    QCOMPARE(
        json.bytes(), R"({"empty":[],"list":[9007199254740993,true,{},"a"],"value":[1,"b",false],"nothing":null})");
    QVERIFY(QJsonDocument::fromJson(json.bytes()).isObject());
}

CORE_TEST(TestJsonText)
#include "tst_JsonText.moc"
