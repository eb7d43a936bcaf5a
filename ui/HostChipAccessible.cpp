// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "HostChipAccessible.h"

#include "HostChip.h"

#include <QMenu>

namespace
{
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chip = qobject_cast<HostChip *>(object);
    return chip ? new HostChipAccessible(chip) : nullptr;
}
} // namespace

HostChipAccessible::HostChipAccessible(HostChip *chip) : QAccessibleWidget(chip, QAccessible::PushButton)
{
}

void HostChipAccessible::install()
{
    QAccessible::installFactory(makeInterface); // does nothing the second time
}

int HostChipAccessible::childCount() const
{
    return chip()->menu() ? 1 : 0;
}

QAccessibleInterface *HostChipAccessible::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(chip()->menu()) : nullptr;
}

int HostChipAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() && child->object() == chip()->menu() ? 0 : -1;
}

QString HostChipAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? chip()->text() : QAccessibleWidget::text(kind);
}

QAccessible::State HostChipAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.hasPopup = true;
    state.expandable = true;
    state.expanded = chip()->menu() != nullptr;
    state.collapsed = !state.expanded;
    return state;
}

QStringList HostChipAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void HostChipAccessible::doAction(const QString &actionName)
{
    if (actionName == pressAction())
        chip()->click();
    else
        QAccessibleWidget::doAction(actionName);
}

HostChip *HostChipAccessible::chip() const
{
    return static_cast<HostChip *>(widget());
}
