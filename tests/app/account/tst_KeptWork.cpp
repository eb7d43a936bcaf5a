// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is there again after the program has ended, and while there is no network; and that no other process has it too.
#include "SessionFixture.h"
#include "TestRunner.h"
#include "process/Options.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Place = Custody::Place;

class TestKeptWork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); }
    void init();
    void editsAreThereAfterARestart();
    void restoredEditsMeetTheServer();
    void editsOfAnotherAccountAreThereToo();
    void restoresOnce();
    void heldIsNotKept();
    void heldIsNotKeptWithItsAccount();
    void updateOnTheWayIsLookedForAfterARestart_data();
    void updateOnTheWayIsLookedForAfterARestart();
    void updateOnTheWayWaitsForItsAccount();
    void discardedWaitsForItsAccount();
    void forgettingLeavesNothing();
    void openingLeavesNoEmptyFolder();

    void lastProfileIsShownWithoutANetwork();
    void editsGoOnWithoutANetwork();
    void everyProfileIsThereAgain_data();
    void everyProfileIsThereAgain();
    void notKnownStaysNotKnown();
    void nothingIsShownOfAStranger();
    void refusedTokenShowsNothing();

    void openElsewhereIsNotOpenHere();
    void arrivingElsewhereIsTurnedAway();

private:
    [[nodiscard]] ServerAddress address() const { return *ServerAddress::parse(m_server->baseUrl().toString()).value; }
    [[nodiscard]] QString key(qint64 id) const { return Account::keyOf(address(), id); }
    [[nodiscard]] AccountFolders folders() const { return AccountFolders(m_folder->filePath(u"accounts"_s)); }
    void signIn(SessionFixture &f);
    void start(SessionFixture &f);
    void goAway() { m_server->setDefault({.kind = FaultServer::Kind::Reset}); }

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    QHash<QString, Secret> m_secrets; // the keychain's, from one start to the next
};

namespace
{
FaultServer::Behaviour answer(int id, const QJsonObject &more)
{
    QJsonObject json{{u"success"_s, true}, {u"id"_s, id}, {u"email"_s, u"%1@example.com"_s.arg(id)}};
    for (auto value = more.begin(); value != more.end(); ++value)
        json.insert(value.key(), value.value());
    return {.body = QJsonDocument(json).toJson()};
}

const QJsonObject kJanOfAcme{{u"name"_s, u"Jan"_s}, {u"companyName"_s, u"Acme"_s}};
} // namespace

void TestKeptWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>();
    m_server->setDefault(answer(42, kJanOfAcme));
    m_secrets.clear();
}

void TestKeptWork::signIn(SessionFixture &f)
{
    f.session.accept(address(), *Token::parse(u"secret.token"_s).value);
    QTRY_COMPARE(f.place(), Place::Keychain);
    m_secrets = f.keychain.secrets;
}

void TestKeptWork::start(SessionFixture &f)
{
    f.keychain.secrets = m_secrets;
    f.session.start({}, {});
    QTRY_VERIFY(f.loads > 0 || f.failure);
}

void TestKeptWork::editsAreThereAfterARestart()
{
    {
        SessionFixture f(m_folder->path());
        signIn(f);
        f.edit("name"_L1, u"Jan J."_s);
        f.edit("companyName"_L1, {});
        f.work.flush();
    }
    SessionFixture f(m_folder->path());
    QSignalSpy restored(&f.work, &KeptWork::restored);
    start(f);
    QCOMPARE(f.model.changes(), (QJsonObject{{u"name"_s, u"Jan J."_s}, {u"companyName"_s, u""_s}}));
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored[0][0].toStringList(), (QStringList{u"name"_s, u"companyName"_s}));
    QFile file(folders().path(key(42), AccountFolders::File::Draft));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret.token"));
}

void TestKeptWork::restoredEditsMeetTheServer()
{
    {
        SessionFixture f(m_folder->path());
        signIn(f);
        f.edit("name"_L1, u"Jan J."_s);
        f.edit("companyName"_L1, u"Mine"_s);
        f.edit("jobTitle"_L1, u"Boss"_s);
        f.work.flush();
    }
    m_server->setDefault(
        answer(42, {{u"name"_s, u"Jan"_s}, {u"companyName"_s, u"Theirs"_s}, {u"jobTitle"_s, u"Boss"_s}}));
    SessionFixture f(m_folder->path());
    start(f);
    QCOMPARE(f.model.changes(), (QJsonObject{{u"name"_s, u"Jan J."_s}, {u"companyName"_s, u"Mine"_s}}));
    QVERIFY(f.model.isConflicted("companyName"_L1));
    QCOMPARE(f.model.baseValue("companyName"_L1), QJsonValue(u"Acme"_s));
    QVERIFY(!f.model.isConflicted("name"_L1));
}

void TestKeptWork::editsOfAnotherAccountAreThereToo()
{
    {
        SessionFixture f(m_folder->path());
        signIn(f);
        f.edit("name"_L1, u"Jan J."_s);
        m_server->setDefault(answer(7, {{u"name"_s, u"Eve"_s}}));
        f.session.accept(address(), *Token::parse(u"other.token"_s).value);
        QTRY_COMPARE(f.session.openKey(), key(7));
        QVERIFY(f.drafts.outlivesProgram());
        f.work.flush();
    }
    DraftStore drafts(folders());
    QCOMPARE(drafts.draft(key(42)).edits.edited, (QJsonObject{{u"name"_s, u"Jan J."_s}}));
    QVERIFY(drafts.draft(key(7)).edits.isEmpty());
}

// A reload never brings back what was taken back since.
void TestKeptWork::restoresOnce()
{
    SessionFixture f(m_folder->path());
    signIn(f);
    f.edit("name"_L1, u"Jan J."_s);
    f.work.flush();
    f.model.revertAll();
    f.session.reload();
    QTRY_COMPARE(f.loads, 2);
    QCOMPARE(f.model.modifiedCount(), 0);
}

// But what is typed elsewhere is, and what the field had when it was held.
void TestKeptWork::heldIsNotKept()
{
    SessionFixture f(m_folder->path());
    signIn(f);
    f.edit("name"_L1, u"Jan J."_s);
    f.work.hold("name"_L1);
    f.edit("name"_L1, u"Jan J.geheim"_s);
    f.edit("companyName"_L1, u"Umbrella"_s);
    f.work.flush();
    const auto kept = [&] {
        DraftStore disk(folders());
        return disk.draft(key(42)).edits.edited;
    };
    QCOMPARE(kept(), (QJsonObject{{u"name"_s, u"Jan J."_s}, {u"companyName"_s, u"Umbrella"_s}}));
    f.work.release();
    f.work.flush();
    QCOMPARE(kept().value("name"_L1).toString(), u"Jan J.geheim"_s);

    f.model.revertAll();
    f.work.hold("name"_L1); // no edit at all
    f.edit("name"_L1, u"geheim"_s);
    f.work.flush();
    QCOMPARE(kept(), QJsonObject());
}

// The window has said that it is not kept before the person says so, and nobody is asked about an account that is not
// open.
void TestKeptWork::heldIsNotKeptWithItsAccount()
{
    SessionFixture f(m_folder->path());
    signIn(f);
    f.work.hold("name"_L1);
    f.edit("name"_L1, u"Jan J."_s);
    f.edit("companyName"_L1, u"Umbrella"_s);
    f.work.putAway();
    QCOMPARE(f.drafts.draft(key(42)).edits.edited, (QJsonObject{{u"companyName"_s, u"Umbrella"_s}}));
}

// The program ends while an update may still arrive: the next start looks for it, and knows it for its own.
void TestKeptWork::updateOnTheWayIsLookedForAfterARestart_data()
{
    QTest::addColumn<FaultServer::Kind>("fault");
    QTest::addColumn<SaveState::State>("state"); // in which the program ends
    QTest::addColumn<bool>("arrivedBefore");     // the start, not after it
    for (const bool arrivedBefore : {true, false}) {
        const char *when = arrivedBefore ? "before" : "after";
        QTest::addRow("in flight, there %s the start", when)
            << FaultServer::Kind::Silent << SaveState::State::Sending << arrivedBefore;
        QTest::addRow("answer lost, there %s the start", when)
            << FaultServer::Kind::Close << SaveState::State::Unknown << arrivedBefore;
    }
}

void TestKeptWork::updateOnTheWayIsLookedForAfterARestart()
{
    QFETCH(const FaultServer::Kind, fault);
    QFETCH(const SaveState::State, state);
    QFETCH(const bool, arrivedBefore);
    const FaultServer::Behaviour arrived = answer(42, {{u"name"_s, u"Jan J."_s}, {u"companyName"_s, u"Acme"_s}});
    {
        SessionFixture f(m_folder->path());
        signIn(f);
        m_server->enqueue(answer(42, kJanOfAcme));
        m_server->enqueue({fault});
        f.edit("name"_L1, u"Jan J."_s);
        f.saver.save();
        QTRY_COMPARE(m_server->count("POST"), 1);
        QTRY_COMPARE(f.saver.state(), state);
        f.work.flush();
    }
    if (arrivedBefore)
        m_server->setDefault(arrived);
    SessionFixture f(m_folder->path());
    f.saver.setLookDelays(QList<std::chrono::milliseconds>(100, std::chrono::milliseconds(50)));
    QSignalSpy saved(&f.saver, &ProfileSaver::finished);
    QSignalSpy states(&f.saver, &ProfileSaver::stateChanged);
    start(f);
    QVERIFY(!states.isEmpty());
    QCOMPARE(states[0][0].value<SaveState::State>(), SaveState::State::Unknown);
    m_server->setDefault(arrived);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<SaveResult>().saved, QStringList{u"name"_s});
    QCOMPARE(f.model.modifiedCount(), 0);
    QVERIFY(f.model.conflicts().isEmpty());
    QCOMPARE(m_server->startsOf("POST"), 1);
}

// Another account is open meanwhile.
void TestKeptWork::updateOnTheWayWaitsForItsAccount()
{
    SessionFixture f(m_folder->path());
    signIn(f);
    f.saver.setLookDelays(QList<std::chrono::milliseconds>(1, std::chrono::milliseconds(1)));
    m_server->enqueue(answer(42, kJanOfAcme));
    m_server->enqueue({FaultServer::Kind::Close});
    f.edit("name"_L1, u"Jan J."_s);
    f.saver.save();
    QTRY_COMPARE(f.saver.state(), SaveState::State::Unknown);
    m_server->setDefault(answer(7, {{u"name"_s, u"Eve"_s}}));
    f.session.accept(address(), *Token::parse(u"other.token"_s).value);
    QTRY_COMPARE(f.session.openKey(), key(7));
    QCOMPARE(f.saver.state(), SaveState::State::Idle);
    QCOMPARE(f.model.modifiedCount(), 0);
    m_server->setDefault(answer(42, {{u"name"_s, u"Jan J."_s}, {u"companyName"_s, u"Acme"_s}}));
    QSignalSpy saved(&f.saver, &ProfileSaver::finished);
    QVERIFY(f.session.switchTo(key(42)));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<SaveResult>().saved, QStringList{u"name"_s});
    QCOMPARE(f.model.modifiedCount(), 0);
}

void TestKeptWork::discardedWaitsForItsAccount()
{
    SessionFixture f(m_folder->path());
    signIn(f);
    f.edit("name"_L1, u"Jan J."_s);
    f.model.discardAll();
    m_server->setDefault(answer(7, {{u"name"_s, u"Eve"_s}}));
    f.session.accept(address(), *Token::parse(u"other.token"_s).value);
    QTRY_COMPARE(f.session.openKey(), key(7));
    QVERIFY(!f.history.next());
    m_server->setDefault(answer(42, kJanOfAcme));
    QVERIFY(f.session.switchTo(key(42)));
    QTRY_COMPARE(f.session.openKey(), key(42));
    QCOMPARE(f.history.bringBack(), QStringList{u"name"_s});
}

void TestKeptWork::forgettingLeavesNothing()
{
    {
        SessionFixture f(m_folder->path());
        signIn(f);
        f.edit("name"_L1, u"Jan J."_s);
        f.work.flush();
        QVERIFY(f.session.forget(key(42)));
    }
    QCOMPARE(QDir(folders().root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

// As with --user: its account was locked, but never opened.
void TestKeptWork::openingLeavesNoEmptyFolder()
{
    {
        SessionFixture f(m_folder->path());
        QVERIFY(f.claim.take(key(77)));
        QVERIFY(QFileInfo::exists(folders().path(key(77), AccountFolders::File::Lock)));
    }
    QCOMPARE(QDir(folders().root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestKeptWork::lastProfileIsShownWithoutANetwork()
{
    {
        SessionFixture f(m_folder->path());
        signIn(f);
    }
    goAway();
    SessionFixture f(m_folder->path());
    start(f);
    QVERIFY(f.failure);
    QVERIFY(f.session.lastKnown());
    QVERIFY(qAbs(f.session.lastKnown()->secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(f.model.isLoaded());
    QCOMPARE(f.model.editedValue("name"_L1).toString(), u"Jan"_s);
    QCOMPARE(f.session.openKey(), key(42));

    m_server->setDefault(answer(42, {{u"name"_s, u"Jan II"_s}}));
    f.session.reload();
    QTRY_COMPARE(f.loads, 1);
    QVERIFY(!f.session.lastKnown());
    QCOMPARE(f.model.editedValue("name"_L1).toString(), u"Jan II"_s);
    QCOMPARE(f.place(), Place::Keychain);
}

void TestKeptWork::editsGoOnWithoutANetwork()
{
    {
        SessionFixture f(m_folder->path());
        signIn(f);
        f.edit("name"_L1, u"Jan J."_s);
        f.work.flush();
    }
    goAway();
    {
        SessionFixture f(m_folder->path());
        start(f);
        QCOMPARE(f.model.changes(), (QJsonObject{{u"name"_s, u"Jan J."_s}}));
        f.edit("companyName"_L1, u"Mine"_s);
        f.saver.save();
        QTRY_VERIFY(!f.saver.isBusy());
        QCOMPARE(f.model.modifiedCount(), 2);
        QVERIFY(f.session.lastKnown());
        f.work.flush();
    }
    m_server->setDefault(answer(42, {{u"name"_s, u"Jan"_s}, {u"companyName"_s, u"Theirs"_s}}));
    SessionFixture f(m_folder->path());
    start(f);
    QCOMPARE(f.model.modifiedCount(), 2);
    QVERIFY(f.model.isConflicted("companyName"_L1));
    QCOMPARE(m_server->count("POST"), 0); // nothing is sent by itself
}

void TestKeptWork::everyProfileIsThereAgain_data()
{
    QTest::addColumn<QJsonObject>("more");
    QJsonArray experiments;
    for (int n = 0; n < 20'000; ++n)
        experiments += QJsonObject{{u"type"_s, u"experiment-%1"_s.arg(n)}, {u"enabled"_s, n % 2 == 0}};
    QTest::newRow("photo in the answer itself")
        << QJsonObject{{u"photo"_s, "data:image/png;base64,"_L1 + u"A"_s.repeated(1'200'000)}};
    QTest::newRow("e-mail") << QJsonObject{{u"email"_s, u"e"_s.repeated(1'200'000)}};
    QTest::newRow("name") << QJsonObject{{u"name"_s, u"Jañ "_s.repeated(250'000)}}; // 1.25 MB
    QTest::newRow("experiments") << QJsonObject{{u"experiments"_s, experiments}};
}

// However large: it is shown without a network, and no start leaves a file behind.
void TestKeptWork::everyProfileIsThereAgain()
{
    QFETCH(const QJsonObject, more);
    const QString name = more.value("name"_L1).toString(u"Jan"_s);
    QJsonObject values = kJanOfAcme;
    for (auto value = more.begin(); value != more.end(); ++value)
        values.insert(value.key(), value.value());
    for (int run = 0; run < 2; ++run) {
        m_server->setDefault(answer(42, values));
        {
            SessionFixture f(m_folder->path());
            signIn(f);
            f.edit("jobTitle"_L1, u"Boss"_s);
            f.work.flush();
        }
        goAway();
        SessionFixture f(m_folder->path());
        start(f);
        QVERIFY(f.session.lastKnown());
        QCOMPARE(f.model.serverValue("name"_L1).toString(), name);
        QCOMPARE(f.model.editedValue("jobTitle"_L1).toString(), u"Boss"_s);
        QCOMPARE(f.problems, QStringList());
        f.model.revertAll();
        f.work.flush();
    }
    const QDir folder(QFileInfo(folders().path(key(42), AccountFolders::File::Profile)).path());
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), (QStringList{u"account.json"_s, u"profile.json"_s}));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

// Through the offline copy and through a draft.
void TestKeptWork::notKnownStaysNotKnown()
{
    m_server->setDefault(answer(42, {{u"name"_s, 7}, {u"companyName"_s, u"Acme"_s}, {u"timezone"_s, true}}));
    {
        SessionFixture f(m_folder->path());
        signIn(f);
        f.edit("name"_L1, u"Jan J."_s);
        f.work.flush();
    }
    goAway();
    SessionFixture f(m_folder->path());
    start(f);
    QVERIFY(f.session.lastKnown());
    QVERIFY(f.model.serverValue("timezone"_L1).isUndefined());
    QVERIFY(f.model.serverValue("name"_L1).isUndefined());
    QVERIFY(f.model.baseValue("name"_L1).isUndefined());
    QCOMPARE(f.model.changes(), (QJsonObject{{u"name"_s, u"Jan J."_s}}));
    f.model.revert("name"_L1);
    QVERIFY(f.model.editedValue("name"_L1).isUndefined());
}

void TestKeptWork::nothingIsShownOfAStranger()
{
    {
        SessionFixture f(m_folder->path());
        signIn(f);
    }
    goAway();
    SessionFixture f(m_folder->path());
    f.session.openGiven({.server = address(), .token = *Token::parse(u"whose.token"_s).value, .userId = {}});
    QTRY_VERIFY(f.failure);
    QVERIFY(!f.model.isLoaded()); // nobody knows whose token it is
    QVERIFY(!f.session.lastKnown());
}

void TestKeptWork::refusedTokenShowsNothing()
{
    {
        SessionFixture f(m_folder->path());
        signIn(f);
    }
    m_server->setDefault({.body = R"({"success":false,"error":"Your JWT token has expired"})"});
    SessionFixture f(m_folder->path());
    start(f);
    QCOMPARE(f.requests.size(), 1);
    QVERIFY(!f.model.isLoaded());
}

void TestKeptWork::openElsewhereIsNotOpenHere()
{
    SessionFixture first(m_folder->path());
    signIn(first);
    first.edit("name"_L1, u"Jan J."_s);
    first.work.flush();
    first.accounts.flush();

    goAway(); // there is a last profile to be shown
    SessionFixture second(m_folder->path());
    const QSignalSpy elsewhere(&second.session, &AccountSession::openElsewhere);
    QCOMPARE(second.core.keyAtStart(Options()), key(42));
    start(second);
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere[0][0].toString(), key(42));
    QVERIFY(!second.model.isLoaded());
    QVERIFY(second.session.forget(key(42)));
    QCOMPARE(elsewhere.size(), 2);
    QCOMPARE(DraftStore(folders()).draft(key(42)).edits.edited, (QJsonObject{{u"name"_s, u"Jan J."_s}}));
}

void TestKeptWork::arrivingElsewhereIsTurnedAway()
{
    SessionFixture first(m_folder->path());
    signIn(first);
    SessionFixture second(m_folder->path());
    m_server->setDefault(answer(7, {{u"name"_s, u"Eve"_s}}));
    second.session.accept(address(), *Token::parse(u"other.token"_s).value);
    QTRY_COMPARE(second.session.openKey(), key(7));
    second.edit("name"_L1, u"Eve E."_s);

    const QSignalSpy elsewhere(&second.session, &AccountSession::openElsewhere);
    m_server->setDefault(answer(42, kJanOfAcme));
    second.session.openGiven({.server = address(), .token = *Token::parse(u"jans.token"_s).value, .userId = {}});
    QTRY_COMPARE(elsewhere.size(), 1);
    QTRY_VERIFY(!second.session.isReading());
    QVERIFY(!second.failure); // nobody has cancelled anything
    QCOMPARE(second.session.openKey(), key(7));
    QCOMPARE(second.model.profile().id, 7);
    QCOMPARE(second.model.changes(), (QJsonObject{{u"name"_s, u"Eve E."_s}}));
    QCOMPARE(second.client.account().token, *Token::parse(u"other.token"_s).value);

    second.session.openAnyway(key(42));
    QTRY_COMPARE(second.model.profile().id, 42);
    QCOMPARE(second.client.account().token, *Token::parse(u"jans.token"_s).value);
}

CORE_TEST(TestKeptWork)
#include "tst_KeptWork.moc"
