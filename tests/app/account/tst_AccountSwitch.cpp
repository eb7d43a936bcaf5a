// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Several accounts, and a token that ends in the middle of the work: edits belong to their account, and each request
// goes to its server with its token.
#include "SessionFixture.h"
#include "TestRunner.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Place = Custody::Place;

class TestAccountSwitch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void editsWaitForTheirAccount();
    void savesToTheRightServer();
    void editsKeepTheirBase();
    void staysWhenTheOtherDoesNotOpen();
    void staysWhenOpeningIsCancelled();
    void staysWhenTheOtherTokenIsRefused();
    void doesNotSwitchWhileSaving();

    void sameUserGoesOnAfterExpiry_data();
    void sameUserGoesOnAfterExpiry();
    void anotherUserDoesNotGetTheEdits();
    void doesNotMixAccountsBeforeTheProfileIsRead();
    void editsAnotherUsersProfile();

private:
    [[nodiscard]] static ServerAddress address(const FaultServer &server)
    {
        return *ServerAddress::parse(server.baseUrl().toString()).value;
    }
    void openJan(SessionFixture &f);
    void openEve(SessionFixture &f);
    [[nodiscard]] QString janKey() const { return Account::keyOf(address(*m_here), 42); }
    [[nodiscard]] QString eveKey() const { return Account::keyOf(address(*m_there), 7); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_here;
    std::unique_ptr<FaultServer> m_there;
};

namespace
{
const FaultServer::Behaviour kAccepted{.body = R"({"success":true})"};

// What a save asks for: the profile, the update, and the profile with what it changed.
void answerSave(FaultServer &server, const QJsonObject &changes)
{
    server.enqueue(profile(42, "Jan Jansen"));
    server.enqueue(kAccepted);
    server.enqueue(profile(42, "Jan Jansen", changes));
}

FaultServer::Request lastUpdate(const FaultServer &server)
{
    FaultServer::Request update;
    for (const FaultServer::Request &request : server.requests()) {
        if (request.method == "POST")
            update = request;
    }
    return update;
}
} // namespace

void TestAccountSwitch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = std::make_unique<FaultServer>();
    m_here->setDefault(profile(42, "Jan Jansen"));
    m_there = std::make_unique<FaultServer>();
    m_there->setDefault(profile(7, "Eve Evans"));
}

void TestAccountSwitch::openJan(SessionFixture &f)
{
    f.session.accept(address(*m_here), token(u"jans.token"_s));
    QTRY_COMPARE(f.session.openKey(), janKey());
    QTRY_COMPARE(f.place(), Place::Keychain);
}

void TestAccountSwitch::openEve(SessionFixture &f)
{
    f.session.accept(address(*m_there), token(u"eves.token"_s));
    QTRY_COMPARE(f.session.openKey(), eveKey());
    QTRY_COMPARE(f.place(), Place::Keychain);
}

void TestAccountSwitch::editsWaitForTheirAccount()
{
    SessionFixture f(m_folder->path());
    openJan(f);
    f.edit("jobTitle"_L1, u"Engineer"_s);
    openEve(f);
    QCOMPARE(f.model.modifiedCount(), 0);
    QCOMPARE(f.notices.size(), 1);
    QVERIFY2(f.notices[0].contains(u"jan@example.com on 127.0.0.1"_s), qPrintable(f.notices[0]));
    QVERIFY(!f.drafts.draft(janKey()).edits.isEmpty());
    f.edit("companyName"_L1, u"Evil"_s);

    QVERIFY(f.session.switchTo(janKey()));
    QTRY_COMPARE(f.session.openKey(), janKey());
    QCOMPARE(f.model.changes(), (QJsonObject{{u"jobTitle"_s, u"Engineer"_s}}));
    QCOMPARE(f.model.profile().id, 42);
    QVERIFY(f.session.switchTo(eveKey()));
    QTRY_COMPARE(f.session.openKey(), eveKey());
    QCOMPARE(f.model.changes(), (QJsonObject{{u"companyName"_s, u"Evil"_s}}));
    QVERIFY(f.requests.isEmpty());
}

void TestAccountSwitch::savesToTheRightServer()
{
    SessionFixture f(m_folder->path());
    openJan(f);
    f.edit("jobTitle"_L1, u"Engineer"_s);
    openEve(f);
    QVERIFY(f.session.switchTo(janKey()));
    QTRY_COMPARE(f.session.openKey(), janKey());
    answerSave(*m_here, f.model.changes());
    f.saver.save();
    QTRY_VERIFY(!f.saver.isBusy());
    QCOMPARE(f.model.modifiedCount(), 0);
    QCOMPARE(m_here->count("POST"), 1);
    QCOMPARE(m_there->count("POST"), 0);
    QCOMPARE(lastUpdate(*m_here).target, "/v1/api/users/42");
    for (const FaultServer::Request &request : m_here->requests())
        QCOMPARE(request.headers.value("x-jwt-token"), "jans.token");
    for (const FaultServer::Request &request : m_there->requests())
        QCOMPARE(request.headers.value("x-jwt-token"), "eves.token");
}

// Where the server has moved on meanwhile, the edit stays one, and what was not edited follows.
void TestAccountSwitch::editsKeepTheirBase()
{
    SessionFixture f(m_folder->path());
    openJan(f);
    f.edit("name"_L1, u"Jan J. Jansen"_s);
    openEve(f);
    m_here->setDefault({.body = R"({"success":true,"id":42,"name":"Jan J. Jansen","jobTitle":"Boss"})"});
    QVERIFY(f.session.switchTo(janKey()));
    QTRY_COMPARE(f.session.openKey(), janKey());
    QCOMPARE(f.model.modifiedCount(), 0); // the other side has the same value now
    QCOMPARE(f.model.serverValue("jobTitle"_L1).toString(), u"Boss"_s);
}

void TestAccountSwitch::staysWhenTheOtherDoesNotOpen()
{
    SessionFixture f(m_folder->path());
    openJan(f);
    f.edit("jobTitle"_L1, u"Engineer"_s);
    m_there->enqueue({.kind = FaultServer::Kind::Close});
    m_there->enqueue({.kind = FaultServer::Kind::Close}); // a read is repeated by Qt
    m_there->enqueue({.kind = FaultServer::Kind::Raw, .body = "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"});
    m_there->setDefault({.kind = FaultServer::Kind::Raw, .body = "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"});
    f.session.accept(address(*m_there), token(u"eves.token"_s));
    QTRY_VERIFY(f.failure);
    QCOMPARE(f.session.openKey(), janKey());
    QCOMPARE(f.model.modifiedCount(), 1);
    QCOMPARE(f.client.account().server, address(*m_here));

    m_there->setDefault(profile(7, "Eve Evans"));
    while (f.session.openKey() != eveKey() && m_there->requests().size() < 10) {
        const qsizetype before = m_there->requests().size();
        f.session.reload();
        QTRY_VERIFY(m_there->requests().size() > before && !f.session.isReading());
    }
    QCOMPARE(f.session.openKey(), eveKey());
    QVERIFY(!f.drafts.draft(janKey()).edits.isEmpty());
}

void TestAccountSwitch::staysWhenOpeningIsCancelled()
{
    SessionFixture f(m_folder->path());
    openJan(f);
    m_there->setDefault({.kind = FaultServer::Kind::Silent});
    f.session.accept(address(*m_there), token(u"eves.token"_s));
    QTRY_COMPARE(m_there->requests().size(), 1);
    f.session.cancel();
    f.session.reload();
    QTRY_COMPARE(f.loads, 2);
    QCOMPARE(f.session.openKey(), janKey());
    QCOMPARE(m_there->requests().size(), 1);
}

void TestAccountSwitch::staysWhenTheOtherTokenIsRefused()
{
    SessionFixture f(m_folder->path());
    openEve(f);
    openJan(f);
    m_there->setDefault(kExpired);
    QVERIFY(f.session.switchTo(eveKey()));
    QTRY_COMPARE(f.requests.size(), 1);
    QCOMPARE(f.requests[0].server, address(*m_there));
    QCOMPARE(f.requests[0].user, u"eve@example.com"_s);
    QVERIFY(f.requests[0].sentence.contains(u"Your JWT token has expired"_s));
    QVERIFY(!f.requests[0].keepsForm);
    QCOMPARE(f.session.openKey(), janKey());
    QVERIFY(f.session.isSignedIn());
}

void TestAccountSwitch::doesNotSwitchWhileSaving()
{
    SessionFixture f(m_folder->path());
    openEve(f);
    openJan(f);
    m_here->enqueue(profile(42, "Jan Jansen"));
    m_here->enqueue({.kind = FaultServer::Kind::Hold});
    f.edit("jobTitle"_L1, u"Engineer"_s);
    f.saver.save();
    QTRY_COMPARE(m_here->count("POST"), 1);
    QVERIFY(!f.session.switchTo(eveKey()));
    QVERIFY(!f.session.signOut());
    QVERIFY(!f.session.forget(janKey()));
    m_here->release();
    QTRY_VERIFY(!f.saver.isBusy());
    QCOMPARE(f.session.openKey(), janKey());
}

void TestAccountSwitch::sameUserGoesOnAfterExpiry_data()
{
    QTest::addColumn<bool>("bySave");
    QTest::newRow("found out by a save") << true;
    QTest::newRow("found out by a reload") << false;
}

void TestAccountSwitch::sameUserGoesOnAfterExpiry()
{
    QFETCH(const bool, bySave);
    SessionFixture f(m_folder->path());
    openJan(f);
    f.edit("name"_L1, u"Jan J."_s);
    f.edit("jobTitle"_L1, u"Engineer"_s);
    f.edit("companyName"_L1, u"Acme"_s);
    const QJsonObject edits = f.model.changes();
    m_here->setDefault(kExpired);
    if (bySave)
        f.saver.save();
    else
        f.session.reload();
    QTRY_COMPARE(f.requests.size(), 1);
    QVERIFY(f.requests[0].keepsForm);
    QCOMPARE(f.requests[0].user, u"jan@example.com"_s);
    QVERIFY(f.requests[0].sentence.contains(u"Your JWT token has expired"_s));
    QVERIFY(!f.session.isSignedIn());
    QCOMPARE(f.model.changes(), edits);

    m_here->setDefault(profile(42, "Jan Jansen"));
    const int postsBefore = m_here->count("POST");
    f.session.accept(address(*m_here), token(u"new.token"_s));
    QTRY_COMPARE(f.place(), Place::Keychain);
    QCOMPARE(f.keychain.secrets.value(janKey()).bytes(), "new.token");
    QCOMPARE(f.model.changes(), edits);
    QVERIFY(f.notices.isEmpty());
    QCOMPARE(m_here->count("POST"), postsBefore); // nothing is repeated by itself

    answerSave(*m_here, edits);
    f.saver.save();
    QTRY_VERIFY(!f.saver.isBusy());
    QCOMPARE(f.model.modifiedCount(), 0);
    QCOMPARE(m_here->count("POST"), postsBefore + 1);
    QCOMPARE(QJsonDocument::fromJson(lastUpdate(*m_here).body).object(), edits);
    QCOMPARE(lastUpdate(*m_here).headers.value("x-jwt-token"), "new.token");
}

void TestAccountSwitch::anotherUserDoesNotGetTheEdits()
{
    SessionFixture f(m_folder->path());
    openJan(f);
    f.edit("name"_L1, u"Jan J."_s);
    m_here->setDefault(kExpired);
    f.saver.save();
    QTRY_COMPARE(f.requests.size(), 1);

    m_here->setDefault(profile(43, "Piet Pietersen"));
    f.session.accept(address(*m_here), token(u"piets.token"_s));
    QTRY_COMPARE(f.session.openKey(), Account::keyOf(address(*m_here), 43));
    QCOMPARE(f.model.modifiedCount(), 0);
    QCOMPARE(f.model.editedValue("name"_L1).toString(), u"Piet Pietersen"_s);
    QCOMPARE(f.notices.size(), 1);

    m_here->setDefault(profile(42, "Jan Jansen"));
    f.session.accept(address(*m_here), token(u"new.token"_s));
    QTRY_COMPARE(f.session.openKey(), janKey());
    QCOMPARE(f.model.changes(), (QJsonObject{{u"name"_s, u"Jan J."_s}}));
}

// A save that is pressed while another account is being opened is the present account's, token and all.
void TestAccountSwitch::doesNotMixAccountsBeforeTheProfileIsRead()
{
    SessionFixture f(m_folder->path());
    openJan(f);
    m_there->setDefault({.kind = FaultServer::Kind::Hold, .body = profile(7, "Eve Evans").body});
    f.session.accept(address(*m_there), token(u"eves.token"_s));
    QTRY_COMPARE(m_there->requests().size(), 1);
    QCOMPARE(f.client.account().token, token(u"jans.token"_s));
    f.edit("jobTitle"_L1, u"Engineer"_s);
    f.saver.save();
    QTRY_COMPARE(f.model.modifiedCount(), 0);
    QCOMPARE(m_here->requests().last().headers.value("x-jwt-token"), "jans.token");
    m_there->setDefault(profile(7, "Eve Evans")); // read once more, since the save has changed the model
    m_there->release();
    QTRY_COMPARE(f.session.openKey(), eveKey());
    QCOMPARE(m_there->count("POST"), 0);
}

void TestAccountSwitch::editsAnotherUsersProfile()
{
    SessionFixture f(m_folder->path());
    openJan(f); // as oneself, so that the keychain has a token
    SessionFixture admin(m_folder->path());
    f.accounts.flush();
    admin.keychain.secrets = f.keychain.secrets;
    m_here->setDefault(profile(7, "Eve Evans"));
    admin.session.start({}, 7);
    QTRY_COMPARE(admin.loads, 1);
    QCOMPARE(m_here->requests().last().target, "/v1/api/users/7");
    QCOMPARE(admin.session.openKey(), janKey());
    QCOMPARE(admin.place(), Place::Keychain);
    QCOMPARE(admin.accounts.accounts().constFirst().name, u"Jan Jansen"_s); // not the name of whom he edits

    // A new sign-in does not say whose token it is, so it is not kept under anybody's name.
    m_here->setDefault(kExpired);
    admin.session.reload();
    QTRY_COMPARE(admin.requests.size(), 1);
    m_here->setDefault(profile(7, "Eve Evans"));
    admin.session.accept(address(*m_here), token(u"new.token"_s));
    QTRY_COMPARE(admin.place(), Place::Nameless);
    QCOMPARE(m_here->requests().last().target, "/v1/api/users/7");
    QCOMPARE(admin.keychain.secrets.value(janKey()).bytes(), "jans.token");
}

CORE_TEST(TestAccountSwitch)
#include "tst_AccountSwitch.moc"
