// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryStage.h"
#include "GalleryState.h"

#include "Scenario.h"
#include "ui/signin/SignInFields.h"
#include "ui/signin/SignInPage.h"

using namespace Qt::StringLiterals;

namespace
{
SignInFields *fieldsOf(GalleryStage &stage)
{
    return stage.desk().window.findChild<SignInFields *>();
}

// Answered with the sign-in in the form, and what is said above it.
void signInUnder(GalleryStage &stage, const char *scenario)
{
    stage.desk().play(scenario);
    stage.showSignIn();
    stage.signInAs(u"demo@example.com"_s, u"demo"_s);
    stage.untilMessage();
}

void askForCode(GalleryStage &stage)
{
    stage.showSignIn();
    stage.signInAs(u"mfa@example.com"_s, u"demo"_s);
    stage.until([&] { return fieldsOf(stage)->isCodeShown(); });
}

void tryToken(GalleryStage &stage, const QString &token)
{
    stage.showSignIn();
    fieldsOf(stage)->token()->setText(token);
    stage.press<SignInPage>(stage.signInPage(), "Sign in");
    stage.untilMessage();
}
} // namespace

QList<GalleryState> signInStates()
{
    return {
        {"sign-in", "Sign-in, as at the first start", [](GalleryStage &stage) { stage.showSignIn(); }},
        {"sign-in-running", "Sign-in, waiting for the server",
            [](GalleryStage &stage) {
                stage.showSignIn();
                Scenario silent = *scenario(u"silent"_s);
                silent.calls = Scenario::Call::SignIn;
                stage.studio().play(silent);
                stage.signInAs(u"demo@example.com"_s, u"demo"_s);
                stage.until([&] { return stage.desk().signIn.isRunning(); });
            }},
        {"sign-in-refused", "Sign-in with a wrong password",
            [](GalleryStage &stage) {
                stage.showSignIn();
                stage.signInAs(u"demo@example.com"_s, u"wrong"_s);
                stage.untilMessage();
            }},
        {"sign-in-code", "Sign-in asks for the authentication code", askForCode},
        {"sign-in-code-refused", "Sign-in with a code that is not taken",
            [](GalleryStage &stage) {
                askForCode(stage);
                fieldsOf(stage)->code()->setText(u"111111"_s);
                const QString before = stage.visibleMessage()->accessibleName();
                stage.press<SignInPage>(stage.signInPage(), "Sign in");
                stage.until(
                    [&] { return stage.visibleMessage() && stage.visibleMessage()->accessibleName() != before; });
            }},
        {"sign-in-single-sign-on", "Sign-in of an account with single sign-on",
            [](GalleryStage &stage) { signInUnder(stage, "single-sign-on"); }},
        {"sign-in-no-network", "Sign-in without a network",
            [](GalleryStage &stage) { signInUnder(stage, "no-network"); }},
        {"sign-in-login-in-front", "Sign-in where something before Studio wants a login",
            [](GalleryStage &stage) { signInUnder(stage, "login-in-front-401"); }},
        {"sign-in-bad-server", "Sign-in with an address that is none",
            [](GalleryStage &stage) {
                stage.showSignIn();
                fieldsOf(stage)->server()->setText(u"http://studio.example.com"_s);
                stage.signInAs(u"demo@example.com"_s, u"demo"_s);
                stage.untilMessage();
            }},
        {"sign-in-bad-token", "Sign-in with a text that is no token",
            [](GalleryStage &stage) { tryToken(stage, u"two words"_s); }},
        {"sign-in-token-refused", "Sign-in with a token that the server does not take",
            [](GalleryStage &stage) { tryToken(stage, u"A372jdhe.ad3r4gfrg"_s); }},
        {"sign-in-add-account", "Sign-in to a second account, with the way back",
            [](GalleryStage &stage) {
                stage.open();
                stage.menu().addAccount()->trigger();
                stage.until([&] { return stage.signInPage() && stage.signInPage()->isVisible(); });
            }},
        {"sign-in-expired", "The session has expired: sign-in above the form, with edits",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.saveUnder("expired-token");
            }},
        {"sign-in-expired-refused", "The same, with a wrong password",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.saveUnder("expired-token");
                const QString before = stage.visibleMessage()->accessibleName();
                stage.desk().play("ok");
                stage.signInAs(u"demo@example.com"_s, u"wrong"_s);
                stage.until(
                    [&] { return stage.visibleMessage() && stage.visibleMessage()->accessibleName() != before; });
            }},
    };
}
