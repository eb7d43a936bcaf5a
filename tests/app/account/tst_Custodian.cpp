// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A token is kept where the account says, also when the keychain is slow, late or refuses.
#include "FakeKeychain.h"
#include "TestRunner.h"
#include "account/AccountStore.h"
#include "account/Custodian.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Place = Custody::Place;
using Problem = TokenStore::Problem;

class TestCustodian : public QObject
{
    Q_OBJECT

private slots:
    void keeps_data();
    void keeps();
    void lateKeychainIsHeard();
    void signedOutWhileItIsStored();
    void signedInAnewWhileItIsStored();
    void takesOutWhatIsThere_data();
    void takesOutWhatIsThere();
    void forgetAsksInAnyCase();
    void saysThatItCouldNotTakeItOut();
};

namespace
{
struct Keeping {
    Keeping()
    {
        accounts.remember(account);
        QObject::connect(&custodian, &Custodian::custodyChanged, &custodian,
            [this](const QString &, const Custody &custody) { places += custody.place; });
        QObject::connect(
            &custodian, &Custodian::problem, &custodian, [this](const QString &sentence) { problems += sentence; });
    }

    [[nodiscard]] bool isInKeychain() const { return accounts.account(account.key())->inKeychain; }
    [[nodiscard]] static Token token(const QString &text) { return *Token::parse(text).value; }

    Account account{.server = ServerAddress(), .userId = 42, .email = u"jan@example.com"_s};
    FakeKeychain keychain;
    AccountStore accounts{AccountFolders({})};
    Custodian custodian{accounts, keychain};
    QList<Place> places;
    QStringList problems;
};
} // namespace

void TestCustodian::keeps_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<Place>("place");

    QTest::newRow("taken") << Problem::None << Place::Keychain;
    QTest::newRow("no keychain") << Problem::NoKeychain << Place::Session;
    QTest::newRow("locked") << Problem::Locked << Place::Session;
    QTest::newRow("denied") << Problem::Denied << Place::Session;
    QTest::newRow("other") << Problem::Other << Place::Session;
}

void TestCustodian::keeps()
{
    QFETCH(const Problem, problem);
    QFETCH(const Place, place);
    Keeping keeping;
    keeping.keychain.problem = problem;
    keeping.custodian.keep(keeping.account, Keeping::token(u"first"_s));
    QCOMPARE(keeping.custodian.kept(keeping.account.key())->custody.place, Place::Storing);
    QTRY_COMPARE(keeping.places, QList{place});
    QCOMPARE(keeping.custodian.kept(keeping.account.key())->custody.problem, problem);
    QCOMPARE(keeping.isInKeychain(), place == Place::Keychain);
    QCOMPARE(keeping.custodian.kept(keeping.account.key())->token, Keeping::token(u"first"_s));
}

void TestCustodian::lateKeychainIsHeard()
{
    Keeping keeping;
    keeping.keychain.hangs = true;
    keeping.custodian.keep(keeping.account, Keeping::token(u"first"_s));
    keeping.keychain.giveUp();
    QCOMPARE(keeping.places, QList{Place::Session});
    QVERIFY(!keeping.isInKeychain());
    keeping.keychain.release();
    QCOMPARE(keeping.places, (QList{Place::Session, Place::Keychain}));
    QVERIFY(keeping.isInKeychain());
}

void TestCustodian::signedOutWhileItIsStored()
{
    Keeping keeping;
    keeping.keychain.hangs = true;
    keeping.custodian.keep(keeping.account, Keeping::token(u"first"_s));
    keeping.custodian.takeOut(keeping.account);
    QVERIFY(!keeping.custodian.kept(keeping.account.key()));
    keeping.keychain.release();
    QTRY_VERIFY(keeping.keychain.secrets.isEmpty());
    QTRY_COMPARE(keeping.keychain.calls.size(), 3); // it is removed once more, after it was stored
    QVERIFY(keeping.places.isEmpty());
    QVERIFY(!keeping.isInKeychain());
}

void TestCustodian::signedInAnewWhileItIsStored()
{
    Keeping keeping;
    keeping.keychain.hangs = true;
    keeping.custodian.keep(keeping.account, Keeping::token(u"first"_s));
    keeping.custodian.keep(keeping.account, Keeping::token(u"second"_s));
    keeping.keychain.release();
    QCOMPARE(keeping.places, QList{Place::Keychain}); // of the second alone
    QCOMPARE(keeping.keychain.secrets.value(keeping.account.key()), Keeping::token(u"second"_s).secret());
    QCOMPARE(keeping.custodian.kept(keeping.account.key())->token, Keeping::token(u"second"_s));
}

void TestCustodian::takesOutWhatIsThere_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<QStringList>("calls");

    const QString key = Account::keyOf(ServerAddress(), 42);
    QTest::newRow("stored") << true << QStringList{u"write "_s + key, u"remove "_s + key};
    QTest::newRow("in memory alone") << false << QStringList(); // a keychain might ask for its password
}

void TestCustodian::takesOutWhatIsThere()
{
    QFETCH(const bool, isStored);
    Keeping keeping;
    if (isStored) {
        keeping.custodian.keep(keeping.account, Keeping::token(u"first"_s));
        QTRY_COMPARE(keeping.places.size(), 1);
    } else {
        keeping.custodian.hold(keeping.account.key(), {Keeping::token(u"first"_s), {.place = Place::Session}});
    }
    keeping.custodian.takeOut(*keeping.accounts.account(keeping.account.key()));
    QVERIFY(!keeping.custodian.kept(keeping.account.key()));
    QVERIFY(!keeping.isInKeychain());
    QTRY_VERIFY(keeping.keychain.secrets.isEmpty());
    QTEST(keeping.keychain.calls, "calls");
}

void TestCustodian::forgetAsksInAnyCase()
{
    Keeping keeping;
    keeping.keychain.problem = Problem::NoKeychain;
    keeping.custodian.forget(keeping.account);
    QCOMPARE(keeping.keychain.calls, QStringList{u"remove "_s + keeping.account.key()});
    QCoreApplication::processEvents();
    QVERIFY(keeping.problems.isEmpty()); // nobody has a keychain, and nothing was known to be in it
    keeping.keychain.problem = Problem::Locked;
    keeping.custodian.forget(keeping.account);
    QTRY_COMPARE(keeping.problems.size(), 1);
    QVERIFY2(keeping.problems.first().startsWith(u"Whether a token of jan@example.com on "_s),
        qUtf8Printable(keeping.problems.first()));
}

void TestCustodian::saysThatItCouldNotTakeItOut()
{
    Keeping keeping;
    keeping.account.inKeychain = true;
    keeping.keychain.problem = Problem::Denied;
    keeping.custodian.takeOut(keeping.account);
    QTRY_COMPARE(keeping.problems.size(), 1);
    QVERIFY2(keeping.problems.first().startsWith(u"The token of jan@example.com on "_s),
        qUtf8Printable(keeping.problems.first()));
}

CORE_TEST(TestCustodian)
#include "tst_Custodian.moc"
