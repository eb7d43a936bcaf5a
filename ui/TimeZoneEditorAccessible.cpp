// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TimeZoneEditorAccessible.h"

#include "TimeZonePicker.h"
#include "editors/TimeZoneEditor.h"

namespace
{
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *editor = qobject_cast<TimeZoneEditor *>(object);
    return editor ? new TimeZoneEditorAccessible(editor) : nullptr;
}
} // namespace

TimeZoneEditorAccessible::TimeZoneEditorAccessible(TimeZoneEditor *editor)
    : QAccessibleWidget(editor, QAccessible::PushButton)
{
}

void TimeZoneEditorAccessible::install()
{
    QAccessible::installFactory(makeInterface); // does nothing the second time
}

int TimeZoneEditorAccessible::childCount() const
{
    return editor()->picker() ? 1 : 0;
}

QAccessibleInterface *TimeZoneEditorAccessible::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(editor()->picker()) : nullptr;
}

int TimeZoneEditorAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() && child->object() == editor()->picker() ? 0 : -1;
}

QAccessible::State TimeZoneEditorAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.hasPopup = true;
    state.expandable = true;
    state.expanded = editor()->picker() != nullptr;
    state.collapsed = !state.expanded;
    return state;
}

QStringList TimeZoneEditorAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void TimeZoneEditorAccessible::doAction(const QString &actionName)
{
    if (actionName == pressAction())
        editor()->click();
    else
        QAccessibleWidget::doAction(actionName);
}

TimeZoneEditor *TimeZoneEditorAccessible::editor() const
{
    return static_cast<TimeZoneEditor *>(widget());
}
