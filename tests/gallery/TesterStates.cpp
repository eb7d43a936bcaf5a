// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryStage.h"
#include "GalleryState.h"

#include "testing/SimulatorRemote.h"
#include "ui/requests/RequestsWindow.h"
#include "ui/testing/ChecklistWindow.h"
#include "ui/testing/TestingWindow.h"
#include "ui/window/MainMenu.h"

#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace
{
TestingWindow *testing(GalleryStage &stage, int tab)
{
    stage.open();
    QSignalSpy changed(&stage.desk().core.simulator, &SimulatorRemote::changed);
    stage.desk().core.simulator.look();
    stage.until([&] { return !changed.isEmpty(); });
    stage.menu().testing()->trigger();
    auto *window = stage.untilWindow<TestingWindow>();
    stage.showOnly(window);
    if (window)
        window->findChild<QTabWidget *>()->setCurrentIndex(tab);
    return window;
}

// Plays it as the person does, by the control call, so that the window hears of it.
void play(GalleryStage &stage, const QJsonArray &scenarios)
{
    QSignalSpy changed(&stage.desk().core.simulator, &SimulatorRemote::changed);
    QSignalSpy refused(&stage.desk().core.simulator, &SimulatorRemote::refused);
    stage.desk().core.simulator.play(scenarios);
    stage.until([&] { return !changed.isEmpty() || !refused.isEmpty(); });
}

RequestsWindow *requests(GalleryStage &stage)
{
    stage.openEdited();
    stage.saveUnder("refuse");
    stage.menu().requests()->trigger();
    auto *window = stage.untilWindow<RequestsWindow>();
    stage.showOnly(window);
    return window;
}

ChecklistWindow *checklist(GalleryStage &stage)
{
    stage.open();
    stage.menu().checklist()->trigger();
    auto *window = stage.untilWindow<ChecklistWindow>();
    stage.showOnly(window);
    return window;
}
} // namespace

QList<GalleryState> testerStates()
{
    return {
        {"demo", "The demonstration says that it is one",
            [](GalleryStage &stage) {
                stage.desk().core.simulator.followDemo(
                    *ServerAddress::parse(stage.studio().baseUrl().toString()).value);
                stage.open();
                play(stage, {QJsonObject{{u"name"_s, u"refuse"_s}}});
            }},
        {"requests", "The requests, the last one chosen", [](GalleryStage &stage) { requests(stage); }},
        {"requests-none", "The requests, none of which the filter lets through",
            [](GalleryStage &stage) {
                if (RequestsWindow *window = requests(stage))
                    window->findChild<QLineEdit *>()->setText(u"xyzzy"_s);
            }},
        {"testing-scenarios", "Testing: the scenarios", [](GalleryStage &stage) { testing(stage, 0); }},
        {"testing-playing", "Testing: two scenarios are played",
            [](GalleryStage &stage) {
                testing(stage, 0);
                play(stage, {QJsonObject{{u"name"_s, u"slow"_s}}, QJsonObject{{u"name"_s, u"refuse"_s}}});
            }},
        {"testing-refused", "Testing: the simulator refuses what is asked",
            [](GalleryStage &stage) {
                testing(stage, 0);
                play(stage, {QJsonObject{{u"name"_s, u"drop"_s}}, QJsonObject{{u"name"_s, u"refuse"_s}}});
            }},
        {"testing-profiles", "Testing: the profiles", [](GalleryStage &stage) { testing(stage, 1); }},
        {"testing-server", "Testing: another editor, and the clock", [](GalleryStage &stage) { testing(stage, 2); }},
        {"checklist", "The checklist, nothing done", [](GalleryStage &stage) { checklist(stage); }},
        {"checklist-begun", "The checklist, two done, one of which failed",
            [](GalleryStage &stage) {
                ChecklistWindow *window = checklist(stage);
                stage.press<ChecklistWindow>(window, "&Passed");
                stage.press<ChecklistWindow>(window, "&Failed");
                stage.desk().core.checklist.setNote(1, u"\"Bring back\" is there twice"_s);
            }},
    };
}
