// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the token of the open account is, from the moment it opens.
#include "FakeKeychain.h"
#include "TestRunner.h"
#include "account/AccountStore.h"
#include "account/Custodian.h"
#include "account/OpenCustody.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Place = Custody::Place;

class TestOpenCustody : public QObject
{
    Q_OBJECT

private slots:
    void opens_data();
    void opens();
    void refusedTokenMayBeGoodAgain();
    void nameIsBroughtUpToDate();
    void hearsOfItsOwnAccountAlone();
};

namespace
{
Account accountOfJan()
{
    return {.server = ServerAddress(), .userId = 42, .name = u"Jan"_s, .email = u"jan@example.com"_s};
}

OpeningCandidate candidate(Place place, const std::optional<Account> &known = std::nullopt)
{
    return {.access = {.server = ServerAddress(), .token = *Token::parse(u"token"_s).value, .userId = {}},
        .known = known,
        .custody = {.place = place}};
}

struct Opening {
    FakeKeychain keychain;
    AccountStore accounts{AccountFolders({})};
    Custodian custodian{accounts, keychain};
    OpenCustody custody{accounts, custodian};
};
} // namespace

void TestOpenCustody::opens_data()
{
    QTest::addColumn<Place>("from");
    QTest::addColumn<bool>("isKnown"); // whose token it is, before the read
    QTest::addColumn<bool>("isOwn");   // the profile that was read is whose the token is
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("isRemembered");
    QTest::addColumn<int>("writes");

    QTest::newRow("signed in") << Place::Storing << false << true << Place::Storing << true << 1;
    QTest::newRow("signed in, for another user's profile")
        << Place::Storing << false << false << Place::Nameless << false << 0;
    QTest::newRow("out of the keychain") << Place::Keychain << true << true << Place::Keychain << true << 0;
    QTest::newRow("out of the keychain, for another user's profile")
        << Place::Keychain << true << false << Place::Keychain << true << 0;
    QTest::newRow("given at the start") << Place::Given << false << true << Place::Given << false << 0;
    QTest::newRow("held in memory") << Place::Session << true << true << Place::Session << true << 0;
}

void TestOpenCustody::opens()
{
    QFETCH(const Place, from);
    QFETCH(const bool, isKnown);
    QFETCH(const bool, isOwn);
    QFETCH(const bool, isRemembered);
    QFETCH(const int, writes);
    Opening opening;
    const QSignalSpy changed(&opening.custody, &OpenCustody::changed);
    opening.custody.open(candidate(from, isKnown ? std::optional(accountOfJan()) : std::nullopt),
        isOwn ? std::optional(accountOfJan()) : std::nullopt);
    QTEST(opening.custody.custody().place, "place");
    QCOMPARE(opening.accounts.account(accountOfJan().key()).has_value(), isRemembered);
    QCOMPARE(opening.custody.key(), isRemembered ? accountOfJan().key() : QString());
    QCOMPARE(opening.custodian.kept(accountOfJan().key()).has_value(), isRemembered);
    QCOMPARE(opening.keychain.calls.size(), writes);
    QVERIFY(opening.custody.isSignedIn());
    QCOMPARE(changed.size(), 1);
    opening.custody.close();
    QVERIFY(!opening.custody.isSignedIn());
    QVERIFY(opening.custody.key().isEmpty());
}

void TestOpenCustody::refusedTokenMayBeGoodAgain()
{
    Opening opening;
    opening.custody.open(candidate(Place::Keychain, accountOfJan()), accountOfJan());
    opening.custody.refuse();
    opening.custody.refuse(); // again: the place before is not forgotten
    QVERIFY(!opening.custody.isSignedIn());
    QCOMPARE(opening.custody.key(), accountOfJan().key());
    QVERIFY(!opening.custodian.kept(accountOfJan().key())); // nobody opens with it again
    opening.custody.goOn(accountOfJan());
    QCOMPARE(opening.custody.custody().place, Place::Keychain);
}

void TestOpenCustody::nameIsBroughtUpToDate()
{
    Opening opening;
    opening.custody.open(candidate(Place::Keychain, accountOfJan()), accountOfJan());
    Account renamed = accountOfJan();
    renamed.name = u"Jan J."_s;
    opening.custody.goOn(renamed);
    QCOMPARE(opening.accounts.account(accountOfJan().key())->name, u"Jan J."_s);
    Account other = accountOfJan();
    other.userId = 7;
    opening.custody.goOn(other); // is not the account that is open
    QVERIFY(!opening.accounts.account(other.key()));
}

void TestOpenCustody::hearsOfItsOwnAccountAlone()
{
    Opening opening;
    opening.custody.open(candidate(Place::Storing), accountOfJan());
    const QSignalSpy changed(&opening.custody, &OpenCustody::changed);
    emit opening.custodian.custodyChanged(u"another"_s, {.place = Place::Session});
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(opening.custody.custody().place, Place::Keychain);
    QCOMPARE(changed.size(), 1);
}

CORE_TEST(TestOpenCustody)
#include "tst_OpenCustody.moc"
