// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What sticks to a pasted value is taken off where the value's alphabet makes that safe, and named where it does not.
#include "TestRunner.h"
#include "account/SignInEntry.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSignInEntry : public QObject
{
    Q_OBJECT

private slots:
    void user_data();
    void user();
    void password_data();
    void password();
    void code_data();
    void code();

private:
    static void addColumns();
    static void check(const Parsed<QString> &parsed);
};

// One of the two is empty.
void TestSignInEntry::addColumns()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentencePart");
}

void TestSignInEntry::check(const Parsed<QString> &parsed)
{
    QTEST(parsed.value.value_or(QString()), "value");
    QFETCH(const QString, sentencePart);
    QCOMPARE(!parsed.value, !sentencePart.isEmpty());
    QCOMPARE(parsed.error.isEmpty(), sentencePart.isEmpty());
    QVERIFY2(parsed.error.contains(sentencePart), qPrintable(parsed.error));
}

void TestSignInEntry::user_data()
{
    addColumns();
    const auto good = [](const char *name, const QString &input, const QString &value) {
        QTest::newRow(name) << input << value << QString();
    };
    const auto bad = [](const char *name, const QString &input, const QString &part) {
        QTest::newRow(name) << input << QString() << part;
    };
    const QString jan = u"jan@example.com"_s;
    good("e-mail", jan, jan);
    good("user name", u"jan"_s, u"jan"_s);
    good("user name with blanks", u"jan jansen"_s, u"jan jansen"_s); // a private server may have it
    good("tagged e-mail", u"jan.o'neil+ei@example.com"_s, u"jan.o'neil+ei@example.com"_s);
    good("e-mail beyond ASCII", u"żółw@bücher.example"_s, u"żółw@bücher.example"_s);
    good("blanks around", u" \t jan@example.com\u00a0\n"_s, jan);
    good("byte order mark", u"\ufeffjan@example.com"_s, jan);
    good("invisible inside", u"jan@exam\u00adple\u200b.com"_s, jan);
    good("mark of direction", u"\u202ajan@example.com\u202c"_s, jan);
    good("mailto", u"mailto:jan@example.com"_s, jan);
    good("MAILTO with a subject", u"MAILTO:jan%2Bei@example.com?subject=a%20b"_s, u"jan+ei@example.com"_s);
    good("angle brackets", u"<jan@example.com>"_s, jan);
    good("address book", u"Jansen, Jan <jan@example.com>"_s, jan);
    good("address book with quotes", u"\"Jan, J.\" <jan@example.com>;"_s, jan);
    good("mailto in angle brackets", u"<mailto:jan@example.com>"_s, jan);
    good("quotes", u"\"jan@example.com\""_s, jan);
    good("typographic quotes", u"„jan@example.com“"_s, jan);
    good("comma behind", u"jan@example.com, "_s, jan);
    good("full width", u"ｊａｎ＠ｅｘａｍｐｌｅ．ｃｏｍ"_s, jan);
    good("full width sign alone", u"jan＠example.com"_s, jan);
    good("joiner in a name that is no address", u"نامه\u200cها"_s, u"نامه\u200cها"_s);
    bad("nothing", QString(), u"Enter your e-mail address"_s);
    bad("blanks", u" \u200b\t"_s, u"Enter your e-mail address"_s);
    bad("blank inside", u"jan @example.com"_s, u"no blanks inside"_s);
    bad("two of them", u"jan@example.com, mia@example.com"_s, u"no blanks inside"_s);
    bad("text around", u"Sign in as jan@example.com"_s, u"no blanks inside"_s);
}

void TestSignInEntry::user()
{
    QFETCH(const QString, input);
    check(SignInEntry::user(input));
}

void TestSignInEntry::password_data()
{
    addColumns();
    for (const QString &kept :
        {u"geheim"_s, u" geheim "_s, u"\"geheim\""_s, u"\u200bgeheim"_s, u"\tgeheim"_s, u" "_s, u"ｇｅｈｅｉｍ"_s})
        QTest::newRow(qPrintable("kept: "_L1 + kept)) << kept << kept << QString();
    QTest::newRow("nothing") << QString() << QString() << u"Enter your password"_s;
    for (const QString &lines :
        {u"geheim\n"_s, u"geheim\r\n"_s, u"geheim\u2028"_s, u"geheim\u2029"_s, u"ge\nheim"_s, u"\n"_s}) {
        QTest::newRow(qPrintable("line break in "_L1 + lines.toHtmlEscaped()))
            << lines << QString() << u"has a line break in it"_s;
    }
}

void TestSignInEntry::password()
{
    QFETCH(const QString, input);
    check(SignInEntry::password(input));
    QCOMPARE(SignInEntry::withoutLineBreaks(u"\nge heim\r\n\u2028\u2029"_s), u"ge heim"_s);
}

void TestSignInEntry::code_data()
{
    addColumns();
    for (const QString &input :
        {u"123456"_s, u" 123456\n"_s, u"123 456"_s, u"123\u00a0456"_s, u"123\u202f456"_s, u"123-456"_s, u"123–456"_s,
            u"12 34 56"_s, u"123·456"_s, u"\u200e123456\u200b"_s, u"１２３４５６"_s, u"١٢٣٤٥٦"_s, u"१२३४५६"_s})
        QTest::newRow(qPrintable("digits of "_L1 + input)) << input << u"123456"_s << QString();
    QTest::newRow("eight digits") << u"0123 4567"_s << u"01234567"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << u"Enter the code"_s;
    QTest::newRow("blanks and dashes") << u" - "_s << QString() << u"Enter the code"_s;
    QTest::newRow("letters in front") << u"G-123456"_s << QString() << u"digits only"_s;
    QTest::newRow("sentence") << u"Your code: 123456"_s << QString() << u"digits only"_s;
    QTest::newRow("O for 0") << u"12O456"_s << QString() << u"digits only"_s;
}

void TestSignInEntry::code()
{
    QFETCH(const QString, input);
    check(SignInEntry::code(input));
}

CORE_TEST(TestSignInEntry)
#include "tst_SignInEntry.moc"
