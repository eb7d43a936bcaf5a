// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Nothing in a text of a server is hidden or moves what stands around it, and what shapes letters stays.
#include "TestRunner.h"
#include "base/VisibleText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private slots:
    void visible_data();
    void visible();
    void lineBreaks();
};

void TestVisibleText::visible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("maximumLength");
    QTest::addColumn<QString>("visible");

    const auto row = [](const char *name, const QString &text, qsizetype maximumLength, const QString &visible) {
        QTest::newRow(name) << text << maximumLength << visible;
    };
    row("empty", {}, 0, {});
    row("plain", u"Naïve — 日本語"_s, 0, u"Naïve — 日本語"_s);
    row("line breaks and tabs", u"a\r\nb\tc"_s, 0, u"a  b c"_s);
    row("null", u"a"_s + QChar(0), 0, u"a[U+0000]"_s);
    row("override", u"\u202Eabc\u202C"_s, 0, u"[U+202E]abc[U+202C]"_s);
    row("isolate", u"\u2067abc\u2069"_s, 0, u"[U+2067]abc[U+2069]"_s);
    row("zero width space", u"a\u200Bb"_s, 0, u"a[U+200B]b"_s);
    row("line separator", u"a\u2028b"_s, 0, u"a[U+2028]b"_s);
    row("C1 control", u"a\u0085b"_s, 0, u"a[U+0085]b"_s);
    row("tag beyond the BMP", u"a\U000E0041"_s, 0, u"a[U+E0041]"_s);
    row("emoji", u"a😀b"_s, 0, u"a😀b"_s);
    row("lone surrogate", u"a"_s + QChar(0xd800) + u"b"_s, 0, u"a\uFFFDb"_s);
    const auto asWritten = [&](const char *name, const QString &text) { row(name, text, 0, text); };
    asWritten("one emoji of two", u"\U0001F469\u200D\U0001F4BB Ada"_s);
    asWritten("of two with a skin and a presentation", u"\U0001F469\U0001F3FD\u200D\u2764\uFE0F\u200D\U0001F468"_s);
    asWritten("a head that shakes", u"\U0001F642\u200D\u2194\uFE0F"_s);
    asWritten("Persian plural", u"\u06A9\u062A\u0627\u0628\u06CC\u200C\u0647\u0627"_s);
    asWritten("Persian, with a mark between", u"\u0628\u064E\u200C\u0647"_s);
    asWritten("half form in Hindi", u"\u0915\u094D\u200D\u0937"_s);
    asWritten("full form in Hindi", u"\u0915\u094D\u200C\u0937"_s);
    asWritten("ya-phalaa in Bengali", u"\u09B0\u200D\u09CD\u09AF"_s);
    asWritten("keycap", u"1\uFE0F\u20E3"_s);
    asWritten("presentation", u"\u2764\uFE0F \u263A\uFE0E \u203C\uFE0F"_s);
    asWritten("flag of a region", u"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s);
    asWritten("variant of a Han character", u"\u845B\U000E0100\u57CE"_s);
    asWritten("variant of a Mongolian letter", u"\u1820\u180B"_s);
    row("selector after a letter", u"Jan\uFE0F"_s, 0, u"Jan[U+FE0F]"_s);
    row("selector after a digit", u"1\uFE0F"_s, 0, u"1[U+FE0F]"_s);
    row("selector at the start", u"\uFE0Fa"_s, 0, u"[U+FE0F]a"_s);
    row("selector of Han after a letter", u"a\U000E0100"_s, 0, u"a[U+E0100]"_s);
    row("tags without a flag", u"a\U000E0067\U000E007F"_s, 0, u"a[U+E0067][U+E007F]"_s);
    row("tags without an end", u"\U0001F3F4\U000E0067a"_s, 0, u"\U0001F3F4[U+E0067]a"_s);
    row("an end without tags", u"\U0001F3F4\U000E007F"_s, 0, u"\U0001F3F4[U+E007F]"_s);
    row("blanks that are no space", u"a\u3164\u115F\uFFA0\u2800\u034Fb"_s, 0,
        u"a[U+3164][U+115F][U+FFA0][U+2800][U+034F]b"_s);
    row("joiner between Latin letters", u"Jan\u200DJansen"_s, 0, u"Jan[U+200D]Jansen"_s);
    row("non-joiner between Latin letters", u"a\u200Cb"_s, 0, u"a[U+200C]b"_s);
    row("joiner at an end", u"\u200DJan \U0001F469\u200D"_s, 0, u"[U+200D]Jan \U0001F469[U+200D]"_s);
    row("joiner after an emoji, before a letter", u"\U0001F469\u200DJan"_s, 0, u"\U0001F469[U+200D]Jan"_s);
    row("two joiners between emoji", u"\U0001F469\u200D\u200D\U0001F4BB"_s, 0,
        u"\U0001F469[U+200D][U+200D]\U0001F4BB"_s);
    row("non-joiner after what does not join", u"\u0631\u200C\u0647"_s, 0, u"\u0631[U+200C]\u0647"_s);
    row("joiner after a lone surrogate", u"\U0001F469\u200D"_s + QChar(0xd800), 0, u"\U0001F469[U+200D]\uFFFD"_s);
    row("exactly as long", u"abc"_s, 3, u"abc"_s);
    row("cut", u"abcd"_s, 3, u"abc…"_s);
    row("characters are counted, not their halves", u"😀😀😀"_s, 3, u"😀😀😀"_s);
    row("cut long before the end", u"😀"_s.repeated(1000), 2, u"😀😀…"_s);
    row("no half of a character is left", u"😀😀😀"_s, 2, u"😀😀…"_s);
}

void TestVisibleText::visible()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, maximumLength);
    QTEST(visibleText(text, maximumLength), "visible");
}

void TestVisibleText::lineBreaks()
{
    const QString text = u"a\nb\r\nc"_s;
    QCOMPARE(visibleText(text), u"a b  c"_s);
    QCOMPARE(visibleText(text, 0, LineBreaks::Kept), u"a\nb \nc"_s);
}

CORE_TEST(TestVisibleText)
#include "tst_VisibleText.moc"
