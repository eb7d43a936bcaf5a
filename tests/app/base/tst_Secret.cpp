// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A secret leaves nothing of itself in memory that is its own, and touches nobody else's.
#include "TestRunner.h"
#include "api/SignInBody.h"
#include "base/Secret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void wipesBytes();
    void wipesText();
    void leavesOtherCopiesAlone();
    void isAValue();
    void signInBodyIsJson_data();
    void signInBodyIsJson();
    void signInBodyDoesNotGrow();
};

void TestSecret::wipesBytes()
{
    QByteArray bytes;
    bytes.reserve(32); // so that the memory stays to be looked at
    bytes = bytes + "abcdef";
    const char *memory = bytes.constData();
    Secret::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(bytes.constData(), memory);
    QCOMPARE(QByteArray(memory, 6), QByteArray(6, '\0'));
}

void TestSecret::wipesText()
{
    QString text = QString(3, u'x') + u"ä😀"_s;
    const QChar *memory = text.constData();
    Secret::wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(text.constData(), memory);
    QCOMPARE(QString(memory, 6), QString(6, QChar(0)));
    Secret::wipe(text);
    QVERIFY(text.isEmpty());
}

void TestSecret::leavesOtherCopiesAlone()
{
    const QByteArray other = "abcdef";
    QByteArray bytes = other;
    Secret::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    {
        const Secret one(other);
        const Secret two = one; // NOLINT(performance-unnecessary-copy-initialization): copies are what is tested
        QCOMPARE(two, one);
    }
    QCOMPARE(other, "abcdef");

    static constexpr char literal[] = "literal";
    QByteArray raw = QByteArray::fromRawData(literal, 7);
    Secret::wipe(raw);
    QCOMPARE(QByteArray(literal), "literal");
}

void TestSecret::isAValue()
{
    Secret secret;
    QVERIFY(secret.isEmpty());
    secret = Secret("abc");
    Secret other = secret;
    other = Secret("def");
    QCOMPARE(secret.bytes(), "abc");
    QCOMPARE(other.bytes(), "def");
    secret = std::move(other);
    QCOMPARE(secret.bytes(), "def");
}

void TestSecret::signInBodyIsJson_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"demo"_s << QString();
    QTest::newRow("with code") << u"demo"_s << u"123456"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("quotes") << u"a\"b\\c/d"_s << QString();
    QTest::newRow("controls") << u"\n\r\t\u0001\u007f"_s << QString();
    QTest::newRow("beyond ASCII") << u"pässwörd 密码 😀 \u2028"_s << QString();
}

void TestSecret::signInBodyIsJson()
{
    QFETCH(const QString, password);
    QFETCH(const QString, code);
    QJsonObject expected{{u"username"_s, u"jan@example.com"_s}, {u"password"_s, password}};
    if (!code.isEmpty())
        expected.insert(u"totpToken"_s, code);
    QCOMPARE(QJsonDocument::fromJson(signInBody(u"jan@example.com"_s, password, code)).object(), expected);
}

// Growing would move the bytes and leave the old ones behind.
void TestSecret::signInBodyDoesNotGrow()
{
    const QString longest(1000, QChar(0xe4));
    const QByteArray body = signInBody(longest, longest, longest);
    QCOMPARE_GE(body.capacity(), 3 * 6 * longest.size() + 64);
    QCOMPARE_LT(body.size(), 3 * 6 * longest.size() + 64);
}

CORE_TEST(TestSecret)
#include "tst_Secret.moc"
