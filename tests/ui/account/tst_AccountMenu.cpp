// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The menu of accounts shows what is known on this computer at the moment when it opens.
#include "SessionFixture.h"
#include "TestRunner.h"
#include "ui/account/AccountMenu.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

class TestAccountMenu : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatOtherWindowsDid();
};

namespace
{
Account known(qint64 id, const QString &email)
{
    return {.server = {}, .userId = id, .name = {}, .email = email};
}

QStringList accountsIn(AccountMenu &accounts)
{
    QMenu menu;
    accounts.fill(&menu, {});
    QStringList texts;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isCheckable())
            texts += action->text();
    }
    return texts;
}
} // namespace

void TestAccountMenu::showsWhatOtherWindowsDid()
{
    const QTemporaryDir folder;
    QWidget window;
    SessionFixture here(folder.path());
    SessionFixture there(folder.path());
    AccountMenu menu(here.session, here.accounts, here.client, &window);
    QCOMPARE(accountsIn(menu), QStringList());
    there.accounts.remember(known(42, u"jan@example.com"_s));
    there.accounts.remember(known(7, u"eve@example.com"_s));
    there.accounts.flush();
    QCOMPARE(accountsIn(menu),
        (QStringList{u"eve@example.com on studio.edgeimpulse.com"_s, u"jan@example.com on studio.edgeimpulse.com"_s}));
    there.accounts.forget(known(7, {}).key());
    QCOMPARE(accountsIn(menu), QStringList{u"jan@example.com on studio.edgeimpulse.com"_s});
}

WINDOW_TEST(TestAccountMenu)
#include "tst_AccountMenu.moc"
