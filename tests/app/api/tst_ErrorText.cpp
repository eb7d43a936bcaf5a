// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every kind of failure has words for every call, and a server's text can do nothing but be read.
#include "TestRunner.h"
#include "api/ErrorText.h"
#include "api/Failure.h"

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
    QTest::newRow("proxy login") << QNetworkReply::ProxyAuthenticationRequiredError << u"wants a user name"_s;
}

void TestErrorText::connection()
{
    QFETCH(const QNetworkReply::NetworkError, networkError);
    QFETCH(const QString, part);
    const Kind kind = Failure::ofNetwork(networkError).kind;
    const ErrorText text = ErrorText::of({.kind = kind, .networkError = networkError}, Call::Save);
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

CORE_TEST(TestErrorText)
#include "tst_ErrorText.moc"
