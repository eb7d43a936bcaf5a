// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryStage.h"
#include "GalleryState.h"

#include "ui/form/ChoiceEditor.h"
#include "ui/timezone/TimeZoneEditor.h"
#include "ui/timezone/TimeZonePicker.h"

#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace
{
template <int kIndex> void openMenu(GalleryStage &stage)
{
    stage.openEdited();
    stage.menuOf(kIndex);
}

void openPicker(GalleryStage &stage, const QString &search)
{
    stage.open();
    auto *editor = stage.desk().window.findChild<TimeZoneEditor *>();
    editor->openPicker(search);
    stage.until([editor] { return editor->picker() && editor->picker()->isVisible(); });
}
} // namespace

QList<GalleryState> menuStates()
{
    return {
        {"picker", "The time zones, as they open", [](GalleryStage &stage) { openPicker(stage, {}); }},
        {"picker-search", "Time zones that are searched by place",
            [](GalleryStage &stage) { openPicker(stage, u"san"_s); }},
        {"picker-offset", "Time zones that are searched by offset",
            [](GalleryStage &stage) { openPicker(stage, u"+5:30"_s); }},
        {"picker-nothing", "No time zone is found", [](GalleryStage &stage) { openPicker(stage, u"xyzzy"_s); }},
        {"choices", "The choices of a field",
            [](GalleryStage &stage) {
                stage.open();
                stage.desk().window.findChild<ChoiceEditor *>()->showPopup();
                stage.until([] { return QApplication::activePopupWidget() != nullptr; });
            }},
        {"menu-file", "The menu File", openMenu<0>},
        {"menu-edit", "The menu Edit", openMenu<1>},
        {"menu-view", "The menu View", openMenu<2>},
        {"menu-help", "The menu Help", openMenu<3>},
        {"menu-account", "The menu of the account",
            [](GalleryStage &stage) {
                stage.open();
                stage.accountMenu();
            }},
    };
}
