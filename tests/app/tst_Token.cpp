// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A token is visible ASCII and nothing else, so that it can never break out of its header.
#include "account/Token.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestToken : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void equality();
};

void TestToken::parse_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("headerValue"); // empty: refused
    QTest::addColumn<QString>("sentencePart");

    const auto good = [](const char *name, const QString &input, const QByteArray &value) {
        QTest::newRow(name) << input << value << QString();
    };
    const auto bad = [](const char *name, const QString &input, const QString &sentencePart) {
        QTest::newRow(name) << input << QByteArray() << sentencePart;
    };
    good("documented example", u"A372jdhe.ad3r4gfrg"_s, "A372jdhe.ad3r4gfrg");
    good("three parts", u"aaa.bbb.ccc"_s, "aaa.bbb.ccc");
    good("all visible characters", u"!#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~\""_s,
        "!#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~\"");
    good("line end of a file", u"token\r\n"_s, "token");
    good("space around", u" \t token \t"_s, "token");
    good("16 KiB", QString(16 * 1024, u'x'), QByteArray(16 * 1024, 'x'));
    bad("empty", QString(), u"Enter a token."_s);
    bad("white space", u" \r\n"_s, u"Enter a token."_s);
    bad("16 KiB and one", QString(16 * 1024 + 1, u'x'), u"too long"_s);
    bad("space inside", u"a b"_s, u"no spaces"_s);
    bad("line break inside", u"a\r\nx-evil: 1"_s, u"no spaces"_s);
    bad("line feed inside", u"a\nb"_s, u"no spaces"_s);
    bad("null inside", u"a"_s + QChar(0) + u"b"_s, u"no spaces"_s);
    bad("delete", u"a\x7f"_s + u"b"_s, u"no spaces"_s);
    bad("beyond ASCII", u"tökén"_s, u"no spaces"_s);
    bad("no-break space inside", u"a\u00a0b"_s, u"no spaces"_s);
    bad("zero width space", u"a\u200b"_s, u"no spaces"_s);
    bad("full width letter", u"\uff41bc"_s, u"no spaces"_s); // would be cut to one byte of another character
    bad("beyond the BMP", u"a😀"_s, u"no spaces"_s);
}

void TestToken::parse()
{
    QFETCH(const QString, input);
    QFETCH(const QString, sentencePart);
    const Token::Parsed parsed = Token::parse(input);
    QTEST(parsed.token.headerValue(), "headerValue");
    QCOMPARE(parsed.token.isEmpty(), !sentencePart.isEmpty());
    QCOMPARE(parsed.error.isEmpty(), sentencePart.isEmpty());
    QVERIFY2(parsed.error.contains(sentencePart), qPrintable(parsed.error));
}

void TestToken::equality()
{
    QVERIFY(Token().isEmpty());
    QCOMPARE(Token::parse(u" abc"_s).token, Token::parse(u"abc\n"_s).token);
    QVERIFY(Token::parse(u"abc"_s).token != Token::parse(u"abd"_s).token);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_Token.moc"
