// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader sees of the time zone's editor: a button whose popup is the picker.
#pragma once

#include "ui/widgets/PopupButtonAccessible.h"

class TimeZoneEditor;

class TimeZoneEditorAccessible : public PopupButtonAccessible
{
public:
    explicit TimeZoneEditorAccessible(TimeZoneEditor *editor);

    // Makes Qt use this class for every TimeZoneEditor.
    static void install();

protected:
    [[nodiscard]] QWidget *popup() const override;
    void click() override;

private:
    [[nodiscard]] TimeZoneEditor *editor() const;
};
