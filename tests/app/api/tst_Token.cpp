// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A token is visible ASCII and nothing else, so that it can never break out of its header.
#include "TestRunner.h"
#include "api/Token.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestToken : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void recognizesOtherCredentials_data();
    void recognizesOtherCredentials();
    void expiry_data();
    void expiry();
    void equality();
};

namespace
{
QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
} // namespace

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
    good("in quotes, as in JSON", u"\"aaa.bbb\""_s, "aaa.bbb");
    good("in single quotes, as in an env file", u" 'aaa.bbb'\n"_s, "aaa.bbb");
    good("blanks inside the quotes", u"\" aaa.bbb \""_s, "aaa.bbb");
    good("in typographic quotes", u"“aaa.bbb”"_s, "aaa.bbb");
    good("one quote is its own", u"\"aaa"_s, "\"aaa");
    good("in quotes with the comma of a list", u"\"aaa.bbb\","_s, "aaa.bbb");
    good("line of the CLI's file", u"  \"jwtToken\": \"aaa.bbb\",\n"_s, "aaa.bbb");
    good("line of an env file", u"EI_JWT_TOKEN=aaa.bbb\n"_s, "aaa.bbb");
    good("line of a shell", u"export EI_JWT_TOKEN='aaa.bbb';"_s, "aaa.bbb");
    good("header as the browser lists it", u"x-jwt-token: aaa.bbb"_s, "aaa.bbb");
    good("byte order mark in front", u"\ufeffaaa.bbb"_s, "aaa.bbb");
    good("zero width space behind", u"aaa.bbb\u200b"_s, "aaa.bbb");
    good("a comma of its own", u"aaa.bbb,"_s, "aaa.bbb,");
    good("a name inside", u"aaa.x-jwt-token:bbb"_s, "aaa.x-jwt-token:bbb");
    bad("a name alone", u"EI_JWT_TOKEN="_s, u"Enter a token."_s);
    bad("another credential by the token's name", u"EI_JWT_TOKEN=ei_0123"_s, u"API key"_s);
    bad("nothing in quotes", u"\"\""_s, u"Enter a token."_s);
    bad("another credential in quotes", u"\"ei_0123\""_s, u"API key"_s);
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
    bad("zero width space inside",
        u"a\u200b"
        u"b"_s,
        u"no spaces"_s);
    bad("full width letter", u"\uff41bc"_s, u"no spaces"_s); // would be cut to one byte of another character
    bad("beyond the BMP", u"a😀"_s, u"no spaces"_s);
}

void TestToken::parse()
{
    QFETCH(const QString, input);
    QFETCH(const QString, sentencePart);
    const Parsed<Token> parsed = Token::parse(input);
    QTEST(parsed.value.value_or(Token()).headerValue(), "headerValue");
    QCOMPARE(!parsed.value, !sentencePart.isEmpty());
    QCOMPARE(parsed.error.isEmpty(), sentencePart.isEmpty());
    QVERIFY2(parsed.error.contains(sentencePart), qPrintable(parsed.error));
}

void TestToken::recognizesOtherCredentials_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("sentencePart"); // empty: it may be a token
    QTest::newRow("project key") << u"ei_0123456789abcdef"_s << u"API key of a project"_s;
    QTest::newRow("project key with space") << u" ei_0123456789abcdef\n"_s << u"API key of a project"_s;
    QTest::newRow("cookie") << u"jwt=A372jdhe.ad3r4gfrg"_s << u"a cookie"_s;
    QTest::newRow("cookie header") << u"Cookie: a=b; jwt=A372jdhe.ad3r4gfrg"_s << u"a cookie"_s;
    QTest::newRow("cookies") << u"a=b; jwt=A372jdhe.ad3r4gfrg; c=d"_s << u"a cookie"_s;
    QTest::newRow("bearer") << u"Bearer A372jdhe.ad3r4gfrg"_s << u"OAuth bearer"_s;
    QTest::newRow("bearer in small letters") << u"bearer A372jdhe"_s << u"OAuth bearer"_s;
    QTest::newRow("authorization header") << u"Authorization: Bearer A372jdhe"_s << u"OAuth bearer"_s;
    QTest::newRow("ei in the middle") << u"A372ei_jdhe"_s << QString();
    QTest::newRow("EI in capitals") << u"EI_A372"_s << QString();
    QTest::newRow("like a cookie") << u"xjwt=A372"_s << QString();
}

void TestToken::recognizesOtherCredentials()
{
    QFETCH(const QString, input);
    QFETCH(const QString, sentencePart);
    const Parsed<Token> parsed = Token::parse(input);
    QCOMPARE(!parsed.value, !sentencePart.isEmpty());
    QVERIFY2(parsed.error.contains(sentencePart), qPrintable(parsed.error));
    QCOMPARE(parsed.error.contains(u"takes a JWT token only"_s), !sentencePart.isEmpty());
}

void TestToken::expiry_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("expiry"); // ISO, UTC; empty: not known
    const QByteArray header = R"({"alg":"HS256","typ":"JWT"})";
    QTest::newRow("seconds") << header << QByteArray(R"({"sub":42,"exp":1893456000})") << u"2030-01-01T00:00:00Z"_s;
    QTest::newRow("in the past") << header << QByteArray(R"({"exp":1})") << u"1970-01-01T00:00:01Z"_s;
    QTest::newRow("with a fraction") << header << QByteArray(R"({"exp":1893456000.9})") << u"2030-01-01T00:00:00Z"_s;
    QTest::newRow("none") << header << QByteArray(R"({"sub":42})") << QString();
    QTest::newRow("text") << header << QByteArray(R"({"exp":"1893456000"})") << QString();
    QTest::newRow("negative") << header << QByteArray(R"({"exp":-1})") << QString();
    QTest::newRow("beyond all years") << header << QByteArray(R"({"exp":1e300})") << QString();
    QTest::newRow("milliseconds") << header << QByteArray(R"({"exp":1893456000000})") << QString();
    QTest::newRow("payload no JSON") << header << QByteArray("exp") << QString();
    QTest::newRow("payload an array") << header << QByteArray("[1]") << QString();
    QTest::newRow("header no JSON") << QByteArray("x") << QByteArray(R"({"exp":1893456000})") << QString();
}

void TestToken::expiry()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, payload);
    const QByteArray value = base64Url(header) + '.' + base64Url(payload) + ".c2lnbmF0dXJl";
    const Token token = *Token::parse(QString::fromLatin1(value)).value;
    QVERIFY(!token.isEmpty());
    const std::optional<QDateTime> expiry = token.expiry();
    QTEST(expiry ? expiry->toString(Qt::ISODate) : QString(), "expiry");

    const auto isKnown = [](const QByteArray &text) { return Token::parse(QString::fromLatin1(text)).value->expiry(); };
    QVERIFY(!isKnown("A372jdhe.ad3r4gfrg"));
    QVERIFY(!isKnown(base64Url(header) + '.' + base64Url(payload)));
    QVERIFY(!isKnown(value + ".more"));
    QVERIFY(!isKnown("!!!." + base64Url(payload) + ".x"));
    QVERIFY(!Token().expiry());
}

void TestToken::equality()
{
    QVERIFY(Token().isEmpty());
    QCOMPARE(*Token::parse(u" abc"_s).value, *Token::parse(u"abc\n"_s).value);
    QVERIFY(*Token::parse(u"abc"_s).value != *Token::parse(u"abd"_s).value);
}

CORE_TEST(TestToken)
#include "tst_Token.moc"
