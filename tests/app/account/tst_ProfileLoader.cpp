// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Reading the profile into the model: once at a time, and over no edit.
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
    void loads();
    void readsAnotherUser();
    void takesNoOthersProfile_data();
    void takesNoOthersProfile();
    void failureLeavesTheModel();
    void cancelIsTold();
    void keepsEdits();
    void answerOlderThanASaveIsReadAgain();

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ProfileModel> m_model;
    std::unique_ptr<ProfileLoader> m_loader;
};

void TestProfileLoader::init()
{
    m_loader.reset();
    m_server = std::make_unique<FaultServer>();
    m_server->setDefault({.kind = FaultServer::Kind::Answer, .body = R"({"success":true,"id":42,"name":"Jan"})"});
    m_client = std::make_unique<ApiClient>();
    m_client->setAccount({.server = *ServerAddress::parse(m_server->baseUrl().toString()).value,
        .token = *Token::parse(u"token"_s).value,
        .userId = {}});
    m_model = std::make_unique<ProfileModel>();
    m_loader = std::make_unique<ProfileLoader>(*m_client, *m_model);
}

void TestProfileLoader::loads()
{
    QSignalSpy loaded(m_loader.get(), &ProfileLoader::loaded);
    QSignalSpy loading(m_loader.get(), &ProfileLoader::loadingChanged);
    m_loader->load();
    m_loader->load(); // one at a time
    QVERIFY(m_loader->isLoading());
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(!m_loader->isLoading());
    QCOMPARE(loading.size(), 2);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().target, "/v1/api/user?excludeProjects=true");
    QVERIFY(m_model->isLoaded());
    QCOMPARE(m_model->editedValue("name"_L1).toString(), u"Jan"_s);
}

void TestProfileLoader::readsAnotherUser()
{
    AccountAccess account = m_client->account();
    account.userId = 7;
    m_client->setAccount(account);
    m_server->setDefault({.body = R"({"success":true,"id":7,"name":"Eve"})"});
    QSignalSpy loaded(m_loader.get(), &ProfileLoader::loaded);
    m_loader->load();
    QTRY_COMPARE(loaded.size(), 1);
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
    AccountAccess account = m_client->account();
    account.userId = 7;
    const QSignalSpy arriving(m_loader.get(), &ProfileLoader::arriving);
    QSignalSpy failed(m_loader.get(), &ProfileLoader::failed);
    m_loader->load(account);
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<ApiError>();
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.details.contains(u'7'), qPrintable(error.details));
    QCOMPARE(arriving.size(), 0);
    QVERIFY(!m_model->isLoaded());
}

void TestProfileLoader::failureLeavesTheModel()
{
    m_server->enqueue({.kind = FaultServer::Kind::Answer, .body = R"({"success":false,"error":"No"})"});
    QSignalSpy failed(m_loader.get(), &ProfileLoader::failed);
    m_loader->load();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ApiError>().serverText, u"No"_s);
    QVERIFY(!m_model->isLoaded());
}

void TestProfileLoader::cancelIsTold()
{
    m_server->enqueue({.kind = FaultServer::Kind::Silent});
    QSignalSpy failed(m_loader.get(), &ProfileLoader::failed);
    m_loader->load();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_loader->cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ApiError>().kind, ApiError::Kind::Cancelled);
    QVERIFY(!m_loader->isLoading());
}

void TestProfileLoader::keepsEdits()
{
    QSignalSpy loaded(m_loader.get(), &ProfileLoader::loaded);
    m_loader->load();
    QTRY_COMPARE(loaded.size(), 1);
    m_model->setEditedValue("name"_L1, u"Mine"_s);
    m_server->setDefault({.kind = FaultServer::Kind::Answer, .body = R"({"success":true,"id":42,"name":"Theirs"})"});
    m_loader->load();
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(m_model->serverValue("name"_L1).toString(), u"Theirs"_s);
    QCOMPARE(m_model->editedValue("name"_L1).toString(), u"Mine"_s);
}

void TestProfileLoader::answerOlderThanASaveIsReadAgain()
{
    QSignalSpy loaded(m_loader.get(), &ProfileLoader::loaded);
    QSignalSpy loading(m_loader.get(), &ProfileLoader::loadingChanged);
    m_loader->load();
    QTRY_COMPARE(loaded.size(), 1);
    m_server->enqueue({.kind = FaultServer::Kind::Hold});
    m_loader->load();
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_model->setEditedValue("name"_L1, u"Saved"_s);
    m_model->acceptSent({{u"name"_s, u"Saved"_s}}); // by a save on another connection
    m_server->release();                            // with the name as it was
    m_server->setDefault({.body = R"({"success":true,"id":42,"name":"Saved"})"});
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(loading.size(), 4);
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_model->editedValue("name"_L1), QJsonValue(u"Saved"_s));
    QCOMPARE(m_model->modifiedCount(), 0);
}

CORE_TEST(TestProfileLoader)
#include "tst_ProfileLoader.moc"
