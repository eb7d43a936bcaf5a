// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every kind of failure has words for every call, and a server's text can do nothing but be read.
#include "TestRunner.h"
#include "api/ErrorText.h"
#include "base/VisibleText.h"

#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Call = ErrorText::Call;

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKind_data();
    void everyKind();
    void refusal_data();
    void refusal();
    void notSignedInWithoutWords();
    void connection_data();
    void connection();
    void answer_data();
    void answer();
    void unknownSave();
    void certificate();
    void hugeText();
    void detailsAreHarmless();
    void visible_data();
    void visible();
};

void TestErrorText::everyKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Call>("call");

    const auto kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        for (const Call call : {Call::SignIn, Call::Load, Call::Save, Call::SaveNotThere})
            QTest::addRow("%s, call %d", kinds.key(i), int(call)) << static_cast<Kind>(kinds.value(i)) << call;
    }
}

void TestErrorText::everyKind()
{
    QFETCH(const Kind, kind);
    QFETCH(const Call, call);
    const ErrorText text = ErrorText::of({.kind = kind, .details = u"technical"_s}, call);
    QVERIFY(!text.text.isEmpty());
    QVERIFY(text.details.contains(u"technical"_s));

    const ErrorText spoken = ErrorText::of({.kind = kind, .serverText = u"No."_s, .details = u"technical"_s}, call);
    QVERIFY(!spoken.lead.isEmpty());
    const bool isRefusal = kind == Kind::Refused || kind == Kind::NotSignedIn;
    if (isRefusal)
        QCOMPARE(spoken.text, u"No."_s);
    else // beside what it means for the edits
        QVERIFY2(spoken.text.startsWith(u"“No.” "_s) && spoken.text.size() > 10, qPrintable(spoken.text));
    QVERIFY(spoken.details.startsWith(u"No."_s));
    QVERIFY(spoken.details.contains(u"technical"_s));
}

void TestErrorText::refusal_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("serverText");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("text");

    const QString save = u"Studio refused the change:"_s;
    const auto row = [&](const char *name, const QString &serverText, const QString &text) {
        QTest::newRow(name) << Call::Save << serverText << save << text;
    };
    QTest::newRow("sign-in") << Call::SignIn << u"No."_s << u"Studio refused the sign-in:"_s << u"No."_s;
    QTest::newRow("load") << Call::Load << u"No."_s << u"Studio refused to show the profile:"_s << u"No."_s;
    row("save", u"No."_s, u"No."_s);
    row("no reason", {}, u"refused without a reason"_s);
    row("markup", u"<b>x</b><img src=http://127.0.0.1:1/x>"_s, u"<b>x</b><img src=http://127.0.0.1:1/x>"_s);
    row("entity", u"a &amp; b"_s, u"a &amp; b"_s);
    row("right-to-left override", u"a\u202Eb"_s, u"a[U+202E]b"_s);
    row("control character", u"a\x07"_s + u"b"_s, u"a[U+0007]b"_s);
    row("placeholder", u"%1 %n"_s, u"%1 %n"_s);
}

void TestErrorText::refusal()
{
    QFETCH(const Call, call);
    QFETCH(const QString, serverText);
    const ErrorText text = ErrorText::of({.kind = Kind::Refused, .httpStatus = 200, .serverText = serverText}, call);
    QTEST(text.lead, "lead");
    QTEST(text.text, "text");
}

void TestErrorText::notSignedInWithoutWords()
{
    const ErrorText text = ErrorText::of({.kind = Kind::NotSignedIn}, Call::Load);
    QVERIFY(text.lead.isEmpty());
    QCOMPARE(text.text, u"You are not signed in."_s);
}

void TestErrorText::connection_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("networkError");
    QTest::addColumn<QString>("part");

    QTest::newRow("not found") << QNetworkReply::HostNotFoundError << u"was not found"_s;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << u"refused the connection"_s;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << u"closed the connection"_s;
    QTest::newRow("unreachable") << QNetworkReply::UnknownNetworkError << u"could not be reached"_s;
    QTest::newRow("proxy refused") << QNetworkReply::ProxyConnectionRefusedError << u"proxy refused the connection"_s;
    QTest::newRow("proxy closed") << QNetworkReply::ProxyConnectionClosedError << u"proxy closed the connection"_s;
    QTest::newRow("proxy late") << QNetworkReply::ProxyTimeoutError << u"proxy did not answer in time"_s;
    QTest::newRow("proxy fails") << QNetworkReply::UnknownProxyError << u"proxy did not let"_s;
    QTest::newRow("proxy not found") << QNetworkReply::ProxyNotFoundError << u"proxy was not found"_s;
    QTest::newRow("proxy login") << QNetworkReply::ProxyAuthenticationRequiredError << u"asks for a login"_s;
}

void TestErrorText::connection()
{
    QFETCH(const QNetworkReply::NetworkError, networkError);
    QFETCH(const QString, part);
    const ErrorText text = ErrorText::of({.kind = Kind::NotConnected, .networkError = networkError}, Call::Save);
    QVERIFY2(text.text.contains(part), qPrintable(text.text));
    QVERIFY2(text.text.contains(u"Nothing was saved"_s), qPrintable(text.text));
}

void TestErrorText::answer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");

    QTest::newRow("page") << 200 << u"whether it is a Studio"_s;
    QTest::newRow("no HTTP") << 0 << u"whether it is a Studio"_s;
    QTest::newRow("redirect") << 307 << u"a redirect (HTTP 307)"_s;
    QTest::newRow("gateway") << 502 << u"(HTTP 502)"_s;
}

void TestErrorText::answer()
{
    QFETCH(const int, status);
    QFETCH(const QString, part);
    const ErrorText text = ErrorText::of({.kind = Kind::NotUnderstood, .httpStatus = status}, Call::Load);
    QVERIFY2(text.text.contains(part), qPrintable(text.text));
}

void TestErrorText::unknownSave()
{
    const auto said = [](QNetworkReply::NetworkError error) {
        return ErrorText::of({.kind = Kind::OutcomeUnknown, .networkError = error, .mayHaveArrived = true}, Call::Save)
            .text;
    };
    QVERIFY(said(QNetworkReply::TimeoutError).startsWith(u"The server did not answer in time."_s));
    QVERIFY(said(QNetworkReply::OperationCanceledError).startsWith(u"You cancelled"_s));
    QVERIFY(said(QNetworkReply::ContentReSendError).startsWith(u"The connection ended"_s));

    const ErrorText text = ErrorText::of({.kind = Kind::OutcomeUnknown, .mayHaveArrived = true}, Call::Save);
    QVERIFY2(text.text.contains(u"not known whether the change was saved"_s), qPrintable(text.text));
    QVERIFY(!text.text.contains(u"Nothing was saved"_s));
}

void TestErrorText::certificate()
{
    const ErrorText text = ErrorText::of(
        {.kind = Kind::Tls, .details = u"The certificate is self-signed\nCertificate for: evil\u202E"_s}, Call::Load);
    QVERIFY2(text.text.contains(u"could not be trusted: The certificate is self-signed"_s), qPrintable(text.text));
    QVERIFY(text.details.contains(u"\nCertificate for: evil[U+202E]"_s));
}

void TestErrorText::hugeText()
{
    const QString huge = QString(100'000, u'x') + u"end"_s;
    const ErrorText text = ErrorText::of({.kind = Kind::Refused, .serverText = huge}, Call::Save);
    QVERIFY(text.text.size() < 3000);
    QVERIFY(text.text.endsWith(u'…'));
    QVERIFY(text.details.contains(huge));
}

void TestErrorText::detailsAreHarmless()
{
    const ErrorText text = ErrorText::of(
        {.kind = Kind::NotUnderstood, .httpStatus = 502, .details = u"first\nsecond\u202E\x1b[31m"_s}, Call::Save);
    QCOMPARE(text.details, u"first\nsecond[U+202E][U+001B][31m"_s);
}

void TestErrorText::visible_data()
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

void TestErrorText::visible()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, maximumLength);
    QTEST(visibleText(text, maximumLength), "visible");
}

CORE_TEST(TestErrorText)
#include "tst_ErrorText.moc"
