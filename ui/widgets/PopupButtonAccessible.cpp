// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PopupButtonAccessible.h"

#include <QWidget>

PopupButtonAccessible::PopupButtonAccessible(QWidget *button) : QAccessibleWidget(button, QAccessible::PushButton)
{
}

int PopupButtonAccessible::childCount() const
{
    return popup() ? 1 : 0;
}

QAccessibleInterface *PopupButtonAccessible::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(popup()) : nullptr;
}

int PopupButtonAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() && child->object() == popup() ? 0 : -1;
}

QAccessible::State PopupButtonAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.hasPopup = true;
    state.expandable = true;
    state.expanded = popup() != nullptr;
    state.collapsed = !state.expanded;
    return state;
}

QStringList PopupButtonAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void PopupButtonAccessible::doAction(const QString &actionName)
{
    if (actionName == pressAction())
        click();
    else
        QAccessibleWidget::doAction(actionName);
}
