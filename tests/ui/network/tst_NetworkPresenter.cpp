// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The dialog never writes defaults over what is kept, says on the failure that led to it, and tests what is entered.
#include "FakeKeychain.h"
#include "FaultServer.h"
#include "TestRunner.h"
#include "VisibleWidget.h"
#include "api/ApiClient.h"
#include "api/NetworkStore.h"
#include "api/PhotoLoader.h"
#include "requests/CallLog.h"
#include "ui/message/MessageBar.h"
#include "ui/message/MessageDetails.h"
#include "ui/network/NetworkDialog.h"
#include "ui/network/NetworkPresenter.h"

#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNetworkPresenter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isFilledHoweverEarlyItIsOpened_data();
    void isFilledHoweverEarlyItIsOpened();
    void whatIsTypedStays();
    void saysTheFailureThatLedToIt();
    void testsWhatIsEntered();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"network.json"_s); }
    [[nodiscard]] QJsonObject kept() const;
    [[nodiscard]] NetworkDialog *dialog() const { return m_window->findChild<NetworkDialog *>(); }
    [[nodiscard]] QString said() const { return dialog()->findChild<MessageBar *>()->accessibleName(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PhotoLoader> m_photos;
    std::unique_ptr<CallLog> m_calls;
    std::unique_ptr<MessageDetails> m_details;
    std::unique_ptr<NetworkStore> m_network;
    std::unique_ptr<QWidget> m_window;
    NetworkPresenter *m_presenter = nullptr;
};

void TestNetworkPresenter::init()
{
    m_window.reset();
    m_network.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_client = std::make_unique<ApiClient>();
    NetworkStore before(path(), *m_keychain); // a run of the program before
    before.change({.proxy = NetworkSettings::Proxy::Manual,
        .proxyHost = u"proxy.example.com"_s,
        .proxyPort = 3128,
        .proxyUser = u"jan"_s,
        .proxyPassword = Secret("geheim")});
    before.flush();
    m_network = std::make_unique<NetworkStore>(path(), *m_keychain);
    m_window = std::make_unique<QWidget>();
    m_photos = std::make_unique<PhotoLoader>();
    m_calls = std::make_unique<CallLog>(*m_client, *m_photos);
    m_details = std::make_unique<MessageDetails>(*m_calls);
    m_presenter = new NetworkPresenter({*m_client, *m_network, *m_calls, *m_details}, m_window.get());
    m_window->show();
}

QJsonObject TestNetworkPresenter::kept() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestNetworkPresenter::isFilledHoweverEarlyItIsOpened_data()
{
    QTest::addColumn<bool>("isBeforeTheFile");
    QTest::addColumn<bool>("isBeforeThePassword");
    QTest::newRow("before the file is read") << true << true;
    QTest::newRow("before the keychain has answered") << false << true;
    QTest::newRow("later") << false << false;
}

void TestNetworkPresenter::isFilledHoweverEarlyItIsOpened()
{
    QFETCH(const bool, isBeforeTheFile);
    QFETCH(const bool, isBeforeThePassword);
    const QJsonObject before = kept();
    QSignalSpy ready(m_network.get(), &NetworkStore::ready);
    if (isBeforeTheFile) {
        m_presenter->show();
        QVERIFY(!dialog());
    }
    m_network->load();
    if (!isBeforeThePassword)
        QVERIFY(ready.wait());
    if (!isBeforeTheFile)
        m_presenter->show();
    QVERIFY(dialog());
    if (isBeforeThePassword) {
        QVERIFY(ready.isEmpty());
        QVERIFY(ready.wait());
    }
    dialog()->accept();
    QCOMPARE(kept(), before);
    QCOMPARE(m_network->settings().proxyHost, u"proxy.example.com"_s);
    QCOMPARE(m_network->settings().proxyPassword, Secret("geheim"));
    m_network->flush();
    QCOMPARE(kept(), before);
    QCOMPARE(m_keychain->secrets.size(), 1);
}

void TestNetworkPresenter::whatIsTypedStays()
{
    QSignalSpy ready(m_network.get(), &NetworkStore::ready);
    m_network->load();
    m_presenter->show();
    const auto fields = dialog()->findChildren<QLineEdit *>();
    const auto password = std::ranges::find(fields, QLineEdit::Password, &QLineEdit::echoMode);
    QVERIFY(password != fields.end());
    QTest::keyClicks(*password, u"new"_s);
    QVERIFY(ready.wait());
    QCOMPARE((*password)->text(), u"new"_s);
}

void TestNetworkPresenter::saysTheFailureThatLedToIt()
{
    m_network->load();
    m_presenter->noteFailure(ApiError{.kind = ApiError::Kind::ProxyLogin, .proxy = u"p:1"_s, .gaveLogin = true});
    m_presenter->show();
    QCOMPARE(said(), u"The proxy did not accept the user name or password."_s);
    delete dialog();
    m_presenter->noteFailure(std::nullopt);
    m_presenter->show();
    QVERIFY(!dialog()->findChild<MessageBar *>()->isVisible());
}

void TestNetworkPresenter::testsWhatIsEntered()
{
    FaultServer server;
    server.setDefault({.body = R"({"success":false,"error":"No JWT token was given"})"});
    m_client->setAccount({.server = *ServerAddress::parse(server.baseUrl().toString()).value,
        .token = *Token::parse(u"secret.token"_s).value,
        .userId = {}});
    m_network->load();
    m_presenter->show();
    const auto buttons = dialog()->findChildren<QPushButton *>();
    const auto test = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().remove(u'&') == u"Test"_s; });
    QVERIFY(test != buttons.end());
    QTest::mouseClick(*test, Qt::LeftButton);
    QVERIFY2(said().startsWith(u"Asking 127.0.0.1:"_s), qPrintable(said()));
    QTRY_VERIFY2(said().contains(u"was reached, and answers as a Studio does."_s), qPrintable(said()));
    QVERIFY(!server.requests().constFirst().raw.contains("secret.token"));
    QVERIFY(dialog()->isVisible());
    // It is in the log, and its message leads there.
    QCOMPARE(m_calls->count(), 1);
    QCOMPARE(m_calls->at(0).purpose, CallPurpose::Test);
    QCOMPARE(m_calls->at(0).error, std::optional(ApiError::Kind::NotSignedIn));
    QCOMPARE(dialog()->messages().message().call, m_calls->at(0).number);
    QVERIFY(visibleWidget<QAbstractButton>(*dialog(), u"Details"_s));
    QCOMPARE(kept().value("proxyHost"_L1), QJsonValue(u"proxy.example.com"_s)); // nothing is changed by a test
}

WINDOW_TEST(TestNetworkPresenter)
#include "tst_NetworkPresenter.moc"
