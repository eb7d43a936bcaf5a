// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What was entered is chosen as it stands, or the dialog stays and says what is wrong with it.
#include "TestRunner.h"
#include "ui/message/MessageBar.h"
#include "ui/network/NetworkDialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Proxy = NetworkSettings::Proxy;

class TestNetworkDialog : public QObject
{
    Q_OBJECT

private slots:
    void choosesWhatIsEntered();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void scrollsOnASmallScreen();
};

namespace
{
NetworkSettings manual()
{
    NetworkSettings settings;
    settings.proxy = Proxy::Manual;
    settings.proxyKind = NetworkSettings::ProxyKind::Socks5;
    settings.proxyHost = u"proxy.example.com"_s;
    settings.proxyPort = 3128;
    settings.proxyUser = u"jan"_s;
    settings.proxyPassword = Secret("geheim");
    return settings;
}
} // namespace

void TestNetworkDialog::choosesWhatIsEntered()
{
    NetworkDialog dialog(manual(), nullptr);
    const QSignalSpy chosen(&dialog, &NetworkDialog::chosen);
    dialog.show();
    dialog.accept();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<NetworkSettings>(), manual());
    QVERIFY(!dialog.isVisible());

    NetworkDialog again(manual(), nullptr);
    const QSignalSpy none(&again, &NetworkDialog::chosen);
    again.findChildren<QRadioButton *>().at(1)->setChecked(true);
    again.accept();
    QCOMPARE(none.at(0).at(0).value<NetworkSettings>().proxy, Proxy::None);
}

void TestNetworkDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authorityFile");
    QTest::addColumn<QString>("part");
    QTest::newRow("no proxy") << QString() << QString() << u"Enter the name of the proxy"_s;
    QTest::newRow("whole address") << u"http://proxy"_s << QString() << u"is no name of a proxy"_s;
    QTest::newRow("no file") << u"proxy"_s << u"/nonexistent/ca.pem"_s << u"could not be read"_s;
    QTest::newRow("no certificate") << u"proxy"_s << QCoreApplication::applicationFilePath()
                                    << u"holds no certificate"_s;
}

void TestNetworkDialog::saysWhatIsWrong()
{
    QFETCH(const QString, host);
    QFETCH(const QString, authorityFile);
    QFETCH(const QString, part);
    NetworkSettings settings = manual();
    settings.proxyHost = host;
    settings.authorityFile = authorityFile;
    NetworkDialog dialog(settings, nullptr);
    const QSignalSpy chosen(&dialog, &NetworkDialog::chosen);
    dialog.show();
    dialog.accept();
    QCOMPARE(chosen.size(), 0);
    QVERIFY(dialog.isVisible());
    const auto *message = dialog.findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->accessibleName().contains(part), qPrintable(message->accessibleName()));
}

void TestNetworkDialog::scrollsOnASmallScreen()
{
    NetworkDialog dialog(manual(), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto isInside = [&dialog](const QWidget *widget) {
        return !widget->visibleRegion().isEmpty() && widget->visibleRegion().boundingRect().size() == widget->size()
            && dialog.rect().contains({widget->mapTo(&dialog, QPoint()), widget->size()});
    };
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    QVERIFY(isInside(fields.first()));

    dialog.resize(dialog.width(), 360);
    QVERIFY(dialog.height() < 400);
    QVERIFY(isInside(dialog.findChild<QDialogButtonBox *>()));
    QVERIFY(!isInside(fields.last()));
    fields.last()->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(isInside(fields.last()));
    QVERIFY(isInside(dialog.findChild<QDialogButtonBox *>()));
}

WINDOW_TEST(TestNetworkDialog)
#include "tst_NetworkDialog.moc"
