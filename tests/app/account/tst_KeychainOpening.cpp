// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Each question to the keychain ends in one answer, or in none once it was stopped.
#include "FakeKeychain.h"
#include "TestRunner.h"
#include "account/AccountStore.h"
#include "account/Custodian.h"
#include "account/KeychainOpening.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Problem = TokenStore::Problem;

class TestKeychainOpening : public QObject
{
    Q_OBJECT

private slots:
    void findsTheToken();
    void asksForSignIn_data();
    void asksForSignIn();
    void stoppedOneSaysNothing();
    void laterQuestionIsTheOne();
};

namespace
{
const QByteArray kNoToken = "not a token, with spaces";

Account account(qint64 userId)
{
    return {.server = ServerAddress(), .userId = userId, .email = u"jan@example.com"_s, .inKeychain = true};
}

struct Asking {
    Asking()
    {
        accounts.remember(account(42));
        QObject::connect(&opening, &KeychainOpening::ready, &opening,
            [this](const OpeningCandidate &candidate) { candidates += candidate; });
        QObject::connect(&opening, &KeychainOpening::signInNeeded, &opening,
            [this](const SignInRequest &request) { requests += request; });
        QObject::connect(&opening, &KeychainOpening::waiting, &opening, [this](bool waiting) { waits += waiting; });
    }

    void put(qint64 userId, const QByteArray &token)
    {
        keychain.secrets.insert(account(userId).key(), Secret(QByteArray(token)));
    }

    FakeKeychain keychain;
    AccountStore accounts{AccountFolders({})};
    Custodian custodian{accounts, keychain};
    KeychainOpening opening{accounts, custodian};
    QList<OpeningCandidate> candidates;
    QList<SignInRequest> requests;
    QList<bool> waits;
};
} // namespace

void TestKeychainOpening::findsTheToken()
{
    Asking asking;
    asking.put(42, "token");
    asking.opening.open(account(42), 7);
    QCOMPARE(asking.opening.waitingFor(), account(42));
    QTRY_COMPARE(asking.candidates.size(), 1);
    const OpeningCandidate found = asking.candidates.first();
    QCOMPARE(found.access.token, *Token::parse(u"token"_s).value);
    QCOMPARE(found.access.userId, 7);
    QCOMPARE(found.known, account(42));
    QCOMPARE(found.custody.place, Custody::Place::Keychain);
    QCOMPARE(found.tokenKey(), account(42).key());
    QCOMPARE(found.profileKey(), account(7).key());
    QCOMPARE(asking.waits, (QList{true, false}));
    QVERIFY(!asking.opening.waitingFor());
    QVERIFY(asking.requests.isEmpty());
}

void TestKeychainOpening::asksForSignIn_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("isStillThere"); // as far as is known

    QTest::newRow("not found") << Problem::None << QByteArray() << false;
    QTest::newRow("no token") << Problem::None << kNoToken << false;
    QTest::newRow("locked") << Problem::Locked << QByteArray("token") << true;
    QTest::newRow("denied") << Problem::Denied << QByteArray("token") << true;
    QTest::newRow("no keychain") << Problem::NoKeychain << QByteArray() << true;
}

void TestKeychainOpening::asksForSignIn()
{
    QFETCH(const Problem, problem);
    QFETCH(const QByteArray, secret);
    Asking asking;
    if (!secret.isEmpty())
        asking.put(42, secret);
    asking.keychain.problem = problem;
    asking.opening.open(account(42), std::nullopt);
    QTRY_COMPARE(asking.requests.size(), 1);
    QCOMPARE(asking.requests.first().user, u"jan@example.com"_s);
    QVERIFY(!asking.requests.first().sentence.isEmpty());
    QVERIFY(secret != kNoToken || !asking.requests.first().sentence.contains(QString::fromLatin1(kNoToken)));
    QTEST(asking.accounts.account(account(42).key())->inKeychain, "isStillThere");
    QVERIFY(asking.candidates.isEmpty());
}

void TestKeychainOpening::stoppedOneSaysNothing()
{
    Asking asking;
    asking.put(42, "token");
    asking.keychain.hangs = true;
    asking.opening.open(account(42), std::nullopt);
    asking.opening.stop();
    asking.keychain.release();
    QVERIFY(asking.candidates.isEmpty());
    QVERIFY(asking.requests.isEmpty());
    QCOMPARE(asking.waits, (QList{true, false}));
}

void TestKeychainOpening::laterQuestionIsTheOne()
{
    Asking asking;
    asking.put(42, "first");
    asking.put(7, "second");
    asking.keychain.hangs = true;
    asking.opening.open(account(42), std::nullopt);
    asking.opening.open(account(7), std::nullopt);
    asking.keychain.release();
    QCOMPARE(asking.candidates.size(), 1);
    QCOMPARE(asking.candidates.first().access.token, *Token::parse(u"second"_s).value);
}

CORE_TEST(TestKeychainOpening)
#include "tst_KeychainOpening.moc"
