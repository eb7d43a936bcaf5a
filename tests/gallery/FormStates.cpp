// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryStage.h"
#include "GalleryState.h"

#include "Scenario.h"
#include "ui/account/Photo.h"
#include "ui/form/ProfileForm.h"
#include "ui/window/MainMenu.h"

#include <QScrollBar>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
void keep(GalleryStage &stage, TokenStore::Problem problem)
{
    stage.keychain().problem = problem;
    stage.open();
}

// A read that finds nobody: the profile of the last start is shown.
void openOffline(GalleryStage &stage)
{
    stage.keepOnDisk();
    stage.open();
    const std::optional<AccountAccess> account = stage.desk().signInTo(stage.studio());
    stage.startAgain();
    stage.studio().play(*scenario(u"no-network"_s));
    stage.showWindow();
    if (account)
        stage.desk().session.openGiven({.server = account->server, .token = account->token, .userId = 42});
    stage.untilMessage();
}

void openUnder(GalleryStage &stage, const char *name)
{
    const std::optional<AccountAccess> account = stage.desk().signInTo(stage.studio());
    stage.desk().play(name);
    stage.showWindow();
    if (account)
        stage.desk().session.openGiven(*account);
    stage.untilMessage();
}
} // namespace

QList<GalleryState> formStates()
{
    return {
        {"loading", "The profile is being read",
            [](GalleryStage &stage) {
                const std::optional<AccountAccess> account = stage.desk().signInTo(stage.studio());
                stage.playLate("slow", 1min);
                stage.showWindow();
                stage.desk().window.startWaiting(QCoreApplication::translate("main", "Loading the profile…"));
                if (account)
                    stage.desk().session.openGiven(*account);
                stage.until([&] { return stage.desk().session.isReading(); });
            }},
        {"form", "A profile, nothing changed", [](GalleryStage &stage) { stage.open(); }},
        {"form-given", "A profile, opened with a token from outside",
            [](GalleryStage &stage) {
                stage.openGiven();
                stage.until([&] { return stage.desk().model.isLoaded(); });
            }},
        {"form-edited", "A text, a choice and a set are changed", [](GalleryStage &stage) { stage.openEdited(); }},
        {"form-edited-all", "Everything is changed, the time zone too",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.edit("name", u"Jan J. Jansen"_s);
                stage.edit("companyName", u"Acme"_s);
                stage.edit("timezone", u"America/Argentina/Buenos_Aires"_s);
            }},
        {"form-narrow", "The same in the smallest window",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.edit("name", u"Jan J. Jansen"_s);
                stage.edit("timezone", u"America/Argentina/Buenos_Aires"_s);
                stage.desk().window.resize(stage.desk().window.minimumSizeHint());
            }},
        {"form-long-texts", "Texts that fit no window", [](GalleryStage &stage) { stage.openWith("long-texts"); }},
        {"form-right-to-left", "Arabic and Hebrew texts", [](GalleryStage &stage) { stage.openWith("right-to-left"); }},
        {"form-joined-emoji", "Joined emoji, flags, skin tones",
            [](GalleryStage &stage) { stage.openWith("joined-emoji"); }},
        {"form-40-experiments", "40 experiments", [](GalleryStage &stage) { stage.openWith("experiments-40"); }},
        {"form-suspended", "A suspended account", [](GalleryStage &stage) { stage.openWith("suspended"); }},
        {"form-sparse", "Only the fields that every server gives",
            [](GalleryStage &stage) { stage.openWith("sparse"); }},
        {"form-unknown-values", "Values that no table knows",
            [](GalleryStage &stage) { stage.openWith("unknown-values"); }},
        {"form-wrong-types", "Fields of types that nobody described",
            [](GalleryStage &stage) { stage.openWith("wrong-types"); }},
        {"form-photo", "A profile with a photo",
            [](GalleryStage &stage) {
                QSignalSpy loaded(&stage.desk().core.photos, &PhotoLoader::loaded);
                stage.openWith("photo");
                stage.until([&] { return !loaded.isEmpty(); });
                photoThreads().waitForDone(); // the header draws it with the next event
            }},
        {"form-end", "The end of the form, scrolled to",
            [](GalleryStage &stage) {
                stage.openWith("experiments-40");
                auto *form = stage.desk().window.findChild<ProfileForm *>();
                form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
            }},
        {"token-ends", "The token names its end", [](GalleryStage &stage) { stage.openWith("token-ends-soon"); }},
        {"keychain-none", "This desktop has no keychain",
            [](GalleryStage &stage) { keep(stage, TokenStore::Problem::NoKeychain); }},
        {"keychain-locked", "The keychain is locked",
            [](GalleryStage &stage) { keep(stage, TokenStore::Problem::Locked); }},
        {"keychain-silent", "The keychain does not answer",
            [](GalleryStage &stage) { keep(stage, TokenStore::Problem::NoAnswer); }},
        {"token-copied", "The token is on the clipboard",
            [](GalleryStage &stage) {
                stage.open();
                stage.copyToken();
                stage.untilMessage();
            }},
        {"read-no-network", "No network, and nothing is known",
            [](GalleryStage &stage) { openUnder(stage, "no-network"); }},
        {"read-page-502", "A gateway answers the read", [](GalleryStage &stage) { openUnder(stage, "html-502"); }},
        {"read-wait-503", "The read is to wait", [](GalleryStage &stage) { openUnder(stage, "wait-503"); }},
        {"read-bad-certificate", "The server's certificate has expired",
            [](GalleryStage &stage) {
                const std::optional<AccountAccess> account = stage.desk().signInTo(stage.studio());
                const QList<Play> plays{{.scenario = *scenario(u"tls-expired"_s)}};
                if (const QString why = stage.studio().prepare(plays); !why.isEmpty())
                    stage.note(why);
                stage.studio().play(plays);
                stage.showWindow();
                const auto server = ServerAddress::parse(stage.studio().tlsUrl().toString()).value;
                if (account && server)
                    stage.desk().session.openGiven({.server = *server, .token = account->token, .userId = {}});
                stage.untilMessage();
            }},
        {"offline", "No network: the profile of the last start", openOffline},
        {"offline-edited", "The same, with edits that were not saved",
            [](GalleryStage &stage) {
                openOffline(stage);
                stage.editThree();
                stage.saveUnder("no-network");
            }},
        {"restored", "Edits of the last start are restored",
            [](GalleryStage &stage) {
                stage.keepOnDisk();
                stage.openEdited();
                stage.startAgain();
                stage.open();
                stage.untilMessage();
            }},
        {"merged", "Reloaded: the server has other values below edits",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.desk().changeOnServer("jobTitle"_L1, u"Team lead"_s);
                stage.desk().changeOnServer("companyName"_L1, u"Acme"_s);
                QSignalSpy read(&stage.desk().session, &AccountSession::profileRead);
                stage.menu().reload()->trigger();
                stage.until([&] { return !read.isEmpty(); });
            }},
    };
}
