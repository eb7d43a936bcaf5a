// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryStage.h"
#include "GalleryState.h"

#include "Scenario.h"
#include "api/ConnectionTest.h"
#include "drafts/AccountFolders.h"
#include "ui/account/AccountMenu.h"
#include "ui/message/MessageBar.h"
#include "ui/network/NetworkDialog.h"
#include "ui/window/MainMenu.h"

#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
void review(GalleryStage &stage)
{
    stage.menu().review()->trigger();
    stage.untilDialog();
}

void conflict(GalleryStage &stage, const QStringList &keys)
{
    for (const QString &key : keys) {
        QJsonObject profile = *stage.studio().state().profile(42);
        profile.insert(key, key == u"timezone"_s ? u"Asia/Tokyo"_s : u"Theirs"_s);
        stage.studio().state().setProfile(42, profile);
    }
    stage.menu().save()->trigger();
    stage.untilDialog();
}

NetworkDialog *network(GalleryStage &stage)
{
    stage.open();
    stage.menu().network()->trigger();
    return qobject_cast<NetworkDialog *>(stage.untilDialog());
}

void testNetwork(GalleryStage &stage, const char *scenario)
{
    NetworkDialog *dialog = network(stage);
    if (!dialog)
        return;
    stage.desk().play(scenario);
    QSignalSpy finished(dialog->findChild<ConnectionTest *>(), &ConnectionTest::finished);
    stage.press<NetworkDialog>(dialog, "T&est");
    stage.until([&] { return !finished.isEmpty(); });
}

// With a proxy of one's own, and what has to be said of it.
void ownProxy(GalleryStage &stage)
{
    NetworkDialog *dialog = network(stage);
    if (!dialog)
        return;
    const auto ways = dialog->findChildren<QRadioButton *>();
    ways.back()->setChecked(true);
    dialog->accept(); // which nothing can be made of
}

void leaveWhileSaving(GalleryStage &stage)
{
    stage.openEdited();
    stage.playLate("slow", 1min);
    stage.menu().save()->trigger();
    stage.desk().window.close();
    stage.desk().window.close(); // whoever asks again does not want to wait
    stage.untilDialog();
}

// As a process of another computer leaves it.
void openLocked(GalleryStage &stage)
{
    stage.keepOnDisk();
    stage.claimAccounts();
    const auto server = ServerAddress::parse(stage.studio().baseUrl().toString()).value;
    const QString key = Account::keyOf(*server, 42);
    const AccountFolders folders(QDir(stage.folder().path()).filePath(u"accounts"_s));
    folders.make(key);
    QFile lock(folders.path(key, AccountFolders::File::Lock));
    if (!lock.open(QIODevice::WriteOnly))
        stage.note(u"the lock cannot be written"_s);
    lock.write("4711\nei-profile-editor\nlaptop-of-jan\nfedcba98\n0123456789abcdef\n");
    lock.flush();
    lock.setFileTime(QDateTime(QDate(2026, 1, 12), QTime(14, 31)), QFileDevice::FileModificationTime);
    lock.close();
    const std::optional<AccountAccess> account = stage.desk().signInTo(stage.studio());
    stage.showWindow();
    if (account)
        stage.desk().session.accept(account->server, account->token);
    stage.untilDialog();
}

void loseNetworkSettings(GalleryStage &stage)
{
    stage.keepOnDisk();
    QFile file(QDir(stage.folder().path()).filePath(u"network.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        stage.note(u"the settings cannot be written"_s);
    file.write("{\"proxy");
    file.close();
    stage.showWindow();
    stage.untilDialog();
}

void removeAccount(GalleryStage &stage)
{
    stage.open();
    QMenu *menu = stage.accountMenu();
    const auto submenus = menu->findChildren<QMenu *>();
    if (submenus.isEmpty() || submenus.back()->actions().isEmpty())
        stage.note(u"no account can be removed"_s);
    else
        submenus.back()->actions().constFirst()->trigger();
    menu->close();
    stage.untilDialog();
}
} // namespace

QList<GalleryState> dialogStates()
{
    return {
        {"review", "The review before a save",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.edit("name", u"Jan J. Jansen"_s);
                review(stage);
            }},
        {"review-long", "The review of long texts",
            [](GalleryStage &stage) {
                stage.openWith("long-texts");
                stage.edit("name", QString(300, u'm') + u" end"_s);
                stage.edit("jobTitle", u"short"_s);
                review(stage);
            }},
        {"conflict", "A conflict in one field",
            [](GalleryStage &stage) {
                stage.openEdited();
                conflict(stage, {u"jobTitle"_s});
            }},
        {"conflict-three", "Conflicts in three fields, one of them the time zone",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.edit("name", u"Jan J. Jansen"_s);
                stage.edit("timezone", u"America/New_York"_s);
                conflict(stage, {u"name"_s, u"jobTitle"_s, u"timezone"_s});
            }},
        {"details", "The details of a message",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.saveUnder("refuse-long");
                stage.press<MessageBar>(stage.visibleMessage(), "&Details");
                stage.untilDialog();
            }},
        {"leave", "Leaving with edits that nothing keeps",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.desk().window.close();
                stage.untilDialog();
            }},
        {"leave-saving", "Leaving while a save is under way", leaveWhileSaving},
        {"remove-account", "Removing an account", removeAccount},
        {"open-elsewhere", "The account is open on another computer", openLocked},
        {"network", "Network settings", [](GalleryStage &stage) { network(stage); }},
        {"network-own-proxy", "A proxy without a name", ownProxy},
        {"network-reached", "A test that reached the server", [](GalleryStage &stage) { testNetwork(stage, "ok"); }},
        {"network-not-reached", "A test that did not reach the server",
            [](GalleryStage &stage) { testNetwork(stage, "no-network"); }},
        {"network-lost", "The network settings cannot be read", loseNetworkSettings},
        {"about", "About",
            [](GalleryStage &stage) {
                stage.open();
                stage.choose<MainMenu>(stage.menuOf(3), "&About Profile Editor");
                stage.desk().window.menuBar()->actions().at(3)->menu()->close();
                stage.untilDialog();
            }},
    };
}
