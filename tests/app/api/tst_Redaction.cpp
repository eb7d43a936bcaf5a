// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// No secret comes through, whatever its shape and however it is written; what is no secret is left as it is.
#include "TestRunner.h"
#include "api/Redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void byName_data();
    void byName();
    void headers_data();
    void headers();
    void byValue_data();
    void byValue();
    void leavesTheRest_data();
    void leavesTheRest();
    void everyShape_data();
    void everyShape();
    void forgetsTheOldest();
};

namespace
{
const QString kToken = u"A372jdhe.ad3r4gfrgQ9"_s;
const QString kJsonType = u"application/json"_s;
} // namespace

void TestRedaction::names_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name : {"x-jwt-token", "X-JWT-Token", "token", "jwtToken", "access_token", "password",
             "newPassword", "totpToken", "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "x-api-key",
             "apiKey", "code", "client_secret"})
        QTest::newRow(name) << true;
    for (const char *name :
        {"name", "passwordConfigured", "tokenize", "codec", "jobTitle", "Content-Type", "pinned", "", "tokens"})
        QTest::newRow(name) << false;
}

void TestRedaction::names()
{
    QTEST(Redaction::isSecretName(QString::fromLatin1(QTest::currentDataTag())), "secret");
}

void TestRedaction::byName_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("redacted");

    const QString form = u"application/x-www-form-urlencoded"_s;
    QTest::newRow("sign-in") << kJsonType << uR"({"username":"ann","password":"hunter2","totpToken":"123456"})"_s
                             << uR"({"username":"ann","password":"•••","totpToken":"•••"})"_s;
    QTest::newRow("answer") << kJsonType << uR"({"success": true, "token" : "abc.def"})"_s
                            << uR"({"success": true, "token" : "•••"})"_s;
    QTest::newRow("short") << kJsonType << uR"({"password":"a","name":"a b"})"_s
                           << uR"({"password":"•••","name":"a b"})"_s;
    QTest::newRow("empty and null") << kJsonType << uR"({"password":"","token":null,"needPassword":false})"_s
                                    << uR"({"password":"","token":null,"needPassword":false})"_s;
    QTest::newRow("number") << kJsonType << uR"({"code":123456})"_s << uR"({"code":"•••"})"_s;
    QTest::newRow("escaped name") << kJsonType << uR"({"pass\u0077ord":"hunter2"})"_s
                                  << uR"({"pass\u0077ord":"•••"})"_s;
    QTest::newRow("escaped quote") << kJsonType << uR"({"password":"a\"b\\","x":"a\"b\\"})"_s
                                   << uR"({"password":"•••","x":"•••"})"_s;
    QTest::newRow("cut off") << kJsonType << uR"({"username":"ann","password":"hunt)"_s
                             << uR"({"username":"ann","password":"•••")"_s;
    QTest::newRow("cut off in a name") << kJsonType << uR"({"passw)"_s << uR"({"passw)"_s;
    QTest::newRow("object") << kJsonType << uR"({"token":{"value":"abcdefgh","n":[1]},"value":"abcdefgh x"})"_s
                            << uR"({"token":"•••","value":"••• x"})"_s;
    QTest::newRow("JSON in JSON") << kJsonType << uR"({"body":"{\"password\":\"hunter2\"}"})"_s
                                  << uR"({"body":"{\"password\":\"•••\"}"})"_s;
    QTest::newRow("address in JSON") << kJsonType << uR"({"redirectUrl":"https://a/b?x=1&code=abc"})"_s
                                     << uR"({"redirectUrl":"https://a/b?x=1&code=•••"})"_s;
    QTest::newRow("form") << form << u"user=ann&password=a+b%21&x=1"_s << u"user=ann&password=•••&x=1"_s;
    QTest::newRow("text") << u"text/plain"_s << u"bad password: hunter2, token=abc.def"_s
                          << u"bad password: •••, token=•••"_s;
}

void TestRedaction::byName()
{
    QFETCH(QString, type);
    QFETCH(QString, body);
    Redaction redaction;
    QTEST(redaction.body(body, type), "redacted");
}

void TestRedaction::headers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("redacted");
    QTest::addColumn<QString>("learnt"); // and masked from then on
    const QString mask = u"•••"_s;
    QTest::newRow("token") << u"x-jwt-token"_s << kToken << mask << kToken;
    QTest::newRow("bearer") << u"Authorization"_s << QString(u"Bearer "_s + kToken) << mask << kToken;
    QTest::newRow("cookie") << u"Cookie"_s << QString(u"a=b; jwt="_s + kToken) << mask << kToken;
    QTest::newRow("set-cookie") << u"Set-Cookie"_s << QString(u"jwt="_s + kToken + u"; Path=/"_s) << mask << kToken;
    QTest::newRow("location") << u"Location"_s << QString(u"https://a/?token="_s + kToken + u"#x"_s)
                              << u"https://a/?token=•••"_s << kToken;
    QTest::newRow("usual") << u"content-type"_s << kJsonType << kJsonType << QString();
}

void TestRedaction::headers()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, learnt);
    Redaction redaction;
    QTEST(redaction.header(name, value), "redacted");
    if (!learnt.isEmpty())
        QCOMPARE(redaction.text(u"it was %1!"_s.arg(learnt)), u"it was •••!"_s);
    QCOMPARE(redaction.text(u"Path Bearer Negotiate"_s), u"Path Bearer Negotiate"_s);
}

void TestRedaction::byValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("plain") << kToken << u"•••"_s;
    QTest::newRow("in a word") << QString(u"x"_s + kToken + u"y"_s) << u"x•••y"_s;
    QTest::newRow("escaped") << u"A372jdh\\u0065.ad3r4gfrgQ9"_s << u"•••"_s;
    QTest::newRow("twice escaped") << u"A372jdh\\\\u0065.ad3r4gfrgQ9"_s << u"•••"_s;
    QTest::newRow("percent") << u"/A372jdhe%2ead3r4gfrg%51%39"_s << u"/•••"_s;
    QTest::newRow("percent of percent") << u"A372jdhe%252Ead3r4gfrgQ9"_s << u"•••"_s;
    QTest::newRow("entity") << u"A372jdhe&#46;ad3r4gfrg&#x51;9"_s << u"•••"_s;
    QTest::newRow("split by a line end") << u"A372jdhe\n.ad3r4gfrgQ9"_s << u"•••"_s;
    QTest::newRow("split into strings") << uR"(["A372j","dhe.ad3r","4gfrgQ9"])"_s << uR"(["•••"])"_s;
    QTest::newRow("the first half") << u"A372jdhe... is invalid"_s << u"•••.. is invalid"_s;
    QTest::newRow("the last half") << u"...4gfrgQ9 r4gfrgQ9"_s << u"...4gfrgQ9 •••"_s;
}

void TestRedaction::byValue()
{
    QFETCH(QString, text);
    Redaction redaction;
    redaction.add(kToken);
    QTEST(redaction.text(text), "redacted");
}

void TestRedaction::leavesTheRest_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::newRow("part of an address") << u"demo"_s << u"demo@example.com demo.example.com a-demo demos"_s;
    QTest::newRow("code in a number") << u"123456"_s << u"id 1234567, 0123456"_s;
    QTest::newRow("other case") << u"Hunter2"_s << u"hunter2"_s;
    QTest::newRow("escapes") << kToken << u"50 % &amp; \\u00e4 \\ %zz &nonsense; %"_s;
    QTest::newRow("empty") << kToken << QString();
}

void TestRedaction::leavesTheRest()
{
    QFETCH(QString, secret);
    QFETCH(QString, text);
    Redaction redaction;
    redaction.add(secret);
    QCOMPARE(redaction.text(text), text);
}

void TestRedaction::everyShape_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// A secret of random characters and length is sent once under its name; then it comes back in every writing.
void TestRedaction::everyShape()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QString letters = seed % 2 == 0 ? u"abcXYZ019.-_~+/="_s : u"aZ09 \"\\%&<>'ñß漢é!#{}:;,"_s;
    const QString edge = u"aZ09"_s; // a space or a quote at the end of a short one is not to be told from the text's
    QString secret;
    for (int i = random.bounded(8, 80); i > 0; --i)
        secret += letters.at(random.bounded(int(letters.size())));
    secret = edge.at(random.bounded(4)) + u"k7Q"_s + secret + edge.at(random.bounded(4));

    Redaction redaction;
    const QByteArray request = QJsonDocument(QJsonObject{{u"password"_s, secret}}).toJson(QJsonDocument::Compact);
    QCOMPARE(redaction.body(QString::fromUtf8(request), kJsonType), uR"({"password":"•••"})"_s);

    const auto inJson = [](const QString &text) {
        return QString::fromUtf8(QJsonDocument(QJsonObject{{u"e"_s, text}}).toJson(QJsonDocument::Compact));
    };
    QString everyEscape;
    for (const QChar c : std::as_const(secret))
        everyEscape += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    QString inLines = secret;
    for (qsizetype i = inLines.size() - 3; i > 0; i -= 3)
        inLines.insert(i, u"\r\n "_s);
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const QString mask = u"•••"_s;
    const std::pair<QString, QString> writings[] = {
        {secret, mask},
        {everyEscape, mask},
        {inLines, mask},
        {percent, mask},
        {QString::fromLatin1(QUrl::toPercentEncoding(percent)), mask},
        {secret.toHtmlEscaped(), mask},
        {QString::fromLatin1(secret.toUtf8().toHex()), mask},
        {inJson(secret), inJson(mask)},
        {inJson(inJson(secret)), inJson(inJson(mask))},
        {inJson(u"Wrong: %1 was given"_s.arg(secret)), inJson(u"Wrong: %1 was given"_s.arg(mask))},
    };
    for (const auto &[writing, redacted] : writings)
        QCOMPARE(redaction.text(u"before "_s + writing + u" after"_s), QString(u"before "_s + redacted + u" after"_s));
    // Basic authentication: in Base64, behind a user name of any length.
    for (const QString &user : {u"a"_s, u"ab"_s, u"abc"_s}) {
        const QByteArray coded = QString(user + u':' + secret).toUtf8().toBase64();
        const QString text = redaction.text(QString::fromLatin1(coded));
        QVERIFY2(text.contains(Redaction::kMask) && text.size() < 16, qPrintable(text));
    }
}

void TestRedaction::forgetsTheOldest()
{
    Redaction redaction;
    for (int i = 0; i <= SecretSearch::kMost; ++i)
        redaction.add(u"secret-%1-number"_s.arg(i, 6, 10, QLatin1Char('0')));
    QCOMPARE(redaction.text(u"secret-001000-number"_s), u"•••"_s);
}

CORE_TEST(TestRedaction)
#include "tst_Redaction.moc"
