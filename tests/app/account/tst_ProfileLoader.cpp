// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Reading a profile: one at a time, and never an older one than the model knows.
#include "FaultServer.h"
#include "TestRunner.h"

#include "account/ProfileLoader.h"
#include "api/ApiClient.h"
#include "profile/ProfileModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProfileLoader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void reads();
    void readsAnotherUser();
    void takesNoOthersProfile_data();
    void takesNoOthersProfile();
    void tellsAFailure();
    void cancelIsTold();
    void nothingComesOfWhatIsStopped();
    void answerOlderThanASaveIsReadAgain();

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ProfileModel> m_model;
    std::unique_ptr<ProfileLoader> m_loader;
    AccountAccess m_account;
};

void TestProfileLoader::init()
{
    m_loader.reset();
    m_server = std::make_unique<FaultServer>();
    m_server->setDefault({.kind = FaultServer::Kind::Answer, .body = R"({"success":true,"id":42,"name":"Jan"})"});
    m_client = std::make_unique<ApiClient>();
    m_account = {.server = *ServerAddress::parse(m_server->baseUrl().toString()).value,
        .token = *Token::parse(u"token"_s).value,
        .userId = {}};
    m_model = std::make_unique<ProfileModel>();
    m_loader = std::make_unique<ProfileLoader>(*m_client, *m_model);
}

void TestProfileLoader::reads()
{
    QSignalSpy arrived(m_loader.get(), &ProfileLoader::arrived);
    QSignalSpy loading(m_loader.get(), &ProfileLoader::loadingChanged);
    m_loader->load(m_account);
    QVERIFY(m_loader->isLoading());
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(!m_loader->isLoading());
    QCOMPARE(loading.size(), 2);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().target, "/v1/api/user?excludeProjects=true");
    QCOMPARE(arrived.at(0).at(0).value<Profile>().id, 42);
    QVERIFY(arrived.at(0).at(1).value<AccountAccess>().token == m_account.token);
    QVERIFY(!m_model->isLoaded()); // what becomes of it is for others to say
}

void TestProfileLoader::readsAnotherUser()
{
    m_account.userId = 7;
    m_server->setDefault({.body = R"({"success":true,"id":7,"name":"Eve"})"});
    QSignalSpy arrived(m_loader.get(), &ProfileLoader::arrived);
    m_loader->load(m_account);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(m_server->requests().constFirst().target, "/v1/api/users/7");
}

void TestProfileLoader::takesNoOthersProfile_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("another's") << QByteArray("42") << ApiError::Kind::AnothersProfile;
    QTest::newRow("nobody's") << QByteArray("null") << ApiError::Kind::NotUnderstood;
    QTest::newRow("no number") << QByteArray(R"("7")") << ApiError::Kind::NotUnderstood;
}

// Changes would be written to the user that was asked for.
void TestProfileLoader::takesNoOthersProfile()
{
    QFETCH(const QByteArray, id);
    QFETCH(const ApiError::Kind, kind);
    m_server->setDefault({.body = R"({"success":true,"name":"Jan","id":)" + id + '}'});
    m_account.userId = 7;
    const QSignalSpy arrived(m_loader.get(), &ProfileLoader::arrived);
    QSignalSpy failed(m_loader.get(), &ProfileLoader::failed);
    m_loader->load(m_account);
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<ApiError>();
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.details.contains(u'7'), qPrintable(error.details));
    QCOMPARE(arrived.size(), 0);
}

void TestProfileLoader::tellsAFailure()
{
    m_server->enqueue({.kind = FaultServer::Kind::Answer, .body = R"({"success":false,"error":"No"})"});
    QSignalSpy failed(m_loader.get(), &ProfileLoader::failed);
    m_loader->load(m_account);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ApiError>().serverText, u"No"_s);
}

void TestProfileLoader::cancelIsTold()
{
    m_server->enqueue({.kind = FaultServer::Kind::Silent});
    QSignalSpy failed(m_loader.get(), &ProfileLoader::failed);
    m_loader->load(m_account);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_loader->cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ApiError>().kind, ApiError::Kind::Cancelled);
    QVERIFY(!m_loader->isLoading());
}

void TestProfileLoader::nothingComesOfWhatIsStopped()
{
    m_server->enqueue({.kind = FaultServer::Kind::Hold});
    QSignalSpy loading(m_loader.get(), &ProfileLoader::loadingChanged);
    const QSignalSpy failed(m_loader.get(), &ProfileLoader::failed);
    QSignalSpy arrived(m_loader.get(), &ProfileLoader::arrived);
    m_loader->load(m_account);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_loader->stop();
    m_loader->stop();
    QVERIFY(!m_loader->isLoading());
    QCOMPARE(loading.size(), 2);
    m_server->release();
    m_server->setDefault({.body = R"({"success":true,"id":7,"name":"Eve"})"});
    m_account.userId = 7; // another read ends after the first one would have
    m_loader->load(m_account);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.at(0).at(1).value<AccountAccess>().userId, 7);
    QCOMPARE(failed.size(), 0);
}

void TestProfileLoader::answerOlderThanASaveIsReadAgain()
{
    m_model->setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"name"_s, u"Jan"_s}}));
    QSignalSpy arrived(m_loader.get(), &ProfileLoader::arrived);
    QSignalSpy loading(m_loader.get(), &ProfileLoader::loadingChanged);
    m_server->enqueue({.kind = FaultServer::Kind::Hold});
    m_loader->load(m_account);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_model->setEditedValue("name"_L1, u"Saved"_s);
    m_model->acceptSent({{u"name"_s, u"Saved"_s}}); // by a save on another connection
    m_server->release();                            // with the name as it was
    m_server->setDefault({.body = R"({"success":true,"id":42,"name":"Saved"})"});
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.at(0).at(0).value<Profile>().value("name"_L1), QJsonValue(u"Saved"_s));
    QCOMPARE(loading.size(), 2);
    QCOMPARE(m_server->requests().size(), 2);
}

CORE_TEST(TestProfileLoader)
#include "tst_ProfileLoader.moc"
