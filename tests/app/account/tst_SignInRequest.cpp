// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Each reason to sign in has its sentence.
#include "TestRunner.h"
#include "account/SignInRequest.h"

#include "api/ApiError.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Problem = TokenStore::Problem;

Q_DECLARE_METATYPE(SignInRequest)

class TestSignInRequest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhy_data();
    void saysWhy();
};

void TestSignInRequest::saysWhy_data()
{
    const ServerAddress server = *ServerAddress::parse(u"http://127.0.0.1:4800"_s).value;
    const Account jan{.server = server, .userId = 42, .name = u"Jan"_s, .email = u"jan@example.com"_s};
    const auto refusal = [](const QString &text) {
        ApiError error;
        error.kind = ApiError::Kind::NotSignedIn;
        error.serverText = text;
        return error;
    };
    QTest::addColumn<SignInRequest>("request");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("keepsForm");
    const auto row = [](const char *name, const SignInRequest &request, const QString &user, const QString &part,
                         bool keepsForm = false) { QTest::newRow(name) << request << user << part << keepsForm; };
    row("gone", SignInRequest::tokenGone(jan), jan.email, u"no token for jan@example.com on 127.0.0.1"_s);
    const auto failed = [&](Problem problem) {
        return SignInRequest::keychainFailed(jan, {.problem = problem, .details = u"its own words"_s});
    };
    row("locked", failed(Problem::Locked), jan.email, u"Unlock it"_s);
    row("cancelled", failed(Problem::NotUnlocked), jan.email, u"its password window was cancelled"_s);
    row("not waited for", SignInRequest::keychainGivenUp(jan), jan.email, u"You did not wait for the keychain"_s);
    row("signed out", SignInRequest::signedOut(server, jan.email, 2), jan.email, u"2 unsaved changes are kept"_s);
    row("no answer", failed(Problem::NoAnswer), jan.email, u"did not answer"_s);
    row("other", failed(Problem::Other), jan.email, u"its own words"_s);
    row("refused", SignInRequest::refused(server, refusal(u"Bad token"_s)), {}, u"Bad token"_s);
    row("expired", SignInRequest::expired(server, jan.email, refusal(u"Your JWT token has expired"_s)), jan.email,
        u"says: “Your JWT token has expired”. Sign in again to go on; your changes are kept"_s, true);
    row("expired without a word", SignInRequest::expired(server, jan.email, refusal({})), jan.email,
        u"not signed in any more. Sign in again to go on; your changes are kept"_s, true);
    row("expired with a book", SignInRequest::expired(server, {}, refusal(u"x"_s.repeated(100'000))), {}, u"xxx"_s,
        true);
}

void TestSignInRequest::saysWhy()
{
    QFETCH(const SignInRequest, request);
    QFETCH(const QString, user);
    QFETCH(const QString, part);
    QFETCH(const bool, keepsForm);
    QCOMPARE(request.server.displayName(), u"127.0.0.1:4800"_s);
    QCOMPARE(request.user, user);
    QVERIFY2(request.sentence.contains(part), qPrintable(request.sentence));
    QVERIFY(request.sentence.size() < 1000);
    QCOMPARE(request.keepsForm, keepsForm);
}

CORE_TEST(TestSignInRequest)
#include "tst_SignInRequest.moc"
