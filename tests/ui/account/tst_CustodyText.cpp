// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the header says of the sign-in: where the token is kept, why only there, and until when it is good.
#include "TestRunner.h"
#include "ui/account/CustodyText.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using Place = Custody::Place;
using Problem = TokenStore::Problem;

class TestCustodyText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void says_data();
    void says();
};

namespace
{
// A readable JWT that is good until 2030-01-01, 00:00 UTC.
QString readable()
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QString::fromLatin1(QByteArray(R"({"alg":"HS256"})").toBase64(options) + '.'
        + QByteArray(R"({"exp":1893456000})").toBase64(options) + ".c2lnbmF0dXJl");
}
} // namespace

Q_DECLARE_METATYPE(Custody)

void TestCustodyText::says_data()
{
    QTest::addColumn<Custody>("custody");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("details"); // how they begin

    const Custody keychain{.place = Place::Keychain};
    const Custody storing{.place = Place::Storing};
    const Custody locked{.place = Place::Session, .problem = Problem::Locked};
    const QString opaque = u"A372jdhe.ad3r4gfrg"_s;
    const auto row = [](const char *name, const Custody &custody, const QString &token, const QString &line,
                         const QString &details = {}) { QTest::newRow(name) << custody << token << line << details; };
    row("nobody", {}, {}, u"Not signed in"_s);
    row("nobody any more", {}, readable(), u"Not signed in"_s);
    row("in the keychain", keychain, opaque, u"Signed in · token kept in the keychain"_s);
    row("on its way", storing, opaque, u"Signed in"_s);
    row("given", {.place = Place::Given}, opaque, u"Signed in · token for this session only: given at the start"_s);
    row("locked", locked, opaque, u"Signed in · token for this session only: the keychain is locked"_s,
        u"The keychain is locked. Unlock it"_s);
    row("asked for its password", {.place = Place::Storing, .problem = Problem::NotUnlocked}, opaque,
        u"Signed in · waiting for the keychain's password window"_s);
    row("until when, in the keychain", keychain, readable(),
        u"Signed in until 1 January 2030, 00:00 · token kept in the keychain"_s);
    row("until when, on its way", storing, readable(), u"Signed in until 1 January 2030, 00:00"_s);
    row("until when, locked", locked, readable(),
        u"Signed in until 1 January 2030, 00:00 · token for this session only: the keychain is locked"_s,
        u"The keychain is locked. Unlock it"_s);
}

void TestCustodyText::says()
{
    QFETCH(const Custody, custody);
    QFETCH(const QString, token);
    QFETCH(const QString, line);
    QFETCH(const QString, details);
    const CustodyText text = CustodyText::of(custody, *Token::parse(token).value);
    QCOMPARE(text.line, line);
    QCOMPARE(text.details.isEmpty(), details.isEmpty());
    QVERIFY2(text.details.startsWith(details), qPrintable(text.details));
}

CORE_TEST(TestCustodyText)
#include "tst_CustodyText.moc"
