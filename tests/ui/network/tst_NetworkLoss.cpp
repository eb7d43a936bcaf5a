// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where the network settings cannot be read, the person says how to go on, and nothing goes on before.
#include "TestRunner.h"
#include "api/NetworkStore.h"
#include "keychain/MemoryTokenStore.h"
#include "ui/network/NetworkDialog.h"
#include "ui/network/NetworkLoss.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Proxy = NetworkSettings::Proxy;

class TestNetworkLoss : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesOnWithout();
    void choosesAnew();
    void asksAgainWhereNothingIsChosen();
    void quits_data();
    void quits();

private:
    [[nodiscard]] static QMessageBox *question(const QWidget &window);
    static void press(const QWidget &window, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryTokenStore> m_keychain;
    std::unique_ptr<NetworkStore> m_network;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QSignalSpy> m_ready;
};

QMessageBox *TestNetworkLoss::question(const QWidget &window)
{
    const auto questions = window.findChildren<QMessageBox *>();
    for (QMessageBox *each : questions) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void TestNetworkLoss::press(const QWidget &window, const QString &text)
{
    QMessageBox *asked = question(window);
    QVERIFY(asked);
    const auto buttons = asked->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestNetworkLoss::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"network.json"_s);
    QFile file(path);
    const QByteArray half = R"({"proxy": "Manual", "proxyHo)";
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(half), half.size());
    file.close();
    m_window.reset();
    m_keychain = std::make_unique<MemoryTokenStore>();
    m_network = std::make_unique<NetworkStore>(path, *m_keychain);
    m_window = std::make_unique<QWidget>();
    new NetworkLoss(*m_network, m_window.get());
    m_ready = std::make_unique<QSignalSpy>(m_network.get(), &NetworkStore::ready);
    m_window->show();
    m_network->load();
    QVERIFY(question(*m_window));
    QVERIFY2(question(*m_window)->informativeText().contains(path), qPrintable(question(*m_window)->informativeText()));
    QCOMPARE(m_ready->size(), 0);
}

void TestNetworkLoss::goesOnWithout()
{
    press(*m_window, u"Go on without"_s);
    QCOMPARE(m_ready->size(), 1);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_network->settings(), NetworkSettings());
}

void TestNetworkLoss::choosesAnew()
{
    press(*m_window, u"Network settings…"_s);
    auto *dialog = m_window->findChild<NetworkDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChildren<QRadioButton *>().at(1)->setChecked(true);
    QCOMPARE(m_ready->size(), 0);
    dialog->accept();
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(m_network->settings().proxy, Proxy::None);
    QVERIFY(!question(*m_window));
}

void TestNetworkLoss::asksAgainWhereNothingIsChosen()
{
    press(*m_window, u"Network settings…"_s);
    m_window->findChild<NetworkDialog *>()->reject();
    QTRY_VERIFY(question(*m_window));
    QCOMPARE(m_ready->size(), 0);
    press(*m_window, u"Go on without"_s);
    QCOMPARE(m_ready->size(), 1);
}

void TestNetworkLoss::quits_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestNetworkLoss::quits()
{
    QFETCH(const bool, byKey);
    if (byKey)
        QTest::keyClick(question(*m_window), Qt::Key_Escape);
    else
        press(*m_window, u"Quit"_s);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_ready->size(), 0);
}

WINDOW_TEST(TestNetworkLoss)
#include "tst_NetworkLoss.moc"
