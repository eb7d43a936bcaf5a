// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timezone/TimeZonePickerAccessible.h"

#include "ui/timezone/TimeZonePicker.h"
#include "ui/timezone/WorldMap.h"

namespace
{
QAccessibleInterface *makePickerInterface(const QString &, QObject *object)
{
    auto *picker = qobject_cast<TimeZonePicker *>(object);
    return picker ? new TimeZonePickerAccessible(picker) : nullptr;
}
} // namespace

TimeZonePickerAccessible::TimeZonePickerAccessible(TimeZonePicker *picker)
    : QAccessibleWidget(picker, QAccessible::Dialog)
{
}

void TimeZonePickerAccessible::install()
{
    QAccessible::installFactory(makePickerInterface); // does nothing the second time
}

int TimeZonePickerAccessible::childCount() const
{
    return int(children().size());
}

QAccessibleInterface *TimeZonePickerAccessible::child(int index) const
{
    return children().value(index);
}

int TimeZonePickerAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return int(children().indexOf(child));
}

QList<QAccessibleInterface *> TimeZonePickerAccessible::children() const
{
    QList<QAccessibleInterface *> children;
    for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
        QAccessibleInterface *child = QAccessibleWidget::child(i);
        if (child && !qobject_cast<WorldMap *>(child->object()))
            children.append(child);
    }
    return children;
}
