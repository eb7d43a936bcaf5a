// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// An account that another computer seems to have open: who, since when, and the way in all the same.
#include "SessionFixture.h"
#include "TestRunner.h"
#include "base/SentenceLocale.h"
#include "ui/account/OtherWindow.h"

#include <QDirIterator>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOtherWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensHereAnyway();
    void staysClosed();

private:
    [[nodiscard]] ServerAddress address() const { return *ServerAddress::parse(m_server.baseUrl().toString()).value; }
    [[nodiscard]] QMessageBox *question() { return m_window.findChild<QMessageBox *>(); }
    void press(const QString &text);

    FaultServer m_server;
    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    QWidget m_window;
    std::unique_ptr<OtherWindow> m_other; // a child of the window
};

void TestOtherWindow::init()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    m_other.reset();
    m_fixture.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server.setDefault(profile(42, "Jan Jansen"));
    const QString key = Account::keyOf(address(), 42);
    const AccountFolders folders(m_folder->filePath(u"accounts"_s));
    folders.make(key);
    QFile lock(folders.path(key, AccountFolders::File::Lock));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nei-profile-editor\nlaptop-of-jan\nfedcba98\n0123456789abcdef\n");
    QVERIFY(lock.flush());
    QVERIFY(lock.setFileTime(QDateTime(QDate(2026, 11, 24), QTime(14, 31)), QFileDevice::FileModificationTime));
    lock.close();

    m_fixture = std::make_unique<SessionFixture>(m_folder->path());
    SessionFixture &f = *m_fixture;
    f.accounts.remember({.server = address(), .userId = 42, .name = {}, .email = u"jan@example.com"_s});
    m_other = std::make_unique<OtherWindow>(
        OtherWindow::Parts{.claim = f.claim, .session = f.session, .accounts = f.accounts, .model = f.model},
        &m_window);
    f.session.accept(address(), token(u"secret.token"_s));
    QTRY_VERIFY(question() && question()->isVisible());
}

void TestOtherWindow::press(const QString &text)
{
    const QList<QAbstractButton *> buttons = question()->buttons();
    const auto button
        = std::ranges::find_if(buttons, [&](const QAbstractButton *each) { return each->text().remove(u'&') == text; });
    QVERIFY(button != buttons.end());
    (*button)->click();
}

void TestOtherWindow::opensHereAnyway()
{
    const SessionFixture &f = *m_fixture;
    const QString text = question()->text();
    QVERIFY2(text.contains(u"jan@example.com"_s), qPrintable(text));
    QVERIFY2(text.contains(u"laptop-of-jan"_s), qPrintable(text));
    const QString since = SentenceLocale::moment(QDateTime(QDate(2026, 11, 24), QTime(14, 31)));
    QVERIFY2(text.contains(since), qPrintable(text));
    QVERIFY(!f.model.isLoaded());
    QVERIFY(!f.failure); // nobody has cancelled anything

    const QSignalSpy messages(m_other.get(), &OtherWindow::message);
    press(u"Open here anyway"_s);
    QTRY_VERIFY(f.model.isLoaded());
    QCOMPARE(f.session.openKey(), Account::keyOf(address(), 42));
    QCOMPARE(messages.size(), 0);
    SessionFixture second(m_folder->path());
    QVERIFY(!second.claim.take(f.session.openKey()));
}

void TestOtherWindow::staysClosed()
{
    const SessionFixture &f = *m_fixture;
    const QSignalSpy messages(m_other.get(), &OtherWindow::message);
    press(u"Leave it"_s);
    QCOMPARE(messages.size(), 1);
    const QString text = messages[0][0].value<Message>().text;
    QVERIFY2(text.contains(u"laptop-of-jan"_s), qPrintable(text));
    QVERIFY(!f.model.isLoaded());
    QVERIFY(!f.failure);
    QTRY_VERIFY(!question());

    m_fixture->session.reload(); // asks again
    QTRY_VERIFY(question() && question()->isVisible());
}

WINDOW_TEST(TestOtherWindow)
#include "tst_OtherWindow.moc"
