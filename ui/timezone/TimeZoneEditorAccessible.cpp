// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timezone/TimeZoneEditorAccessible.h"

#include "ui/timezone/TimeZoneEditor.h"
#include "ui/timezone/TimeZonePicker.h"

namespace
{
QAccessibleInterface *makeEditorInterface(const QString &, QObject *object)
{
    auto *editor = qobject_cast<TimeZoneEditor *>(object);
    return editor ? new TimeZoneEditorAccessible(editor) : nullptr;
}
} // namespace

TimeZoneEditorAccessible::TimeZoneEditorAccessible(TimeZoneEditor *editor) : PopupButtonAccessible(editor)
{
}

void TimeZoneEditorAccessible::install()
{
    QAccessible::installFactory(makeEditorInterface); // does nothing the second time
}

QWidget *TimeZoneEditorAccessible::popup() const
{
    return editor()->picker();
}

void TimeZoneEditorAccessible::click()
{
    editor()->click();
}

TimeZoneEditor *TimeZoneEditorAccessible::editor() const
{
    return static_cast<TimeZoneEditor *>(widget());
}
