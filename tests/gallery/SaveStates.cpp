// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryStage.h"
#include "GalleryState.h"

#include "Scenario.h"
#include "TimeIsUp.h"
#include "ui/window/MainMenu.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
void startSave(GalleryStage &stage)
{
    stage.openEdited();
    stage.playLate("slow", 1min);
    stage.menu().save()->trigger();
    stage.until([&] { return stage.desk().saver.isBusy(); });
}

} // namespace

QList<GalleryState> saveStates()
{
    return {
        {"saving", "A save has just begun", startSave},
        {"saving-long", "A save that takes long, with the way to cancel it",
            [](GalleryStage &stage) {
                startSave(stage);
                const QWidget &window = stage.desk().window;
                if (!timeIsUp(window, u"cancelDelay"_s) || !timeIsUp(window, u"patience"_s))
                    stage.note(u"the footer does not wait"_s);
                stage.until([&] { return !window.findChild<QTimer *>(u"patience"_s)->isActive(); });
            }},
        {"saved", "Saved", [](GalleryStage &stage) { stage.openAndSave("ok"); }},
        {"save-refused", "Refused with a sentence", [](GalleryStage &stage) { stage.openAndSave("refuse"); }},
        {"save-refused-long", "Refused with 100 kB of text",
            [](GalleryStage &stage) { stage.openAndSave("refuse-long"); }},
        {"save-refused-markup", "Refused with markup", [](GalleryStage &stage) { stage.openAndSave("refuse-markup"); }},
        {"save-no-network", "No network at a save", [](GalleryStage &stage) { stage.openAndSave("no-network"); }},
        {"save-unknown", "Whether it is saved is not known", [](GalleryStage &stage) { stage.openAndSave("drop"); }},
        {"save-found", "Saved, as a read has found",
            [](GalleryStage &stage) { stage.openAndSave("commit-then-drop"); }},
        {"save-wait-429", "To be tried again after a wait that is counted down",
            [](GalleryStage &stage) { stage.openAndSave("wait-429"); }},
        {"save-busy-429", "To be tried again, nobody says when",
            [](GalleryStage &stage) { stage.openAndSave("busy-429"); }},
        {"save-error-500", "The server fails", [](GalleryStage &stage) { stage.openAndSave("error-500"); }},
        {"save-too-large-413", "Too large for what stands before the server",
            [](GalleryStage &stage) { stage.openAndSave("too-large-413"); }},
        {"save-trimmed", "What was saved differs from what was sent",
            [](GalleryStage &stage) {
                stage.open();
                stage.edit("jobTitle", u"  Principal engineer  "_s);
                stage.saveUnder("trim");
            }},
        {"save-ignored", "One field was not saved", [](GalleryStage &stage) { stage.openAndSave("ignore-field"); }},
        {"save-edited-meanwhile", "Somebody else has changed more",
            [](GalleryStage &stage) { stage.openAndSave("edited-meanwhile"); }},
        {"reverted", "Reverted, with the way back",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.menu().revertAll()->trigger();
                stage.untilMessage();
            }},
        {"save-narrow", "Refused, in a low and narrow window",
            [](GalleryStage &stage) {
                stage.openEdited();
                stage.desk().window.resize(480, 420);
                stage.saveUnder("refuse-long");
            }},
    };
}
